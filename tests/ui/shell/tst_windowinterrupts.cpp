// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/interruptrecord.h"
#include "app/session/openinterrupts.h"
#include "tests/support/windowworld.h"
#include "ui/detail/detailpanel.h"
#include "ui/journal/unresolvedpage.h"
#include "ui/servers/overviewpage.h"
#include "ui/servers/overviewsegment.h"
#include "ui/widgets/banner.h"
#include "ui/words/checkwords.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Column = Inventory::ServerColumn;
using Stage = Action::Interrupt::Stage;
using Ui::InterruptDialog;

namespace {

constexpr int patienceMs = 60'000;

struct World : WindowWorld {
    explicit World(Simulator::Scenario scenario = Simulator::Scenario::Hung)
    {
        Simulator::Options options;
        options.servers = 5;
        options.backAfter = std::chrono::minutes(10);
        options.scenario = scenario;
        cloud = std::make_unique<Simulator::Simulator>(options);
        Q_ASSERT(cloud->start());
    }

    Ui::Banner &banner() const { return *part<Ui::DetailPanel>().findChild<Ui::Banner *>(); }
    QString sentence() const
    {
        return banner().isVisible() ? banner().findChild<QLabel *>(u"bannerSentence"_s)->text()
                                    : QString();
    }
    // What the group Operation says about an interrupt.
    QString prospect() const
    {
        for (const QLabel *const label : part<Ui::DetailPanel>().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"diagnostic interrupt can"_s))
                return label->text();
        }
        return {};
    }
    QString cell(Column column, int role = Qt::DisplayRole) const
    {
        const auto &model = part<Ui::ServerTable>().model();
        const int row = model.rowOf(identityOf(hungServer));
        return model.index(row, int(column)).data(role).toString();
    }
    bool isMarked() const
    {
        const auto &model = part<Ui::ServerTable>().model();
        const int row = model.rowOf(identityOf(hungServer));
        return !model.index(row, int(Column::Name)).data(Qt::DecorationRole).isNull();
    }
    QPointer<InterruptDialog> sent()
    {
        const QPointer<InterruptDialog> dialog = openInterrupt();
        if (dialog)
            dialog->interrupt()->send({});
        return dialog;
    }
    // Written when this returns.
    void append(Journal::Entry entry)
    {
        bool written = false;
        services.journal.append(std::move(entry), &services.interrupts,
                                [&written](const auto &sequence) { written = bool(sequence); });
        QTRY_VERIFY_WITH_TIMEOUT(written, patienceMs);
    }
    // What a run left in the journal that was killed after sending.
    QUuid leaveBehind(const Profile::Profile &profile, const Cloud::ServerInstance &before)
    {
        const Action::InterruptContext context{
            .profile = profile,
            .connection = {.gateway = profile.gateway,
                           .accessKeyId = profile.accessKeyId.toUtf8(),
                           .secretKey = {},
                           .clock = {},
                           .extraCertificates = {}},
            .journal = &services.journal,
            .clock = &services.clock,
            .rules = &Action::RuleSet::builtIn()};
        const QUuid action = QUuid::createUuid();
        append({.action = action,
                .run = QUuid::createUuid(),
                .kind = Journal::Kind::Intention,
                .at = QDateTime::currentDateTimeUtc().addSecs(-3600),
                .facts = Action::intentionFacts(
                    Action::intentionOf(context, before, {}, {}, u"POST"_s))});
        return action;
    }

    std::unique_ptr<Simulator::Simulator> cloud;
};

} // namespace

