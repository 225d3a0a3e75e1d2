// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"
#include "ui/servers/servertable.h"
#include "ui/servers/servertablemodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/refreshcontrol.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/words/visibletext.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Test;
using Ui::ServerTableModel;

namespace {

constexpr int fewer = 45;
constexpr int more = 60;
constexpr int longTime = 30'000; // of a machine that is busy

// A cloud with other servers, where the one before was.
std::unique_ptr<Simulator::Simulator> cloud(int servers, quint16 port = 0)
{
    Simulator::Options options;
    options.port = port;
    options.servers = servers;
    options.accessKeyId = "TESTKEY";
    options.secretKey = "test-secret";
    auto simulator = std::make_unique<Simulator::Simulator>(options);
    const auto url = simulator->start();
    Q_ASSERT(url);
    return simulator;
}

// The console as main() builds it, with its servers loaded.
class World
{
public:
    explicit World(const QString &folder, const QString &name = u"Prod"_s)
        : services(folder), simulator(cloud(fewer))
    {
        const Profile::Profile profile = services.save(name, *simulator);
        window.emplace(services.services(), services.languages);
        window->resize(1000, 500);
        window->show();
        services.sessions.open(profile.id);
    }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return !inventory().loading(); }, longTime);
    }
    bool refreshFrom(int servers)
    {
        const auto port = quint16(simulator->baseUrl().port());
        simulator.reset();
        simulator = cloud(servers, port);
        inventory().refresh();
        return settled() && !inventory().error();
    }
    Inventory::Inventory &inventory() const { return services.sessions.session()->inventory(); }
    Ui::ServerTable &table() const { return *window->findChild<Ui::ServerTable *>(); }
    QTableView &view() const { return *window->findChild<QTableView *>(u"servers"_s); }
    QString next() const { return window->findChild<QLabel *>(u"nextRefresh"_s)->text(); }
    const Inventory::RefreshPace &pace() const
    {
        return window->findChild<Ui::RefreshControl *>()->pace();
    }
    QAction *action(const QString &text) const
    {
        const auto all = window->findChildren<QAction *>();
        for (QAction *const one : all) {
            if (Ui::withoutMnemonic(one->text()) == text)
                return one;
        }
        return nullptr;
    }

    TestServices services;
    std::unique_ptr<Simulator::Simulator> simulator;
    std::optional<Ui::MainWindow> window;
};

int rowOf(const QAbstractItemModel &model, const QString &number)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, int(ServerTableModel::Column::Number)).data().toString() == number)
            return row;
    }
    return -1;
}

} // namespace

