// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <optional>

namespace Console::Inventory {

constexpr int pageSize = 1000; // the provider's largest
// Larger totals are not believed.
constexpr int mostPages = 2000;

// Pages to request after `page` (from 1) brought so many rows. totalRows: as answered. Empty
// optional: more than mostPages.
std::optional<QList<int>> pagesAfter(int page, std::optional<int> totalRows, qsizetype rows);

} // namespace Console::Inventory
