// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/desktop/startrequest.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace Console::Desktop {

struct SingleInstanceError {
    enum class Kind {
        Unusable, // no lock possible
        NoAnswer, // it hangs or is starting
        Refused,  // perhaps another version
        TooLong,
        NotListening // later starts cannot reach it
    };
    Kind kind = Kind::Unusable;
    QString technical = {}; // never translated
};

// One per user and data folder; the kernel frees its lock at process end. Call raiseOther(),
// listen(), then make windows. Not for demo or drills.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Start {
        First,     // and stays first while this object lives
        HandedOver // this process ends with success
    };

    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(2);
    // Longest wait for a request; most peers at once.
    static constexpr std::chrono::milliseconds peerPatience = std::chrono::seconds(2);
    static constexpr int peerLimit = 16;

    // The lock is in the data folder, which must exist; the socket in XDG_RUNTIME_DIR if private,
    // else in the data folder or, if that path is too long, in a private temporary folder.
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    // Blocks for about `patience`. Unusable: start anyway. Other errors: exit, since a second
    // window must not open.
    Result<Start, SingleInstanceError> raiseOther(const StartRequest &request);

    // Empty: it listens.
    std::optional<SingleInstanceError> listen();

    QString socketPath() const { return m_socketPath; } // empty: it does not listen

Q_SIGNALS:
    // Show the window; already acknowledged.
    void asked(const Console::Desktop::StartRequest &request);

private:
    enum class Lock { Taken, Busy, Failed };
    enum class Reply { Acknowledged, Refused, Nothing };

    Lock tryLock();
    Lock tryLockFile();
    QString newSocketPath() const;
    void writeSocketPath(const QString &path);
    QString othersSocketPath() const;
    Reply send(const QByteArray &line, std::chrono::milliseconds time) const;
    void takePeers();
    void readFrom(QLocalSocket &peer);

    QString m_dataFolder;
    QString m_name;       // of lock and socket, without suffix
    QString m_lockPath;   // of the last try
    QString m_socketPath; // our own
    int m_lock = -1;      // descriptor
    std::unique_ptr<QLocalServer> m_server;
    int m_peers = 0;
};

} // namespace Console::Desktop
