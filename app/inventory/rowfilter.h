// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/searchtext.h"
#include "app/inventory/storeview.h"

namespace Console::Inventory {

// Which rows a filter leaves: all its words are in the row. Pure; for any thread.
class RowFilter
{
public:
    RowFilter() = default; // leaves all
    static RowFilter fromText(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    bool matches(const StoreView &view, RowId row) const
    {
        return m_words.match(view.searchKey(row));
    }
    // Leaves no row that the other does not leave: only those need be looked at.
    bool narrows(const RowFilter &other) const { return m_words.narrows(other.m_words); }

    friend bool operator==(const RowFilter &, const RowFilter &) = default;

private:
    SearchWords m_words;
};

} // namespace Console::Inventory
