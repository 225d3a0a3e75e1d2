// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/textpool.h"

#include <QMutexLocker>

#include <bit>

namespace Console::Inventory {

namespace {

struct Place {
    std::size_t block;
    std::size_t offset;
    std::size_t blockSize;
};

// Block b starts at id 256 * (2^b - 1), so texts never move.
Place placeOf(TextPool::Id id, unsigned firstBlockBits)
{
    const std::size_t shifted = std::size_t(id) + (std::size_t(1) << firstBlockBits);
    const auto top = unsigned(std::bit_width(shifted)) - 1U;
    return {.block = top - firstBlockBits,
            .offset = shifted - (std::size_t(1) << top),
            .blockSize = std::size_t(1) << top};
}

} // namespace

TextPool::TextPool() { add(QString()); }

TextPool::~TextPool()
{
    for (auto &block : m_blocks)
        delete[] block.load();
}

TextPool::Id TextPool::add(const QString &text)
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_ids.constFind(text);
    if (known != m_ids.constEnd())
        return *known;
    const Id id = m_size.load(std::memory_order_relaxed);
    const Place place = placeOf(id, firstBlockBits);
    auto &block = m_blocks.at(place.block);
    if (block.load(std::memory_order_relaxed) == nullptr)
        block.store(new QString[place.blockSize], std::memory_order_release);
    QString &kept = block.load(std::memory_order_relaxed)[place.offset];
    kept = text;
    kept.squeeze(); // a built text may reserve twice its size
    m_ids.insert(kept, id);
    m_size.store(id + 1, std::memory_order_release);
    return id;
}

std::optional<TextPool::Id> TextPool::find(const QString &text) const
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_ids.constFind(text);
    return known == m_ids.constEnd() ? std::nullopt : std::optional(*known);
}

const QString &TextPool::text(Id id) const
{
    const Place place = placeOf(id, firstBlockBits);
    return m_blocks.at(place.block).load(std::memory_order_acquire)[place.offset];
}

TextPool::Id TextPoolCache::add(const QString &text)
{
    if (text.isEmpty())
        return TextPool::empty;
    const std::size_t mix = text.front().unicode() * 31U + text.back().unicode() * 7U
        + text.at(text.size() / 2).unicode() * 3U + std::size_t(text.size());
    Known &known = m_known.at(mix % m_known.size());
    // Parsers share repeated texts.
    if (known.text.constData() == text.constData() && known.text.size() == text.size())
        return known.id;
    if (known.text != text) {
        known.id = m_pool.add(text);
        known.text = text;
    }
    return known.id;
}

} // namespace Console::Inventory
