// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/overviewcounter.h"

#include "app/inventory/rows/rowcounts.h"

#include <utility>

namespace Console::Inventory {

namespace {

constexpr int soonMs = 100;         // a refresh comes in many steps
constexpr int mostInOperation = 20; // more are counted, not named

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
        take(countsOf(m_store->view()));
        return;
    }
    m_counting.start([view = m_store->view()] { return countsOf(view); },
                     [this](Counts counts) {
                         take(std::move(counts));
                         if (m_again)
                             count();
                     });
}

OverviewCounter::Counts OverviewCounter::countsOf(const StoreView &view)
{
    return {.cells = overviewOf(view), .inOperation = serversInOperation(view, mostInOperation)};
}

void OverviewCounter::take(Counts counts)
{
    if (counts == m_counts)
        return;
    m_counts = std::move(counts);
    Q_EMIT changed();
}

} // namespace Console::Inventory
