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
        Unusable,    // no lock can be had here: nobody knows whether another console runs
        NoAnswer,    // another one runs, but did not answer in time: it hangs, or is starting
        Refused,     // another one runs and does not understand: of another version, say
        TooLong,     // the request is longer than startRequestLimit
        NotListening // this is the first, but later starts cannot reach it
    };
    Kind kind = Kind::Unusable;
    QString technical = {}; // for the log and stderr, never translated
};

// One window per person and data folder. A lock file, which the kernel frees when its process ends
// in whatever way, decides who is the first; a local socket beside it takes the requests of those
// who come later. The demo and drills never use it.
//
// In main: raiseOther() before there is a window (it needs no application object), then listen(),
// then the window, then the event loop; a start that comes while the window is being made waits.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Start {
        First,     // no other runs, and none will be the first as long as this object lives
        HandedOver // another has taken the request over: this process ends with success
    };

    // How long a later start waits for the acknowledgement.
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(2);
    // How long a peer may take to send its request, and how many may be at it at once.
    static constexpr std::chrono::milliseconds peerPatience = std::chrono::seconds(2);
    static constexpr int peerLimit = 16;

    // The files are made in XDG_RUNTIME_DIR if that is this user's alone, else in the data folder,
    // which must exist. Their names hold the user's number and a digest of the data folder, so
    // that consoles with different homes do not meet.
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override; // gives the place free; the lock file stays

    // Blocks for at most `patience` and the time of a system call. Unusable: the user may be told,
    // and the console starts alone. NoAnswer, Refused and TooLong: say so and end without success,
    // since a second window must not come.
    Result<Start, SingleInstanceError> raiseOther(const StartRequest &request);

    // After Start::First. Empty: it listens. An error is worth a line in the log, no more.
    std::optional<SingleInstanceError> listen();

    QString socketPath() const;

Q_SIGNALS:
    // Another start wants the window to come to the front. It has its acknowledgement already.
    void asked(const Console::Desktop::StartRequest &request);

private:
    enum class Lock { Taken, Busy, Failed };
    enum class Reply { Acknowledged, Refused, Nothing };

    Lock tryLock();
    Reply send(const QByteArray &line, std::chrono::milliseconds time) const;
    void takePeers();
    void readFrom(QLocalSocket &peer);

    QString m_base;  // path of both files without their endings
    int m_lock = -1; // descriptor; the kernel's lock lives as long as it is open
    std::unique_ptr<QLocalServer> m_server;
    int m_peers = 0;
};

} // namespace Console::Desktop
