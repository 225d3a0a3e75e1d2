// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"

namespace Console::Cloud {

// A row of a list that cannot be used.
struct LeftOutRow {
    qsizetype index = 0; // among the list's rows, from 0
    QString why = {};
};

// Of kind Malformed: why, where, and the row as received (at most 64 KiB). Looks for the tags
// alone: where a comment or CDATA holds such tags, the place is another.
ApiError leftOutError(const QByteArray &body, QLatin1String item, const LeftOutRow &row);

} // namespace Console::Cloud
