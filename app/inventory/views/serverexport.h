// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <atomic>
#include <optional>
#include <vector>

namespace Console::Inventory {

// Uses provider codes; times in UTC, ISO 8601.
struct ExportFormat {
    enum class Kind {
        Csv, // UTF-8, CRLF, RFC 4180; formula-like cells get an apostrophe
        Json // array of objects; addresses as arrays
    };
    Kind kind = Kind::Csv;
    bool byteOrderMark = true; // CSV only: otherwise spreadsheets misread Korean
};

// By region code, perhaps of an earlier run.
using ReadTimes = QHash<QUuid, QHash<QString, QDateTime>>; // by profile

// Shared by the exporting and the waiting thread.
struct ExportProgress {
    std::atomic<int> rows = 0; // done
    std::atomic<bool> cancelled = false;
};

// Skips unused rows. Vanished servers are marked, without status, so they do not count as running.
// For a worker. Empty: cancelled.
std::optional<QByteArray> exportedServers(const StoreView &view, const std::vector<RowId> &rows,
                                          const ExportFormat &format, ExportProgress &progress,
                                          const ReadTimes &readTimes = {});

} // namespace Console::Inventory
