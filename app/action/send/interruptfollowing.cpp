// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/send/interrupt.h"

#include "app/action/record/interruptrecord.h"

#include <algorithm>

// How an Interrupt goes on once it was sent: its timeline, the readings and the watched port.

using namespace Qt::StringLiterals;

namespace Console::Action {

Interrupt::Interrupt(InterruptContext context, const Journal::InterruptHistory &history,
                     QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_id(history.intention.action),
      m_shown(*serverFrom(history.intention.facts)),
      m_reason(reasonFrom(history.intention.facts))
{
    if (!m_context.readings)
        m_context.readings = std::make_shared<FollowReadings>(*m_context.clock);
    watchReadiness();
    const qint64 since = elapsedSince(history.intention, *m_context.clock);
    m_sentAtMs = m_context.clock->monotonicMs() - since;
    if (history.outcome) {
        m_outcome = outcomeFrom(*history.outcome);
    } else {
        m_outcome = OutcomeReport{.outcome = Outcome::Unknown,
                                  .reason = OutcomeReason::ProgramEnded,
                                  .at = now()};
        append(Journal::Kind::Outcome, outcomeFacts(*m_outcome));
    }
    if (knownToBeSent(*m_outcome)) {
        m_marks.append({Mark::Kind::Sent, history.intention.at, {}, 0});
        m_marks.append({m_outcome->outcome == Outcome::Unknown ? Mark::Kind::NoAnswer
                                                               : Mark::Kind::Answered,
                        m_outcome->at,
                        {},
                        std::clamp<qint64>(history.intention.at.msecsTo(m_outcome->at), 0, since)});
    }
    for (const RecordedMark &recorded : portMarksFrom(history)) {
        if (recorded.kind && recorded.at.isValid())
            addMark({*recorded.kind, recorded.at, recorded.fact,
                     std::clamp<qint64>(recorded.afterMs, 0, since)});
    }
    mark(Mark::Kind::Resumed);
    m_stage = Stage::Following;
    m_follow.emplace(m_shown, m_context.followLength);
    readForFollowing({});
    if (const auto recorded = watchFrom(history)) {
        m_sightings = PortSightings::resumed(recorded->seen);
        watch(recorded->port);
    }
}

void Interrupt::mark(Mark::Kind kind)
{
    addMark({kind, now(), {}, elapsedMs()});
}

void Interrupt::addMark(const Mark &mark)
{
    // A port is known to be away only at the second look; what came in between stays behind it.
    auto place = m_marks.end();
    while (mark.afterMs >= 0 && place != m_marks.begin()
           && std::prev(place)->afterMs > mark.afterMs)
        --place;
    m_marks.insert(std::distance(m_marks.begin(), place), mark);
}

QList<QHostAddress> Interrupt::addresses() const
{
    return watchableAddresses(QStringList{before().publicIp} + m_privateAddresses,
                              m_context.connection.gateway);
}

void Interrupt::setPrivateAddresses(const QStringList &addresses)
{
    m_privateAddresses = addresses;
    Q_EMIT changed();
}

void Interrupt::watchPort(const std::optional<WatchedPort> &port)
{
    const bool over = m_stage == Stage::Ended || m_stage == Stage::Recording
        || m_stage == Stage::Sending; // the record of the intention names it already
    if (over || port == m_port || (port && !port->isValid()))
        return;
    m_sightings = {};
    m_watchRecords = 0;
    const bool following = m_stage == Stage::Following;
    if (following)
        m_sightings.interruptSent();
    watch(port);
    if (following)
        recordWatch({});
    Q_EMIT changed();
}

// The intention names only what was asked for before it; what comes later has records of its own,
// so that another run can go on.
void Interrupt::recordWatch(const std::optional<Mark> &seen)
{
    // A port that comes and goes for ever must not fill the journal; the verdict has it all.
    constexpr int enough = 100;
    if (m_watchRecords++ < enough)
        append(Journal::Kind::Watch, watchRecord(m_port, m_sightings, seen));
}

void Interrupt::watch(const std::optional<WatchedPort> &port)
{
    m_port = port;
    m_portWatch.reset();
    if (!port)
        return;
    m_portWatch = std::make_unique<PortWatch>(*port);
    connect(m_portWatch.get(), &PortWatch::lookBegins, this, [this] {
        m_lookAfterMs = elapsedMs();
        m_lookAt = now();
    });
    connect(m_portWatch.get(), &PortWatch::looked, this, &Interrupt::portLooked);
    if (!m_locked)
        m_portWatch->start();
}

void Interrupt::portLooked(PortLook look)
{
    const PortSightings::State known = m_sightings.state();
    const auto seen = m_sightings.take(look, m_lookAfterMs, m_lookAt);
    if (seen)
        addMark(*seen);
    if (m_sightings.state() == known)
        return;
    if (m_stage == Stage::Sending || m_stage == Stage::Following)
        recordWatch(seen);
    Q_EMIT changed();
}

void Interrupt::readForFollowing(std::chrono::milliseconds in)
{
    m_nextReading = m_context.readings->ask(
        m_context.client, m_shown.id, in, this,
        [this](const FollowReadings::Reading &reading) { followingRead(reading); });
}

void Interrupt::stopReading()
{
    m_context.readings->withdraw(std::exchange(m_nextReading, 0));
    m_context.readings->withdraw(std::exchange(m_lateReading, 0));
}

bool Interrupt::canReadNow() const
{
    if (m_locked || m_lateReading != 0 || !m_follow)
        return false;
    return m_stage == Stage::Ended || (m_stage == Stage::Following && nextReadingInMs() >= 0);
}

void Interrupt::readNow()
{
    if (!canReadNow())
        return;
    if (m_stage == Stage::Following) {
        stopReading();
        readForFollowing({});
    } else {
        m_lateReading = m_context.readings->ask(
            m_context.client, m_shown.id, {}, this,
            [this](const FollowReadings::Reading &reading) { readAfterTheEnd(reading); });
    }
    Q_EMIT changed();
}

void Interrupt::readAfterTheEnd(const FollowReadings::Reading &reading)
{
    m_lateReading = 0;
    m_late = LateReading{.reading = reading, .at = now()};
    if (reading && reading.value())
        Q_EMIT serverRead(*reading.value());
    Q_EMIT changed();
}

void Interrupt::followingRead(const FollowReadings::Reading &reading)
{
    const FollowThrough::Milliseconds elapsed(elapsedMs());
    m_readingFailure = reading ? std::nullopt : std::optional(reading.error());
    if (reading) {
        m_lastReadingMs = m_context.clock->monotonicMs();
        if (reading.value())
            Q_EMIT serverRead(*reading.value());
        for (const Mark &one : m_follow->take(reading.value(), elapsed, now()))
            addMark(one);
    } else {
        // Without its key the console reads nothing: that is a pause, no try.
        const bool tried = reading.error().kind != Cloud::ApiError::Kind::Locked;
        for (const Mark &one : tried ? m_follow->failed(elapsed, now())
                                     : m_follow->tick(elapsed, now()))
            addMark(one);
    }
    if (!m_follow->ended()) {
        // After a failure as soon as the readings' own pause allows.
        readForFollowing(reading ? FollowThrough::intervalAfter(elapsed)
                                 : FollowThrough::Milliseconds(0));
        Q_EMIT changed();
        return;
    }
    m_portWatch.reset();
    QJsonObject verdict = verdictFacts(m_follow->verdict(), m_follow->last(), m_marks);
    if (m_port)
        verdict.insert(u"watch"_s, watchFacts(*m_port, m_sightings));
    append(Journal::Kind::Verdict, verdict);
    setStage(Stage::Ended);
    Q_EMIT ended();
}

} // namespace Console::Action
