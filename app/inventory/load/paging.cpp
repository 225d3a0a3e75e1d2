// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/paging.h"

#include <algorithm>

namespace Console::Inventory {

std::optional<QList<int>> Paging::take(const ArrivedPage &page)
{
    const qsizetype before = m_seen.size();
    for (const quint64 row : page.rows)
        m_seen.insert(row);
    m_leftOut += page.leftOut;
    if (page.totalRows) {
        m_smallestTotal = std::min(*page.totalRows, m_smallestTotal.value_or(*page.totalRows));
        m_largestTotal = std::max(*page.totalRows, m_largestTotal.value_or(*page.totalRows));
    }
    QList<int> next;
    if (page.number == 1 && page.totalRows && *page.totalRows <= mostPages * pageSize) {
        while (m_lastAsked * pageSize < *page.totalRows)
            next.append(++m_lastAsked);
    }
    const bool isFull = qsizetype(page.rows.size()) + page.leftOut >= pageSize;
    if (!isFull || page.number != m_lastAsked)
        return next;
    if (m_seen.size() == before) {
        m_repeated = true;
        return next;
    }
    if (m_lastAsked == mostPages)
        return std::nullopt;
    next.append(++m_lastAsked);
    return next;
}

bool Paging::isCertain() const
{
    return m_smallestTotal ? rows() == *m_smallestTotal && rows() == *m_largestTotal : !m_repeated;
}

bool Paging::contradictsItself() const
{
    return m_smallestTotal ? rows() < *m_smallestTotal || rows() > *m_largestTotal : m_repeated;
}

} // namespace Console::Inventory
