// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/interruptrecord.h"
#include "app/action/send/interruptmanager.h"
#include "app/desktop/runlock.h"
#include "app/inventory/load/inventory.h"
#include "app/simulator/simulator.h"

#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Action;
using Journal::InterruptHistory;
using Stage = Interrupt::Stage;

namespace {

constexpr int rounds = 200;
constexpr int restarts = 4; // over the rounds
constexpr int patienceMs = 60'000;

Simulator::Options options()
{
    Simulator::Options made;
    made.servers = 1200; // one that can be interrupted for each round
    made.backAfter = 600s;
    return made;
}

// The parts of a console's start, on the folder that the killed ones left.
class Start
{
public:
    Start(const QString &folder, const Cloud::Connection &connection)
        : m_client(std::make_shared<Cloud::ApiClient>(connection)),
          m_profile{.name = u"Test"_s,
                    .gateway = connection.gateway,
                    .accessKeyId = QString::fromLatin1(connection.accessKeyId),
                    .region = {},
                    .guard = Profile::GuardLevel::Lab},
          m_lock(folder), m_journal(folder + u"/journal.sqlite"_s),
          interrupts(m_journal, m_clock, RuleSet::builtIn(), Action::Run{.id = m_lock.runId()})
    {
        interrupts.recover(
            m_profile, m_client, connection,
            [&lock = m_lock](const QList<QUuid> &runs) { return lock.takeOver(runs); });
    }

    std::optional<QList<InterruptHistory>> histories()
    {
        std::optional<QList<InterruptHistory>> read;
        m_journal.list(&interrupts, [&read](const auto &entries) {
            read = entries ? Journal::histories(entries.value()) : QList<InterruptHistory>();
        });
        if (!QTest::qWaitFor([&read] { return read.has_value(); }, patienceMs))
            return std::nullopt;
        return read;
    }

private:
    const SystemClock m_clock{};
    std::shared_ptr<Cloud::ApiClient> m_client;
    Profile::Profile m_profile;
    Desktop::RunLock m_lock;
    Journal::Journal m_journal;

public:
    InterruptManager interrupts;
};

} // namespace

class TestKilledInterrupt final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        const auto url = m_simulator.start();
        QVERIFY(url);
        m_connection.emplace(Cloud::Connection{
            .gateway = Cloud::Gateway::fromText(url.value().toString()).value(),
            .accessKeyId = m_simulator.accessKeyId(),
            .secretKey =
                std::make_shared<SecretSlot>(Secret(QByteArrayView(m_simulator.secretKey()))),
            .clock = std::make_shared<Cloud::GatewayClock>(m_clock),
            .extraCertificates = {}});
        findTargets();
        QVERIFY2(m_targets.size() >= rounds, qPrintable(QString::number(m_targets.size())));
    }

    void killedAtRandomMoments()
    {
        const QByteArray given = qgetenv("KILL_SEED");
        const quint32 seed =
            given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
        qInfo("KILL_SEED=%u repeats these moments", seed);
        QRandomGenerator random(seed);
        QElapsedTimer time;
        time.start();
        for (int round = 0; round < rounds; ++round) {
            // Half of the moments count from the start, the other half from the click on Send,
            // where it matters most.
            const bool fromSend = round % 2 == 1;
            killOne(m_targets.at(round), fromSend ? "send" : "started",
                    random.bounded(fromSend ? 60 : 150));
            if (QTest::currentTestFailed())
                return;
            lookAtWhatIsLeft();
            if (QTest::currentTestFailed())
                return;
            if ((round + 1) % (rounds / restarts) == 0) {
                startAgain();
                if (QTest::currentTestFailed())
                    return;
            }
        }
        qInfo("%d rounds in %lld ms: %lld requests at the server, %lld intentions", rounds,
              static_cast<long long>(time.elapsed()),
              static_cast<long long>(m_simulator.interruptsReceived().size()),
              static_cast<long long>(m_intentions));
        // The moments were worth something: some before the record, some after the request.
        QVERIFY(m_intentions < rounds);
        QVERIFY(m_simulator.interruptsReceived().size() > rounds / 10);
    }

