// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/filterterms.h"

namespace Console::Inventory {

// Pure; any thread.
class RowFilter
{
public:
    RowFilter() = default; // accepts all
    static RowFilter fromText(const QString &text, const FilterContext &context);
    // nowMs: UTC, for uptime and age.
    static RowFilter fromText(const QString &text, qint64 nowMs)
    {
        return fromText(text, FilterContext{.nowMs = nowMs});
    }

    bool isEmpty() const { return m_words.isEmpty() && m_rest.empty(); }
    bool matches(const StoreView &view, RowId row) const;
    // True if every row accepted here is accepted by `other`.
    bool narrows(const RowFilter &other) const;
    // True if accepted rows change with time alone.
    bool asksForTime() const;
    // Accept the same rows.
    friend bool operator==(const RowFilter &a, const RowFilter &b)
    {
        return a.m_words == b.m_words && a.m_rest.size() == b.m_rest.size() && a.narrows(b);
    }

private:
    bool asksForInterrupts() const;
    bool knowsTheSame(const RowFilter &other) const;

    std::vector<FilterTerm> m_terms;
    SearchWords m_words;            // plain words
    std::vector<FilterTerm> m_rest; // other valid terms
    FilterContext m_context;
};

} // namespace Console::Inventory
