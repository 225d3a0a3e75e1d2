// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Console::Cloud {

// One page of a list action.
template <typename T>
struct Page {
    QList<T> rows = {};
    // All matches over all pages; the provider leaves it out at times. Not the rows of this page.
    std::optional<int> totalRows = {};
    // When the request for it was sent, by our monotonic clock. Only where the list is asked for page
    // by page; else empty.
    std::optional<qint64> sentMs = {};
};

} // namespace Console::Cloud
