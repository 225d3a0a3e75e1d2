// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/runlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Console::Desktop {

namespace {

constexpr QLatin1String suffix(".lock");

enum class Held { ByUs, ByOther, NotKnown };

struct Locked {
    Held held = Held::NotKnown;
    int file = -1; // ByUs only
};

bool isAt(const QByteArray &path, int file)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(file, &open) == 0 && ::stat(path.constData(), &named) == 0
        && open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

// Another console may remove the file between opening and locking it.
Locked lockFile(const QString &path, int flags)
{
    constexpr int attempts = 10;
    constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
    const QByteArray name = QFile::encodeName(path);
    for (int i = 0; i < attempts; ++i) {
        const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC | flags, ownerOnly);
        if (file == -1)
            return {};
        if (::flock(file, LOCK_EX | LOCK_NB) == -1) {
            const Held held = errno == EWOULDBLOCK ? Held::ByOther : Held::NotKnown;
            ::close(file);
            return {.held = held};
        }
        if (isAt(name, file))
            return {.held = Held::ByUs, .file = file};
        ::close(file);
    }
    return {.held = Held::ByOther};
}

// Made under another name, so that nobody finds it unlocked. Returns -1 without a lock.
int newLock(const QString &path)
{
    const QString unnamed = path + u".new"_s;
    const Locked made = lockFile(unnamed, O_CREAT | O_EXCL);
    if (made.held != Held::ByUs)
        return -1;
    // For people, and for versions that read it: process, program, machine and its start.
    const QByteArray text = QByteArray::number(QCoreApplication::applicationPid())
        + "\nncp-console\n" + QSysInfo::machineHostName().toUtf8() + '\n'
        + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n';
    if (::write(made.file, text.constData(), size_t(text.size())) == text.size()
        && ::rename(QFile::encodeName(unnamed).constData(), QFile::encodeName(path).constData())
            == 0)
        return made.file;
    QFile::remove(unnamed);
    ::close(made.file);
    return -1;
}

// Removed first: a file without its lock would look like that of a killed run.
void release(const QString &path, int file)
{
    if (file == -1)
        return;
    QFile::remove(path);
    ::close(file);
}

} // namespace

RunLock::RunLock(QString folder) : m_folder(std::move(folder)), m_own(newLock(pathOf(m_runId))) { }

RunLock::~RunLock()
{
    for (const auto &[run, file] : m_taken)
        release(pathOf(run), file);
    release(pathOf(m_runId), m_own);
}

QList<QUuid> RunLock::takeOver(const QList<QUuid> &runs)
{
    QList<QUuid> taken;
    for (const QUuid &run : runs) {
        if (run == m_runId || taken.contains(run))
            continue;
        if (!m_taken.contains(run)) {
            const Locked lock = lockFile(pathOf(run), O_CREAT);
            if (lock.held == Held::ByOther)
                continue;
            m_taken.emplace(run, lock.file);
        }
        taken.append(run);
    }
    return taken;
}

bool RunLock::alive(const QUuid &run) const
{
    if (run == m_runId)
        return true;
    if (run.isNull() || m_taken.contains(run))
        return false;
    const Locked lock = lockFile(pathOf(run), 0);
    if (lock.held == Held::ByUs)
        ::close(lock.file);
    return lock.held == Held::ByOther;
}

void RunLock::removeEnded(const QSet<QUuid> &but)
{
    const QStringList files = QDir(m_folder).entryList({u"*.lock"_s}, QDir::Files);
    for (const QString &file : files) {
        const QUuid run(file.chopped(suffix.size()));
        if (run.isNull() || run == m_runId || but.contains(run) || m_taken.contains(run))
            continue;
        const Locked lock = lockFile(pathOf(run), 0);
        if (lock.held == Held::ByUs)
            release(pathOf(run), lock.file);
    }
}

QString RunLock::pathOf(const QUuid &run) const
{
    return u"%1/%2%3"_s.arg(m_folder, run.toString(QUuid::WithoutBraces), suffix);
}

} // namespace Console::Desktop
