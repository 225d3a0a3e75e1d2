// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

#include <vector>

namespace Console::Inventory {

// Totals over the given rows; vanished servers count only in `rows`.
struct ServerSums {
    struct Status {
        Cloud::ServerStatus status = Cloud::ServerStatus::Unknown;
        QString code = {}; // as sent
        int count = 0;

        friend bool operator==(const Status &, const Status &) = default;
    };

    int rows = 0;
    int servers = 0;
    int running = 0;
    int windows = 0;
    qint64 cpus = 0;             // of known values
    qint64 memoryBytes = 0;      // likewise
    QList<Status> statuses = {}; // by code

    friend bool operator==(const ServerSums &, const ServerSums &) = default;
};

// 100 000 rows take some milliseconds: use a worker.
ServerSums sumsOf(const StoreView &view, const std::vector<RowId> &rows);

} // namespace Console::Inventory
