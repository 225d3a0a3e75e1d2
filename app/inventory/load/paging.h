// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <optional>

namespace Console::Inventory {

constexpr int pageSize = 1000; // the provider's largest
// Two million rows of one kind in one region; an answer that speaks of more is not believed.
constexpr int mostPages = 2000;

// The pages that are still to be asked for, now that this one (from 1) has arrived with so many
// rows; none if they are known already or all are there. totalRows is what the answer said.
// Empty: there would be more than mostPages.
std::optional<QList<int>> pagesAfter(int page, std::optional<int> totalRows, qsizetype rows);

} // namespace Console::Inventory
