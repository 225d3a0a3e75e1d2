// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/tablesums.h"

#include "app/inventory/rows/rowcounts.h"
#include "ui/servers/servertable.h"
#include "ui/servers/servertablemodel.h"

#include <chrono>

namespace Console::Ui {

namespace {

constexpr std::chrono::milliseconds pause(50);

} // namespace

TableSums::TableSums(ServerTable &table) : QObject(&table), m_table(table)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TableSums::count);
    const auto soon = [this] {
        if (m_counting.isRunning())
            m_again = true;
        else if (!m_soon.isActive())
            m_soon.start(m_table.model().shown().size() > Inventory::rowsAtOnce
                             ? pause
                             : std::chrono::milliseconds(0));
    };
    connect(&table, &ServerTable::shownCountChanged, this, soon);
    connect(&table, &ServerTable::chosenChanged, this, soon);
    connect(&table, &ServerTable::currentChanged, this, soon);
    connect(&table.model(), &QAbstractItemModel::dataChanged, this, soon);
}

void TableSums::count()
{
    const Inventory::ServerStore *const store = m_table.model().store();
    if (!store) {
        take({});
        return;
    }
    const auto work = [view = store->view(), shown = m_table.model().shown(),
                       chosen = m_table.chosenRows()] {
        return Sums{.shown = sumsOf(view, shown), .chosen = sumsOf(view, chosen)};
    };
    if (m_table.model().shown().size() <= Inventory::rowsAtOnce) {
        take(work());
        return;
    }
    m_counting.start(work, [this](const Sums &sums) {
        const bool again = std::exchange(m_again, false);
        take(sums);
        if (again)
            m_soon.start(pause);
    });
}

void TableSums::take(const Sums &sums)
{
    if (sums.shown == m_shown && sums.chosen == m_chosen)
        return;
    m_shown = sums.shown;
    m_chosen = sums.chosen;
    Q_EMIT changed();
}

} // namespace Console::Ui
