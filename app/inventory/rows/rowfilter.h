// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/filterterms.h"

namespace Console::Inventory {

// Which rows a filter leaves: those that all its words and terms fit. Pure; for any thread.
class RowFilter
{
public:
    RowFilter() = default; // leaves all
    static RowFilter fromText(const QString &text, const FilterContext &context);
    // nowMs: UTC, what uptime and age are counted to.
    static RowFilter fromText(const QString &text, qint64 nowMs)
    {
        return fromText(text, FilterContext{.nowMs = nowMs});
    }

    bool isEmpty() const { return m_words.isEmpty() && m_rest.empty(); }
    bool matches(const StoreView &view, RowId row) const;
    // Leaves no row that the other does not leave: only those need be looked at.
    bool narrows(const RowFilter &other) const;
    // Has a term that counts to now: which rows are left changes by itself.
    bool asksForTime() const;
    // Leaves the same rows.
    friend bool operator==(const RowFilter &a, const RowFilter &b)
    {
        return a.m_words == b.m_words && a.m_rest.size() == b.m_rest.size() && a.narrows(b);
    }

private:
    bool asksForInterrupts() const;
    bool knowsTheSame(const RowFilter &other) const;

    std::vector<FilterTerm> m_terms;
    SearchWords m_words;            // the plain ones
    std::vector<FilterTerm> m_rest; // the others that work
    FilterContext m_context;
};

} // namespace Console::Inventory
