// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/interruptworld.h"
#include "tests/support/probesamples.h"
#include "ui/action/checklist.h"
#include "ui/action/interruptdialog.h"
#include "ui/action/readinessdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Ui;
using Action::Interrupt;
using Stage = Action::Interrupt::Stage;

namespace {

// A console without its main window, beside a cloud of its own.
class TestManager
{
public:
    explicit TestManager(Profile::GuardLevel guard, std::chrono::milliseconds backAfter = 1s,
                         Simulator::Scenario scenario = Simulator::Scenario::Hung)
        : m_simulator(options(backAfter, scenario)),
          m_journal(m_folder.filePath(u"journal.sqlite"_s)),
          m_interrupts(m_journal, m_clock, Action::RuleSet::builtIn(),
                       Action::Run{.id = QUuid::createUuid()})
    {
        const auto url = m_simulator.start();
        const auto gateway = Cloud::Gateway::fromText(url.value().toString());
        m_connection.emplace(Cloud::Connection{
            .gateway = gateway.value(),
            .accessKeyId = m_simulator.accessKeyId(),
            .secretKey = std::make_shared<SecretSlot>(Secret(m_simulator.secretKey())),
            .clock = std::make_shared<Cloud::GatewayClock>(m_clock),
            .extraCertificates = {}});
        m_client = std::make_shared<Cloud::ApiClient>(*m_connection);
        m_profile.emplace(Profile::Profile{.name = u"Test"_s,
                                           .gateway = gateway.value(),
                                           .accessKeyId = u"test"_s,
                                           .guard = guard});
    }

    Simulator::Simulator &simulator() { return m_simulator; }
    Action::InterruptManager &manager() { return m_interrupts; }

