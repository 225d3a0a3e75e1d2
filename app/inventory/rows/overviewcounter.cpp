// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/overviewcounter.h"

#include "app/inventory/rows/rowcounts.h"

#include <utility>

namespace Console::Inventory {

namespace {

constexpr int soonMs = 100;        // a refresh comes in many steps

} // namespace

OverviewCounter::OverviewCounter(QObject *parent) : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &OverviewCounter::count);
}

OverviewCounter::~OverviewCounter() { m_worker.waitForDone(); }

void OverviewCounter::setStore(ServerStore *store)
{
    if (store && store == m_store)
        return;
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    ++m_generation;
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
    if (m_counting) {
        m_again = true;
        return;
    }
    m_again = false;
    if (m_store->view().end() <= rowsAtOnce) {
        take(overviewOf(m_store->view()));
        return;
    }
    m_counting = true;
    m_worker.start([this, view = m_store->view(), turn = m_generation] {
        auto cells = overviewOf(view);
        QMetaObject::invokeMethod(this, [this, turn, cells = std::move(cells)] {
            m_counting = false;
            if (turn == m_generation)
                take(cells);
            if (m_again || turn != m_generation)
                count();
        });
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
