// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/identityindex.h"

namespace Console::Inventory {

void IdentityIndex::put(quint64 identity, quint32 row)
{
    std::size_t at = identity & mask();
    while (m_places.at(qsizetype(at)) != empty)
        at = (at + 1) & mask();
    m_places[qsizetype(at)] = row + 1;
    ++m_taken;
}

void IdentityIndex::remove(quint64 identity, quint32 row)
{
    std::size_t at = identity & mask();
    while (m_places.at(qsizetype(at)) != row + 1)
        at = (at + 1) & mask();
    m_places[qsizetype(at)] = removed;
    --m_count;
}

} // namespace Console::Inventory
