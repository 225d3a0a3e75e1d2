// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

#include <optional>
#include <vector>

namespace Console::Ui {

// Above this many runs one layout change is cheaper: a view walks all its rows for each run.
constexpr std::size_t fewRuns = 16;

// Adjacent rows, both ends included.
struct RowRun {
    int first = 0;
    int last = 0;
};

std::vector<RowRun> runsOf(const std::vector<int> &ascending);

struct RowsDiffer {
    std::vector<RowRun> gone; // places in the old list; ascending
    std::vector<RowRun> come; // places in the new list; ascending
};

// Empty: more than fewRuns, or kept rows changed their order. All rows are below `end`.
std::optional<RowsDiffer> fewDiffer(const std::vector<Inventory::RowId> &before,
                                    const std::vector<Inventory::RowId> &after,
                                    Inventory::RowId end);

} // namespace Console::Ui
