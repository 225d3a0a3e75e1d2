// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    ~OverviewCounter() override;

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
    quint64 m_generation = 0;      // of the store that is counted
    bool m_counting = false; // on the other thread
    bool m_again = false;    // it changed meanwhile
};

} // namespace Console::Inventory
