// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/rowruns.h"

namespace Console::Ui {

namespace {

void append(std::vector<RowRun> &runs, int row)
{
    if (!runs.empty() && runs.back().last + 1 == row)
        runs.back().last = row;
    else
        runs.push_back({row, row});
}

} // namespace

std::vector<RowRun> runsOf(const std::vector<int> &ascending)
{
    std::vector<RowRun> runs;
    for (const int row : ascending)
        append(runs, row);
    return runs;
}

std::optional<RowsDiffer> fewDiffer(const std::vector<Inventory::RowId> &before,
                                    const std::vector<Inventory::RowId> &after,
                                    Inventory::RowId end)
{
    std::vector<bool> stays(end, false);
    for (const Inventory::RowId row : after)
        stays[row] = true;
    RowsDiffer differ;
    const auto isMuch = [&differ] {
        return differ.gone.size() + differ.come.size() > fewRuns;
    };
    std::size_t next = 0; // in after
    for (std::size_t at = 0; at < before.size(); ++at) {
        if (!stays[before[at]]) {
            append(differ.gone, int(at));
        } else {
            while (next < after.size() && after[next] != before[at] && !isMuch())
                append(differ.come, int(next++));
            if (next == after.size())
                return std::nullopt; // its order has changed
            ++next;
        }
        if (isMuch())
            return std::nullopt;
    }
    while (next < after.size() && !isMuch())
        append(differ.come, int(next++));
    return isMuch() ? std::nullopt : std::optional(std::move(differ));
}

} // namespace Console::Ui
