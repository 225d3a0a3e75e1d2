// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/folders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <array>

#include <pwd.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Console {

namespace {

constexpr QFile::Permissions ownerOnlyFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerOnlyFolder = ownerOnlyFile | QFile::ExeOwner;

// No folder can be made here, so nothing is written to a place that nobody chose.
constexpr QLatin1String nowhere("/dev/null");

QString absoluteFrom(const char *variable)
{
    const QString path = QFile::decodeName(qgetenv(variable));
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

QString xdgFolder(const char *variable, const QString &home, QLatin1String inHome)
{
    QString chosen = absoluteFrom(variable);
    if (!chosen.isEmpty())
        return chosen;
    return QDir::cleanPath((home.isEmpty() ? QString(nowhere) : home) + inHome);
}

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

Folders Folders::forRun(RunKind kind, const QString &home)
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
    return {.config = xdgFolder("XDG_CONFIG_HOME", home, "/.config"_L1) + leaf,
            .data = xdgFolder("XDG_DATA_HOME", home, "/.local/share"_L1) + leaf,
            .cache = kind == RunKind::Real ? xdgFolder("XDG_CACHE_HOME", home, "/.cache"_L1) + leaf
                                           : QString()};
}

QString Folders::homeFolder()
{
    QString home = absoluteFrom("HOME");
    if (!home.isEmpty())
        return home;
    constexpr std::size_t enough = 16384;
    std::array<char, enough> texts{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, texts.data(), texts.size(), &found) != 0
        || found == nullptr)
        return {};
    const QString path = QFile::decodeName(found->pw_dir);
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

bool Folders::isNowhere(const QString &path) { return path.startsWith(QString(nowhere) + u'/'); }

QString Folders::journalFile() const { return data + u"/journal.sqlite"_s; }

QString Folders::settingsFile() const { return config + u"/settings.ini"_s; }

QString Folders::profilesFile() const { return config + u"/profiles.json"_s; }

QString Folders::readinessFile() const { return data + u"/readiness.json"_s; }

QString Folders::logFile() const { return data + u"/ncp-console.log"_s; }

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
