// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/inventory/rows/serversums.h"

#include <QObject>
#include <QTimer>

namespace Console::Ui {

class ServerTable;

// What the shown and the chosen servers of a table come to, kept up to date. A few thousand are
// counted before the window is painted again, more on another thread.
class TableSums final : public QObject
{
    Q_OBJECT
public:
    explicit TableSums(ServerTable &table); // its child

    const Inventory::ServerSums &shown() const { return m_shown; }
    const Inventory::ServerSums &chosen() const { return m_chosen; }

Q_SIGNALS:
    void changed();

private:
    struct Sums {
        Inventory::ServerSums shown;
        Inventory::ServerSums chosen;
    };
    void count();
    void take(const Sums &sums);

    ServerTable &m_table;
    Inventory::ServerSums m_shown;
    Inventory::ServerSums m_chosen;
    QTimer m_soon;
    BackgroundJob m_counting;
    bool m_again = false; // as soon as that is done
};

} // namespace Console::Ui
