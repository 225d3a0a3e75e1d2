// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/folders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Console {

namespace {

constexpr QFile::Permissions ownerOnlyFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerOnlyFolder = ownerOnlyFile | QFile::ExeOwner;

bool prepareFolder(const QString &path)
{
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, ownerOnlyFolder))
        return false;
    bool tight = true;
    for (QDirIterator it(path, QDir::Files | QDir::Hidden); it.hasNext();)
        tight = QFile::setPermissions(it.next(), ownerOnlyFile) && tight;
    return tight;
}

} // namespace

Folders Folders::forRun(RunKind kind)
{
    QString leaf = u"/ncp-console"_s;
    switch (kind) {
    case RunKind::Real:
        break;
    case RunKind::Demo:
        leaf += u"/demo"_s;
        break;
    case RunKind::Drill:
        leaf += u"/drill"_s;
        break;
    }
    return {.config =
                QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + leaf,
            .data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + leaf,
            .cache = kind == RunKind::Real
                ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + leaf
                : QString()};
}

QString Folders::journalFile() const { return data + u"/journal.sqlite"_s; }

QString Folders::settingsFile() const { return config + u"/settings.ini"_s; }

QString Folders::profilesFile() const { return config + u"/profiles.json"_s; }

QString Folders::readinessFile() const { return data + u"/readiness.json"_s; }

QString Folders::runsFolder() const { return data + u"/runs"_s; }

QString Folders::inventoriesFolder() const
{
    return cache.isEmpty() ? QString() : cache + u"/inventories"_s;
}

bool Folders::prepare() const
{
    if (!cache.isEmpty()) { // optional
        prepareFolder(cache);
        prepareFolder(inventoriesFolder());
    }
    const bool configReady = prepareFolder(config);
    const bool dataReady = prepareFolder(data);
    return prepareFolder(runsFolder()) && configReady && dataReady;
}

void prepareProcess()
{
    ::umask(S_IRWXG | S_IRWXO);
    // The kernel ignores 0 for piped dumps; 1 holds no page.
    const rlimit none{.rlim_cur = 1, .rlim_max = 1};
    ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace Console
