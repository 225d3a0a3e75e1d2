// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/follow/following.h"

#include <iterator>
#include <utility>

namespace Console::Action {

Following::Following(Subject subject, QObject *parent)
    : QObject(parent), m_subject(std::move(subject))
{
}

Following::~Following() { stopReading(); }

QDateTime Following::now() const { return m_subject.clock->utcNow(); }

void Following::startClock(qint64 agoMs)
{
    m_sentAtMs = m_subject.clock->monotonicMs() - agoMs;
    m_sightings.interruptSent();
}

void Following::begin(const Cloud::ServerInstance &before, const FollowLength &length,
                      std::chrono::milliseconds first)
{
    m_follow.emplace(before, length);
    if (m_paused)
        mark(Mark::Kind::Paused);
    else
        readIn(first);
}

void Following::stop()
{
    stopReading();
    m_portWatch.reset();
}

void Following::setPaused(bool paused)
{
    m_paused = paused;
    if (isReading() && paused) {
        stopReading();
        mark(Mark::Kind::Paused);
    } else if (isReading()) {
        mark(Mark::Kind::Resumed);
        readIn({});
    }
    if (m_portWatch && paused)
        m_portWatch->stop();
    else if (m_portWatch)
        m_portWatch->start();
}

FollowVerdict Following::verdict() const
{
    return m_follow ? m_follow->verdict() : FollowVerdict::Following;
}

std::optional<Cloud::ServerInstance> Following::lastRead() const
{
    return m_follow ? m_follow->last() : std::nullopt;
}

bool Following::notListed() const { return m_follow && m_follow->gone(); }

qint64 Following::elapsedMs() const
{
    return m_sentAtMs ? m_subject.clock->monotonicMs() - *m_sentAtMs : -1;
}

qint64 Following::lastReadingAgeMs() const
{
    return m_lastReadingMs < 0 ? -1 : m_subject.clock->monotonicMs() - m_lastReadingMs;
}

qint64 Following::nextReadingInMs() const { return m_subject.readings->dueInMs(m_nextReading); }

void Following::mark(Mark::Kind kind) { addMark({kind, now(), {}, elapsedMs()}); }

void Following::addMark(const Mark &mark)
{
    // PortAway is known only at the second check; keep time order.
    auto place = m_marks.end();
    while (mark.afterMs >= 0 && place != m_marks.begin()
           && std::prev(place)->afterMs > mark.afterMs)
        --place;
    m_marks.insert(std::distance(m_marks.begin(), place), mark);
}

void Following::readIn(std::chrono::milliseconds in)
{
    m_nextReading =
        m_subject.readings->ask(m_subject.client, m_subject.server, in, this,
                                [this](const FollowReadings::Reading &reading) { take(reading); });
}

void Following::stopReading()
{
    m_subject.readings->withdraw(std::exchange(m_nextReading, 0));
    m_subject.readings->withdraw(std::exchange(m_lateReading, 0));
}

bool Following::canReadNow() const
{
    if (m_paused || m_lateReading != 0 || !m_follow)
        return false;
    return m_follow->ended() || nextReadingInMs() >= 0;
}

void Following::readNow()
{
    if (!canReadNow())
        return;
    if (isReading()) {
        stopReading();
        readIn({});
    } else {
        m_lateReading = m_subject.readings->ask(
            m_subject.client, m_subject.server, {}, this,
            [this](const FollowReadings::Reading &reading) { takeLate(reading); });
    }
    Q_EMIT changed();
}

void Following::takeLate(const FollowReadings::Reading &reading)
{
    m_lateReading = 0;
    m_late = LateReading{.reading = reading, .at = now()};
    if (reading && reading.value())
        Q_EMIT serverRead(*reading.value());
    Q_EMIT changed();
}

void Following::take(const FollowReadings::Reading &reading)
{
    const FollowThrough::Milliseconds elapsed(elapsedMs());
    m_readingFailure = reading ? std::nullopt : std::optional(reading.error());
    if (reading) {
        m_lastReadingMs = m_subject.clock->monotonicMs();
        if (reading.value())
            Q_EMIT serverRead(*reading.value());
        for (const Mark &one : m_follow->take(reading.value(), elapsed, now()))
            addMark(one);
    } else {
        // No key: a pause, no attempt.
        const bool tried = reading.error().kind != Cloud::ApiError::Kind::Locked;
        for (const Mark &one :
             tried ? m_follow->failed(elapsed, now()) : m_follow->tick(elapsed, now()))
            addMark(one);
    }
    if (m_follow->ended()) {
        m_portWatch.reset();
        Q_EMIT finished();
        return;
    }
    // After a failure FollowReadings sets the pause.
    readIn(reading ? FollowThrough::intervalAfter(elapsed) : FollowThrough::Milliseconds(0));
    Q_EMIT changed();
}

void Following::watchPort(const std::optional<WatchedPort> &port)
{
    m_sightings = {};
    m_watchChanges = 0;
    if (isReading())
        m_sightings.interruptSent();
    watch(port);
    if (isReading())
        tellWatch({});
    Q_EMIT changed();
}

void Following::resumeWatching(const WatchedPort &port, const PortSightings::Seen &seen)
{
    m_sightings = PortSightings::resumed(seen);
    watch(port);
}

void Following::tellWatch(const std::optional<Mark> &mark)
{
    constexpr int enough = 100;
    if (m_watchChanges++ < enough)
        Q_EMIT watchChanged(mark);
}

void Following::watch(const std::optional<WatchedPort> &port)
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
    connect(m_portWatch.get(), &PortWatch::looked, this, &Following::portLooked);
    if (!m_paused)
        m_portWatch->start();
}

void Following::portLooked(PortLook look)
{
    const PortSightings::State known = m_sightings.state();
    const auto seen = m_sightings.take(look, m_lookAfterMs, m_lookAt);
    if (seen)
        addMark(*seen);
    if (m_sightings.state() == known)
        return;
    if (m_sentAtMs)
        tellWatch(seen);
    Q_EMIT changed();
}

} // namespace Console::Action
