// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

#include <optional>
#include <vector>

namespace Console::Ui {

// So many runs of rows are told to a view one by one: each costs it a walk over all its rows.
constexpr std::size_t fewRuns = 16;

// Neighbouring rows of a table, both included.
struct RowRun {
    int first = 0;
    int last = 0;
};

std::vector<RowRun> runsOf(const std::vector<int> &ascending);

// How one list of rows becomes another.
struct RowsDiffer {
    std::vector<RowRun> gone; // places in the list before; ascending
    std::vector<RowRun> come; // places in the list after, once the others are gone; ascending
};

// Nothing: it takes more than fewRuns, or rows that stay have changed places among themselves.
// All rows are below end.
std::optional<RowsDiffer> fewDiffer(const std::vector<Inventory::RowId> &before,
                                    const std::vector<Inventory::RowId> &after,
                                    Inventory::RowId end);

} // namespace Console::Ui
