// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSysInfo>
#include <QTimer>

#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Console::Desktop {

namespace {

constexpr QByteArrayView acknowledged = "ok\n";
constexpr QByteArrayView refused = "no\n";
constexpr auto betweenTries = 20ms;

// Others could put their lock or socket there.
bool isOursAlone(const QString &folder)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(folder).constData(), &found) == 0 && S_ISDIR(found.st_mode)
        && found.st_uid == ::geteuid() && (found.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

// Ours, and closed to everybody else; made if it is missing. Empty: it cannot be trusted.
QString ownFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    ::mkdir(name.constData(), S_IRWXU);
    struct stat found = {};
    const bool safe = ::lstat(name.constData(), &found) == 0 && S_ISDIR(found.st_mode)
        && found.st_uid == ::geteuid() && (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
    return safe ? path : QString();
}

// Empty: none that is private.
QString runtimeFolder()
{
    // QStandardPaths would invent one below /tmp.
    const QString runtime = QFile::decodeName(qgetenv("XDG_RUNTIME_DIR"));
    return QDir::isAbsolutePath(runtime) && isOursAlone(runtime) ? runtime : QString();
}

// The same for every start of this user on this computer with this data folder.
QString baseName(const QString &dataFolder)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(QDir(dataFolder).absolutePath().toUtf8());
    digest.addData("\n");
    digest.addData(QSysInfo::machineHostName().toUtf8()); // a home may be on several computers
    return u"ncp-console-%1-%2"_s.arg(QString::number(::geteuid()),
                                      QString::fromLatin1(digest.result().toHex().first(12)));
}

bool fits(const QString &socket)
{
    return QFile::encodeName(socket).size() < qsizetype(sizeof(sockaddr_un::sun_path));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_dataFolder(dataFolder), m_name(baseName(dataFolder))
{
}

SingleInstance::~SingleInstance()
{
    // Socket first: the next lock holder makes its own.
    m_server.reset();
    if (m_lock < 0)
        return;
    writeSocketPath({});
    ::close(m_lock);
}

// The data folder's path may be too long for a socket.
QString SingleInstance::newSocketPath() const
{
    const QString leaf = u'/' + m_name + u".socket"_s;
    for (const QString &folder : {runtimeFolder(), m_dataFolder}) {
        if (!folder.isEmpty() && fits(folder + leaf))
            return folder + leaf;
    }
    const QString folder =
        ownFolder(QDir::tempPath() + u"/ncp-console-%1"_s.arg(QString::number(::geteuid())));
    return folder.isEmpty() || !fits(folder + leaf) ? QString() : folder + leaf;
}

// In the lock file, so that starts with another XDG_RUNTIME_DIR, or none, find it.
void SingleInstance::writeSocketPath(const QString &path)
{
    m_socketPath = path;
    const QByteArray text = QFile::encodeName(path);
    if (::ftruncate(m_lock, 0) != 0
        || ::pwrite(m_lock, text.constData(), std::size_t(text.size()), 0) != text.size())
        m_socketPath.clear();
}

// Empty: it does not listen yet.
QString SingleInstance::othersSocketPath() const
{
    QFile file(m_lockPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString path = QFile::decodeName(file.read(sizeof(sockaddr_un::sun_path)));
    return QDir::isAbsolutePath(path) && isOursAlone(QFileInfo(path).path()) ? path : QString();
}

SingleInstance::Lock SingleInstance::tryLock()
{
    if (m_lock >= 0)
        return Lock::Taken;
    // The data folder first: every start has the same.
    Lock result = Lock::Failed;
    for (const QString &folder : {m_dataFolder, runtimeFolder()}) {
        if (folder.isEmpty())
            continue;
        m_lockPath = folder + u'/' + m_name + u".lock"_s;
        result = tryLockFile();
        if (result != Lock::Failed)
            break;
    }
    return result;
}

SingleInstance::Lock SingleInstance::tryLockFile()
{
    const QByteArray path = QFile::encodeName(m_lockPath);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the system's own interface
    const int file =
        ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0)
        return Lock::Failed;
    // The sticky bit prevents cleaning (XDG Base Directory Specification).
    ::fchmod(file, S_IRUSR | S_IWUSR | S_ISVTX);
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) {
        m_lock = file;
        writeSocketPath({}); // a killed one's
        return Lock::Taken;
    }
    const bool busy = errno == EWOULDBLOCK;
    ::close(file);
    return busy ? Lock::Busy : Lock::Failed;
}

