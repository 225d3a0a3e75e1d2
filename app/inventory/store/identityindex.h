// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <optional>

namespace Console::Inventory {

// Several servers may share an identity, a 64-bit hash. Copies are cheap and do not change.
class IdentityIndex
{
public:
    template <typename Fits> std::optional<quint32> find(quint64 identity, Fits fits) const
    {
        if (m_places.isEmpty())
            return std::nullopt;
        for (std::size_t at = identity & mask();; at = (at + 1) & mask()) {
            const quint32 found = m_places.at(qsizetype(at));
            if (found == empty)
                return std::nullopt;
            if (found != removed && fits(found - 1))
                return found - 1;
        }
    }

    // `row` must be absent. identityOf(row) gives the identity of any row inside.
    template <typename IdentityOf> void insert(quint64 identity, quint32 row, IdentityOf identityOf)
    {
        if ((m_taken + 1) * 2 > m_places.size())
            grow(identityOf);
        put(identity, row);
        ++m_count;
    }
    void remove(quint64 identity, quint32 row); // must be inside
    void clear() { *this = {}; }

private:
    static constexpr quint32 empty = 0;
    static constexpr quint32 removed = ~quint32(0);

    std::size_t mask() const { return std::size_t(m_places.size()) - 1; }
    void put(quint64 identity, quint32 row);

    template <typename IdentityOf> void grow(IdentityOf identityOf)
    {
        const QList<quint32> before = m_places;
        qsizetype size = 64;
        while (size < (m_count + 1) * 3)
            size *= 2;
        m_places = QList<quint32>(size, empty);
        m_taken = 0;
        for (const quint32 place : before) {
            if (place != empty && place != removed)
                put(identityOf(place - 1), place - 1);
        }
    }

    QList<quint32> m_places; // row + 1; size is a power of two
    qsizetype m_taken = 0;   // not empty, removed ones included
    qsizetype m_count = 0;
};

} // namespace Console::Inventory