// What is said of a server with an unfinished interrupt: in its row, its details, the main action.
class TestWindowInterrupts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void anUnreadableServerIsNoGreenLight()
    {
        World world;
        const auto lab = world.services.save(u"Lab"_s, *world.cloud, Profile::GuardLevel::Lab);
        world.start();
        QVERIFY(world.openAndLoad(lab.id));
        world.select(hungServer);
        QTRY_COMPARE_WITH_TIMEOUT(world.prospect(), u"A diagnostic interrupt can be sent."_s,
                                  patienceMs);
        world.cloud.reset(); // the gateway is away
        world.action(u"Refresh"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(world.prospect().contains(u"The server could not be read again"_s),
                                 patienceMs);
        QVERIFY(world.action(u"Interrupt…"_s)->toolTip().contains(u"could not be read again"_s));
        QVERIFY(world.action(u"Interrupt…"_s)->isEnabled()); // it is read once more before sending
    }

    void followedIsNoGreenLight_data()
    {
        QTest::addColumn<Simulator::Scenario>("scenario");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("ofAnotherProfile");
        QTest::newRow("accepted") << Simulator::Scenario::Hung << u", accepted, "_s
                                  << u"^(Interrupted .* ago|Rebooting)"_s
                                  << u"The server may be writing its dump until "_s;
        QTest::newRow("unknown") << Simulator::Scenario::LostAnswer << u", outcome unknown, "_s
                                 << u"^Interrupted .* ago, unknown"_s
                                 << u"A diagnostic interrupt cannot be sent. What became of"_s;
    }
    void followedIsNoGreenLight()
    {
        QFETCH(const Simulator::Scenario, scenario);
        QFETCH(const QString, word);
        QFETCH(const QString, mark);
        QFETCH(const QString, ofAnotherProfile);
        World world(scenario);
        const auto lab = world.services.save(u"Lab"_s, *world.cloud, Profile::GuardLevel::Lab);
        const auto other = world.services.save(u"Other"_s, *world.cloud);
        world.start();
        QVERIFY(world.openAndLoad(lab.id));
        world.select(hungServer);
        QAction &action = *world.action(u"Interrupt…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            world.prospect().startsWith(u"A diagnostic interrupt can be sent."_s), patienceMs);
        QVERIFY(action.toolTip().contains(u"can be sent."_s));
        QVERIFY(!world.banner().isVisible());
        QVERIFY(!world.isMarked());

        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        const auto checks = [&] {
            Session::Session &session = *world.services.sessions.session();
            return world.services.interrupts.checksFor(
                lab, session.connection(),
                session.inventory().find(world.idOf(hungServer))->server);
        };
        QVERIFY(!Action::blocked(checks())); // an open confirmation is none that was sent
        dialog->interrupt()->send({});
        QTRY_COMPARE_WITH_TIMEOUT(dialog->interrupt()->stage(), Stage::Following, patienceMs);
        const auto elsewhere = Cloud::Gateway::of(Cloud::Environment::Public);
        QCOMPARE(Session::openInterrupts(world.services.services(), lab.gateway).size(), 1);
        QCOMPARE(Session::openInterrupts(world.services.services(), elsewhere).size(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(world.sentence().contains(word), patienceMs);
        QVERIFY2(world.sentence().startsWith(u"Interrupt sent "_s), qPrintable(world.sentence()));
        QTRY_VERIFY_WITH_TIMEOUT(world.sentence().contains(u"next look in "_s), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            world.prospect().startsWith(u"A diagnostic interrupt cannot be sent."_s), patienceMs);
        QVERIFY(!action.toolTip().contains(u"can be sent."_s));
        QVERIFY(action.toolTip().contains(u"Show the interrupt"_s));
        QVERIFY(!world.everythingShown().contains(u"Nothing is in progress"_s));
        QTRY_VERIFY(world.cell(Column::Operation).contains(QRegularExpression(mark)));
        QVERIFY(world.cell(Column::Operation, Qt::AccessibleTextRole)
                    .contains(QRegularExpression(mark)));
        QVERIFY(world.isMarked());
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole)})
            QVERIFY(world.cell(Column::Name, role).contains(word));

        dialog->close();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        auto *const show = qobject_cast<QPushButton *>(button(world.banner(), u"Show"_s));
        QVERIFY(show);
        show->click();
        const auto shown = world.window->findChildren<InterruptDialog *>();
        QVERIFY(std::any_of(shown.begin(), shown.end(),
                            [](const InterruptDialog *one) { return one->isVisible(); }));
        QCOMPARE(world.services.interrupts.all().size(), 1);

        QVERIFY(world.openAndLoad(other.id));
        world.select(hungServer);
        QTRY_VERIFY_WITH_TIMEOUT(world.prospect().contains(ofAnotherProfile), patienceMs);
        QTRY_VERIFY(world.sentence().contains(word));
        QTRY_VERIFY(world.cell(Column::Operation).contains(QRegularExpression(mark)));
    }

    void aServerThatOursStoppedIsNotToBeStarted()
    {
        World world(Simulator::Scenario::LostAnswer);
        const auto lab = world.services.save(u"Lab"_s, *world.cloud, Profile::GuardLevel::Lab);
        world.start();
        QVERIFY(world.openAndLoad(lab.id));
        world.select(hungServer);
        Session::Session &session = *world.services.sessions.session();
        Cloud::ServerInstance server = session.inventory().find(world.idOf(hungServer))->server;
        server.statusCode.code = u"NSTOP"_s;
        server.status = Cloud::serverStatusFromCode(server.statusCode.code);
        const auto said = [&] {
            return Ui::prospectOf(
                       world.services.interrupts.checksFor(lab, session.connection(), server))
                .sentence;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Start it"_s), patienceMs); // nobody's doing

        const QPointer<InterruptDialog> dialog = world.sent();
        QVERIFY(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->interrupt()->stage(), Stage::Following, patienceMs);
        QVERIFY2(!said().contains(u"Start it"_s), qPrintable(said()));
        QVERIFY2(said().contains(u"do not start it"_s), qPrintable(said()));
    }

    void whatAnEarlierRunLeftSaysWhatToDo()
    {
        World world;
        QDir().mkpath(world.services.path(u"runs"_s));
        const auto lab = world.services.save(u"Lab"_s, *world.cloud, Profile::GuardLevel::Lab);
        world.start();
        QVERIFY(world.openAndLoad(lab.id));
        world.select(hungServer);
        QVERIFY(!world.banner().isVisible());
        Profile::Profile gone = lab;
        gone.name = u"Gone"_s;
        gone.accessKeyId = u"another-key"_s;
        const auto server =
            world.services.sessions.session()->inventory().find(world.idOf(hungServer));
        const QUuid action = world.leaveBehind(gone, server->server);
        QTRY_VERIFY_WITH_TIMEOUT(
            world.sentence().contains(u"outcome unknown. This console does not follow it."_s),
            patienceMs);
        world.services.recovery.start(Session::Recovery::Keys::AskedOnce);
        QTRY_VERIFY_WITH_TIMEOUT(
            world.sentence().contains(u"no profile has the key it was sent "
                                      u"with (Gone). Add that profile again."_s),
            patienceMs);
        const auto *const counter = world.window->findChild<QPushButton *>(u"following"_s);
        QTRY_VERIFY(counter->isVisible());
        QVERIFY2(counter->text().contains(u"1 not followed"_s), qPrintable(counter->text()));
        QTRY_COMPARE(world.cell(Column::Operation), u"Unresolved"_s);
        // An hour ago: whatever stopped the server since, it was not that one.
        Cloud::ServerInstance stopped = server->server;
        stopped.statusCode.code = u"NSTOP"_s;
        stopped.status = Cloud::serverStatusFromCode(stopped.statusCode.code);
        const QString said =
            Ui::prospectOf(world.services.interrupts.checksFor(
                               lab, world.services.sessions.session()->connection(), stopped))
                .sentence;
        QVERIFY2(!said.contains(u"may be restarting it"_s), qPrintable(said));
        QVERIFY(world.prospect().startsWith(u"A diagnostic interrupt cannot be sent."_s));

        button(world.banner(), u"Show"_s)->click();
        QVERIFY(world.part<Ui::UnresolvedPage>().isVisible());

        world.append({.action = action,
                      .run = QUuid::createUuid(),
                      .kind = Journal::Kind::Resolution,
                      .at = QDateTime::currentDateTimeUtc(),
                      .facts = Action::resolutionFacts({.judgement = Action::Judgement::Arrived,
                                                        .evidence = u"its log"_s,
                                                        .by = u"kim"_s})});
        QTRY_VERIFY_WITH_TIMEOUT(!world.banner().isVisible(), patienceMs);
        QTRY_COMPARE(world.cell(Column::Operation), u"–"_s);
        QVERIFY(!world.isMarked());
        QTRY_VERIFY(world.prospect().startsWith(u"A diagnostic interrupt can be sent."_s));
    }

    void whatThisRunKnowsCountsBeforeItIsOnRecord()
    {
        World world(Simulator::Scenario::Refused);
        const auto lab = world.services.save(u"Lab"_s, *world.cloud, Profile::GuardLevel::Lab);
        world.start();
        QVERIFY(world.openAndLoad(lab.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(world.services.path(u"journal.sqlite"_s));
            QVERIFY(other.open());
            bool held = false;
            connect(dialog->interrupt(), &Action::Interrupt::changed, this, [&] {
                if (!held && dialog->interrupt()->stage() == Stage::Sending)
                    held = QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s); // nobody else writes
            });
            dialog->interrupt()->send({});
            QTRY_COMPARE_WITH_TIMEOUT(dialog->interrupt()->stage(), Stage::Ended, patienceMs);
            QVERIFY(held);
            QCOMPARE(dialog->interrupt()->outcome()->outcome, Action::Outcome::Refused);
            const auto &recorded = world.services.interrupts.recorded();
            QTRY_COMPARE_WITH_TIMEOUT(recorded.unfinished(lab.gateway).size(), 1, patienceMs);
            QCOMPARE(Session::openInterrupts(world.services.services(), lab.gateway).size(), 0);
            QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
            QTRY_COMPARE_WITH_TIMEOUT(recorded.unfinished(lab.gateway).size(), 0, patienceMs);
            dialog->interrupt()->disconnect(this);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }

    // Two clouds number their servers alike.
    void onlyTheRowOfItsProfileIsMarked()
    {
        World world;
        const auto lab = world.services.save(u"Lab"_s, *world.cloud, Profile::GuardLevel::Lab);
        const auto other = world.services.save(u"Other"_s, *world.two);
        world.start();
        world.services.sessions.openAll();
        const auto hungOf = [&](const Profile::Profile &profile) {
            std::optional<Inventory::ServerIdentity> found;
            Session::Session *const session = world.services.sessions.sessionOf(profile.id);
            const auto rows = session ? session->inventory().rows() : QList<Inventory::ServerRow>();
            for (const Inventory::ServerRow &row : rows) {
                if (row.server.name == hungServer)
                    found = {.profile = profile.id, .server = row.server.id};
            }
            return found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hungOf(lab) && hungOf(other), patienceMs);
        const auto mine = *hungOf(lab);
        const auto alike = *hungOf(other);
        QCOMPARE(mine.server, alike.server);
        auto &table = world.part<Ui::ServerTable>();
        const auto operation = [&table](const Inventory::ServerIdentity &server) {
            return table.model()
                .index(table.model().rowOf(server), int(Column::Operation))
                .data()
                .toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(table.model().rowOf(mine) >= 0 && table.model().rowOf(alike) >= 0,
                                 patienceMs);
        table.select(mine);
        const QPointer<InterruptDialog> dialog = world.sent();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(
            operation(mine).contains(QRegularExpression(u"Interrupted|Rebooting"_s)), patienceMs);
        QCOMPARE(operation(alike), u"–"_s);
        table.select(alike);
        QTRY_VERIFY_WITH_TIMEOUT(
            world.prospect().startsWith(u"A diagnostic interrupt can be sent."_s), patienceMs);
        QVERIFY(!world.banner().isVisible());
    }

    void aLookThatFailsIsSaid()
    {
        World world;
        const auto lab = world.services.save(u"Lab"_s, *world.cloud, Profile::GuardLevel::Lab);
        world.start();
        QVERIFY(world.openAndLoad(lab.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.sent();
        QVERIFY(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->interrupt()->stage(), Stage::Following, patienceMs);
        world.cloud.reset(); // the gateway is away
        QTRY_VERIFY_WITH_TIMEOUT(world.sentence().contains(u"the last look failed, "_s),
                                 patienceMs);
    }

    void aLockedConsoleSendsNothing()
    {
        World world;
        const auto lab = world.services.save(u"Lab"_s, *world.cloud, Profile::GuardLevel::Lab);
        world.start();
        QVERIFY(world.openAndLoad(lab.id));
        const Session::Session &session = *world.services.sessions.session();
        const auto server = session.inventory().find(world.idOf(hungServer))->server;
        const Cloud::Connection connection = session.connection();
        const auto isBlocked = [&] {
            return Action::blocked(world.services.interrupts.checksFor(lab, connection, server));
        };
        QTRY_VERIFY_WITH_TIMEOUT(!isBlocked(), patienceMs);
        world.services.sessions.lock();
        QVERIFY(isBlocked());
        QVERIFY(!world.action(u"Interrupt…"_s)->toolTip().contains(u"can be sent"_s));
    }

    void beforeTheJournalIsReadNothingIsPromised()
    {
        World world;
        const auto lab = world.services.save(u"Lab"_s, *world.cloud);
        const auto server = *Cloud::ServerNo::fromText(u"1"_s);
        Cloud::ServerInstance running{
            .id = {.region = *Cloud::RegionCode::fromText(u"KR"_s), .number = server}};
        running.statusCode.code = u"RUN"_s;
        running.status = Cloud::ServerStatus::Running;
        running.operationCode.code = u"NULL"_s;
        running.operation = Cloud::ServerOperation::None;
        running.os = Cloud::OsFamily::Windows;
        running.hypervisor = Cloud::Hypervisor::Kvm;
        const Cloud::Connection connection{
            .gateway = lab.gateway,
            .accessKeyId = {},
            .secretKey = {},
            .clock = std::make_shared<Cloud::GatewayClock>(world.services.clock),
            .extraCertificates = {}};
        const auto said = [&] {
            return Ui::prospectOf(world.services.interrupts.checksFor(lab, connection, running));
        };
        QCOMPARE(said().verdict, Action::Verdict::Unknown);
        QVERIFY(said().sentence.startsWith(u"It is not known yet"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            said().sentence.startsWith(u"A diagnostic interrupt can be sent."_s), patienceMs);
        QCOMPARE(said().verdict, Action::Verdict::Pass);
    }

    void theOverviewLeadsToEach()
    {
        World world;
        const auto lab = world.services.save(u"Lab"_s, *world.cloud, Profile::GuardLevel::Lab);
        world.start();
        QVERIFY(world.openAndLoad(lab.id));
        QAction &overview = *world.action(u"&Overview"_s);
        auto &page = world.part<Ui::OverviewPage>();
        auto &table = world.part<Ui::ServerTable>();
        auto &filter = *named<QLineEdit>(*world.window, u"Filter servers"_s);
        overview.trigger();
        QVERIFY(page.isVisible());
        QVERIFY(!table.isVisible());
        const auto saysNone = [&world] {
            return world.everythingShown().contains(u"No interrupts in the last 7 days."_s);
        };
        QVERIFY(!saysNone()); // the journal has not answered yet
        QTRY_VERIFY(saysNone());

        // A status
        const auto segments = page.findChildren<Ui::OverviewSegment *>();
        QVERIFY(!segments.isEmpty());
        const int counted = segments.constFirst()->cell().count;
        segments.constFirst()->click();
        QVERIFY(table.isVisible());
        QVERIFY(!overview.isChecked());
        QCOMPARE(filter.text(), Inventory::withCell({}, segments.constFirst()->cell()));
        QTRY_COMPARE(table.shownCount(), counted);

        // A server with an operation, which the filter hid
        overview.trigger();
        auto &operations = *page.findChild<QListWidget *>(u"operations"_s);
        QTRY_VERIFY(operations.count() > 0);
        filter.setText(u"name:nothing"_s);
        QVERIFY(table.isVisible()); // who filters wants to see the servers
        overview.trigger();
        const QString first = operations.item(0)->text();
        operations.setCurrentRow(0);
        QTest::keyClick(&operations, Qt::Key_Return);
        QVERIFY(table.isVisible());
        QTRY_VERIFY(table.current());
        QVERIFY2(first.contains(table.current()->server.number.text()), qPrintable(first));

        // An interrupt of an earlier run that waits for a judgement, and one that was refused
        const auto server =
            world.services.sessions.session()->inventory().find(world.idOf(hungServer))->server;
        const QUuid unresolved = world.leaveBehind(lab, server);
        const QUuid refused = world.leaveBehind(lab, server);
        world.append({.action = refused,
                      .run = QUuid::createUuid(),
                      .kind = Journal::Kind::Outcome,
                      .at = QDateTime::currentDateTimeUtc(),
                      .facts = Action::outcomeFacts({.outcome = Action::Outcome::Refused})});
        overview.trigger();
        auto &recent = *page.findChild<QListWidget *>(u"recentInterrupts"_s);
        QTRY_COMPARE(recent.count(), 2);
        QVERIFY2(recent.item(0)->text().startsWith(u"Unknown (pending) · "_s),
                 qPrintable(recent.item(0)->text()));
        QVERIFY2(recent.item(1)->text().startsWith(u"Refused · "_s + hungServer),
                 qPrintable(recent.item(1)->text()));
        const QSignalSpy requested(&page, &Ui::OverviewPage::interruptRequested);
        recent.setCurrentRow(0);
        QTest::keyClick(&recent, Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.constFirst().constFirst().toUuid(), unresolved);
        QVERIFY(world.window->findChild<Ui::UnresolvedPage *>()->isVisible());
        QTest::keyClick(&recent, Qt::Key_Escape);
        QVERIFY(table.isVisible());
    }
};

QTEST_MAIN(TestWindowInterrupts)
#include "tst_windowinterrupts.moc"
