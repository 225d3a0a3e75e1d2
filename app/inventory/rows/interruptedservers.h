// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

#include <optional>

namespace Console::Inventory {

// Last interrupts from here. A value, so filtering threads see no change.
class InterruptedServers
{
public:
    // atMs: UTC; the latest counts.
    void add(const QUuid &profile, const Cloud::ServerId &server, qint64 atMs);
    bool isEmpty() const { return m_byNumber.isEmpty(); }
    // Empty: none known.
    std::optional<qint64> lastMs(const StoreView &view, RowId row) const;

    friend bool operator==(const InterruptedServers &, const InterruptedServers &) = default;

private:
    struct One {
        QUuid profile = {};
        QString region = {};
        qint64 atMs = 0;

        friend bool operator==(const One &, const One &) = default;
    };
    QHash<QString, QList<One>> m_byNumber; // one lookup for most rows
};

} // namespace Console::Inventory
