// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

#include <optional>

namespace Console::Inventory {

// When servers were last interrupted from here, for the filter's term of that name. A value: what
// is asked while rows are filtered on other threads does not change.
class InterruptedServers
{
public:
    // atMs: UTC. Of several of one server the latest counts.
    void add(const QUuid &profile, const Cloud::ServerId &server, qint64 atMs);
    bool isEmpty() const { return m_byNumber.isEmpty(); }
    // Empty: never, as far as is known.
    std::optional<qint64> lastMs(const StoreView &view, RowId row) const;

    friend bool operator==(const InterruptedServers &, const InterruptedServers &) = default;

private:
    struct One {
        QUuid profile = {};
        QString region = {};
        qint64 atMs = 0;

        friend bool operator==(const One &, const One &) = default;
    };
    QHash<QString, QList<One>> m_byNumber; // most rows need one look here
};

} // namespace Console::Inventory
