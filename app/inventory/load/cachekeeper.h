// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/inventory/load/cachefolder.h"
#include "app/inventory/load/inventory.h"

namespace Console::Inventory {

// Keeps one inventory on disk: shows what the last run of the program saw, and writes what has
// been read since, after refreshes and at its own end.
class CacheKeeper final : public QObject
{
    Q_OBJECT
public:
    // A file up to this size is read at once, which takes a few milliseconds: the servers are there
    // when the window is painted for the first time. A larger one is read on another thread.
    static constexpr qint64 readAtOnce = 160LL * 1024;
    // A file is written again after a refresh that changed something, but not before this...
    static constexpr std::chrono::seconds writeAfter{60};
    // ...and for the age of the servers alone after this.
    static constexpr std::chrono::seconds writeAnyway{600};

    // name: of the file. The others outlive this.
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
    bool m_changed = false; // the servers, since the file was written
    bool m_newer = false;   // something was read since then
    std::optional<qint64> m_writtenAtMs; // monotonic
    std::optional<qint64> m_youngestMs;  // monotonic: when the last region was read
};

} // namespace Console::Inventory
