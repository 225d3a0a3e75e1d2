// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace Console::Inventory {

// Where a record lies in an arena; 0 is none.
using ArenaRef = quint32;

// Reads the records of an arena as it was at one moment. Records never change and live as long as
// a view that knows them, so a view may be read by any thread while the arena grows.
class ArenaView
{
public:
    // 8-byte aligned; empty for no record. The reference must come from this arena.
    std::string_view at(ArenaRef ref) const
    {
        if (ref == 0)
            return {};
        const char *record = m_chunks[ref >> offsetBits].get() + std::size_t(ref & offsetMask) * unit;
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
    static constexpr std::size_t sizeHead = 8; // the size, and room that keeps the alignment

    static const quint32 *sizeOf(const char *record)
    {
        return static_cast<const quint32 *>(static_cast<const void *>(record));
    }

    using Chunk = std::shared_ptr<char[]>; // NOLINT(modernize-avoid-c-arrays): sizes differ
    std::vector<Chunk> m_chunks;
};

// Keeps records of bytes one behind the other, without an allocation for each. What is released
// is counted only; evacuation moves what lives out of chunks that are mostly dead.
class ByteArena : public ArenaView
{
public:
    const ArenaView &view() const { return *this; } // as it is now: copy it
    ArenaRef add(std::string_view record);
    // Takes over all chunks of another arena without copying. A reference of it is one of this
    // arena after adding the result.
    ArenaRef adopt(const ByteArena &other);
    void release(ArenaRef ref); // nobody asks this arena for the record any more
    void squeeze();             // no more records will be added soon: gives spare room back

    std::size_t usedBytes() const { return m_used; }
    std::size_t deadBytes() const { return m_dead; }
    // The chunk with the most dead bytes, if it is worth moving; -1: none.
    int worstChunk() const;
    static int chunkOf(ArenaRef ref) { return int(ref >> offsetBits); }
    void freeChunk(int chunk); // all its records have been added anew

private:
    struct Fill {
        quint32 used = 0;
        quint32 dead = 0;
        quint32 capacity = 0;
    };
    std::vector<Fill> m_fills; // of the chunks
    int m_open = -1;           // the chunk that is being filled
    std::size_t m_used = 0;
    std::size_t m_dead = 0;
    std::vector<int> m_free; // places of freed chunks
};

} // namespace Console::Inventory
