// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/load/servercache.h"

#include <QSet>
#include <QThreadPool>

#include <optional>

namespace Console::Inventory {

// The folder with the last inventory of each profile, a file each. What is done to its files is
// done one after the other on a thread of its own, so that a removal is not followed by a write
// that was asked for before it. Lives in the GUI's thread.
class CacheFolder
{
public:
    // path: exists, for its owner only; empty: nothing is kept.
    explicit CacheFolder(QString path);
    ~CacheFolder(); // waits until the disk has everything
    Q_DISABLE_COPY_MOVE(CacheFolder)

    bool keeps() const { return !m_path.isEmpty(); }
    QString fileOf(const QString &name) const;

    // Only these may be there from now on; the others' files are removed, and are not written any
    // more. Before the first call any may be.
    void keepOnly(const QSet<QString> &names);
    void write(const QString &name, const QByteArray &owner, const StoreView &view,
               ProfileIndex profile, const QList<RegionStamp> &regions);
    // For reading: what runs there runs after what was asked for before.
    QThreadPool &thread() { return m_thread; }

private:
    QString m_path;
    std::optional<QSet<QString>> m_kept;
    QThreadPool m_thread;
};

} // namespace Console::Inventory
