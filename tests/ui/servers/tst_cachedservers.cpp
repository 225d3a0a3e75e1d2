// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"
#include "ui/detail/detailpanel.h"
#include "ui/servers/servertable.h"
#include "ui/servers/servertablemodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/stateicon.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using State = Session::SessionManager::State;

namespace {

const QString server = u"erp-win-01"_s;
constexpr int longTime = 30'000; // of a machine that is busy

void collectTexts(QAccessibleInterface *from, QStringList &texts)
{
    if (!from || !from->isValid())
        return;
    texts << from->text(QAccessible::Name) << from->text(QAccessible::Value)
          << from->text(QAccessible::Description);
    for (int i = 0; i < from->childCount(); ++i)
        collectTexts(from->child(i), texts);
}

// One run of the console, as main() builds it.
class Run
{
public:
    explicit Run(const QTemporaryDir &home)
        : folder(home.filePath(u"inventories"_s)), services(home.path())
    {
        sessions.keepInventoriesIn(folder);
        window.emplace(services.services(), services.languages);
        window->show();
    }
    ~Run() { window.reset(); }
    Q_DISABLE_COPY_MOVE(Run)

    Ui::ServerTable &table() const { return *window->findChild<Ui::ServerTable *>(); }
    Inventory::Inventory &inventory() const { return sessions.session()->inventory(); }
    bool load(const QUuid &id) const
    {
        sessions.open(id);
        return QTest::qWaitFor(
            [this] { return sessions.session() && !inventory().loading() && !inventory().error(); },
            longTime);
    }
    QString status() const
    {
        QStringList texts;
        const auto labels = window->findChild<Ui::StatusLine *>()->findChildren<QLabel *>();
        for (const QLabel *const label : labels)
            texts += label->text();
        return texts.join(u'\n');
    }
    const QLabel &cachedAge() const
    {
        return *window->findChild<Ui::DetailPanel *>()->findChild<QLabel *>(u"cachedAge"_s);
    }

    Inventory::CacheFolder folder; // outlives the session manager
    TestServices services;
    Session::SessionManager &sessions = services.sessions;
    std::optional<Ui::MainWindow> window;
};

} // namespace

