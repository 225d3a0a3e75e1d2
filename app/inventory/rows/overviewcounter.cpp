// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/overviewcounter.h"

#include "app/inventory/rows/rowcounts.h"

#include <utility>

namespace Console::Inventory {

namespace {

constexpr int soonMs = 100; // a refresh comes in many steps

} // namespace

OverviewCounter::OverviewCounter(QObject *parent) : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &OverviewCounter::count);
}

void OverviewCounter::setStore(ServerStore *store)
{
    if (store && store == m_store)
        return;
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_counting.cancel();
    m_soon.stop();
    take({});
    if (!m_store)
        return;
    connect(m_store, &ServerStore::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    count();
}

void OverviewCounter::count()
{
    if (!m_store) {
        take({});
        return;
    }
    if (m_counting.isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    if (m_store->view().end() <= rowsAtOnce) {
        take(overviewOf(m_store->view()));
        return;
    }
    m_counting.start([view = m_store->view()] { return overviewOf(view); },
                     [this](std::vector<OverviewCell> cells) {
                         take(std::move(cells));
                         if (m_again)
                             count();
                     });
}

void OverviewCounter::take(std::vector<OverviewCell> cells)
{
    if (cells == m_cells)
        return;
    m_cells = std::move(cells);
    Q_EMIT changed();
}

} // namespace Console::Inventory
