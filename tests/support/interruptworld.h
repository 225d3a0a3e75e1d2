// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/interruptrecord.h"
#include "app/action/send/interruptmanager.h"
#include "app/desktop/runlock.h"
#include "app/simulator/simulator.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <mutex>

namespace Console::Test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Action::Confirmation;
using Action::Interrupt;

// Of a wait that ends when it is so: a busy machine is slow.
inline constexpr int patienceMs = 60'000;

// The system's time, and as much more as a test says.
class JumpingClock final : public Clock
{
public:
    qint64 wallMs() const override { return SystemClock().wallMs() + wallAhead; }
    qint64 monotonicMs() const override { return SystemClock().monotonicMs() + ahead; }
    qint64 ahead = 0;
    qint64 wallAhead = 0;
};

// The kinds of the journal's records, read from the file itself, in the thread that asks.
inline QStringList kindsOnDisk(const QString &file)
{
    const QString name = QUuid::createUuid().toString();
    QStringList kinds;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            query.exec(u"SELECT kind FROM record ORDER BY sequence"_s);
            while (query.next())
                kinds += query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return kinds;
}

// A simulator, a client, a journal and a interrupt manager: all that an interrupt needs.
class InterruptWorld
{
public:
    explicit InterruptWorld(std::chrono::milliseconds backAfter = 3s,
                            const QString &journalFile = {})
        : file(journalFile.isEmpty() ? folder.filePath(u"journal.sqlite"_s) : journalFile),
          simulator(options(backAfter)), url(simulator.start().value()),
          gateway(Cloud::Gateway::fromText(url.toString()).value()),
          connection{.gateway = gateway,
                     .accessKeyId = simulator.accessKeyId(),
                     .secretKey = std::make_shared<SecretSlot>(
                         Secret(QByteArrayView(simulator.secretKey()))),
                     .clock = std::make_shared<Cloud::GatewayClock>(clock),
                     .extraCertificates = {}},
          client(std::make_shared<Cloud::ApiClient>(connection)),
          journal(std::make_unique<Journal::Journal>(file)), lock(folder.path()),
          interrupts(*journal, clock, Action::RuleSet::builtIn(), Action::Run{.id = lock.runId()}),
          profile{.name = u"Test"_s,
                  .gateway = gateway,
                  .accessKeyId = QString::fromLatin1(simulator.accessKeyId()),
                  .region = {},
                  .guard = Profile::GuardLevel::Standard}
    {
    }

    Cloud::ServerInstance shownServer()
    {
        std::optional<Cloud::ServerInstance> shown;
        auto call = client->serverDetail(
            {.region = *Cloud::RegionCode::fromText(u"KR"_s),
             .number = *Cloud::ServerNo::fromText(QString::number(Simulator::HungServer))},
            &interrupts, [&shown](const auto &detail) {
                if (detail && detail.value())
                    shown = detail.value()->server;
            });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(shown.has_value(), patienceMs);
        }();
        return *shown;
    }

    // An interrupt whose checks stand.
    Interrupt *openInterrupt()
    {
        Interrupt *opened = nullptr;
        interrupts.open(profile, client, connection, shownServer(), &interrupts,
                        [&opened](Interrupt *interrupt) { opened = interrupt; });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(opened && opened->stage() == Interrupt::Stage::Ready,
                                     patienceMs);
        }();
        return opened;
    }

    // What somebody else may do at any time.
    void interruptFromElsewhere(const Cloud::ServerId &server)
    {
        bool done = false;
        Action::ChangeSender sender(connection, Profile::GuardLevel::Lab);
        sender.send(Cloud::interruptServerInstance(server), [&done](const auto &) { done = true; });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(done, patienceMs);
        }();
    }

    QList<Journal::Entry> entries()
    {
        QList<Journal::Entry> all;
        bool done = false;
        journal->list(&interrupts, [&](const auto &listed) {
            done = true;
            if (listed)
                all = listed.value();
        });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(done, patienceMs);
        }();
        return all;
    }

    Simulator::Options options(std::chrono::milliseconds backAfter)
    {
        Simulator::Options made;
        made.servers = 5;
        made.backAfter = backAfter;
        made.onInterrupt = [this](const Simulator::ReceivedInterrupt &) {
            const std::scoped_lock guard(mutex);
            if (atArrival)
                atArrival();
            seenAtArrival.append(kindsOnDisk(file));
        };
        return made;
    }

    qsizetype received() const { return simulator.interruptsReceived().size(); }

    QTemporaryDir folder;
    QString file;
    JumpingClock clock;
    std::mutex mutex;
    std::function<void()> atArrival = {}; // in the simulator's thread
    QList<QStringList> seenAtArrival;     // the journal when an interrupt arrived
    Simulator::Simulator simulator;
    QUrl url;
    Cloud::Gateway gateway;
    Cloud::Connection connection;
    std::shared_ptr<Cloud::ApiClient> client;
    std::unique_ptr<Journal::Journal> journal;
    Desktop::RunLock lock;
    Action::InterruptManager interrupts;
    Profile::Profile profile;
};

inline const Confirmation confirmed{
    .typedName = u"erp-win-01"_s, .reason = u"INC-2041"_s, .accepted = {}};

} // namespace Console::Test
