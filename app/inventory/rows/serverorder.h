// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

#include <Qt>

#include <memory>
#include <string>
#include <vector>

namespace Console::Inventory {

// Appends a key whose bytes order texts as users do: runs of digits as numbers, web-2 before
// web-10. The text is folded UTF-8.
void appendNaturalKey(std::string &key, std::string_view folded);

// The order of the rows by one column, ascending: names naturally, numbers, addresses and sizes by
// value, enums by their value, other texts naturally. What has no value comes last. Rows that are
// equal in it stand by name, number, region and profile, so that no two rows are equal.
//
// Made from one view, it also orders rows of later ones; only a text that came up since has no
// place yet, and then the order has to be made anew.
class ServerOrder
{
public:
    explicit ServerOrder(ServerColumn column = ServerColumn::Name) : m_column(column) { }

    ServerColumn column() const { return m_column; }
    // All used rows in their order. byName: the same by name, which spares most of the work.
    std::vector<RowId> sorted(const StoreView &view, const std::vector<RowId> &byName);
    // placed: rows in their order by name already; fresh: others, each once.
    static std::vector<RowId> byName(const StoreView &view, const std::vector<RowId> &placed,
                                     const std::vector<RowId> &fresh);

    bool knows(const StoreView &view, RowId row) const; // false: make it anew
    bool lessThan(const StoreView &view, RowId left, RowId right) const;

private:
    quint64 key(const StoreView &view, RowId row) const;
    TextPool::Id textOf(const StoreView &view, RowId row) const;
    void rankTexts(const StoreView &view, const std::vector<RowId> &rows);

    ServerColumn m_column;
    std::vector<quint32> m_ranks; // by text; 0: it had no row
};

} // namespace Console::Inventory
