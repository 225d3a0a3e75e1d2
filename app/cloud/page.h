// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"

#include <QList>

#include <optional>

namespace Console::Cloud {

template <typename T> struct Page {
    QList<T> rows = {};
    // Over all pages; empty: not sent, or no number.
    std::optional<int> totalRows = {};
    // Rows without identity or with a text over the limit.
    int leftOut = 0;
    // Of the first one left out: why and where; body: the row as received.
    std::optional<ApiError> leftOutFirst = {};
    // Characters that XML forbids, taken as U+FFFD.
    int replacedCharacters = 0;
    // Monotonic send time; paged lists only.
    std::optional<qint64> sentMs = {};
};

} // namespace Console::Cloud
