// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

#include <vector>

namespace Console::Inventory {

struct OverviewCell {
    QString region = {};
    Cloud::ServerStatus status = Cloud::ServerStatus::Unknown;
    QString statusCode = {}; // as sent
    int count = 0;

    bool isOthers() const { return region.isEmpty(); } // the merged rest
    friend bool operator==(const OverviewCell &, const OverviewCell &) = default;
};

// More cells are unreadable; the smallest are merged into the last.
inline constexpr int mostOverviewCells = 100;

// Without vanished servers; by region, then status. Reads every row; any thread.
std::vector<OverviewCell> overviewOf(const StoreView &view);

// Quick filter terms. A filter holds one cell: a new one replaces region and status terms.
bool hasCell(const QString &filter, const OverviewCell &cell);
QString withCell(const QString &filter, const OverviewCell &cell);
QString withoutCell(const QString &filter, const OverviewCell &cell);

} // namespace Console::Inventory
