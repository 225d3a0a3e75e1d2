// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

#include <vector>

namespace Console::Inventory {

// How many servers of a region have a status.
struct OverviewCell {
    QString region = {};     // its code
    Cloud::ServerStatus status = Cloud::ServerStatus::Unknown;
    QString statusCode = {}; // as sent: two that we do not know are different ones
    int count = 0;

    bool isOthers() const { return region.isEmpty(); } // all for which there was no cell left
    friend bool operator==(const OverviewCell &, const OverviewCell &) = default;
};

// More are none the user reads: the smallest are counted together, in the last cell.
inline constexpr int mostOverviewCells = 100;

// Counts all servers but those that have vanished; by region, then by status. For any thread: it
// looks at every row.
std::vector<OverviewCell> overviewOf(const StoreView &view);

// The terms of the quick filter for a cell, in a text of that filter. There is one cell in it at a
// time: another one's terms, and any that name a region or a status, give way to the new ones.
bool hasCell(const QString &filter, const OverviewCell &cell);
QString withCell(const QString &filter, const OverviewCell &cell);
QString withoutCell(const QString &filter, const OverviewCell &cell);

} // namespace Console::Inventory
