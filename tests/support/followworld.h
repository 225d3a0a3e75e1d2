// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/interruptrecord.h"
#include "app/action/send/interruptmanager.h"
#include "app/desktop/runlock.h"
#include "tests/support/readingsgateway.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Console::Test {

using namespace Qt::StringLiterals;

// A wall clock that jumps, and a monotonic one that only goes on, as fast as a test likes.
class TwoClocks final : public Clock
{
public:
    qint64 wallMs() const override { return SystemClock().wallMs() + ahead + jump; }
    qint64 monotonicMs() const override { return SystemClock().monotonicMs() + ahead; }
    QByteArray monotonicStart() const override { return startedAs; }
    qint64 ahead = 0; // time that has passed for both
    qint64 jump = 0;  // of the wall clock
    QByteArray startedAs;
};

// What outlives a run of the console.
struct FollowPlace {
    explicit FollowPlace(ReadingsGateway::Answer answer) : gateway(std::move(answer)) { }

    QTemporaryDir folder;
    ReadingsGateway gateway;
};

// A run of the console, as far as following needs one. When it goes it is as if it was killed.
struct FollowWorld {
    explicit FollowWorld(ReadingsGateway::Answer answer)
        : FollowWorld(std::make_shared<FollowPlace>(std::move(answer)))
    {
    }
    explicit FollowWorld(std::shared_ptr<FollowPlace> where)
        : place(std::move(where)), folder(place->folder), gateway(place->gateway),
          journal(folder.filePath(u"journal.sqlite"_s)), lock(folder.path()),
          interrupts(journal, clock, Action::RuleSet::builtIn(), Action::Run{.id = lock.runId()}),
          profile{.id = QUuid::createUuid(),
                  .name = u"Test"_s,
                  .gateway = Cloud::Gateway::fromText(gateway.url()).value(),
                  .accessKeyId = u"KEY"_s},
          connection{.gateway = profile.gateway,
                     .accessKeyId = "KEY",
                     .secretKey = secret,
                     .clock = std::make_shared<Cloud::GatewayClock>(clock),
                     .extraCertificates = {}},
          client(std::make_shared<Cloud::ApiClient>(connection))
    {
    }

    // What a run left behind that was killed: an accepted interrupt of this time.
    void leaveBehind(const QDateTime &sentAt, const QJsonObject &more = {},
                     Action::Outcome outcome = Action::Outcome::Accepted)
    {
        Cloud::ServerInstance before{.id = {.region = *Cloud::RegionCode::fromText(u"KR"_s),
                                            .number = *Cloud::ServerNo::fromText(u"10000101"_s)},
                                     .name = u"erp-win-01"_s};
        before.statusCode.code = u"RUN"_s;
        before.operationCode.code = u"NULL"_s;
        before.booted = QDateTime({2026, 10, 1}, {19, 0, 13}, Qt::UTC);
        const Action::InterruptContext context{.profile = profile,
                                               .client = client,
                                               .connection = connection,
                                               .journal = &journal,
                                               .clock = &clock,
                                               .rules = &Action::RuleSet::builtIn()};
        QJsonObject facts =
            Action::intentionFacts(Action::intentionOf(context, before, {}, {}, u"POST"_s));
        for (auto it = more.begin(); it != more.end(); ++it)
            facts.insert(it.key(), it.value());
        const QUuid action = QUuid::createUuid();
        const QUuid run = QUuid::createUuid();
        journal.append({.action = action,
                        .run = run,
                        .kind = Journal::Kind::Intention,
                        .at = sentAt,
                        .facts = facts},
                       &interrupts, [](const auto &) {});
        journal.append({.action = action,
                        .run = run,
                        .kind = Journal::Kind::Outcome,
                        .at = sentAt.addSecs(1),
                        .facts = Action::outcomeFacts({.outcome = outcome})},
                       &interrupts, [](const auto &) {});
    }
    Action::Interrupt *takeUp()
    {
        interrupts.recover(profile, client, connection, [&lock = lock](const QList<QUuid> &runs) {
            return lock.takeOver(runs);
        });
        [this] {
            QTRY_COMPARE(interrupts.all().size(), 1);
        }();
        return interrupts.all().value(0);
    }
    QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(clock.wallMs(), Qt::UTC); }

    TwoClocks clock;
    std::shared_ptr<FollowPlace> place;
    const QTemporaryDir &folder;
    ReadingsGateway &gateway;
    Journal::Journal journal;
    Desktop::RunLock lock;
    Action::InterruptManager interrupts;
    Profile::Profile profile;
    const std::shared_ptr<SecretSlot> secret =
        std::make_shared<SecretSlot>(Secret(QByteArrayView("secret")));
    Cloud::Connection connection;
    std::shared_ptr<Cloud::ApiClient> client;
};

} // namespace Console::Test
