// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/inventory/load/cachefolder.h"
#include "app/inventory/load/inventory.h"

namespace Console::Inventory {

// Shows what the last run saved; saves after refreshes and at its own end.
class CacheKeeper final : public QObject
{
    Q_OBJECT
public:
    // Bytes. Up to this, read at once in a few milliseconds, so the first painting shows servers;
    // larger files on another thread.
    static constexpr qint64 readAtOnce = 160LL * 1024;
    // Shortest time between writes of changes...
    static constexpr std::chrono::seconds writeAfter{60};
    // ...and of new reading times alone.
    static constexpr std::chrono::seconds writeAnyway{600};

    // name: of the file. The references outlive this.
    CacheKeeper(Inventory &inventory, CacheFolder &folder, QString name, QByteArray owner,
                QObject *parent = nullptr);
    ~CacheKeeper() override;

    void show();

private:
    bool concernsUs(const StoreChange &change) const;
    void stateChanged();
    void write();

    Inventory &m_inventory;
    CacheFolder &m_folder;
    QString m_name;
    QByteArray m_owner;
    const Clock &m_clock;
    BackgroundJob m_reading;
    bool m_changed = false; // servers, since the last write
    bool m_newer = false;
    std::optional<qint64> m_writtenAtMs; // monotonic
    std::optional<qint64> m_youngestMs;  // monotonic
};

} // namespace Console::Inventory
