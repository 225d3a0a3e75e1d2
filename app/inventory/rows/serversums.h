// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

#include <vector>

namespace Console::Inventory {

// What rows come to. Those that have vanished are not counted, but for `rows`.
struct ServerSums {
    struct Status {
        Cloud::ServerStatus status = Cloud::ServerStatus::Unknown;
        QString code = {}; // as sent
        int count = 0;

        friend bool operator==(const Status &, const Status &) = default;
    };

    int rows = 0; // all
    int servers = 0;
    int running = 0;
    int windows = 0;
    qint64 cpus = 0;        // of those that tell
    qint64 memoryBytes = 0; // likewise
    QList<Status> statuses = {}; // by their codes

    friend bool operator==(const ServerSums &, const ServerSums &) = default;
};

// Reads each row's packed head, nothing else. Many rows (a hundred thousand take some
// milliseconds) belong to a worker.
ServerSums sumsOf(const StoreView &view, const std::vector<RowId> &rows);

} // namespace Console::Inventory
