// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
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

QString basePath(const QString &dataFolder)
{
    // QStandardPaths would invent one below /tmp.
    const QString runtime = QFile::decodeName(qgetenv("XDG_RUNTIME_DIR"));
    const QString folder =
        QDir::isAbsolutePath(runtime) && isOursAlone(runtime) ? runtime : dataFolder;
    const QByteArray digest = QCryptographicHash::hash(QDir(dataFolder).absolutePath().toUtf8(),
                                                       QCryptographicHash::Sha256)
                                  .toHex()
                                  .first(12);
    return u"%1/ncp-console-%2-%3"_s.arg(folder, QString::number(::geteuid()),
                                         QString::fromLatin1(digest));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_base(basePath(dataFolder))
{
}

SingleInstance::~SingleInstance()
{
    // Socket first: the next lock holder makes its own.
    m_server.reset();
    if (m_lock >= 0)
        ::close(m_lock);
}

QString SingleInstance::socketPath() const { return m_base + u".socket"_s; }

SingleInstance::Lock SingleInstance::tryLock()
{
    if (m_lock >= 0)
        return Lock::Taken;
    const QByteArray path = QFile::encodeName(m_base + u".lock"_s);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the system's own interface
    const int file =
        ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0)
        return Lock::Failed;
    // The sticky bit prevents cleaning (XDG Base Directory Specification).
    ::fchmod(file, S_IRUSR | S_IWUSR | S_ISVTX);
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) {
        m_lock = file;
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
    QLocalSocket socket;
    socket.setReadBufferSize(acknowledged.size() + 1);
    socket.connectToServer(socketPath());
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
    // Stale: this process holds the lock.
    QLocalServer::removeServer(socketPath());
    if (!m_server->listen(socketPath()))
        return SingleInstanceError{SingleInstanceError::Kind::NotListening,
                                   m_server->errorString()};
    ::chmod(QFile::encodeName(socketPath()).constData(), S_IRUSR | S_IWUSR | S_ISVTX);
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
