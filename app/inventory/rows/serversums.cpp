// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/serversums.h"

#include <algorithm>
#include <unordered_map>

namespace Console::Inventory {

namespace {

// Larger values are not valid; the limits prevent overflow.
constexpr qint64 mostMemory = 1LL << 50;
constexpr qint64 largestSum = 1LL << 62;

} // namespace

ServerSums sumsOf(const StoreView &view, const std::vector<RowId> &rows)
{
    ServerSums sums;
    std::unordered_map<TextPool::Id, ServerSums::Status> statuses;
    for (const RowId row : rows) {
        if (row >= view.end() || !view.isUsed(row))
            continue;
        ++sums.rows;
        if (view.isVanished(row))
            continue;
        const ServerHead &head = view.head(row);
        ++sums.servers;
        sums.running += head.serverStatus() == Cloud::ServerStatus::Running ? 1 : 0;
        sums.windows += head.osFamily() == Cloud::OsFamily::Windows ? 1 : 0;
        sums.cpus += std::max(0, head.cpuCount);
        sums.memoryBytes = std::min(
            sums.memoryBytes + std::clamp<qint64>(head.memoryBytes, 0, mostMemory), largestSum);
        ServerSums::Status &status = statuses[head.statusCode];
        status.status = head.serverStatus();
        ++status.count;
    }
    for (const auto &[code, status] : statuses)
        sums.statuses.append(
            {.status = status.status, .code = view.text(code), .count = status.count});
    std::sort(
        sums.statuses.begin(), sums.statuses.end(),
        [](const ServerSums::Status &a, const ServerSums::Status &b) { return a.code < b.code; });
    return sums;
}

} // namespace Console::Inventory
