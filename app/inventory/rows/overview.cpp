// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/overview.h"

#include "app/inventory/rows/filterterms.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Console::Inventory {

namespace {

using Field = FilterTerm::Field;

// Quotes, and spaces that the filter would remove, become *, so no server of the cell is missing.
QString quotedValue(QString value)
{
    value.replace(u'"', u'*');
    if (value != value.simplified()) {
        for (QChar &c : value)
            c = c.isSpace() ? u'*' : c;
    }
    const bool plain =
        std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    return plain ? value : u"\"%1\""_s.arg(value);
}

QString regionTerm(const OverviewCell &cell) { return "region="_L1 + quotedValue(cell.region); }
QString statusTerm(const OverviewCell &cell)
{
    const QString name = statusFilterName(cell.statusCode);
    return name.isEmpty() ? "status="_L1 + quotedValue(cell.statusCode) : "status:"_L1 + name;
}

bool has(const std::vector<FilterTerm> &terms, const QString &term)
{
    const auto wanted = filterTermsFromText(term);
    return std::any_of(terms.begin(), terms.end(), [&wanted](const FilterTerm &one) {
        return one.problem == FilterTerm::Problem::None && one.asksTheSame(wanted.front());
    });
}

// Removes region and status terms, not exclusions. Keeps other spaces, which may be quoted.
QString withoutPlaces(QString filter)
{
    auto terms = filterTermsFromText(filter);
    std::reverse(terms.begin(), terms.end()); // keeps positions valid
    for (const FilterTerm &term : terms) {
        if (term.isNot || (term.field != Field::Region && term.field != Field::Status))
            continue;
        filter.remove(term.position, term.length);
        if (term.position < filter.size())
            filter.remove(term.position, 1);
    }
    return filter.trimmed();
}

} // namespace

std::vector<OverviewCell> overviewOf(const StoreView &view)
{
    struct Count {
        TextPool::Id region = 0;
        TextPool::Id statusCode = 0;
        quint8 status = 0;
        int count = 0;
    };
    // Neighbours are mostly equal.
    std::vector<Count> counts;
    std::unordered_map<quint64, std::size_t> places;
    std::size_t last = 0;
    for (RowId row = 0; row < view.end(); ++row) {
        if (!view.isUsed(row) || view.isVanished(row))
            continue;
        const ServerHead &head = view.head(row);
        const auto isIt = [&head](const Count &one) {
            return one.region == head.region && one.statusCode == head.statusCode;
        };
        if (last >= counts.size() || !isIt(counts[last])) {
            const quint64 key = quint64(head.region) << 32U | head.statusCode;
            last = places.try_emplace(key, counts.size()).first->second;
            if (last == counts.size())
                counts.push_back({.region = head.region,
                                  .statusCode = head.statusCode,
                                  .status = head.status,
                                  .count = 0});
        }
        ++counts[last].count;
    }
    int others = 0;
    if (counts.size() > std::size_t(mostOverviewCells)) {
        const auto kept = counts.begin() + (mostOverviewCells - 1);
        std::stable_sort(counts.begin(), counts.end(),
                         [](const Count &a, const Count &b) { return a.count > b.count; });
        others = std::accumulate(kept, counts.end(), 0,
                                 [](int sum, const Count &one) { return sum + one.count; });
        counts.erase(kept, counts.end());
    }
    std::vector<OverviewCell> cells;
    cells.reserve(counts.size());
    for (const Count &one : counts)
        cells.push_back({.region = view.text(one.region),
                         .status = Cloud::ServerStatus(one.status),
                         .statusCode = view.text(one.statusCode),
                         .count = one.count});
    // Running first; the enum ends with statuses that need attention.
    const auto rank = [](const OverviewCell &cell) {
        return std::tuple(cell.region, cell.status != Cloud::ServerStatus::Running, cell.status,
                          cell.statusCode);
    };
    std::sort(cells.begin(), cells.end(),
              [&rank](const OverviewCell &a, const OverviewCell &b) { return rank(a) < rank(b); });
    if (others > 0)
        cells.push_back({.count = others});
    return cells;
}

bool hasCell(const QString &filter, const OverviewCell &cell)
{
    const auto terms = filterTermsFromText(filter);
    return has(terms, regionTerm(cell)) && has(terms, statusTerm(cell));
}

QString withCell(const QString &filter, const OverviewCell &cell)
{
    const QString terms = regionTerm(cell) + u' ' + statusTerm(cell);
    const QString rest = withoutPlaces(filter);
    return rest.isEmpty() ? terms : rest + u' ' + terms;
}

QString withoutCell(const QString &filter, const OverviewCell &cell)
{
    return hasCell(filter, cell) ? withoutPlaces(filter) : filter;
}

} // namespace Console::Inventory
