// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace Console::Inventory {

// A record's place in an arena; 0: none.
using ArenaRef = quint32;

// Records never change and live as long as any view, so any thread may read a view while the arena
// grows.
class ArenaView
{
public:
    // 8-byte aligned; empty for 0. `ref` must be of this arena.
    std::string_view at(ArenaRef ref) const
    {
        if (ref == 0)
            return {};
        const char *record =
            m_chunks[ref >> offsetBits].get() + std::size_t(ref & offsetMask) * unit;
        return {record + sizeHead, *sizeOf(record)};
    }
    const char *bytes(ArenaRef ref) const // not for 0
    {
        return m_chunks[ref >> offsetBits].get() + std::size_t(ref & offsetMask) * unit + sizeHead;
    }

protected:
    static constexpr unsigned offsetBits = 15;
    static constexpr quint32 offsetMask = (1U << offsetBits) - 1U;
    static constexpr std::size_t unit = 8;
    static constexpr std::size_t chunkSize = unit << offsetBits; // 256 KiB
    static constexpr std::size_t sizeHead = 8;                   // size and padding

    static const quint32 *sizeOf(const char *record)
    {
        return static_cast<const quint32 *>(static_cast<const void *>(record));
    }

    using Chunk = std::shared_ptr<char[]>; // NOLINT(modernize-avoid-c-arrays): sizes differ
    std::vector<Chunk> m_chunks;
};

// No allocation per record. release() only counts dead bytes; the owner moves live records out of
// mostly dead chunks.
class ByteArena : public ArenaView
{
public:
    const ArenaView &view() const { return *this; } // copy it to keep this state
    ArenaRef add(std::string_view record);
    // Shares the chunks of `other`. Its references plus the result are valid here.
    ArenaRef adopt(const ByteArena &other);
    void release(ArenaRef ref);
    void squeeze(); // frees spare room

    std::size_t usedBytes() const { return m_used; }
    std::size_t deadBytes() const { return m_dead; }
    // Most dead bytes; -1: none worth moving.
    int worstChunk() const;
    static int chunkOf(ArenaRef ref) { return int(ref >> offsetBits); }
    void freeChunk(int chunk); // its live records must have been moved

private:
    struct Fill {
        quint32 used = 0;
        quint32 dead = 0;
        quint32 capacity = 0;
    };
    std::vector<Fill> m_fills;
    int m_open = -1; // being filled; -1: none
    std::size_t m_used = 0;
    std::size_t m_dead = 0;
    std::vector<int> m_free; // freed places in m_chunks
};

} // namespace Console::Inventory