    Interrupt *open(const QString &name)
    {
        return open([&name](const Cloud::ServerInstance &server) { return server.name == name; });
    }
    // The first server that fits, as the table would show it.
    template <typename Fits> Interrupt *open(Fits fits)
    {
        std::optional<Cloud::ServerInstance> shown;
        auto call = m_client->servers(
            *Cloud::RegionCode::fromText(u"KR"_s), {}, &m_context,
            [&](const Cloud::ApiResult<Cloud::Page<Cloud::ServerInstance>> &page) {
                for (const Cloud::ServerInstance &server : page.value().rows) {
                    if (!shown && fits(server))
                        shown = server;
                }
            });
        if (!QTest::qWaitFor([&] { return shown.has_value(); }))
            return nullptr;
        Interrupt *opened = nullptr;
        m_interrupts.open(*m_profile, m_client, *m_connection, *shown, &m_context,
                          [&opened](Interrupt *interrupt) { opened = interrupt; });
        if (!QTest::qWaitFor([&] { return opened && opened->stage() == Stage::Ready; }))
            return nullptr;
        return opened;
    }

private:
    static Simulator::Options options(std::chrono::milliseconds backAfter,
                                      Simulator::Scenario scenario)
    {
        Simulator::Options options;
        options.backAfter = backAfter;
        options.scenario = scenario;
        return options;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Simulator::Simulator m_simulator;
    Journal::Journal m_journal;
    std::optional<Cloud::Connection> m_connection;
    std::shared_ptr<Cloud::ApiClient> m_client;
    std::optional<Profile::Profile> m_profile;
    Action::InterruptManager m_interrupts;
    QObject m_context;
};

template <typename T> T *named(const QWidget &window, const QString &name)
{
    const auto found = window.findChildren<T *>();
    for (T *const widget : found) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QPushButton *button(const QWidget &window, const QString &text)
{
    const auto found = window.findChildren<QPushButton *>();
    for (QPushButton *const one : found) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

QString outcome(const QWidget &window)
{
    return window.findChild<QLabel *>(u"outcomeHeadline"_s)->text();
}

// As assistive programs read it.
QString outcomeIcon(const QWidget &window)
{
    const auto *const card = window.findChild<Card *>(u"outcomeCard"_s);
    return card->findChild<IconLabel *>()->accessibleName();
}

void confirm(const InterruptDialog &dialog, const QString &name, const QString &reason)
{
    const auto boxes = dialog.findChildren<QCheckBox *>();
    for (QCheckBox *const box : boxes) {
        if (!box->isHidden())
            box->setChecked(true);
    }
    QTest::keyClicks(named<QLineEdit>(dialog, u"Server name"_s), name);
    QTest::keyClicks(named<QLineEdit>(dialog, u"Reason"_s), reason);
}

QList<QCheckBox *> shownTicks(const InterruptDialog &dialog)
{
    QList<QCheckBox *> ticks = dialog.findChild<CheckList *>()->findChildren<QCheckBox *>();
    ticks.removeIf([](const QCheckBox *tick) { return tick->isHidden(); });
    return ticks;
}

} // namespace

class TestInterruptDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says that of every window with a minimum size.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void sendWaitsForEverything()
    {
        TestManager interrupts(Profile::GuardLevel::Production);
        Interrupt *const interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        InterruptDialog dialog(interrupt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCOMPARE(dialog.windowTitle(), u"Send diagnostic interrupt"_s);
        QCOMPARE(named<QTableWidget>(dialog, u"Checks"_s)->rowCount(), 8);
        QPushButton *const send = button(dialog, u"Send interrupt"_s);
        interrupt->readAgain();
        QCOMPARE(interrupt->stage(), Stage::Reading);
        QVERIFY(!send->isEnabled());
        QCOMPARE(send->toolTip(), u"The server is still being read."_s);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ready, 60'000);
        QVERIFY(!send->isDefault());
        QVERIFY(!send->autoDefault());
        const QPushButton *const cancel = button(dialog, u"Cancel"_s);
        QVERIFY(cancel->isDefault());
        QVERIFY(send->x() < cancel->x()); // as in every other dialog
        QVERIFY(dialog.findChild<QGroupBox *>()->isHidden());
        QVERIFY(!send->isEnabled());
        QVERIFY(!send->toolTip().isEmpty());
        confirm(dialog, u"erp-win-0"_s, u"INC-2041"_s);
        QVERIFY(!send->isEnabled());
        QTest::keyClicks(named<QLineEdit>(dialog, u"Server name"_s), u"1"_s);
        QVERIFY2(send->isEnabled(), qPrintable(send->toolTip()));
        QVERIFY(send->toolTip().isEmpty());
        named<QLineEdit>(dialog, u"Reason"_s)->setText(u"  "_s);
        QVERIFY(!send->isEnabled());
        QVERIFY(interrupts.simulator().interruptsReceived().isEmpty());
    }

    void theGuestsReadinessIsARowThatNeedsNoTickUntilItWarns()
    {
        TestManager interrupts(Profile::GuardLevel::Standard);
        const QTemporaryDir folder;
        Action::ReadinessBook book(folder.filePath(u"readiness.json"_s));
        interrupts.manager().setReadinessBook(&book);
        Interrupt *const interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        InterruptDialog dialog(interrupt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto *table = named<QTableWidget>(dialog, u"Checks"_s);
        QCOMPARE(table->item(0, 0)->text(), u"Unknown"_s);
        QVERIFY(table->item(0, 1)->text().startsWith(u"Never verified"_s));
        confirm(dialog, u"erp-win-01"_s, {});
        QVERIFY(button(dialog, u"Send interrupt"_s)->isEnabled());

        button(dialog, u"Readiness…"_s)->click();
        auto *const readiness = dialog.findChild<ReadinessDialog *>();
        QVERIFY(readiness && readiness->isVisible());
        auto *const output = named<QPlainTextEdit>(*readiness, u"Output of the probe"_s);
        QString text = Test::readyWindows();
        text.replace(u"17179332608"_s, QString::number(interrupt->before().memoryBytes))
            .replace(u"2026-11-01T"_s, QDate::currentDate().toString(Qt::ISODate) + u"T"_s)
            .replace(u"auto_reboot: 1"_s, u"auto_reboot: 0"_s);
        output->setPlainText(text);
        button(*readiness, u"&Keep"_s)->click();
        QTRY_COMPARE(table->item(0, 0)->text(), u"Warn"_s); // once it is written
        QVERIFY(table->item(0, 1)->text().contains(u"does not restart by itself"_s));
        QVERIFY(!button(dialog, u"Send interrupt"_s)->isEnabled());
        const auto boxes = dialog.findChildren<QCheckBox *>();
        for (QCheckBox *const box : boxes) {
            if (!box->isHidden())
                box->setChecked(true);
        }
        QVERIFY(button(dialog, u"Send interrupt"_s)->isEnabled());
    }

    void onASmallScreenTheChecksScrollAndTheButtonsStay()
    {
        TestManager interrupts(Profile::GuardLevel::Production);
        Interrupt *const interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        InterruptDialog dialog(interrupt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.resize(dialog.width(), dialog.minimumSizeHint().height());
        QVERIFY2(dialog.height() < 500, qPrintable(QString::number(dialog.height())));
        const QPushButton *const send = button(dialog, u"Send interrupt"_s);
        QVERIFY(dialog.rect().contains(QRect(send->mapTo(&dialog, QPoint()), send->size())));
        const auto *const scroll = dialog.findChild<QScrollArea *>(u"scroll"_s);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QCOMPARE(scroll->focusPolicy(), Qt::StrongFocus);
    }

    // What each level asks for before anything leaves.
    void guardLevels_data()
    {
        QTest::addColumn<Profile::GuardLevel>("guard");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("sends");
        using enum Profile::GuardLevel;
        const QString name = u"erp-win-01"_s;
        QTest::newRow("read-only never sends") << ReadOnly << name << u"INC-1"_s << false;
        QTest::newRow("production with both") << Production << name << u"INC-1"_s << true;
        QTest::newRow("production without a reason") << Production << name << QString() << false;
        QTest::newRow("production without the name")
            << Production << QString() << u"INC-1"_s << false;
        QTest::newRow("standard with the name") << Standard << name << QString() << true;
        QTest::newRow("standard without it") << Standard << QString() << u"INC-1"_s << false;
        QTest::newRow("standard with another name")
            << Standard << u"ERP-WIN-01"_s << QString() << false;
        QTest::newRow("lab with nothing") << Lab << QString() << QString() << true;
    }
    void guardLevels()
    {
        QFETCH(const Profile::GuardLevel, guard);
        QFETCH(const QString, name);
        QFETCH(const QString, reason);
        QFETCH(const bool, sends);
        TestManager interrupts(guard);
        Interrupt *const interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        InterruptDialog dialog(interrupt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(button(dialog, u"Cancel"_s)->isDefault());
        QCOMPARE(named<QLineEdit>(dialog, u"Server name"_s)->isVisible(),
                 guard == Profile::GuardLevel::Production
                     || guard == Profile::GuardLevel::Standard);
        confirm(dialog, name, reason);
        const QPushButton *const send = button(dialog, u"Send interrupt"_s);
        QCOMPARE(send->isEnabled(), sends);
        QCOMPARE(send->toolTip().isEmpty(), sends);
    }

    void theExactRequestUnfolds()
    {
        TestManager interrupts(Profile::GuardLevel::Standard);
        Interrupt *const interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        InterruptDialog dialog(interrupt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto *request =
            named<QPlainTextEdit>(dialog, u"The exact request, without secret and signature"_s);
        QVERIFY(request->isHidden());
        QVERIFY(request->toPlainText().isEmpty());
        const auto folds = dialog.findChildren<QToolButton *>();
        for (QToolButton *const fold : folds) {
            if (fold->text() == u"The exact request"_s)
                fold->click();
        }
        QVERIFY(request->isVisible());
        const QString shown = request->toPlainText();
        QVERIFY(shown.startsWith(u"POST http://127.0.0.1:"_s));
        QVERIFY(shown.contains(u"serverInstanceNo="_s + interrupt->before().id.number.text()));
        QVERIFY(shown.contains(u"x-ncp-apigw-signature-v2: (made when sending)"_s));
        QVERIFY(!shown.contains(QString::fromLatin1(interrupts.simulator().secretKey())));
        QVERIFY(!shown.contains(QString::fromLatin1(interrupts.simulator().accessKeyId())));
    }

    void enterInAFieldNeitherSendsNorCloses()
    {
        TestManager interrupts(Profile::GuardLevel::Standard);
        Interrupt *const interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        InterruptDialog dialog(interrupt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        confirm(dialog, u"erp-win-01"_s, {});
        QVERIFY(button(dialog, u"Send interrupt"_s)->isEnabled());
        QTest::keyClick(named<QLineEdit>(dialog, u"Server name"_s), Qt::Key_Return);
        QTest::keyClick(named<QLineEdit>(dialog, u"Reason"_s), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(interrupt->stage(), Stage::Ready);
    }

    void aStoppedServerCannotBeInterrupted()
    {
        TestManager interrupts(Profile::GuardLevel::Standard);
        Interrupt *const interrupt = interrupts.open([](const Cloud::ServerInstance &server) {
            return server.status == Cloud::ServerStatus::Stopped;
        });
        QVERIFY(interrupt);
        const InterruptDialog dialog(interrupt);
        confirm(dialog, interrupt->before().name, {});
        QVERIFY(!button(dialog, u"Send interrupt"_s)->isEnabled());
        QVERIFY(button(dialog, u"Send interrupt"_s)->toolTip().contains(u"blocks"_s));
    }

    void aBlockedWindowAsksForNothing()
    {
        TestManager interrupts(Profile::GuardLevel::ReadOnly);
        Interrupt *const interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        InterruptDialog dialog(interrupt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto fields = dialog.findChildren<QLineEdit *>();
        QVERIFY(!fields.isEmpty());
        for (const QLineEdit *const field : fields)
            QVERIFY(!field->isVisible());
        for (const QCheckBox *const box : dialog.findChildren<QCheckBox *>())
            QVERIFY(!box->isVisible());
        const auto *const table = named<QTableWidget>(dialog, u"Checks"_s);
        QCOMPARE(table->item(0, 0)->text(), u"Block"_s);
        const QLabel &missing = *dialog.findChild<QLabel *>(u"missing"_s);
        QCOMPARE(missing.text(), u"A check blocks the interrupt."_s);
    }

    // A second click, meant for Send, must hit nothing.
    void cancelNeverComesWhereSendWas()
    {
        TestManager interrupts(Profile::GuardLevel::Lab);
        Interrupt *const interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        InterruptDialog dialog(interrupt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QPushButton *const send = button(dialog, u"Send interrupt"_s);
        const QPushButton *const cancel = button(dialog, u"Cancel"_s);
        const int left = send->geometry().left();
        const int right = send->geometry().right();
        send->click();
        QTRY_VERIFY(send->isHidden());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(cancel->geometry().right() < left || cancel->geometry().left() > right);
    }

    void whatWillHappenStandsFirst()
    {
        TestManager interrupts(Profile::GuardLevel::Standard);
        Interrupt *const interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        InterruptDialog dialog(interrupt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto &card = *dialog.findChild<Card *>(u"dangerCard"_s);
        const auto &effect = *card.findChild<QLabel *>(u"effect"_s);
        QVERIFY(effect.isVisible() && effect.text().startsWith(u"Forces a blue screen"_s));
        const auto top = [&dialog](const QWidget &widget) {
            return widget.mapTo(&dialog, QPoint()).y();
        };
        QVERIFY(top(card) < top(*named<QTableWidget>(dialog, u"Checks"_s)));
        confirm(dialog, u"erp-win-01"_s, {});
        button(dialog, u"Send interrupt"_s)->click();
        QTRY_VERIFY(!card.isVisible()); // it has happened
    }

    void aWarningHasToBeTicked()
    {
        TestManager interrupts(Profile::GuardLevel::Standard);
        Interrupt *const interrupt = interrupts.open([](const Cloud::ServerInstance &server) {
            return server.status == Cloud::ServerStatus::Running
                && server.operation != Cloud::ServerOperation::None
                && server.os == Cloud::OsFamily::Windows;
        });
        QVERIFY(interrupt);
        const InterruptDialog dialog(interrupt);
        named<QLineEdit>(dialog, u"Server name"_s)->setText(interrupt->before().name);
        const QPushButton *const send = button(dialog, u"Send interrupt"_s);
        QVERIFY(!send->isEnabled());
        const auto boxes = dialog.findChildren<QCheckBox *>();
        QVERIFY(!boxes.isEmpty());
        for (QCheckBox *const box : boxes)
            box->click();
        QVERIFY2(send->isEnabled(), qPrintable(send->toolTip()));
    }

    // What was confirmed counts for what was shown.
    void sendFollowsWhatIsReadLast()
    {
        Test::InterruptWorld world(1h);
        Interrupt *const interrupt = world.openInterrupt();
        InterruptDialog dialog(interrupt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        confirm(dialog, u"erp-win-01"_s, {});
        QPushButton *const send = button(dialog, u"Send interrupt"_s);
        QVERIFY2(send->isEnabled(), qPrintable(send->toolTip()));
        world.interruptFromElsewhere(interrupt->before().id);

        button(dialog, u"Read again"_s)->click();
        QVERIFY(!send->isEnabled()); // although everything is confirmed
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ready, Test::patienceMs);
        QVERIFY(!send->isEnabled());
        QCOMPARE(send->toolTip(), u"Tick the warnings that you accept."_s);
        const auto ticks = shownTicks(dialog);
        QVERIFY(!ticks.isEmpty());
        for (QCheckBox *const tick : ticks)
            tick->click();
        QVERIFY2(send->isEnabled(), qPrintable(send->toolTip()));

        // The profile becomes read-only while an old reading is renewed.
        world.clock.ahead += 31'000;
        send->click();
        QCOMPARE(interrupt->stage(), Stage::Rereading);
        world.profile.guard = Profile::GuardLevel::ReadOnly;
        interrupt->setProfile(world.profile);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->stage() != Stage::Rereading, Test::patienceMs);
        QCOMPARE(interrupt->stage(), Stage::Ready);
        QVERIFY(!send->isEnabled());
        QCOMPARE(send->toolTip(), u"A check blocks the interrupt."_s);
        const QLabel *problem = nullptr; // in the window's own banner
        for (const Banner *const banner : dialog.findChildren<Banner *>()) {
            if (banner->isVisible())
                problem = banner->findChild<QLabel *>(u"bannerSentence"_s);
        }
        QVERIFY(problem);
        QCOMPARE(problem->text(), u"Nothing was sent: a check blocks the interrupt."_s);
        QCOMPARE(world.received(), 1); // the one from elsewhere
    }

    void nothingCanBeChangedFromSendingOn()
    {
        Test::InterruptWorld world(1h);
        Interrupt *const interrupt = world.openInterrupt();
        world.interruptFromElsewhere(interrupt->before().id);
        InterruptDialog dialog(interrupt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        interrupt->readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ready, Test::patienceMs);
        confirm(dialog, u"erp-win-01"_s, u"INC-2041"_s);
        QPushButton *const send = button(dialog, u"Send interrupt"_s);
        auto *const name = named<QLineEdit>(dialog, u"Server name"_s);
        auto *const reason = named<QLineEdit>(dialog, u"Reason"_s);
        const auto ticks = shownTicks(dialog);
        QVERIFY(!ticks.isEmpty());
        const auto changeable = [&] {
            QStringList found;
            for (const QWidget *const one :
                 std::initializer_list<const QWidget *>{send, name, reason}) {
                if (one->isEnabled())
                    found += one->objectName();
            }
            for (const QCheckBox *const tick : ticks) {
                if (tick->isEnabled())
                    found += tick->text();
            }
            return found;
        };
        QCOMPARE(changeable().size(), 3 + ticks.size());

        QList<Stage> stages;
        QStringList wrong;
        connect(interrupt, &Interrupt::changed, &dialog, [&] { // after the window's own
            if (stages.isEmpty() || stages.last() != interrupt->stage())
                stages += interrupt->stage();
            wrong += changeable();
        });
        world.clock.ahead += 31'000;
        send->click();
        QCOMPARE(interrupt->stage(), Stage::Rereading);
        QCOMPARE(send->toolTip(), u"The server is still being read."_s);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome(), Test::patienceMs);
        QCOMPARE(stages.mid(0, 3), QList({Stage::Rereading, Stage::Recording, Stage::Sending}));
        QVERIFY(stages.size() > 3); // and what became of it
        QCOMPARE(wrong, QStringList());
        QVERIFY(send->isHidden());
    }

    void theStoryUntilTheServerIsBack()
    {
        TestManager interrupts(Profile::GuardLevel::Production, 2s);
        Interrupt *const interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        InterruptDialog dialog(interrupt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QSignalSpy discarded(&dialog, &InterruptDialog::discarded);
        dialog.show();
        confirm(dialog, u"erp-win-01"_s, u"INC-2041"_s);
        button(dialog, u"Send interrupt"_s)->click();
        QTRY_VERIFY2(outcome(dialog).startsWith(u"Accepted"_s), qPrintable(outcome(dialog)));
        QVERIFY(dialog.findChild<QGroupBox *>()->isVisible());
        QCOMPARE(dialog.findChild<QGroupBox *>()->title(), u"Outcome"_s);
        QVERIFY(!named<QLineEdit>(dialog, u"Server name"_s)->isVisible());
        QVERIFY(button(dialog, u"Close"_s));
        const auto *timeline = named<QListWidget>(dialog, u"Timeline"_s);
        QVERIFY(timeline->count() >= 2);
        QVERIFY(timeline->item(1)->text().contains(u"Accepted"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(dialog).startsWith(u"Rebooted"_s),
                                  qPrintable(outcome(dialog)), 20000);
        // And what to do now.
        const auto *steps = dialog.findChild<QLabel *>(u"careSteps"_s);
        QVERIFY(steps->isVisible());
        QVERIFY2(steps->text().startsWith(
                     u"1. Windows usually leaves the dump at %SystemRoot%\\MEMORY.DMP"_s),
                 qPrintable(steps->text()));
        QVERIFY(steps->text().contains(u"!analyze -v"_s));
        QVERIFY(steps->text().contains(u"0x80"_s));
        QVERIFY(steps->text().contains(u"16 GiB"_s));
        button(dialog, u"Copy these steps"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), steps->text());
        button(dialog, u"Copy incident line"_s)->click();
        const QString line = QGuiApplication::clipboard()->text();
        QVERIFY2(line.startsWith(u"erp-win-01 ("_s), qPrintable(line));
        QVERIFY(line.contains(u"Accepted"_s) && line.contains(u"Rebooted"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(discarded.count(), 0);
        QCOMPARE(interrupts.simulator().interruptsReceived().size(), 1);
    }

    void closingLeavesTheFollowThroughRunning()
    {
        TestManager interrupts(Profile::GuardLevel::Standard);
        Interrupt *const interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        QPointer<InterruptDialog> dialog = new InterruptDialog(interrupt);
        dialog->show();
        confirm(*dialog, u"erp-win-01"_s, {});
        button(*dialog, u"Send interrupt"_s)->click();
        QTRY_COMPARE(interrupt->stage(), Stage::Following);
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->verdict(), Action::FollowVerdict::Rebooted, 20000);
        const InterruptDialog again(interrupt); // what became of it can be looked at later
        QVERIFY(outcome(again).startsWith(u"Rebooted"_s));
    }

    void closingBeforeSendingDiscards()
    {
        TestManager interrupts(Profile::GuardLevel::Standard);
        Interrupt *const interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        QPointer<InterruptDialog> dialog = new InterruptDialog(interrupt);
        connect(dialog, &InterruptDialog::discarded, this,
                [&interrupts](Interrupt *one) { interrupts.manager().discard(one); });
        dialog->show();
        button(*dialog, u"Cancel"_s)->click();
        QTRY_VERIFY(dialog.isNull());
        QTRY_VERIFY(interrupts.manager().all().isEmpty());
        QVERIFY(interrupts.simulator().interruptsReceived().isEmpty());
    }

    void theDialogSurvivesItsInterrupt()
    {
        TestManager interrupts(Profile::GuardLevel::Standard);
        QPointer<Interrupt> interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        QPointer<InterruptDialog> dialog = new InterruptDialog(interrupt);
        dialog->show();
        interrupts.manager().discard(interrupt);
        QTRY_VERIFY(interrupt.isNull());
        QTRY_VERIFY(dialog.isNull());
    }

    void aLostAnswerIsUnknownAndResolvedByReading()
    {
        TestManager interrupts(Profile::GuardLevel::Standard, 1s, Simulator::Scenario::LostAnswer);
        Interrupt *const interrupt = interrupts.open(u"erp-win-01"_s);
        QVERIFY(interrupt);
        InterruptDialog dialog(interrupt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        confirm(dialog, u"erp-win-01"_s, {});
        button(dialog, u"Send interrupt"_s)->click();
        QTRY_VERIFY2(outcome(dialog).startsWith(u"Unknown"_s), qPrintable(outcome(dialog)));
        QCOMPARE(outcomeIcon(dialog), u"Unknown"_s);
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *const label : labels) // nothing asks for a second one
            QVERIFY2(!label->text().contains(u"try again"_s), qPrintable(label->text()));
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(dialog).startsWith(u"Rebooted"_s),
                                  qPrintable(outcome(dialog)), 20000);
        QCOMPARE(outcomeIcon(dialog), u"Success"_s);
        QCOMPARE(interrupts.simulator().interruptsReceived().size(), 1);
    }
};

QTEST_MAIN(TestInterruptDialog)
#include "tst_interruptdialog.moc"
