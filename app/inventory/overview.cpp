// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/overview.h"

#include "app/inventory/filterterms.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Console::Inventory {

namespace {

using Field = FilterTerm::Field;

QString quoted(const QString &value)
{
    const bool plain = std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    return plain ? value : u"\"%1\""_s.arg(value);
}

QString regionTerm(const OverviewCell &cell) { return "region="_L1 + quoted(cell.region); }
QString statusTerm(const OverviewCell &cell) { return "status="_L1 + quoted(cell.statusCode); }

bool has(const std::vector<FilterTerm> &terms, const QString &term)
{
    const auto wanted = filterTermsFromText(term);
    return std::any_of(terms.begin(), terms.end(), [&wanted](const FilterTerm &one) {
        return one.problem == FilterTerm::Problem::None && one.asksTheSame(wanted.front());
    });
}

// Without the terms that name a region or a status; those that exclude some stay.
QString withoutPlaces(QString filter)
{
    auto terms = filterTermsFromText(filter);
    std::reverse(terms.begin(), terms.end()); // from the end: positions stay right
    for (const FilterTerm &term : terms) {
        if (!term.isNot && (term.field == Field::Region || term.field == Field::Status))
            filter.remove(term.position, term.length);
    }
    return filter.simplified();
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
    std::vector<Count> counts; // a few dozen at most: neighbours are mostly of the same kind
    std::size_t last = 0;
    for (RowId row = 0; row < view.end(); ++row) {
        if (!view.isUsed(row) || view.isVanished(row))
            continue;
        const ServerHead &head = view.head(row);
        const auto isIt = [&head](const Count &one) {
            return one.region == head.region && one.statusCode == head.statusCode;
        };
        if (last >= counts.size() || !isIt(counts[last])) {
            last = std::size_t(std::find_if(counts.begin(), counts.end(), isIt) - counts.begin());
            if (last == counts.size())
                counts.push_back({.region = head.region,
                                  .statusCode = head.statusCode,
                                  .status = head.status,
                                  .count = 0});
        }
        ++counts[last].count;
    }
    std::vector<OverviewCell> cells;
    cells.reserve(counts.size());
    for (const Count &one : counts)
        cells.push_back({.region = view.text(one.region),
                         .status = Cloud::ServerStatus(one.status),
                         .statusCode = view.text(one.statusCode),
                         .count = one.count});
    // Running first; of the others those that want somebody's eye come last in the enum.
    const auto rank = [](const OverviewCell &cell) {
        return std::tuple(cell.region, cell.status != Cloud::ServerStatus::Running, cell.status,
                          cell.statusCode);
    };
    std::sort(cells.begin(), cells.end(), [&rank](const OverviewCell &a, const OverviewCell &b) {
        return rank(a) < rank(b);
    });
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
