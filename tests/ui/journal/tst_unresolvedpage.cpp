// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/unresolvedpage.h"

#include "app/action/record/interruptrecord.h"
#include "app/action/record/recordcodes.h"
#include "app/desktop/runlock.h"
#include "tests/support/testservices.h"
#include "ui/journal/resolvedialog.h"
#include "ui/journal/unresolvedbadge.h"

#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Action::Outcome;
using Journal::Kind;

namespace {

const QDateTime night({2026, 10, 22}, {18, 12, 7}, Qt::UTC);

class World
{
public:
    World()
        : simulator(startedSimulator(5)), profile(services.save(u"Prod KR"_s, *simulator)),
          badge(services.interrupts.unresolved())
    {
    }

    // An interrupt of the simulator's hung server whose answer was lost.
    QUuid lose(const QString &number = QString::number(Simulator::HungServer),
               const QString &profileName = u"Prod KR"_s, const QUuid &run = QUuid::createUuid(),
               const QString &account = {})
    {
        const QUuid action = QUuid::createUuid();
        write({.action = action,
               .run = run,
               .kind = Kind::Intention,
               .at = night,
               .facts = {{u"server"_s,
                          QJsonObject{{u"name"_s, u"erp-win-01"_s},
                                      {u"number"_s, number},
                                      {u"region"_s, u"KR"_s},
                                      {u"bootTime"_s, bootTime}}},
                         {u"profile"_s, profileName},
                         {u"reason"_s, u"INC-2041"_s},
                         {u"account"_s, account},
                         {u"gateway"_s, simulator->baseUrl().toString()}}});
        write({.action = action,
               .run = run,
               .kind = Kind::Outcome,
               .at = night.addSecs(1),
               .facts = Action::outcomeFacts({.outcome = Outcome::Unknown,
                                              .cause = Cloud::ApiError{.technical = technical}})});
        return action;
    }
    void write(const Journal::Entry &entry)
    {
        bool done = false;
        services.journal.append(entry, &services.journal,
                                [&done](const auto &written) { done = written.hasValue(); });
        QTRY_VERIFY(done);
    }
    QList<Journal::InterruptHistory> histories()
    {
        std::optional<QList<Journal::Entry>> entries;
        services.journal.list(&services.journal,
                              [&entries](const auto &listed) { entries = listed.value(); });
        [&] {
            QTRY_VERIFY(entries.has_value());
        }();
        return Journal::histories(*entries);
    }
    bool open()
    {
        services.sessions.open(profile.id);
        return QTest::qWaitFor(
            [this] { return services.sessions.state() == Session::SessionManager::State::Open; });
    }

    // What was lost is followed, as after a new start.
    QUuid follow(const QString &number)
    {
        QDir(folder.path()).mkdir(u"runs"_s);
        const QUuid action = lose(number, profile.name, QUuid::createUuid(),
                                  Action::accountMark(simulator->accessKeyId()));
        const Session::Session *const session = services.sessions.session();
        services.interrupts.recover(
            profile, session->client(), session->connection(),
            [&lock = services.lock](const QList<QUuid> &runs) { return lock.takeOver(runs); });
        return action;
    }
    Action::Interrupt *interrupt() const
    {
        const auto &all = services.interrupts.all();
        return all.isEmpty() ? nullptr : all.first();
    }

    QString bootTime = u"2026-01-01T00:00:00.000Z"_s; // before sending
    QString technical = {};                           // of the lost answer
    QTemporaryDir folder;
    TestServices services{folder.path()};
    std::unique_ptr<Simulator::Simulator> simulator;
    Profile::Profile profile;
    Ui::UnresolvedBadge badge;
};

QString text(const QWidget &page, const QString &name)
{
    return page.findChild<QLabel *>(name)->text();
}

} // namespace

class TestUnresolvedPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { leaveTheDesktop(); }
    void init()
    {
        // The offscreen platform says that of every window with a minimum size.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void theBadgeCountsAndHidesOnlyWhenThereIsNothing()
    {
        World world;
        QTRY_VERIFY(world.services.interrupts.unresolved().complete());
        QVERIFY(world.badge.isHidden());
        world.lose();
        world.lose(u"10000102"_s, u"Another profile"_s);
        QTRY_COMPARE(world.services.interrupts.unresolved().items().size(), 2);
        QVERIFY(!world.badge.isHidden());
        QCOMPARE(world.badge.text(), u"2 unresolved"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&world.badge)->text(QAccessible::Name),
                 u"2 unresolved"_s);
    }

    void theBadgeSaysThatTheJournalCannotBeRead()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"journal.sqlite"_s));
        const TestServices services(folder.path());
        const Ui::UnresolvedBadge badge(services.interrupts.unresolved());
        QTRY_VERIFY(!badge.isHidden());
        QCOMPARE(badge.text(), u"Unresolved: not known"_s);
    }

    void whatTheNetworkSaidIsToldIfItTellsSomething_data()
    {
        QTest::addColumn<QString>("technical");
        QTest::addColumn<bool>("told");
        QTest::newRow("words of a cause") << u"Connection reset by peer"_s << true;
        QTest::newRow("words that tell nothing") << u"Unknown error"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void whatTheNetworkSaidIsToldIfItTellsSomething()
    {
        QFETCH(const QString, technical);
        QFETCH(const bool, told);
        World world;
        world.technical = technical;
        world.lose();
        Ui::UnresolvedPage page(world.services.services());
        page.show();
        QTRY_VERIFY(text(page, u"known"_s).contains(u"INC-2041"_s));
        QCOMPARE(text(page, u"known"_s).contains(u"The network said: "_s + technical), told);
    }

    void whatIsKnownIsSaid()
    {
        World world;
        const QUuid action = world.lose();
        world.write({.action = action,
                     .kind = Kind::Verdict,
                     .at = night.addSecs(900),
                     .facts = {{u"verdict"_s, u"StillDown"_s}}});
        Ui::UnresolvedPage page(world.services.services());
        page.show();
        QCOMPARE(page.windowTitle(), u"Unresolved"_s);
        auto *const table = named<QTableWidget>(page, u"Unresolved"_s);
        QVERIFY(table);
        QTRY_COMPARE(table->rowCount(), 1);
        QStringList row;
        for (int column = 0; column < table->columnCount(); ++column)
            row += table->item(0, column)->text();
        QCOMPARE(row.first(4),
                 (QStringList{u"erp-win-01"_s, u"10000101"_s, u"KR"_s, u"Prod KR"_s}));
        QCOMPARE(row.at(4), u"2026-10-22 18:12:07 +00:00"_s);
        QVERIFY2(row.at(5).startsWith(u"an earlier run of the console"_s), qPrintable(row.at(5)));
        QCOMPARE(table->currentRow(), 0);
        const QString known = text(page, u"known"_s);
        for (const QString &part : {u"The answer was lost."_s, u"INC-2041"_s, u"Still down"_s,
                                    u"It has not been read since."_s})
            QVERIFY2(known.contains(part), qPrintable(known));
    }

    void whoSentItIsSaid()
    {
        World world;
        const Desktop::RunLock other(world.services.path(u"runs"_s));
        world.lose(u"1"_s, u"Prod KR"_s, world.services.lock.runId());
        world.lose(u"2"_s, u"Prod KR"_s, other.runId());
        Ui::UnresolvedPage page(world.services.services());
        auto *const table = page.findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 2);
        QVERIFY(table->item(0, 5)->text().startsWith(u"another console that runs now"_s));
        QVERIFY(table->item(1, 5)->text().startsWith(u"this console"_s));
        QVERIFY(other.held());
        // A look at the other one must not have taken its lock away.
        QVERIFY(world.services.lock.takeOver({other.runId()}).isEmpty());
    }

    void readNowReadsByItsOwnProfileOrSaysWhatToDo()
    {
        World world;
        world.lose();
        Ui::UnresolvedPage page(world.services.services());
        page.show();
        auto *const table = page.findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 1);
        auto *const read = button(page, u"Read now"_s);
        QVERIFY(!read->isEnabled());
        QCOMPARE(text(page, u"advice"_s),
                 u"To read this server, choose the profile Prod KR in the main window first."_s);

        QVERIFY(world.open());
        QVERIFY(read->isEnabled());
        QVERIFY(page.findChild<QLabel *>(u"advice"_s)->isHidden());
        read->click();
        QTRY_VERIFY(text(page, u"known"_s).contains(u"Read at"_s));
        QVERIFY2(text(page, u"known"_s).contains(u"The server has started again since."_s),
                 qPrintable(text(page, u"known"_s)));

        world.services.sessions.lock();
        QVERIFY(!read->isEnabled());
        QVERIFY(!button(page, u"Resolve…"_s)->isEnabled());
        QCOMPARE(text(page, u"advice"_s), u"To read this server, unlock the console first."_s);
    }

    // The state before sending is no reading: the user judges on what stands here.
    void anAnswerWithoutTheServerShowsNoOlderReading()
    {
        World world;
        QVERIFY(world.open());
        world.follow(u"99999999"_s); // there is none
        const Ui::UnresolvedPage page(world.services.services());
        QTRY_VERIFY(world.interrupt() && world.interrupt()->following().notListed());
        QTRY_VERIFY2(text(page, u"known"_s).contains(u"the server does not exist any more."_s),
                     qPrintable(text(page, u"known"_s)));
        QVERIFY(!text(page, u"known"_s).contains(u"boot time"_s));
    }

    void theReadingAfterTheEndIsShown()
    {
        World world;
        QVERIFY(world.open());
        world.bootTime.clear(); // nothing is proven by it
        world.follow(QString::number(Simulator::HungServer));
        const Ui::UnresolvedPage page(world.services.services());
        QTRY_VERIFY(world.interrupt()
                    && world.interrupt()->stage() == Action::Interrupt::Stage::Ended);
        QTRY_VERIFY(text(page, u"known"_s).contains(u": status Running"_s));
        world.simulator.reset(); // so that the next one fails
        world.interrupt()->readNow();
        QTRY_VERIFY2(text(page, u"known"_s).contains(u"failed."_s),
                     qPrintable(text(page, u"known"_s)));
    }

    // The key that sent it counts, not the name: another account may not even see the server.
    void theProfileWithTheKeyIsReadWithWhateverItsName()
    {
        World world;
        const auto other = startedSimulator(1);
        // The name was given to another account since, on the same gateway.
        Profile::Profile impostor = world.profile;
        world.profile.name = u"Renamed"_s;
        QVERIFY(!world.services.book.put(world.profile));
        impostor.id = QUuid::createUuid();
        impostor.accessKeyId = u"ANOTHERACCOUNTSKEY01"_s;
        QVERIFY(!world.services.book.put(impostor));
        world.services.credentials.keepForThisRun(impostor.id, Profile::SecretKind::SecretKey,
                                                  world.services.keyOf(*other)());
        world.lose(QString::number(Simulator::HungServer), u"Prod KR"_s, QUuid::createUuid(),
                   Action::accountMark(world.simulator->accessKeyId()));
        const Ui::UnresolvedPage page(world.services.services());
        world.services.sessions.open(impostor.id);
        QTRY_COMPARE(world.services.sessions.state(), Session::SessionManager::State::Open);
        QTRY_COMPARE(
            text(page, u"advice"_s),
            u"To read this server, choose the profile Renamed in the main window first."_s);
        QVERIFY(!button(page, u"Read now"_s)->isEnabled());

        world.services.sessions.openAll();
        QTRY_VERIFY(world.services.sessions.sessionOf(world.profile.id));
        QTRY_VERIFY(button(page, u"Read now"_s)->isEnabled());
        button(page, u"Read now"_s)->click();
        QTRY_VERIFY2(text(page, u"known"_s).contains(u"started again since"_s),
                     qPrintable(text(page, u"known"_s)));
    }

    void anotherKeyOfTheSameNameIsSaid()
    {
        World world;
        world.lose(u"99999999"_s, u"Prod KR"_s, QUuid::createUuid(),
                   Action::accountMark("ANOTHERACCOUNTSKEY01"));
        const Ui::UnresolvedPage page(world.services.services());
        QVERIFY(world.open());
        QTRY_VERIFY(text(page, u"advice"_s).contains(u"has another key now"_s));
        button(page, u"Read now"_s)->click();
        QTRY_VERIFY2(text(page, u"known"_s).contains(u"It may belong to another account."_s),
                     qPrintable(text(page, u"known"_s)));
        QVERIFY(!text(page, u"known"_s).contains(u"does not exist"_s));
    }

    void aProfileThatIsGoneIsSaid()
    {
        World world;
        world.lose();
        QVERIFY(!world.services.book.remove(world.profile.id));
        Ui::UnresolvedPage page(world.services.services());
        auto *const table = page.findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY(text(page, u"advice"_s).contains(u"add a profile for the gateway"_s));
        QVERIFY(!button(page, u"Read now"_s)->isEnabled());
        QVERIFY(button(page, u"Resolve…"_s)->isEnabled()); // the user may know without reading
    }

    void resolvingNeedsAJudgementEvidenceAndAName()
    {
        World world;
        world.lose();
        const QUuid other = world.lose(u"10000102"_s);
        QVERIFY(world.open());
        Ui::UnresolvedPage page(world.services.services());
        page.show();
        auto *const table = page.findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 2);
        table->setCurrentCell(1, 0); // the first one that was lost
        button(page, u"Read now"_s)->click();
        QTRY_VERIFY(text(page, u"known"_s).contains(u"Read at"_s));
        button(page, u"Resolve…"_s)->click();
        auto *const dialog = page.findChild<Ui::ResolveDialog *>();
        QVERIFY(dialog);
        auto *const record = button(*dialog, u"Record answer"_s);
        auto *const evidence = named<QPlainTextEdit>(*dialog, u"Evidence"_s);
        auto *const by = named<QLineEdit>(*dialog, u"Judged by"_s);
        QVERIFY(!by->text().isEmpty()); // the login name
        QVERIFY(!record->isEnabled());
        qobject_cast<QRadioButton *>(button(*dialog, u"It arrived"_s))->setChecked(true);
        QVERIFY(!record->isEnabled());
        evidence->setPlainText(u"  \n"_s);
        QVERIFY(!record->isEnabled());
        evidence->setPlainText(u"MEMORY.DMP of 18:13"_s);
        QVERIFY(record->isEnabled());
        by->clear();
        QVERIFY(!record->isEnabled());
        by->setText(u"kim"_s);
        record->click();
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), u"10000102"_s);
        QCOMPARE(world.badge.text(), u"1 unresolved"_s);

        const auto histories = world.histories();
        QCOMPARE(histories.last().intention.action, other);
        QVERIFY(!histories.last().resolution);
        QVERIFY(histories.first().resolution);
        const Action::Resolution resolution = Action::resolutionFrom(*histories.first().resolution);
        QCOMPARE(resolution.judgement, Action::Judgement::Arrived);
        QCOMPARE(resolution.evidence, u"MEMORY.DMP of 18:13"_s);
        QCOMPARE(resolution.by, u"kim"_s);
        QVERIFY(resolution.reading);
        QCOMPARE(resolution.reading->id.number.text(), QString::number(Simulator::HungServer));
        QCOMPARE(histories.first().resolution->run, world.services.lock.runId());
    }

    // What one console resolves is resolved for all; what one loses blocks all.
    void twoConsolesOnOneJournal()
    {
        World world;
        QVERIFY(world.open());
        Cloud::ServerInstance shown{
            .id = {.region = *Cloud::RegionCode::fromText(u"KR"_s),
                   .number = *Cloud::ServerNo::fromText(QString::number(Simulator::HungServer))}};
        TestServices second(world.folder.path());
        Ui::UnresolvedPage page(second.services());
        auto *const table = page.findChild<QTableWidget *>();
        const auto reasonIn = [&shown](TestServices &services, World &with) {
            const Action::Interrupt *opened = nullptr;
            const auto &place = *with.services.sessions.session();
            services.interrupts.open(with.profile, place.client(), place.connection(), shown,
                                     &services.interrupts,
                                     [&opened](Action::Interrupt *one) { opened = one; });
            [&] {
                QTRY_VERIFY(opened);
            }();
            return opened->checks().at(int(Action::Rule::EarlierInterrupt)).reason;
        };
        QVERIFY(reasonIn(second, world) != Action::Reason::EarlierUnresolved);
        world.lose();
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(reasonIn(second, world), Action::Reason::EarlierUnresolved);
        QCOMPARE(reasonIn(world.services, world), Action::Reason::EarlierUnresolved);
        button(page, u"Resolve…"_s)->click();
        auto *const dialog = page.findChild<Ui::ResolveDialog *>();
        qobject_cast<QRadioButton *>(button(*dialog, u"It cannot be determined"_s))
            ->setChecked(true);
        named<QPlainTextEdit>(*dialog, u"Evidence"_s)->setPlainText(u"nobody was there"_s);
        button(*dialog, u"Record answer"_s)->click();
        QTRY_COMPARE(world.services.interrupts.unresolved().items().size(), 0);
        QTRY_VERIFY(world.badge.isHidden());
        QVERIFY(reasonIn(world.services, world) != Action::Reason::EarlierUnresolved);
    }
};

QTEST_MAIN(TestUnresolvedPage)
#include "tst_unresolvedpage.moc"
