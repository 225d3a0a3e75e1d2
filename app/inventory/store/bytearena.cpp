// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/bytearena.h"

#include <algorithm>
#include <cstring>

namespace Console::Inventory {

ArenaRef ByteArena::add(std::string_view record)
{
    const std::size_t size = (sizeHead + record.size() + unit - 1) / unit * unit;
    auto fits = [&](int chunk) {
        const Fill &fill = m_fills[std::size_t(chunk)];
        return fill.used + size <= fill.capacity && fill.used < chunkSize;
    };
    if (m_open < 0 || !fits(m_open)) {
        const std::size_t capacity = std::max(chunkSize, size + unit);
        if (m_free.empty()) {
            m_open = int(m_chunks.size());
            m_chunks.emplace_back();
            m_fills.emplace_back();
        } else {
            m_open = m_free.back();
            m_free.pop_back();
        }
        m_chunks[std::size_t(m_open)] = Chunk(new char[capacity]);
        // Unit 0: reference 0 means none.
        m_fills[std::size_t(m_open)] = {.used = unit, .dead = 0, .capacity = quint32(capacity)};
    }
    Fill &fill = m_fills[std::size_t(m_open)];
    char *place = m_chunks[std::size_t(m_open)].get() + fill.used;
    const auto length = quint32(record.size());
    std::memcpy(place, &length, sizeof length);
    std::memset(place + sizeof length, 0, sizeHead - sizeof length);
    std::memcpy(place + sizeHead, record.data(), record.size());
    const auto ref = ArenaRef((std::size_t(m_open) << offsetBits) | (fill.used / unit));
    fill.used += quint32(size);
    m_used += size;
    return ref;
}

ArenaRef ByteArena::adopt(const ByteArena &other)
{
    const auto base = ArenaRef(m_chunks.size() << offsetBits);
    m_chunks.insert(m_chunks.end(), other.m_chunks.begin(), other.m_chunks.end());
    m_fills.insert(m_fills.end(), other.m_fills.begin(), other.m_fills.end());
    m_used += other.m_used;
    m_dead += other.m_dead;
    for (const int chunk : other.m_free)
        m_free.push_back(chunk + chunkOf(base));
    return base;
}

void ByteArena::release(ArenaRef ref)
{
    if (ref == 0)
        return;
    const std::size_t size = (sizeHead + at(ref).size() + unit - 1) / unit * unit;
    m_fills[std::size_t(chunkOf(ref))].dead += quint32(size);
    m_dead += size;
}

void ByteArena::squeeze()
{
    if (m_open < 0)
        return;
    Fill &fill = m_fills[std::size_t(m_open)];
    if (fill.capacity - fill.used < chunkSize / 16)
        return;
    Chunk exact(new char[fill.used]);
    std::memcpy(exact.get(), m_chunks[std::size_t(m_open)].get(), fill.used);
    m_chunks[std::size_t(m_open)] = std::move(exact);
    fill.capacity = fill.used;
}

int ByteArena::worstChunk() const
{
    int worst = -1;
    double most = 0.25; // less is not worth moving
    for (std::size_t i = 0; i < m_fills.size(); ++i) {
        const Fill &fill = m_fills[i];
        if (fill.used == 0 || int(i) == m_open)
            continue;
        const double share = double(fill.dead) / double(fill.used);
        if (share > most) {
            most = share;
            worst = int(i);
        }
    }
    return worst;
}

void ByteArena::freeChunk(int chunk)
{
    Fill &fill = m_fills[std::size_t(chunk)];
    m_used -= fill.used - unit;
    m_dead -= fill.dead;
    fill = {};
    m_chunks[std::size_t(chunk)].reset();
    m_free.push_back(chunk);
    if (m_open == chunk)
        m_open = -1;
}

} // namespace Console::Inventory
