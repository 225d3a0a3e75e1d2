// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/cachefolder.h"

#include "app/core/handover.h"
#include "app/core/logging.h"
#include "app/core/writelock.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Inventory {

namespace {

constexpr auto suffix = ".servers"_L1;

} // namespace

CacheFolder::CacheFolder(QString path) : m_path(std::move(path)) { m_thread.setMaxThreadCount(1); }

CacheFolder::~CacheFolder() { m_thread.waitForDone(); }

QString CacheFolder::fileOf(const QString &name) const { return m_path + u'/' + name + suffix; }

void CacheFolder::keepOnly(const QSet<QString> &names)
{
    m_kept = names;
    if (!keeps())
        return;
    m_thread.start(HandedOver([path = m_path, names] {
        const QDir folder(path);
        const QStringList files = folder.entryList({u'*' + suffix}, QDir::Files | QDir::Hidden);
        for (const QString &file : files) {
            if (!names.contains(file.chopped(suffix.size())))
                QFile::remove(folder.filePath(file));
        }
    }));
}

// In the thread. Times in the future are not trusted: the clock was set back.
bool CacheFolder::hasNewer(const QString &file, const QByteArray &owner,
                           const QList<RegionStamp> &regions) const
{
    const QFileInfo info(file);
    if (!info.exists() || info.lastModified() == m_written.value(file))
        return false;
    const auto theirs = readSnapshot(file, owner);
    if (!theirs)
        return false;
    const auto later = [](const auto &a, const auto &b) {
        return a.readAt < b.readAt;
    };
    const auto ours = std::max_element(regions.begin(), regions.end(), later);
    const auto newest = std::max_element(theirs->begin(), theirs->end(), later);
    return newest != theirs->end() && newest->readAt <= QDateTime::currentDateTimeUtc()
        && (ours == regions.end() || newest->readAt > ours->readAt);
}

void CacheFolder::write(const QString &name, const QByteArray &owner, const StoreView &view,
                        ProfileIndex profile, const QList<RegionStamp> &regions)
{
    if (!keeps() || (m_kept && !m_kept->contains(name)))
        return;
    m_thread.start(HandedOver([this, file = fileOf(name), owner, view, profile, regions] {
        const WriteLock lock(file, WriteLock::forThreads);
        if (hasNewer(file, owner, regions))
            return; // another console's
        const QString problem =
            lock.isHeld() ? writeSnapshot(file, owner, view, profile, regions) : lock.problem();
        m_written.insert(file, QFileInfo(file).lastModified());
        if (!problem.isEmpty())
            qCWarning(logInventory).noquote() << "the cache was not written:" << problem;
    }));
}

} // namespace Console::Inventory
