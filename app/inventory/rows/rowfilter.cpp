// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/rowfilter.h"

#include <algorithm>

namespace Console::Inventory {

RowFilter RowFilter::fromText(const QString &text, const FilterContext &context)
{
    RowFilter filter;
    filter.m_terms = filterTermsFromText(text);
    filter.m_context = context;
    std::vector<std::string> words;
    for (const FilterTerm &term : filter.m_terms) {
        if (term.problem != FilterTerm::Problem::None)
            continue;
        if (term.field == FilterTerm::Field::Word && !term.isNot)
            words.push_back(term.value);
        else
            filter.m_rest.push_back(term);
    }
    filter.m_words = SearchWords::fromFolded(std::move(words));
    return filter;
}

bool RowFilter::matches(const StoreView &view, RowId row) const
{
    return m_words.match(view.searchKey(row))
        && std::all_of(m_rest.begin(), m_rest.end(),
                       [&](const FilterTerm &term) { return fits(term, view, row, m_context); });
}

bool RowFilter::asksForInterrupts() const
{
    return std::any_of(m_rest.begin(), m_rest.end(), [](const FilterTerm &term) {
        return term.field == FilterTerm::Field::Interrupted;
    });
}

bool RowFilter::asksForTime() const
{
    return std::any_of(m_rest.begin(), m_rest.end(),
                       [](const FilterTerm &term) { return term.asksForTime(); });
}

// As far as `other` needs it.
bool RowFilter::knowsTheSame(const RowFilter &other) const
{
    return (m_context.interrupted == other.m_context.interrupted || !other.asksForInterrupts())
        && (m_context.nowMs == other.m_context.nowMs || !other.asksForTime());
}

bool RowFilter::narrows(const RowFilter &other) const
{
    return knowsTheSame(other) && m_words.narrows(other.m_words)
        && std::all_of(other.m_rest.begin(), other.m_rest.end(), [this](const FilterTerm &wide) {
               return std::any_of(m_rest.begin(), m_rest.end(), [&wide](const FilterTerm &term) {
                   return term.asksTheSame(wide);
               });
           });
}

} // namespace Console::Inventory
