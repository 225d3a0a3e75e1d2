// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apixml.h"
#include "app/cloud/page.h"

namespace Console::Cloud {

// Reads <actionResponse> with its head and a list of rows. `readRow` reads the element that was
// just opened and gives a row, or fails the reader. A returnCode other than 0 is the service's
// refusal even where the status said 200.
template <typename T, typename ReadRow>
ApiResult<Page<T>> parsePage(const QByteArray &body, QLatin1String action, QLatin1String list,
                             QLatin1String item, ReadRow readRow)
{
    ApiXml xml(body);
    Page<T> page;
    Head head;
    if (xml.openRoot()) {
        const QStringView root = xml.name();
        if (!root.startsWith(action) || root.sliced(action.size()) != QLatin1String("Response"))
            xml.fail(QStringLiteral("the root element is \"%1\", not \"%2Response\"")
                             .arg(root.left(80), action));
    }
    while (!xml.failed() && xml.nextChild()) {
        if (xml.name() == list) {
            while (xml.nextChild()) {
                if (xml.name() != item) {
                    xml.skip();
                    continue;
                }
                if (std::optional<T> row = readRow(xml))
                    page.rows.append(*std::move(row));
            }
        } else if (!head.take(xml)) {
            xml.skip();
        }
    }
    xml.finish();
    if (xml.failed())
        return Failure{xml.error()};
    if (!head.returnCode.isEmpty() && head.returnCode != QLatin1String("0"))
        return Failure{ApiError{.kind = ApiError::Kind::Service,
                                .code = head.returnCode,
                                .message = head.returnMessage}};
    page.totalRows = head.totalRows;
    page.requestId = head.requestId;
    return page;
}

} // namespace Console::Cloud
