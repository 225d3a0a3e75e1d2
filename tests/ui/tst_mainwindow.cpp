// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/startrequest.h"
#include "tests/support/testoffice.h"
#include "ui/action/interruptdialog.h"
#include "ui/detail/detailpanel.h"
#include "ui/detail/rawview.h"
#include "ui/detail/selectionsummary.h"
#include "ui/journal/journalpage.h"
#include "ui/profile/profileband.h"
#include "ui/profile/profileswindow.h"
#include "ui/servers/exportdialog.h"
#include "ui/servers/servertable.h"
#include "ui/servers/servertablemodel.h"
#include "ui/shell/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QToolBar>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Action::Interrupt;
using Stage = Interrupt::Stage;
using State = Ui::Switchboard::State;
using Ui::InterruptDialog;

namespace {

const QString hungServer = u"erp-win-01"_s;

void collectTexts(QAccessibleInterface *from, QStringList &texts)
{
    if (!from || !from->isValid())
        return;
    texts << from->text(QAccessible::Name) << from->text(QAccessible::Value)
          << from->text(QAccessible::Description);
    for (int i = 0; i < from->childCount(); ++i)
        collectTexts(from->child(i), texts);
}

// All that an assistive program can read, shown or not.
QString accessibleTexts()
{
    QStringList texts;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *const window : windows)
        collectTexts(QAccessible::queryAccessibleInterface(window), texts);
    return texts.join(u'\n');
}

// The console as main() builds it.
class World
{
public:
    void start()
    {
        window.emplace(office.office());
        window->show();
        window->activateWindow();
    }

