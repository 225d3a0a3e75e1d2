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

// Servers for other programs, with the provider's own codes; times in UTC, ISO 8601.
struct ExportFormat {
    enum class Kind {
        Csv, // UTF-8, CRLF, RFC 4180; what a spreadsheet would take for a formula gets an
             // apostrophe in front
        Json // an array of objects; addresses are an array each
    };
    Kind kind = Kind::Csv;
    bool byteOrderMark = true; // of CSV: without it spreadsheets misread Korean
};

// When the list of a region, by its code, was read last, in an earlier run of the program perhaps.
using ReadTimes = QHash<QUuid, QHash<QString, QDateTime>>; // by profile

// What the thread that exports and the one that waits tell each other.
struct ExportProgress {
    std::atomic<int> rows = 0; // done
    std::atomic<bool> cancelled = false;
};

// The rows in this order, those that are not used left out. A server that the provider no longer
// lists says so, and has no status: nobody shall count it as a running one. Takes its time: for a
// worker. Empty: it was cancelled.
std::optional<QByteArray> exportedServers(const StoreView &view, const std::vector<RowId> &rows,
                                          const ExportFormat &format, ExportProgress &progress,
                                          const ReadTimes &readTimes = {});

} // namespace Console::Inventory
