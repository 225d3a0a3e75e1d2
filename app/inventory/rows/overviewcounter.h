// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/inventory/rows/overview.h"
#include "app/inventory/rows/serversinoperation.h"
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
    const std::vector<OverviewCell> &cells() const { return m_counts.cells; }
    const ServersInOperation &inOperation() const { return m_counts.inOperation; }

Q_SIGNALS:
    void changed();

private:
    struct Counts {
        std::vector<OverviewCell> cells = {};
        ServersInOperation inOperation = {};

        friend bool operator==(const Counts &, const Counts &) = default;
    };
    static Counts countsOf(const StoreView &view);
    void count();
    void take(Counts counts);

    QPointer<ServerStore> m_store;
    Counts m_counts;
    QTimer m_soon;
    QThreadPool m_worker;
    BackgroundJob m_counting{m_worker};
    bool m_again = false;
};

} // namespace Console::Inventory
