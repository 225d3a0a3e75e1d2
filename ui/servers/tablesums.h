// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/inventory/rows/serversums.h"

#include <QObject>
#include <QTimer>

namespace Console::Ui {

class ServerTable;

// Keeps sums of shown and selected servers current. Few are counted at once, many on another
// thread.
class TableSums final : public QObject
{
    Q_OBJECT
public:
    explicit TableSums(ServerTable &table); // a child of the table

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
    bool m_again = false; // count again afterwards
};

} // namespace Console::Ui
