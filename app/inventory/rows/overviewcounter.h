// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/inventory/rows/overview.h"
#include "app/inventory/store/serverstore.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace Console::Inventory {

// Keeps the counts of a store, soon after it has changed. Large stores are counted on another
// thread; in the store's own nothing takes longer than a copy of its view.
class OverviewCounter final : public QObject
{
    Q_OBJECT
public:
    explicit OverviewCounter(QObject *parent = nullptr);

    void setStore(ServerStore *store); // not owned; null: none
    const std::vector<OverviewCell> &cells() const { return m_cells; }

Q_SIGNALS:
    void changed(); // the cells are others

private:
    void count();
    void take(std::vector<OverviewCell> cells);

    QPointer<ServerStore> m_store;
    std::vector<OverviewCell> m_cells;
    QTimer m_soon;
    QThreadPool m_worker;
    BackgroundJob m_counting{m_worker};
    bool m_again = false; // it changed meanwhile
};

} // namespace Console::Inventory
