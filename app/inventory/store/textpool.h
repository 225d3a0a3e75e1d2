// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

#include <array>
#include <atomic>
#include <memory>
#include <optional>

namespace Console::Inventory {

// Repeated texts (codes, zones, specs, VPC names), each kept once. Only grows: provider vocabulary,
// not user texts. Any thread.
class TextPool
{
public:
    using Id = quint32;
    static constexpr Id empty = 0; // the empty text

    TextPool();
    ~TextPool();
    Q_DISABLE_COPY_MOVE(TextPool)

    Id add(const QString &text);
    std::optional<Id> find(const QString &text) const;
    // Without a lock; `id` is of this pool.
    const QString &text(Id id) const;
    Id size() const { return m_size.load(std::memory_order_acquire); } // ids are below it

private:
    static constexpr unsigned firstBlockBits = 8; // 256, 512, 1024 … texts

    mutable QMutex m_mutex; // for m_ids and adding
    QHash<QString, Id> m_ids;
    std::array<std::atomic<QString *>, 32 - firstBlockBits> m_blocks = {};
    std::atomic<Id> m_size = 0;
};

// For one thread; recent texts need no lock.
class TextPoolCache
{
public:
    explicit TextPoolCache(TextPool &pool) : m_pool(pool) { }
    TextPool::Id add(const QString &text);
    TextPool &pool() const { return m_pool; }

private:
    struct Known {
        QString text;
        TextPool::Id id = TextPool::empty;
    };
    TextPool &m_pool;
    std::array<Known, 256> m_known;
};

} // namespace Console::Inventory
