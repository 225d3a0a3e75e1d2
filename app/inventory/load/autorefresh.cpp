// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/autorefresh.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Console::Inventory {

namespace {

// Timers ignore time asleep; the clock does not.
constexpr std::chrono::milliseconds looksAtLeastEvery{15'000};

} // namespace

AutoRefresh::AutoRefresh(Inventory &inventory, std::shared_ptr<Cloud::ApiClient> client,
                         const RefreshSettings &settings, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_client(std::move(client)), m_settings(settings)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoRefresh::lookAtClock);
    connect(&m_inventory, &Inventory::statesChanged, this, &AutoRefresh::statesChanged);
    connect(&m_settings, &RefreshSettings::changed, this, &AutoRefresh::lookAtClock);
}

AutoRefresh::~AutoRefresh() = default;

std::optional<std::chrono::milliseconds> AutoRefresh::next() const
{
    const auto wait = refreshAfter(m_settings.pace(), m_failures, m_answered);
    if (!wait || !m_endedAtMs || m_inventory.loading())
        return std::nullopt;
    const std::chrono::milliseconds since(m_inventory.clock().monotonicMs() - *m_endedAtMs);
    return std::max<std::chrono::milliseconds>(*wait - since, 0ms);
}

void AutoRefresh::statesChanged()
{
    const bool was = std::exchange(m_loading, m_inventory.loading());
    if (m_loading && !was) {
        dropReadings(); // the refresh brings the same
    } else if (was && !m_loading) {
        refreshEnded();
        setTimer();
    }
}

void AutoRefresh::dropReadings()
{
    m_calls.clear();
    m_reading = 0;
}

void AutoRefresh::refreshEnded()
{
    m_endedAtMs = m_inventory.clock().monotonicMs();
    m_readAtMs = *m_endedAtMs;
    std::optional<qint64> youngest;
    for (const RegionState &region : m_inventory.regions()) {
        if (!region.fromCache)
            youngest = std::max(youngest, region.loadedAtMs);
    }
    // One read region is enough; others show their own errors.
    const bool read = std::exchange(m_youngestMs, youngest) != youngest;
    const std::optional<Cloud::ApiError> error = m_inventory.error();
    m_failures = read || !error ? 0 : m_failures + 1;
    m_answered = !error || error->httpStatus != 0;
}

void AutoRefresh::lookAtClock()
{
    if (const auto wait = next(); wait && *wait == 0ms) {
        m_inventory.refresh();
        return;
    }
    const auto every = changingAfter(m_settings.pace());
    if (!every)
        dropReadings();
    else if (m_endedAtMs && !m_inventory.loading() && m_reading == 0
             && m_inventory.clock().monotonicMs() - m_readAtMs
                 >= std::chrono::milliseconds(*every).count())
        readChanging();
    setTimer();
}

std::vector<RowId> AutoRefresh::changing() const
{
    using Cloud::ServerOperation;
    std::vector<RowId> rows;
    const StoreView &view = m_inventory.store().view();
    for (RowId row = 0; row < view.end(); ++row) {
        if (!view.isUsed(row) || view.isVanished(row) || view.profile(row) != m_inventory.profile())
            continue;
        const ServerOperation operation = view.head(row).serverOperation();
        if (operation != ServerOperation::None && operation != ServerOperation::Unknown)
            rows.push_back(row);
    }
    return rows;
}

void AutoRefresh::readChanging()
{
    m_readAtMs = m_inventory.clock().monotonicMs();
    m_calls.clear();
    std::vector<RowId> rows = changing();
    // Round robin.
    std::rotate(rows.begin(), std::lower_bound(rows.begin(), rows.end(), m_generation), rows.end());
    if (rows.size() > changingAtOnce)
        rows.resize(changingAtOnce);
    for (const RowId row : rows) {
        m_generation = row + 1;
        ++m_reading;
        m_calls.push_back(m_client->serverDetail(
            m_inventory.store().view().id(row), this,
            [this](const Cloud::ApiResult<std::optional<Cloud::ServerDetail>> &answer) {
                --m_reading;
                // The next refresh reports errors.
                if (answer && answer.value())
                    m_inventory.update(answer.value()->server);
            },
            Cloud::Repeats::AsLimited, Cloud::Turn::InTurn));
    }
}

void AutoRefresh::setTimer()
{
    const auto every = changingAfter(m_settings.pace());
    if (!m_endedAtMs || !every) {
        m_timer.stop();
        return;
    }
    const std::chrono::milliseconds since(m_inventory.clock().monotonicMs() - m_readAtMs);
    std::chrono::milliseconds wait =
        std::clamp<std::chrono::milliseconds>(*every - since, 100ms, looksAtLeastEvery);
    if (const auto refresh = next())
        wait = std::min(wait, std::max<std::chrono::milliseconds>(*refresh, 1ms));
    m_timer.start(wait);
}

} // namespace Console::Inventory
