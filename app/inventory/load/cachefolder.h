// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/load/servercache.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <optional>

namespace Console::Inventory {

// One file per profile. An own thread does all file work in order, so no earlier write follows a
// removal. Lives in the GUI thread.
class CacheFolder
{
public:
    // path: exists, owner-only; empty: nothing is kept.
    explicit CacheFolder(QString path);
    ~CacheFolder(); // waits for all writes
    Q_DISABLE_COPY_MOVE(CacheFolder)

    bool keeps() const { return !m_path.isEmpty(); }
    QString fileOf(const QString &name) const;

    // Removes other files and writes them no more. Before the first call all are allowed.
    void keepOnly(const QSet<QString> &names);
    // Not over what another console has read later.
    void write(const QString &name, const QByteArray &owner, const StoreView &view,
               ProfileIndex profile, const QList<RegionStamp> &regions);
    // For reading, after all earlier work.
    QThreadPool &thread() { return m_thread; }

private:
    bool hasNewer(const QString &file, const QByteArray &owner,
                  const QList<RegionStamp> &regions) const;

    QString m_path;
    std::optional<QSet<QString>> m_kept;
    QHash<QString, QDateTime> m_written; // by file: its time after our writing; of the thread
    QThreadPool m_thread;
};

} // namespace Console::Inventory