class TestRefreshing final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { leaveTheDesktop(); }

    void selectionScrollAndOrderStay()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        QVERIFY(world.settled());
        QTableView &view = world.view();
        const QAbstractItemModel &model = *view.model();
        QCOMPARE(model.rowCount(), fewer);
        constexpr auto number = int(ServerTableModel::Column::Number);
        view.sortByColumn(number, Qt::DescendingOrder);
        const QString chosen = model.index(30, number).data().toString();
        view.selectRow(30);
        view.verticalScrollBar()->setValue(25);
        const QString top = model.index(view.rowAt(1), number).data().toString();
        const auto identity = world.table().current();
        QVERIFY(identity);
        for (const int servers : {more, fewer}) {
            QVERIFY(world.refreshFrom(servers));
            QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), more,
                                      longTime); // those that have gone stay for a while
            QCOMPARE(world.table().current(), identity);
            QCOMPARE(view.currentIndex().row(), rowOf(model, chosen));
            QCOMPARE(model.index(view.rowAt(1), number).data().toString(), top);
            QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), number);
            for (int row = 1; row < model.rowCount(); ++row)
                QVERIFY(model.index(row - 1, number).data().toString()
                        > model.index(row, number).data().toString());
        }
        QCOMPARE(world.inventory().store().counts().vanished, more - fewer);
    }

    void theOnesThatHaveGoneSaySo()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        QVERIFY(world.settled());
        QVERIFY(world.refreshFrom(more));
        QVERIFY(world.refreshFrom(fewer));
        const QAbstractItemModel &model = *world.view().model();
        int gone = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex status = model.index(row, int(ServerTableModel::Column::Status));
            const QModelIndex name = model.index(row, int(ServerTableModel::Column::Name));
            const bool vanished = status.data(ServerTableModel::VanishedRole).toBool();
            gone += vanished ? 1 : 0;
            QCOMPARE(status.data().toString().startsWith(u"Gone"_s), vanished);
            QCOMPARE(status.data(Qt::AccessibleTextRole).toString().startsWith(u"Gone"_s),
                     vanished);
            QCOMPARE(status.data(Qt::DecorationRole).isNull(), vanished);
            QCOMPARE(name.data(Qt::AccessibleDescriptionRole).toString().isEmpty(), !vanished);
            QCOMPARE(name.data(Qt::ToolTipRole).toString().contains(u"No longer listed"_s),
                     vanished);
        }
        QCOMPARE(gone, more - fewer);
    }

    void aChangedCellIsMarked()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        QVERIFY(world.settled());
        QTableView &view = world.view();
        const QModelIndex cell = view.model()->index(3, int(ServerTableModel::Column::Name));
        const auto picture = [&view](const QModelIndex &index) {
            return view.viewport()->grab(view.visualRect(index)).toImage();
        };
        const QImage before = picture(cell);
        auto server = world.table().model().row(3)->server;
        const QModelIndex changed =
            view.model()->index(3, int(ServerTableModel::Column::Operation));
        const QImage plain = picture(changed);
        server.operation = Cloud::ServerOperation::Restart;
        server.operationCode = {u"RESTA"_s, u"Server Restart OP"_s};
        world.inventory().update(server);
        QVERIFY(changed.data(ServerTableModel::ChangedRole).toBool());
        QCOMPARE(changed.data(Qt::AccessibleDescriptionRole).toString(),
                 u"Changed a moment ago."_s);
        QVERIFY(!cell.data(ServerTableModel::ChangedRole).toBool());
        QVERIFY(cell.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QCOMPARE(picture(cell), before);
        // The corner and the tint, not only the other word.
        const QImage marked = picture(changed);
        QVERIFY(marked.pixelColor(1, 1) != plain.pixelColor(1, 1));
        QVERIFY(marked.pixelColor(marked.width() - 2, 1) != plain.pixelColor(plain.width() - 2, 1));
        QVERIFY(marked.pixelColor(1, 1) != marked.pixelColor(marked.width() - 2, 1));
    }

    void howOftenIsChosenAndKept()
    {
        const QTemporaryDir folder;
        {
            World world(folder.path());
            QVERIFY(world.settled());
            QCOMPARE(world.pace().every, 60s);
            QTRY_VERIFY_WITH_TIMEOUT(world.next().startsWith(u"next refresh in "_s), longTime);
            for (QAction *const one :
                 world.window->findChild<Ui::RefreshControl *>()->every().actions()) {
                if (one->data().toInt() == 15)
                    one->trigger();
            }
            QCOMPARE(world.pace().every, 15s);
        }
        World again(folder.path(), u"Test"_s);
        QCOMPARE(again.pace().every, 15s);
        again.window->findChild<Ui::RefreshControl *>()->every().actions().constFirst()->trigger();
        QCOMPARE(again.pace().every, 0s);
        QVERIFY(again.settled());
        QTRY_COMPARE_WITH_TIMEOUT(again.next(), u"no automatic refresh"_s, longTime);
    }

    void itPausesAndIsSlowerBehindTheScenes()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        QVERIFY(world.settled());
        QVERIFY(!world.pace().hidden);
        QAction *const pause = world.action(u"Pause refreshing"_s);
        QVERIFY(pause && !pause->shortcut().isEmpty());
        pause->trigger();
        QVERIFY(world.pace().paused);
        QTRY_COMPARE_WITH_TIMEOUT(world.next(), u"refreshing is paused"_s, longTime);
        pause->trigger();
        QVERIFY(!world.pace().paused);
        QTRY_VERIFY_WITH_TIMEOUT(world.next().startsWith(u"next refresh in "_s), longTime);
        world.window->hide();
        QVERIFY(world.pace().hidden);
        world.window->show();
        QVERIFY(!world.pace().hidden);
        world.services.sessions.lock();
        QVERIFY(world.pace().locked);
        QVERIFY(!pause->isEnabled());
    }

    void theAgesDoNotWidenTheWindow()
    {
        Ui::ElidedLabel label;
        label.setText(u"KR 12 s ago · "_s.repeated(40));
        QVERIFY(label.minimumSizeHint().width() < 100);
        label.resize(200, 20);
        QVERIFY(label.isCut());
        QVERIFY(!label.grab().isNull());
        label.setText(u"KR"_s);
        QVERIFY(!label.isCut());
    }
};

QTEST_MAIN(TestRefreshing)
#include "tst_refreshing.moc"
