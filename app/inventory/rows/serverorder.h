// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

#include <Qt>

#include <memory>
#include <string>
#include <vector>

namespace Console::Inventory {

// Sorts as users do: web-2 before web-10. folded: UTF-8.
void appendNaturalKey(std::string &key, std::string_view folded);

// Ascending: text naturally, others by value, missing last. Ties: name, number, region, profile.
// Orders rows of later views too, except new texts.
class ServerOrder
{
public:
    explicit ServerOrder(ServerColumn column = ServerColumn::Name) : m_column(column) { }

    ServerColumn column() const { return m_column; }
    // byName: all used rows; saves most work.
    std::vector<RowId> sorted(const StoreView &view, const std::vector<RowId> &byName);
    // placed: already ordered by name; fresh: others, each once.
    static std::vector<RowId> byName(const StoreView &view, const std::vector<RowId> &placed,
                                     const std::vector<RowId> &fresh);

    bool knows(const StoreView &view, RowId row) const; // false: sort again
    bool lessThan(const StoreView &view, RowId left, RowId right) const;

private:
    quint64 key(const StoreView &view, RowId row) const;
    std::vector<RowId> sortedByText(const StoreView &view, const std::vector<RowId> &byName) const;
    std::string textKey(const StoreView &view, RowId row) const; // after key()
    TextPool::Id textOf(const StoreView &view, RowId row) const;
    void rankTexts(const StoreView &view, const std::vector<RowId> &rows);

    ServerColumn m_column;
    std::vector<quint32> m_ranks; // by text; 0: unused
};

} // namespace Console::Inventory
