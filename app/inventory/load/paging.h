// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSet>

#include <optional>
#include <vector>

namespace Console::Inventory {

constexpr int pageSize = 1000; // the provider's largest
// A list ends here at the latest; larger totals are not believed.
constexpr int mostPages = 2000;

struct ArrivedPage {
    int number = 1;                    // from 1
    std::optional<int> totalRows = {}; // as answered
    std::vector<quint64> rows = {};    // what tells them apart
    int leftOut = 0;                   // rows besides
};

// Which pages of a list to ask for, and whether its answers agree. Pages arrive in any order.
class Paging
{
public:
    // Pages to ask for once this one has arrived. Asks on while the last page is full and brings
    // something new, whatever the totals say. Empty optional: more than mostPages.
    std::optional<QList<int>> take(const ArrivedPage &page);

    int rows() const { return int(m_seen.size()) + m_leftOut; } // different ones, so far
    // Every page told as many rows as have arrived, so that a missing one is not in the list.
    bool isCertain() const;
    // Not even a row added or removed during the reading explains the difference.
    bool contradictsItself() const;

private:
    bool m_repeated = false; // a full page brought nothing new
    int m_lastAsked = 1;
    int m_leftOut = 0;
    QSet<quint64> m_seen;
    std::optional<int> m_smallestTotal;
    std::optional<int> m_largestTotal;
};

} // namespace Console::Inventory