Result<SingleInstance::Start, SingleInstanceError>
SingleInstance::raiseOther(const StartRequest &request)
{
    using Kind = SingleInstanceError::Kind;
    const QByteArray line = toLine(request);
    const QDeadlineTimer deadline(patience);
    // The other may not listen yet, or may end.
    for (;;) {
        switch (tryLock()) {
        case Lock::Taken:
            return Start::First;
        case Lock::Failed:
            return Failure{SingleInstanceError{Kind::Unusable, qt_error_string(errno)}};
        case Lock::Busy:
            break;
        }
        if (line.isEmpty())
            return Failure{SingleInstanceError{Kind::TooLong}};
        switch (send(line, std::chrono::milliseconds(deadline.remainingTime()))) {
        case Reply::Acknowledged:
            return Start::HandedOver;
        case Reply::Refused:
            return Failure{SingleInstanceError{Kind::Refused}};
        case Reply::Nothing:
            break;
        }
        if (deadline.hasExpired())
            return Failure{SingleInstanceError{Kind::NoAnswer}};
        std::this_thread::sleep_for(betweenTries);
    }
}

SingleInstance::Reply SingleInstance::send(const QByteArray &line,
                                           std::chrono::milliseconds time) const
{
    const QDeadlineTimer deadline(time);
    const auto left = [&deadline] {
        return static_cast<int>(deadline.remainingTime());
    };
    const QString path = othersSocketPath();
    if (path.isEmpty())
        return Reply::Nothing;
    QLocalSocket socket;
    socket.setReadBufferSize(acknowledged.size() + 1);
    socket.connectToServer(path);
    if (!socket.waitForConnected(left()))
        return Reply::Nothing;
    socket.write(line);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left()))
            return Reply::Nothing;
    }
    QByteArray answer;
    do {
        if (socket.bytesAvailable() > 0)
            answer += socket.readAll();
    } while (answer.size() < acknowledged.size() && socket.waitForReadyRead(left()));
    if (answer == acknowledged)
        return Reply::Acknowledged;
    return answer == refused ? Reply::Refused : Reply::Nothing;
}

std::optional<SingleInstanceError> SingleInstance::listen()
{
    Q_ASSERT(m_lock >= 0);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] { takePeers(); });
    const QString path = newSocketPath();
    // Stale: this process holds the lock.
    QLocalServer::removeServer(path);
    if (path.isEmpty() || !m_server->listen(path))
        return SingleInstanceError{SingleInstanceError::Kind::NotListening,
                                   path.isEmpty() ? u"no folder for a socket"_s
                                                  : m_server->errorString()};
    ::chmod(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR | S_ISVTX);
    writeSocketPath(path);
    return std::nullopt;
}

void SingleInstance::takePeers()
{
    while (QLocalSocket *const peer = m_server->nextPendingConnection()) {
        if (m_peers >= peerLimit) {
            delete peer;
            continue;
        }
        ++m_peers;
        peer->setReadBufferSize(startRequestLimit + 1);
        connect(peer, &QObject::destroyed, this, [this] { --m_peers; });
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { readFrom(*peer); });
        QTimer::singleShot(peerPatience, peer, [peer] { peer->deleteLater(); });
        readFrom(*peer);
    }
}

void SingleInstance::readFrom(QLocalSocket &peer)
{
    const bool whole = peer.canReadLine();
    if (!whole && peer.bytesAvailable() <= startRequestLimit)
        return;
    disconnect(&peer, &QLocalSocket::readyRead, this, nullptr);
    const auto request =
        whole ? startRequestFromLine(peer.readLine(startRequestLimit + 1)) : std::nullopt;
    peer.write(request ? acknowledged.data() : refused.data());
    // A closed peer has already reported NoAnswer to the user.
    const bool told = peer.flush() && peer.state() == QLocalSocket::ConnectedState;
    peer.disconnectFromServer();
    if (request && told)
        Q_EMIT asked(*request);
}

} // namespace Console::Desktop
