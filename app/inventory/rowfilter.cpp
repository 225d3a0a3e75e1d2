// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rowfilter.h"

namespace Console::Inventory {

RowFilter RowFilter::fromText(const QString &text)
{
    RowFilter filter;
    filter.m_words = SearchWords::fromText(text);
    return filter;
}

} // namespace Console::Inventory
