// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/servercolumn.h"

#include <QJsonObject>
#include <QList>

namespace Console::Inventory {

// How the table of servers is laid out: its columns from left to right, and what it is sorted by.
struct ColumnLayout {
    struct Column {
        ServerColumn column = ServerColumn::Name;
        int width = 0; // device-independent pixels; 0: what fits most values
        bool hidden = false;

        friend bool operator==(const Column &, const Column &) = default;
    };
    QList<Column> columns = {}; // each once
    ServerColumn sortedBy = ServerColumn::Name;
    bool descending = false;

    static ColumnLayout standard();
    // Whatever is missing, twice, unknown or out of bounds there is put right: no layout is broken.
    static ColumnLayout fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    // The last one that is shown cannot be hidden, nor can the name ever: a server without one is
    // nobody. False: nothing has changed.
    bool setHidden(ServerColumn column, bool hidden);
    static bool canBeHidden(ServerColumn column) { return column != ServerColumn::Name; }
    // By places in the order; false: there is no such place.
    bool move(qsizetype from, qsizetype to);

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

} // namespace Console::Inventory
