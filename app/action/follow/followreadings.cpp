// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/follow/followreadings.h"

#include "app/core/logging.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace Console::Action {

namespace {

using std::chrono::milliseconds;

// Readings due this soon join one due now.
constexpr milliseconds takenAlong = 1s;
constexpr milliseconds longestBackoff = 60s;
// Limit for what a gateway may ask.
constexpr milliseconds longestAskedFor = 5min;
// Reading singly after a refused list.
constexpr milliseconds singly = 60s;
// Longest delivery at once: receivers work in the GUI thread.
constexpr milliseconds deliverySlice = 4ms;
// Timers may be late after suspend.
constexpr milliseconds longestSleep = 1s;

QString gatewayOf(const Cloud::Connection &connection) { return connection.gateway.identity(); }

// The API understood the question and refused it.
bool refusesTheQuestion(const Cloud::ApiError &error)
{
    return error.kind == Cloud::ApiError::Kind::Service && error.httpStatus != 429
        && error.httpStatus / 100 != 5;
}

bool isThrottled(const Cloud::ApiError &error)
{
    return error.kind == Cloud::ApiError::Kind::Throttled || error.httpStatus == 429
        || error.retryAfterSeconds.has_value();
}

} // namespace

FollowReadings::FollowReadings(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &FollowReadings::serve);
    m_delivery.setSingleShot(true);
    connect(&m_delivery, &QTimer::timeout, this, &FollowReadings::deliverSome);
}

FollowReadings::~FollowReadings() = default;

milliseconds FollowReadings::pauseAfter(int failures, double chance,
                                        std::optional<int> retryAfterSeconds)
{
    constexpr int doublings = 6; // 64 s, over the longest
    const milliseconds base =
        std::min<milliseconds>(longestBackoff, 1s * (1 << std::clamp(failures - 1, 0, doublings)));
    const milliseconds pause(
        std::lround(double(base.count()) * (1 - 0.25 * std::clamp(chance, 0.0, 1.0))));
    if (!retryAfterSeconds)
        return pause;
    const milliseconds asked = std::chrono::seconds(std::max(*retryAfterSeconds, 0));
    return std::max(pause, std::min(asked, longestAskedFor));
}

FollowReadings::Ticket FollowReadings::ask(const std::shared_ptr<Cloud::ApiClient> &client,
                                           const Cloud::ServerId &server, milliseconds in,
                                           QObject *context, Done done)
{
    const Cloud::Connection &connection = client->connection();
    const LaneKey key(gatewayOf(connection), connection.accessKeyId, server.region.text());
    m_lanes[key].asks.push_back({.ticket = ++m_lastTicket,
                                 .server = server,
                                 .client = client,
                                 .context = context,
                                 .done = std::move(done),
                                 .dueMs = m_clock.monotonicMs() + in.count(),
                                 .reading = false,
                                 .alone = false});
    const Ticket ticket = m_lastTicket;
    m_next.start(0ms); // requests of one moment share a call
    return ticket;
}

void FollowReadings::withdraw(Ticket ticket)
{
    if (ticket == 0)
        return;
    std::erase_if(m_deliveries, [ticket](const auto &one) { return one.first.ticket == ticket; });
    for (auto &[key, lane] : m_lanes)
        std::erase_if(lane.asks, [ticket](const Ask &one) { return one.ticket == ticket; });
    for (auto it = m_running.begin(); it != m_running.end();) {
        std::erase(it->second.tickets, ticket);
        if (!it->second.tickets.empty()) {
            ++it;
            continue;
        }
        m_paces[std::get<0>(it->second.lane)].end(it->second.paced, ReadingPace::End::NoAnswer,
                                                  m_clock.monotonicMs());
        if (it->second.list)
            m_lanes[it->second.lane].listing = false;
        it = m_running.erase(it);
    }
}

qint64 FollowReadings::dueInMs(Ticket ticket) const
{
    for (const auto &[key, lane] : m_lanes) {
        for (const Ask &ask : lane.asks) {
            if (ask.ticket == ticket)
                return ask.reading
                    ? -1
                    : std::max<qint64>(0, readyAtMs(lane, ask) - m_clock.monotonicMs());
        }
    }
    return -1;
}

qint64 FollowReadings::readyAtMs(const Lane &lane, const Ask &ask)
{
    const auto own = lane.ownTroubles.find(ask.server.number.text());
    return std::max({ask.dueMs, lane.trouble.notBeforeMs,
                     own == lane.ownTroubles.end() ? 0 : own->second.notBeforeMs});
}