private:
    // Servers whose checks do not block.
    void findTargets()
    {
        const auto client = std::make_shared<Cloud::ApiClient>(*m_connection);
        Inventory::Inventory inventory(client, {}, m_clock);
        inventory.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!inventory.rows().isEmpty() && !inventory.loading(), patienceMs);
        for (const Inventory::ServerRow &row : inventory.rows()) {
            const auto checks = interruptChecks(
                {.shown = row.server, .fresh = row.server, .now = QDateTime::currentDateTimeUtc()},
                RuleSet::builtIn());
            if (!blocked(checks))
                m_targets.append(row.server.id);
        }
    }

    void killOne(const Cloud::ServerId &target, const QByteArray &signal, int afterMs)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"INTERRUPTRUN_SECRET"_s, QString::fromLatin1(m_simulator.secretKey()));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(INTERRUPT_RUN),
                      {m_connection->gateway.url().toString(),
                       QString::fromLatin1(m_connection->accessKeyId), target.region.text(),
                       target.number.text(), m_folder.path()});
        QByteArray said;
        while (!said.contains(signal)) {
            QVERIFY2(process.waitForReadyRead(patienceMs),
                     process.readAllStandardError().constData());
            said += process.readAllStandardOutput();
        }
        // A moment, not a wait for something: whatever has happened by then must be right.
        QThread::msleep(static_cast<unsigned long>(afterMs));
        process.kill();
        QVERIFY(process.waitForFinished(patienceMs));
        QVERIFY2(process.exitStatus() == QProcess::CrashExit,
                 process.readAllStandardError().constData());
    }

    void lookAtWhatIsLeft()
    {
        const QString file = m_folder.filePath(u"journal.sqlite"_s);
        if (!QFile::exists(file) || QFileInfo(file).size() == 0)
            return; // killed before there was one
        const auto found = Journal::verified(file);
        if (!found && found.error().cause == Journal::Cause::NotAJournal
            && m_simulator.interruptsReceived().empty())
            return; // killed while it was made
        QVERIFY2(found, found ? "" : qPrintable(found.error().technical));
        QCOMPARE(found.value().firstBroken, 0);
        QHash<QString, int> arrived;
        const auto received = m_simulator.interruptsReceived();
        for (const Simulator::ReceivedInterrupt &one : received)
            QVERIFY2(++arrived[one.serverInstanceNo] == 1, "a second request");
    }

    void startAgain()
    {
        Start start(m_folder.path(), *m_connection);
        const auto before = start.histories(); // behind recover()'s own look
        QVERIFY(before);
        m_intentions = before->size();
        QHash<QString, QUuid> recorded;
        for (const InterruptHistory &history : *before) {
            const auto server = serverFrom(history.intention.facts);
            QVERIFY(server);
            recorded.insert(server->id.number.text(), history.intention.action);
        }
        const auto received = m_simulator.interruptsReceived();
        for (const Simulator::ReceivedInterrupt &one : received)
            QVERIFY2(recorded.contains(one.serverInstanceNo), "sent without a record");

        // Every intention has an outcome, be it Unknown, and is followed on from here.
        std::optional<QList<InterruptHistory>> after;
        QTRY_VERIFY_WITH_TIMEOUT(
            (after = start.histories())
                && std::all_of(after->begin(), after->end(),
                               [](const InterruptHistory &one) { return one.outcome.has_value(); }),
            patienceMs);
        QCOMPARE(after->size(), before->size());
        QSet<QUuid> followed;
        for (const Interrupt *const one : start.interrupts.all()) {
            QCOMPARE(one->stage(), Stage::Following);
            followed.insert(one->id());
        }
        for (const InterruptHistory &history : *after) {
            const Outcome outcome = recordedOutcome(history);
            if (outcome == Outcome::Accepted || outcome == Outcome::Unknown)
                QVERIFY(history.verdict || followed.contains(history.intention.action));
        }
        QVERIFY(!followed.isEmpty());
        // The readings really go on.
        const auto read = [&start] {
            const auto all = start.interrupts.all();
            return std::any_of(all.begin(), all.end(), [](const Interrupt *one) {
                return one->following().lastReadingAgeMs() >= 0;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(read(), patienceMs);
        QCOMPARE(m_simulator.interruptsReceived().size(), received.size()); // and nothing is sent
        start.interrupts.programEnds();
    }

    const SystemClock m_clock{};
    Simulator::Simulator m_simulator{options()};
    QTemporaryDir m_folder;
    std::optional<Cloud::Connection> m_connection;
    QList<Cloud::ServerId> m_targets;
    qsizetype m_intentions = 0;
};

QTEST_GUILESS_MAIN(TestKilledInterrupt)
#include "tst_killedinterrupt.moc"
