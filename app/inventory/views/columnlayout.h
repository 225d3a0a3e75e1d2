// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/servercolumn.h"

#include <QJsonObject>
#include <QList>

namespace Console::Inventory {

// Left to right.
struct ColumnLayout {
    struct Column {
        ServerColumn column = ServerColumn::Name;
        int width = 0; // device-independent pixels; 0: fits most values
        bool hidden = false;

        friend bool operator==(const Column &, const Column &) = default;
    };
    QList<Column> columns = {}; // each once
    ServerColumn sortedBy = ServerColumn::Name;
    bool descending = false;

    static ColumnLayout standard();
    // Corrects missing, repeated, unknown and out-of-range values; never fails.
    static ColumnLayout fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    // The last shown column and the name always stay. False: unchanged.
    bool setHidden(ServerColumn column, bool hidden);
    static bool canBeHidden(ServerColumn column) { return column != ServerColumn::Name; }
    // By position; false: out of range.
    bool move(qsizetype from, qsizetype to);

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

} // namespace Console::Inventory