class TestCachedServers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { leaveTheDesktop(); }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_home->path()).mkdir(u"inventories"_s));
        m_simulator = startedSimulator(40);
    }

    void nothingIsKeptOfAProfileOfThisRunOnly()
    {
        QFile before(Inventory::CacheFolder(m_home->filePath(u"inventories"_s))
                         .fileOf(u"environment"_s)); // as earlier versions left it
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.close();
        {
            const Profile::Profile profile =
                TestServices::profileOf(u"Environment"_s, *m_simulator);
            Profile::Profile ofThisRun = profile;
            ofThisRun.id = {};
            Run run(*m_home);
            run.services.sessions.addTemporary(ofThisRun, run.services.keyOf(*m_simulator)());
            QVERIFY(run.load({}));
            QVERIFY(!run.inventory().rows().isEmpty());
        }
        QVERIFY(QDir(m_home->filePath(u"inventories"_s)).isEmpty());
    }

    void theyAreThereWithTheWindow()
    {
        const Profile::Profile profile = firstRun();
        Run run(*m_home);
        open(run, profile);
        // No event has been worked through yet: the first painted frame has them.
        QCOMPARE(run.table().model().rowCount(), 40);
        QVERIFY2(run.status().contains(u"KR from cache, "_s), qPrintable(run.status()));
        const QModelIndex cell = run.table().model().index(0, 0);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"From cache, read "_s));
        QVERIFY(cell.data(Qt::AccessibleDescriptionRole).toString().startsWith(u"From cache"_s));
        const auto looksCached = [&run](int column) {
            const QModelIndex index = run.table().model().index(0, column);
            return index.data(Qt::FontRole).value<QFont>().italic()
                && index.data(Qt::ForegroundRole).value<QColor>()
                == Ui::cachedColour(QGuiApplication::palette());
        };
        const auto statusIcon = [&run] {
            return run.table()
                .model()
                .index(0, int(Inventory::ServerColumn::Status))
                .data(Qt::DecorationRole)
                .value<QIcon>()
                .cacheKey();
        };
        const qint64 cachedIcon = statusIcon();
        for (int column = 0; column < Ui::ServerTableModel::columns; ++column)
            QVERIFY(looksCached(column));
        QSignalSpy repainted(&run.table().model(), &QAbstractItemModel::dataChanged);
        QTRY_VERIFY_WITH_TIMEOUT(!run.inventory().loading(), longTime);
        QTRY_VERIFY_WITH_TIMEOUT(!run.status().contains(u"cache"_s), longTime);
        QVERIFY(run.status().contains(u"KR "_s));
        QCOMPARE(run.table().model().rowCount(), 40);
        const QModelIndex after = run.table().model().index(0, 0);
        QVERIFY(!after.data(Qt::ToolTipRole).toString().contains(u"cache"_s));
        QVERIFY(after.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        for (int column = 0; column < Ui::ServerTableModel::columns; ++column)
            QVERIFY(!looksCached(column));
        QVERIFY(statusIcon() != cachedIcon);
        QVERIFY(!repainted.isEmpty()); // though nothing else about them has changed
    }

    void theChosenOneSaysItsAgeUntilItIsRead()
    {
        const Profile::Profile profile = firstRun();
        m_simulator.reset(); // the gateway is away
        Run run(*m_home);
        open(run, profile);
        run.table().select(idOf(run, profile));
        QVERIFY(run.cachedAge().isVisible());
        QVERIFY2(run.cachedAge().text().contains(u"From cache, read "_s),
                 qPrintable(run.cachedAge().text()));
        QTRY_VERIFY_WITH_TIMEOUT(!run.inventory().loading(), longTime);
        QVERIFY(run.cachedAge().isVisible());
        for (const QLabel *const label : run.window->findChildren<QLabel *>()) // nor is it judged
            QVERIFY2(!label->text().contains(u"diagnostic interrupt can"_s),
                     qPrintable(label->text()));
        QVERIFY2(run.status().contains(u"KR from cache, "_s)
                     || run.status().contains(u"KR: no connection"_s),
                 qPrintable(run.status()));
        QCOMPARE(run.table().model().rowCount(), 40);
    }

    void itSaysNothingOnceItIsRead()
    {
        const Profile::Profile profile = firstRun();
        Run run(*m_home);
        open(run, profile);
        run.table().select(idOf(run, profile));
        QVERIFY(run.cachedAge().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!run.cachedAge().isVisible(), longTime);
    }

    void theyAreNotSeenWhileLocked()
    {
        const Profile::Profile profile = firstRun();
        Run run(*m_home);
        open(run, profile);
        run.sessions.lock();
        QVERIFY(!run.table().isVisible());
        QStringList texts;
        collectTexts(QAccessible::queryAccessibleInterface(&*run.window), texts);
        QVERIFY(!texts.join(u'\n').contains(server));
        QCoreApplication::processEvents();
        QVERIFY(!run.table().isVisible());
    }

    void theyGoWithTheirProfile()
    {
        const Profile::Profile profile = firstRun();
        const QDir folder(m_home->filePath(u"inventories"_s));
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
        {
            Run run(*m_home);
            run.services.credentials.keepForThisRun(profile.id, Profile::SecretKind::SecretKey,
                                                    run.services.keyOf(*m_simulator)());
            QVERIFY(run.load(profile.id)); // there is something to write at the end
            QVERIFY(!run.services.book.remove(profile.id));
        }
        QCOMPARE(folder.entryList(QDir::Files), QStringList());
    }

private:
    Profile::Profile firstRun() const
    {
        Run run(*m_home);
        Profile::Profile profile = run.services.save(u"Prod"_s, *m_simulator);
        const bool loaded = run.load(profile.id);
        Q_ASSERT(loaded);
        return profile;
    }
    void open(Run &run, const Profile::Profile &profile) const
    {
        Secret key = m_simulator ? run.services.keyOf(*m_simulator)() : Secret(QByteArrayView("x"));
        run.services.credentials.keepForThisRun(profile.id, Profile::SecretKind::SecretKey,
                                                std::move(key));
        run.sessions.open(profile.id);
    }
    static Inventory::ServerIdentity idOf(const Run &run, const Profile::Profile &profile)
    {
        const auto rows = run.inventory().rows();
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [](const auto &one) { return one.server.name == server; });
        return {.profile = profile.id, .server = row->server.id};
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Simulator::Simulator> m_simulator;
};

QTEST_MAIN(TestCachedServers)
#include "tst_cachedservers.moc"