    template <typename T> T &part() const { return *window->findChild<T *>(); }
    QTableView &view() const { return *window->findChild<QTableView *>(u"servers"_s); }
    int rows() const { return part<Ui::ServerTable>().model().rowCount(); }
    QAction *action(const QString &text) const
    {
        const auto all = window->findChildren<QAction *>();
        for (QAction *const candidate : all) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    bool openAndLoad(const QUuid &id)
    {
        office.board.open(id);
        return QTest::qWaitFor([this] {
            return office.board.workplace()
                && !office.board.workplace()->inventory().rows().isEmpty()
                && !office.board.workplace()->inventory().loading();
        });
    }
    Inventory::ServerIdentity identityOf(const QString &name) const
    {
        return {.profile = office.board.workplace()->profile().id, .server = idOf(name)};
    }
    Cloud::ServerId idOf(const QString &name) const
    {
        for (const Inventory::ServerRow &row : office.board.workplace()->inventory().rows()) {
            if (row.server.name == name)
                return row.server.id;
        }
        return office.board.workplace()->inventory().rows().first().server.id;
    }
    void select(const QString &name) const { part<Ui::ServerTable>().select(identityOf(name)); }
    // The window of an interrupt of the chosen server, its checks made.
    QPointer<InterruptDialog> openInterrupt()
    {
        const auto before = window->findChildren<InterruptDialog *>();
        action(u"Interrupt…"_s)->trigger();
        InterruptDialog *opened = nullptr;
        (void)QTest::qWaitFor([&] {
            const auto now = window->findChildren<InterruptDialog *>();
            for (InterruptDialog *const dialog : now) {
                if (!before.contains(dialog))
                    opened = dialog;
            }
            return opened && opened->interrupt()->stage() == Stage::Ready;
        });
        return opened;
    }
    // The one about what is not saved; null: there is none.
    QMessageBox *question() const
    {
        const auto boxes = window->findChildren<QMessageBox *>();
        for (QMessageBox *const box : boxes) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    // Everything that can be seen in any window of the program.
    QString everythingShown() const
    {
        QStringList shown;
        const auto widgets = QApplication::allWidgets();
        for (QWidget *const widget : widgets) {
            if (!widget->isVisible())
                continue;
            shown << widget->windowTitle() << widget->property("text").toString()
                  << widget->property("plainText").toString();
            if (const auto *list = qobject_cast<QAbstractItemView *>(widget)) {
                const QAbstractItemModel *const model = list->model();
                for (int row = 0; model && row < model->rowCount(); ++row) {
                    for (int column = 0; column < model->columnCount(); ++column)
                        shown << model->index(row, column).data().toString();
                }
            }
        }
        return shown.join(u'\n');
    }

    QTemporaryDir folder;
    TestOffice office{folder.path()};
    std::unique_ptr<Simulator::Simulator> one = startedSimulator(5);
    std::unique_ptr<Simulator::Simulator> two = startedSimulator(8);
    std::optional<Ui::MainWindow> window;
};

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void theFirstStartShowsThreeDoors()
    {
        World world;
        world.start();
        QVERIFY(!QApplication::activeModalWidget());
        for (const QString &text : {u"Try the demo"_s, u"Add a profile"_s, u"Import…"_s})
            QVERIFY2(button(*world.window, text)->isVisible(), qPrintable(text));
        QVERIFY(!world.view().isVisible());
        QVERIFY(!world.part<Ui::ProfileBand>().isVisible());
        QVERIFY(!world.part<Ui::DetailPanel>().isVisible());
        QCOMPARE(world.window->windowTitle(), u"NCP Console"_s);
        QVERIFY(!world.action(u"Interrupt…"_s)->isEnabled());
        QVERIFY(!world.action(u"Refresh"_s)->isEnabled());
        QSignalSpy demo(&*world.window, &Ui::MainWindow::demoWanted);
        button(*world.window, u"Try the demo"_s)->click();
        QCOMPARE(demo.count(), 1);
        button(*world.window, u"Add a profile"_s)->click();
        auto *const profiles = world.window->findChild<Ui::ProfilesWindow *>();
        if (!profiles)
            QFAIL("no window");
        QVERIFY(profiles->isVisible() && !profiles->isModal());
        QVERIFY(named<QLineEdit>(*profiles, u"Name"_s)->text().isEmpty());
        button(*world.window, u"Add a profile"_s)->click(); // once more: the same window
        QCOMPARE(world.window->findChildren<Ui::ProfilesWindow *>().size(), 1);
    }

    void theFirstWindowIsOnTheScreen()
    {
        World world;
        world.start();
        const QSize screen = world.window->screen()->availableSize();
        constexpr int toolBar = 1000; // with all its parts; the screen of this test is a narrow one
        QVERIFY(world.window->width() <= std::max(screen.width(), toolBar));
        QVERIFY(world.window->height() < screen.height());
    }

    // "0 servers" would be read as a fact.
    void whatNobodyHasReadIsNotCounted()
    {
        World world;
        const auto one = world.office.save(u"One"_s, *world.one);
        world.one.reset(); // the gateway is away
        world.start();
        world.office.board.open(one.id);
        QTRY_VERIFY(world.office.board.workplace()
                    && world.office.board.workplace()->inventory().error());
        const auto labels = world.window->statusBar()->findChildren<QLabel *>();
        for (const QLabel *const label : labels)
            QVERIFY2(!label->text().contains(u"0 servers"_s), qPrintable(label->text()));
        QCOMPARE(world.part<Ui::ServerTable>().emptyText(), u"The servers could not be read."_s);
    }

    void theInterruptIsForOneServerAtATime()
    {
        World world;
        const auto one = world.office.save(u"Prod"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        QAction &interrupt = *world.action(u"Interrupt…"_s);
        QTRY_VERIFY(interrupt.isEnabled());
        QVERIFY(!interrupt.toolTip().contains(u"One server at a time"_s));

        world.view().selectAll();
        QVERIFY(!interrupt.isEnabled());
        QVERIFY(interrupt.toolTip().contains(u"One server at a time"_s));
        interrupt.trigger();
        QVERIFY(world.office.desk.interrupts().isEmpty());
        auto &summary = world.part<Ui::SelectionSummary>();
        QVERIFY(summary.isVisible());
        QStringList texts;
        const auto read = [&] {
            texts.clear();
            for (const QLabel *const label : summary.findChildren<QLabel *>())
                texts << label->text();
            return texts.filter(u"Running: "_s).size() == 1; // a moment after the count
        };
        QTRY_VERIFY(read());
        QVERIFY2(texts.contains(u"%1 server(s) selected"_s.arg(world.rows())),
                 qPrintable(texts.join(u'|')));
        QVERIFY(texts.filter(u"One server at a time"_s).size() == 1);
        button(summary, u"Copy rows"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), world.rows() - 1);

        world.select(hungServer);
        QTRY_VERIFY(interrupt.isEnabled());
        QVERIFY(!summary.isVisible());
    }

    void aSelectionThatTheFilterHidesIsNoSelection()
    {
        World world;
        const auto one = world.office.save(u"Prod"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.view().selectAll();
        auto &summary = world.part<Ui::SelectionSummary>();
        QTRY_VERIFY(summary.isVisible());
        auto &field = *named<QLineEdit>(*world.window, u"Filter servers"_s);
        field.setText(u"nothing is called so"_s);
        QTRY_VERIFY(!summary.isVisible());
        QVERIFY(!world.action(u"Interrupt…"_s)->isEnabled());
    }

    void nothingIsPaintedOverWhatTheStatusBarTells()
    {
        World world;
        const auto one = world.office.save(u"Prod"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        auto &bar = world.part<QStatusBar>();
        auto &sums = *bar.findChild<QLabel *>(u"chosenSums"_s);
        world.view().selectAll();
        QTRY_VERIFY(sums.isVisible());
        world.view().clearSelection();
        QTRY_VERIFY(!sums.isVisible());
        bar.showMessage(u"Saved the view"_s);
        world.view().selectAll();
        QTRY_VERIFY(!sums.text().isEmpty()); // counted
        QVERIFY(!sums.isVisible());
        bar.clearMessage();
        QVERIFY(sums.isVisible());
    }

    void severalServersAreExported()
    {
        World world;
        const auto one = world.office.save(u"Prod"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.view().selectAll();
        auto &summary = world.part<Ui::SelectionSummary>();
        QTRY_VERIFY(summary.isVisible());
        button(summary, u"Export…"_s)->click();
        auto &window = world.part<Ui::ExportDialog>();
        QVERIFY(window.isVisible());
        const QTemporaryDir folder;
        for (const QString &name : {u"a.csv"_s, u"b.json"_s}) {
            if (name.endsWith(u"json"_s))
                window.findChildren<QRadioButton *>().last()->click();
            button(window, u"&Save as…"_s)->click();
            QFileDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = window.findChild<QFileDialog *>()));
            dialog->selectFile(folder.filePath(name));
            static_cast<QDialog *>(dialog)->accept();
            QTRY_VERIFY(QFile::exists(folder.filePath(name)));
            QTRY_VERIFY(button(window, u"&Save as…"_s)->isEnabled());
            QTRY_VERIFY(!window.findChild<QFileDialog *>());
        }
        QFile csv(folder.filePath(u"a.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), world.rows() + 1);
        QFile json(folder.filePath(u"b.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QByteArray servers = json.readAll();
        QCOMPARE(servers.count("\"number\""), world.rows());
        QCOMPARE(servers.count("\"readAt\":\"20"), world.rows());
    }

    void closingWhileAServerIsFollowedAsksNothing()
    {
        World world;
        const auto one = world.office.save(u"Lab"_s, *world.one, Profile::GuardLevel::Lab);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        dialog->interrupt()->send({});
        QTRY_COMPARE(dialog->interrupt()->stage(), Stage::Following);
        QVERIFY(!world.question());

        world.window->close(); // there is no panel here, and following resumes at the next start
        QVERIFY(!world.window->isVisible());
        QVERIFY(!world.question());
    }

    void titleAndBandNameTheProfile()
    {
        World world;
        const auto one =
            world.office.save(u"Prod & KR"_s, *world.one, Profile::GuardLevel::Production);
        const auto two = world.office.save(u"Lab"_s, *world.two, Profile::GuardLevel::Lab);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        QVERIFY(world.window->windowTitle().endsWith(u"— Prod & KR"_s));
        const auto &band = world.part<Ui::ProfileBand>();
        QVERIFY(band.isVisible());
        QVERIFY(band.text().startsWith(u"Prod & KR · Custom"_s));
        QVERIFY(band.text().endsWith(u"Production"_s));
        const QPalette first = band.palette();
        Profile::Profile other = two;
        other.colour = Profile::Colour::Red;
        QVERIFY(!world.office.book.put(other));
        QVERIFY(world.openAndLoad(two.id));
        QVERIFY(world.window->windowTitle().endsWith(u"— Lab"_s));
        QVERIFY(band.text().startsWith(u"Lab · "_s));
        QVERIFY(band.palette().color(QPalette::Window) != first.color(QPalette::Window));
        other.name = u"Renamed"_s;
        QVERIFY(!world.office.book.put(other));
        QVERIFY(world.window->windowTitle().endsWith(u"— Renamed"_s));
        QVERIFY(band.text().startsWith(u"Renamed · "_s));
        QCOMPARE(world.office.settings.value(Ui::lastProfileKey).toUuid(), two.id);
    }

    void ctrlAndADigitSwitches()
    {
        World world;
        const auto one = world.office.save(u"One"_s, *world.one);
        const auto two = world.office.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(QTest::qWaitForWindowActive(&*world.window));
        QTest::keyClick(&*world.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(world.office.board.profile()->id, two.id);
        QTRY_COMPARE(world.rows(), 8);
        QTest::keyClick(&*world.window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(world.office.board.profile()->id, one.id);
        QTRY_COMPARE(world.rows(), 5);
        auto *const chooser = world.part<QToolBar>().findChild<QComboBox *>();
        QCOMPARE(chooser->currentText(), u"One"_s);
        QTest::keyClick(&*world.window, Qt::Key_3, Qt::ControlModifier); // nobody's
        QCOMPARE(world.office.board.profile()->id, one.id);
        QVERIFY(!world.office.book.move(two.id, 0)); // the digits follow the order
        QTest::keyClick(&*world.window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(world.office.board.profile()->id, two.id);
        world.office.board.lock();
        QTest::keyClick(&*world.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(world.office.board.profile()->id, two.id);
    }

    // Two environments may number their servers alike: the same number is another server.
    void aSwitchForgetsTheChosenServer()
    {
        World world;
        const auto one = world.office.save(u"One"_s, *world.one);
        const auto two = world.office.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        QVERIFY(world.action(u"Interrupt…"_s)->isEnabled());
        QVERIFY(world.openAndLoad(two.id));
        QTRY_COMPARE(world.rows(), 8);
        QVERIFY(!world.part<Ui::ServerTable>().current());
        QVERIFY(!world.action(u"Interrupt…"_s)->isEnabled());
    }

    void lockingHidesEverythingAndUnlockingShowsItAgain()
    {
        World world;
        Profile::Profile one = TestOffice::profileOf(u"Secret place"_s, *world.one);
        one.colour = Profile::Colour::Red;
        world.office.board.addTemporary(one, world.office.keyOf(*world.one)(),
                                        world.office.keyOf(*world.one));
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog && dialog->isVisible());
        world.action(u"Journal"_s)->trigger();
        world.action(u"Manage profiles…"_s)->trigger();
        const QPointer<Ui::JournalPage> journal(&world.part<Ui::JournalPage>());
        const QPointer<Ui::ProfilesWindow> profiles(&world.part<Ui::ProfilesWindow>());
        QVERIFY(journal->isVisible() && profiles->isVisible());
        QVERIFY(world.everythingShown().contains(hungServer));

        world.action(u"Lock"_s)->trigger();
        QCOMPARE(world.office.board.state(), State::Locked);
        QVERIFY(!world.view().isVisible());
        QVERIFY(!world.part<Ui::DetailPanel>().isVisible());
        QVERIFY(!world.part<Ui::ProfileBand>().isVisible());
        QVERIFY(dialog && !dialog->isVisible());
        QVERIFY(!journal->isVisible() && !profiles->isVisible());
        QCOMPARE(world.window->windowTitle(), u"NCP Console — locked"_s);
        const QString shown = world.everythingShown();
        QVERIFY2(!shown.contains(hungServer), qPrintable(shown));
        QVERIFY(!shown.contains(u"10.0."_s));
        for (const QString &text :
             {u"Refresh"_s, u"Interrupt…"_s, u"Journal"_s, u"Manage profiles…"_s, u"Lock"_s})
            QVERIFY2(!world.action(text)->isEnabled(), qPrintable(text));
        QAbstractButton *const unlock = button(*world.window, u"Unlock"_s);
        QVERIFY(unlock && unlock->isVisible());
        // A second start asks for a server meanwhile.
        world.window->selectWhenListed(world.idOf(hungServer).number);
        world.window->comeToFront();
        QVERIFY(!world.everythingShown().contains(hungServer));

        unlock->click();
        QTRY_COMPARE(world.office.board.state(), State::Open);
        QVERIFY(world.view().isVisible());
        QVERIFY(world.part<Ui::DetailPanel>().isVisible());
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(journal && journal->isVisible());
        QVERIFY(profiles && profiles->isVisible());
        QVERIFY(world.window->windowTitle().endsWith(u"Secret place"_s));
        QVERIFY(world.everythingShown().contains(hungServer));
        QTRY_COMPARE(dialog->interrupt()->stage(), Stage::Ready); // read again
        QVERIFY(!Action::blocked(dialog->interrupt()->checks()));
    }

    void theDetailsNameTheNetworks()
    {
        World world;
        const auto profile = TestOffice::profileOf(u"Prod KR"_s, *world.one);
        world.office.board.addTemporary(profile, world.office.keyOf(*world.one)(),
                                        world.office.keyOf(*world.one));
        world.start();
        QVERIFY(world.openAndLoad(profile.id));
        world.select(hungServer);
        const Inventory::Inventory &inventory = world.office.board.workplace()->inventory();
        const auto row = inventory.find(world.idOf(hungServer));
        QVERIFY(row);
        const Inventory::StoreView &view = inventory.store().view();
        const auto vpc = view.vpcName(inventory.profile(), row->server.vpcNo);
        const auto subnet = view.subnetName(inventory.profile(), row->server.subnetNo);
        QVERIFY(vpc && subnet);
        QTRY_VERIFY(world.everythingShown().contains(
            u"%1 (%2)"_s.arg(*vpc, row->server.vpcNo)));
        QVERIFY(world.everythingShown().contains(
            u"%1 (%2)"_s.arg(*subnet, row->server.subnetNo)));
    }

    // Locked while the details are on their way, they are read when it is unlocked.
    void unlockedTheDetailsAreReadAgain()
    {
        World world;
        const Profile::Profile one = TestOffice::profileOf(u"One"_s, *world.one);
        world.office.board.addTemporary(one, world.office.keyOf(*world.one)(),
                                        world.office.keyOf(*world.one));
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        const auto &panel = world.part<Ui::DetailPanel>();
        const auto *const busy = panel.findChild<QProgressBar *>();
        const auto *const raw = panel.findChild<Ui::RawView *>();
        world.select(hungServer);
        QVERIFY(!busy->isHidden());
        world.office.board.lock(); // before any answer
        QVERIFY(busy->isHidden());
        QVERIFY(raw->text().isEmpty());
        world.office.board.unlock();
        QTRY_COMPARE(world.office.board.state(), State::Open);
        QTRY_VERIFY(raw->text().contains(hungServer.toUtf8()));
        QTRY_VERIFY(busy->isHidden());
    }

    // As the other start knew it from its environment, say.
    void aSecondStartWithAnUnknownProfileIsToldSo()
    {
        World world;
        const Profile::Profile one = TestOffice::profileOf(u"One"_s, *world.one);
        world.office.board.addTemporary(one, world.office.keyOf(*world.one)(),
                                        world.office.keyOf(*world.one));
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        const auto &line = world.part<QStatusBar>();
        const QString hung = world.idOf(hungServer).number.text();
        world.window->hide();
        world.window->takeStart({.profile = u"Nowhere"_s, .server = hung});
        QVERIFY(world.window->isVisible());
        QCOMPARE(line.currentMessage(), u"This console has no profile named “Nowhere”."_s);
        QCOMPARE(world.office.board.profile()->id, one.id);
        QVERIFY(!world.part<Ui::ServerTable>().current()); // it was that of another profile
        world.part<QStatusBar>().clearMessage();
        world.window->takeStart({.profile = u"One"_s, .server = hung});
        QVERIFY(line.currentMessage().isEmpty());
        QTRY_VERIFY(world.part<Ui::ServerTable>().current());
        QCOMPARE(world.part<Ui::ServerTable>().current()->server.number.text(), hung);
    }

    void theReportNamesTheNetworks()
    {
        World world;
        const auto profile = TestOffice::profileOf(u"Lab"_s, *world.one);
        world.office.board.addTemporary(profile, world.office.keyOf(*world.one)(),
                                        world.office.keyOf(*world.one));
        world.start();
        QVERIFY(world.openAndLoad(profile.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        dialog->interrupt()->send({.typedName = hungServer, .reason = {}, .accepted = {}});
        QTRY_VERIFY(dialog->interrupt()->outcome());
        QPushButton *const copy = dialog->findChild<QPushButton *>(u"copyReport"_s);
        QTRY_VERIFY(copy && copy->isEnabled());
        QGuiApplication::clipboard()->clear();
        copy->click();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const Inventory::Inventory &inventory = world.office.board.workplace()->inventory();
        const Cloud::ServerInstance &server = dialog->interrupt()->before();
        const Inventory::StoreView &view = inventory.store().view();
        const QString report = QGuiApplication::clipboard()->text().remove(u'\\');
        for (const auto &[name, number] :
             {std::pair(view.vpcName(inventory.profile(), server.vpcNo), server.vpcNo),
              std::pair(view.subnetName(inventory.profile(), server.subnetNo), server.subnetNo)}) {
            QVERIFY(name);
            QVERIFY2(report.contains(u"%1 (%2)"_s.arg(*name, number)), qPrintable(report));
        }
    }

    // Hidden widgets stay in the accessibility tree, so the screen is not all there is to hide.
    void lockedNothingIsLeftInTheAccessibilityTree()
    {
        World world;
        const auto many = startedSimulator(200);
        const auto one = TestOffice::profileOf(u"Secret place"_s, *many);
        world.office.board.addTemporary(one, world.office.keyOf(*many)(),
                                        world.office.keyOf(*many));
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        auto &filter = *named<QLineEdit>(*world.window, u"Filter servers"_s);
        filter.setText(u"0"_s); // in each number
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        QScrollBar &bar = *world.view().verticalScrollBar();
        bar.setValue(bar.maximum() / 2);
        const int scrolled = bar.value();
        QVERIFY(scrolled > 0);
        QVERIFY(accessibleTexts().contains(hungServer));
        QVERIFY(accessibleTexts().contains(u"Secret place"_s));
        world.office.board.lock();
        const QString readable = accessibleTexts();
        QVERIFY2(!readable.contains(hungServer), qPrintable(readable));
        QVERIFY2(!readable.contains(u"Secret place"_s), qPrintable(readable));
        QVERIFY(readable.contains(u"The console is locked"_s));
        button(*world.window, u"Unlock"_s)->click();
        QTRY_COMPARE(world.office.board.state(), State::Open);
        QVERIFY(accessibleTexts().contains(hungServer));
        QCOMPARE(filter.text(), u"0"_s);
        QCOMPARE(bar.value(), scrolled);
        QVERIFY(world.part<Ui::ServerTable>().current() == world.identityOf(hungServer));
    }

    // What is in the tool bar and the status bar must not open a window over the lock.
    void lockingWhileAnInterruptIsFollowed()
    {
        World world;
        const auto one = TestOffice::profileOf(u"Lab"_s, *world.one);
        world.office.board.addTemporary(one, world.office.keyOf(*world.one)(),
                                        world.office.keyOf(*world.one));
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        Interrupt *const interrupt = dialog->interrupt();
        interrupt->send({.typedName = hungServer, .reason = {}, .accepted = {}});
        QTRY_COMPARE(interrupt->stage(), Stage::Following);
        auto *const following = world.part<QStatusBar>().findChild<QPushButton *>(u"following"_s);
        QTRY_VERIFY(following->isVisible());
        world.office.board.lock();
        QCOMPARE(interrupt->marks().last().kind, Action::Mark::Kind::Paused);
        QVERIFY(!dialog->isVisible());
        following->click();
        QVERIFY(!dialog->isVisible());
        dialog->hide();
        button(*world.window, u"Unlock"_s)->click();
        QTRY_COMPARE(world.office.board.state(), State::Open);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(interrupt->stage(), Stage::Following);
        QCOMPARE(world.one->interruptsReceived().size(), 1);
    }

    void aKeyOfThisRunIsAskedForOnTheLockedPage()
    {
        World world;
        const auto one = world.office.save(u"One"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.office.board.lock();
        auto *const key = named<QLineEdit>(*world.window, u"Secret key"_s);
        QVERIFY(key && !key->isVisible());
        button(*world.window, u"Unlock"_s)->click();
        QTRY_VERIFY(key->isVisible());
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QTest::keyClicks(key, QString::fromLatin1(world.one->secretKey()));
        button(*world.window, u"Use for this run only"_s)->click();
        QVERIFY(key->text().isEmpty());
        QTRY_COMPARE(world.office.board.state(), State::Open);
        QTRY_COMPARE(world.rows(), 5);
    }

    void anUnsentInterruptClosesAtASwitch()
    {
        World world;
        const auto one = world.office.save(u"One"_s, *world.one);
        const auto two = world.office.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        QCOMPARE(world.office.desk.interrupts().size(), 1);
        QVERIFY(world.openAndLoad(two.id));
        QTRY_VERIFY(!dialog);
        QCOMPARE(world.office.desk.interrupts().size(), 0);
        QCOMPARE(world.one->interruptsReceived().size() + world.two->interruptsReceived().size(),
                 0);
    }

    void everyUnsentInterruptClosesAtASwitch()
    {
        World world;
        const auto many = startedSimulator(24);
        const auto one = world.office.save(u"One"_s, *many);
        const auto two = world.office.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        QList<QPointer<InterruptDialog>> dialogs;
        const auto rows = world.office.board.workplace()->inventory().rows();
        for (const Inventory::ServerRow &row : rows) {
            world.part<Ui::ServerTable>().select(
                {.profile = world.office.board.workplace()->profile().id, .server = row.server.id});
            dialogs += world.openInterrupt();
            QVERIFY(dialogs.last());
        }
        QVERIFY(dialogs.size() >= 20);
        QVERIFY(world.openAndLoad(two.id));
        for (const auto &dialog : dialogs)
            QTRY_VERIFY(!dialog);
        QCOMPARE(world.office.desk.interrupts().size(), 0);
    }

    // What was sent has a window of its own, whichever profile is shown.
    void aSentInterruptStaysOverASwitch()
    {
        World world;
        const auto one = world.office.save(u"One"_s, *world.one);
        const auto two = world.office.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        dialog->interrupt()->send({.typedName = hungServer, .reason = {}, .accepted = {}});
        QTRY_COMPARE(dialog->interrupt()->stage(), Stage::Following);
        QVERIFY(world.openAndLoad(two.id));
        QVERIFY(dialog && dialog->isVisible());
        QSignalSpy readings(dialog->interrupt(), &Interrupt::serverRead);
        QTRY_VERIFY(readings.count() > 0); // by the client it has kept
        // The server of the same number here has not been interrupted.
        world.select(hungServer);
        QVERIFY(!world.office.desk.latestFor(two.id, world.idOf(hungServer)));
        const QPointer<InterruptDialog> other = world.openInterrupt();
        QVERIFY(other && other != dialog);
        QCOMPARE(other->interrupt()->profile().id, two.id);
        QCOMPARE(world.two->interruptsReceived().size(), 0);
    }

    void aSwitchWhileAnInterruptIsBeingOpened()
    {
        World world;
        const auto one = world.office.save(u"One"_s, *world.one);
        const auto two = world.office.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        world.action(u"Interrupt…"_s)->trigger();
        QVERIFY(world.openAndLoad(two.id)); // the journal answers after this
        QTRY_VERIFY(world.office.desk.interrupts().isEmpty());
        QVERIFY(!world.window->findChild<InterruptDialog *>());
        world.select(hungServer);
        QVERIFY(world.openInterrupt()); // it is not stuck
    }

    void readOnlyIsShownAndBlocks()
    {
        World world;
        Profile::Profile one = world.office.save(u"One"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        one.guard = Profile::GuardLevel::ReadOnly;
        QVERIFY(!world.office.book.put(one));
        QVERIFY(dialog); // the window stays, and says why it cannot
        QVERIFY(Action::blocked(dialog->interrupt()->checks()));
        QVERIFY(!button(*dialog, u"Send interrupt"_s)->isEnabled());
        QVERIFY(world.part<Ui::ProfileBand>().text().endsWith(u"Read-only"_s));
    }

    void closingAsksAboutAProfileThatIsNotSaved()
    {
        World world;
        (void)world.office.save(u"One"_s, *world.one);
        world.start();
        world.action(u"Manage profiles…"_s)->trigger();
        const QPointer<Ui::ProfilesWindow> profiles(&world.part<Ui::ProfilesWindow>());
        auto *const name = named<QLineEdit>(*profiles, u"Name"_s);
        name->setText(u"Another"_s);
        world.window->close();
        QVERIFY(world.window->isVisible());
        QVERIFY(world.question());
        QVERIFY(world.question()->text().contains(u"Another"_s));
        world.window->close(); // by the session, say: one question is enough
        QCOMPARE(world.window->findChildren<QMessageBox *>().size(), 1);
        world.question()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!world.question());
        QVERIFY(world.window->isVisible());
        QCOMPARE(name->text(), u"Another"_s);

        world.action(u"Quit"_s)->trigger();
        QVERIFY(world.window->isVisible());
        QVERIFY(world.question());
        world.question()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!world.window->isVisible());
        QCOMPARE(world.office.book.profiles().first().name, u"One"_s);
    }

    void closingAsksWhileAKeyIsBeingStored()
    {
        World world;
        (void)world.office.save(u"One"_s, *world.one);
        world.start();
        world.action(u"Manage profiles…"_s)->trigger();
        const auto &profiles = world.part<Ui::ProfilesWindow>();
        QTest::keyClicks(named<QLineEdit>(profiles, u"Secret key"_s), u"made-up-secret"_s);
        button(profiles, u"Save"_s)->click();
        world.window->close();
        QVERIFY(world.window->isVisible());
        QVERIFY(world.question());
        world.question()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!world.window->isVisible());
    }

    // The question stands over the lock, so it names nothing.
    void closingALockedConsoleAsksWithoutTheName()
    {
        World world;
        const auto one = world.office.save(u"One"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.action(u"Manage profiles…"_s)->trigger();
        const auto &profiles = world.part<Ui::ProfilesWindow>();
        named<QLineEdit>(profiles, u"Name"_s)->setText(u"Another"_s);
        world.office.board.lock();
        QVERIFY(!profiles.isVisible());
        world.window->close();
        QVERIFY(world.window->isVisible());
        QVERIFY(world.question());
        const QString shown = world.everythingShown();
        QVERIFY2(!shown.contains(u"Another"_s), qPrintable(shown));
        world.question()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!world.window->isVisible());
    }

    void columnsAndGeometryAreThereAtTheNextStart()
    {
        const QTemporaryDir folder;
        QSize size;
        {
            TestOffice office(folder.path());
            Ui::MainWindow window(office.office());
            window.show();
            auto *const header = window.findChild<QTableView *>(u"servers"_s)->horizontalHeader();
            header->moveSection(header->visualIndex(3), 1);
            header->setSectionHidden(4, true);
            header->resizeSection(0, 333);
            window.resize(1000, 700);
            size = window.size();
            window.findChild<Ui::DetailPanel *>()->toggleViewAction()->setEnabled(true);
            window.findChild<Ui::DetailPanel *>()->toggleViewAction()->trigger();
            window.close();
        }
        const auto simulator = startedSimulator(5);
        TestOffice office(folder.path());
        const auto profile = office.save(u"One"_s, *simulator);
        Ui::MainWindow window(office.office());
        window.show();
        office.board.open(profile.id);
        const auto *header = window.findChild<QTableView *>(u"servers"_s)->horizontalHeader();
        QCOMPARE(header->visualIndex(3), 1);
        QVERIFY(header->isSectionHidden(4));
        QVERIFY(!header->isSectionHidden(0));
        QCOMPARE(header->sectionSize(0), 333);
        QCOMPARE(window.size(), size);
    }

    void settingsThatAreGarbageAreLeftAlone()
    {
        const QTemporaryDir folder;
        TestOffice office(folder.path());
        for (const QString &key : {u"window/geometry"_s, u"window/state"_s, u"servers/columns"_s,
                                   u"lock/idleMinutes"_s, u"profiles/last"_s})
            office.settings.setValue(key, u"garbage"_s);
        Ui::MainWindow window(office.office());
        window.show();
        const auto *header = window.findChild<QTableView *>(u"servers"_s)->horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            QCOMPARE(header->isSectionHidden(column), column > int(Inventory::ServerColumn::Subnet));
        QCOMPARE(header->visualIndex(0), 0);
        QVERIFY(window.width() > 600);
    }

    void closingWhileLockedKeepsTheDetails()
    {
        const QTemporaryDir folder;
        const auto simulator = startedSimulator(5);
        {
            TestOffice office(folder.path());
            const auto profile = office.save(u"One"_s, *simulator);
            Ui::MainWindow window(office.office());
            window.show();
            office.board.open(profile.id);
            QVERIFY(window.findChild<Ui::DetailPanel *>()->isVisible());
            office.board.lock();
            window.close();
        }
        TestOffice office(folder.path());
        QVERIFY(office.credentials.keepForThisRun(office.book.profiles().first().id,
                                                  Profile::SecretKind::SecretKey,
                                                  office.keyOf(*simulator)()));
        Ui::MainWindow window(office.office());
        window.show();
        office.board.open(office.book.profiles().first().id);
        QVERIFY(window.findChild<Ui::DetailPanel *>()->isVisible());
    }

    void aDeletedProfileIsLeftForOneThatIsThere()
    {
        World world;
        const auto one = world.office.save(u"One"_s, *world.one);
        (void)world.office.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        QVERIFY(!world.office.book.remove(one.id));
        QVERIFY(!world.view().isVisible());
        QCOMPARE(world.window->windowTitle(), u"NCP Console"_s);
        QVERIFY(!world.everythingShown().contains(u"There is none yet."_s));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