FollowReadings::Ask *FollowReadings::find(Lane &lane, Ticket ticket)
{
    const auto found = std::find_if(lane.asks.begin(), lane.asks.end(),
                                    [ticket](const Ask &ask) { return ask.ticket == ticket; });
    return found == lane.asks.end() ? nullptr : &*found;
}

void FollowReadings::serve()
{
    while (serveNext()) { }
    schedule();
}

// Serves the longest waiting request; false: none may leave.
bool FollowReadings::serveNext()
{
    const qint64 now = m_clock.monotonicMs();
    const LaneKey *key = nullptr;
    Ask *first = nullptr;
    qint64 firstReadyAt = now;
    bool firstAlone = false;
    for (auto &[laneKey, lane] : m_lanes) {
        if (!m_paces[std::get<0>(laneKey)].mayLeave(now))
            continue;
        const bool singlyHere = lane.singlyUntilMs > now;
        for (Ask &ask : lane.asks) {
            const bool alone = ask.alone || singlyHere;
            const qint64 readyAt = readyAtMs(lane, ask);
            if (ask.reading || readyAt > firstReadyAt || (!alone && lane.listing)
                || (first && readyAt == firstReadyAt))
                continue;
            key = &laneKey;
            first = &ask;
            firstReadyAt = readyAt;
            firstAlone = alone;
        }
    }
    if (!first)
        return false;
    Lane &lane = m_lanes[*key];
    if (firstAlone)
        readAlone(*key, lane, *first);
    else
        readTogether(*key, lane);
    return true;
}

void FollowReadings::readAlone(const LaneKey &key, Lane &lane, Ask &ask)
{
    const qint64 now = m_clock.monotonicMs();
    ask.reading = true;
    const bool own = ask.alone || lane.singlyUntilMs > now;
    // A call for the lane's only server counts as a list.
    lane.listing = lane.listing || !own;
    const quint64 number = ++m_lastCall;
    Running &running = m_running[number];
    running.lane = key;
    running.tickets = {ask.ticket};
    running.paced = m_paces[std::get<0>(key)].begin(now);
    running.list = !own;
    running.handle = ask.client->serverDetail(
        ask.server, this,
        [this, number, own](const auto &detail) { detailRead(number, own, detail); },
        Cloud::Repeats::Never);
    Q_EMIT requested(1);
}

void FollowReadings::readTogether(const LaneKey &key, Lane &lane)
{
    const qint64 now = m_clock.monotonicMs();
    std::vector<Ask *> wanted;
    for (Ask &ask : lane.asks) {
        if (!ask.reading && !ask.alone && readyAtMs(lane, ask) <= now + takenAlong.count())
            wanted.push_back(&ask);
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const Ask *a, const Ask *b) { return a->dueMs < b->dueMs; });
    QList<Cloud::ServerNo> numbers;
    std::vector<Ask *> served;
    for (Ask *const ask : wanted) {
        const bool known = numbers.contains(ask->server.number);
        if (!known && numbers.size() == Cloud::ApiClient::mostByNumber)
            continue;
        if (!known)
            numbers.append(ask->server.number);
        served.push_back(ask);
    }
    if (served.size() == 1) {
        readAlone(key, lane, *served.front());
        return;
    }
    // Profiles may share a key; one may lack the secret.
    const auto keyed = std::find_if(served.begin(), served.end(), [](const Ask *ask) {
        return !ask->client->connection().secretKey->isEmpty();
    });
    const auto client = keyed == served.end() ? served.front()->client : (*keyed)->client;
    const Cloud::RegionCode region = served.front()->server.region;
    const quint64 number = ++m_lastCall;
    Running &running = m_running[number];
    running.lane = key;
    for (Ask *const ask : served) {
        ask->reading = true;
        running.tickets.push_back(ask->ticket);
    }
    running.paced = m_paces[std::get<0>(key)].begin(now);
    running.list = true;
    lane.listing = true;
    running.handle = client->serversByNumber(
        region, numbers, this, [this, number](const auto &page) { listRead(number, page); },
        Cloud::Repeats::Never);
    Q_EMIT requested(int(numbers.size()));
}

// error: null on success.
FollowReadings::Running FollowReadings::finish(quint64 number, const Cloud::ApiError *error)
{
    const auto found = m_running.find(number);
    Running ended = std::move(found->second);
    m_running.erase(found);
    const bool answered = !error || error->httpStatus != 0;
    m_paces[std::get<0>(ended.lane)].end(
        ended.paced, answered ? ReadingPace::End::Answered : ReadingPace::End::NoAnswer,
        m_clock.monotonicMs());
    if (ended.list)
        m_lanes[ended.lane].listing = false;
    return ended;
}

