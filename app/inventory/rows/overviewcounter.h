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

// Counts soon after changes; large stores on another thread.
class OverviewCounter final : public QObject
{
    Q_OBJECT
public:
    explicit OverviewCounter(QObject *parent = nullptr);

    void setStore(ServerStore *store); // not owned; null: none
    const std::vector<OverviewCell> &cells() const { return m_cells; }

Q_SIGNALS:
    void changed();

private:
    void count();
    void take(std::vector<OverviewCell> cells);

    QPointer<ServerStore> m_store;
    std::vector<OverviewCell> m_cells;
    QTimer m_soon;
    QThreadPool m_worker;
    BackgroundJob m_counting{m_worker};
    bool m_again = false;
};

} // namespace Console::Inventory
