// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/paging.h"

namespace Console::Inventory {

std::optional<QList<int>> pagesAfter(int page, std::optional<int> totalRows, qsizetype rows)
{
    QList<int> pages;
    if (totalRows && page == 1) {
        if (*totalRows > mostPages * pageSize)
            return std::nullopt;
        for (int next = 2; (next - 1) * pageSize < *totalRows; ++next)
            pages.append(next);
    } else if (!totalRows && rows >= pageSize) {
        if (page >= mostPages)
            return std::nullopt;
        pages.append(page + 1); // without a total, a short page is the last
    }
    return pages;
}

} // namespace Console::Inventory
