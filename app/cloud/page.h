// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Console::Cloud {

template <typename T> struct Page {
    QList<T> rows = {};
    // Over all pages; empty: not sent.
    std::optional<int> totalRows = {};
    // Monotonic send time; paged lists only.
    std::optional<qint64> sentMs = {};
};

} // namespace Console::Cloud