void FollowReadings::listRead(quint64 number,
                              const Cloud::ApiResult<Cloud::Page<Cloud::ServerInstance>> &page)
{
    const Running ended = finish(number, page ? nullptr : &page.error());
    Lane &lane = m_lanes[ended.lane];
    const bool refused = !page && refusesTheQuestion(page.error());
    if (page)
        lane.trouble = {};
    else if (refused)
        lane.singlyUntilMs = m_clock.monotonicMs() + singly.count();
    else
        failed(ended.lane, lane.trouble, page.error());
    for (const Ticket ticket : ended.tickets) {
        Ask *const ask = find(lane, ticket);
        if (!ask)
            continue;
        if (!page && !refused) {
            deliver(lane, ticket, Failure{page.error()});
            continue;
        }
        const Cloud::ServerInstance *row = nullptr;
        if (page) {
            const auto &rows = page.value().rows;
            const auto found = std::find_if(
                rows.begin(), rows.end(), [ask](const auto &one) { return one.id == ask->server; });
            row = found == rows.end() ? nullptr : &*found;
        }
        if (row) {
            lane.ownTroubles.erase(ask->server.number.text());
            deliver(lane, ticket, std::optional(*row));
        } else {
            ask->reading = false;
            ask->alone = true; // ask singly before calling it gone
        }
    }
    m_next.start(0ms);
}

void FollowReadings::detailRead(quint64 number, bool own,
                                const Cloud::ApiResult<std::optional<Cloud::ServerDetail>> &detail)
{
    const Running ended = finish(number, detail ? nullptr : &detail.error());
    Lane &lane = m_lanes[ended.lane];
    for (const Ticket ticket : ended.tickets) {
        const Ask *const ask = find(lane, ticket);
        if (!ask)
            continue;
        const QString server = ask->server.number.text();
        if (detail) {
            lane.ownTroubles.erase(server);
            if (!own)
                lane.trouble = {};
            std::optional<Cloud::ServerInstance> read;
            if (detail.value())
                read = detail.value()->server;
            deliver(lane, ticket, read);
        } else {
            const bool itsOwn = own || refusesTheQuestion(detail.error());
            failed(ended.lane, itsOwn ? lane.ownTroubles[server] : lane.trouble, detail.error());
            deliver(lane, ticket, Failure{detail.error()});
        }
    }
    m_next.start(0ms);
}

void FollowReadings::failed(const LaneKey &key, Trouble &trouble, const Cloud::ApiError &error)
{
    const qint64 now = m_clock.monotonicMs();
    const milliseconds pause = pauseAfter(
        ++trouble.failures, QRandomGenerator::global()->generateDouble(), error.retryAfterSeconds);
    trouble.notBeforeMs = now + pause.count();
    qCInfo(logAction) << "a reading failed, the next one in" << pause.count() << "ms";
    if (!isThrottled(error))
        return;
    for (auto &[other, lane] : m_lanes) {
        if (std::get<0>(other) == std::get<0>(key) && std::get<1>(other) == std::get<1>(key))
            lane.trouble.notBeforeMs = std::max(lane.trouble.notBeforeMs, trouble.notBeforeMs);
    }
}

void FollowReadings::deliver(Lane &lane, Ticket ticket, const Reading &reading)
{
    const auto found = std::find_if(lane.asks.begin(), lane.asks.end(),
                                    [ticket](const Ask &ask) { return ask.ticket == ticket; });
    m_deliveries.emplace_back(std::move(*found), reading);
    lane.asks.erase(found);
    m_delivery.start(0ms);
}

void FollowReadings::deliverSome()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_deliveries.empty() && spent.elapsed() < deliverySlice.count()) {
        const auto [ask, reading] = std::move(m_deliveries.front());
        m_deliveries.pop_front();
        if (ask.context)
            ask.done(reading);
    }
    if (!m_deliveries.empty())
        m_delivery.start(0ms);
}

void FollowReadings::schedule()
{
    const qint64 now = m_clock.monotonicMs();
    std::optional<qint64> wait;
    for (const auto &[key, lane] : m_lanes) {
        const qint64 paced = m_paces[std::get<0>(key)].waitMs(now);
        if (paced < 0)
            continue;
        for (const Ask &ask : lane.asks) {
            if (ask.reading || (lane.listing && !ask.alone))
                continue;
            const qint64 readyIn = std::max(readyAtMs(lane, ask) - now, paced);
            wait = wait ? std::min(*wait, readyIn) : readyIn;
        }
    }
    if (wait)
        m_next.start(std::clamp<milliseconds>(milliseconds(*wait), 1ms, longestSleep));
}

} // namespace Console::Action
