// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/cachefolder.h"

#include "app/core/handover.h"
#include "app/core/logging.h"

#include <QDir>

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

void CacheFolder::write(const QString &name, const QByteArray &owner, const StoreView &view,
                        ProfileIndex profile, const QList<RegionStamp> &regions)
{
    if (!keeps() || (m_kept && !m_kept->contains(name)))
        return;
    m_thread.start(HandedOver([file = fileOf(name), owner, view, profile, regions] {
        const QString problem = writeSnapshot(file, owner, view, profile, regions);
        if (!problem.isEmpty())
            qCWarning(logInventory).noquote() << "the cache was not written:" << problem;
    }));
}

} // namespace Console::Inventory
