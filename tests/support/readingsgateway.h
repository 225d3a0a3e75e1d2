// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/loopbacklistener.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <mutex>
#include <optional>

namespace Console::Test {

using namespace Qt::StringLiterals;

// A request as it arrived, by this server's own clock.
struct ArrivedReading {
    qint64 atMs = 0; // steady
    QByteArray method;
    QByteArray target;
    QByteArray timestamp;
    QByteArray signature;
    QStringList numbers; // of the servers that are asked for
    bool list = false;   // getServerInstanceList, else the detail
};

// What a server looks like in an answer.
struct ListedServer {
    QString number;
    QByteArray status = "RUN";
    QByteArray operation = "NULL";
    QByteArray booted = "2026-10-02T04:00:13+0900";
    QByteArray region = "KR";
    std::optional<QString> name = {}; // empty: "vm-" and the number
    QString zone = u"KR-2"_s;
    QString platform = {}; // code
};

// A gateway on the loopback interface that answers readings as a test says, each connection on a
// thread of its own, and keeps what arrived and when.
class ReadingsGateway
{
public:
    // Called on the server's threads. The bytes on the wire; empty: the connection is closed.
    using Answer = std::function<QByteArray(const ArrivedReading &)>;

    explicit ReadingsGateway(Answer answer);
    ~ReadingsGateway();
    Q_DISABLE_COPY_MOVE(ReadingsGateway)

    QString url() const;
    QList<ArrivedReading> arrived();
    // The most requests for named servers that arrived in any second.
    int mostInASecond();

    // An answer to this request with these servers.
    static QByteArray listing(const ArrivedReading &request, const QList<ListedServer> &servers);
    static QByteArray failure(int status, const QByteArray &moreHeaders = {});

private:
    void serve(const Descriptor &socket);

    const Answer m_answer;
    std::mutex m_mutex;
    QList<ArrivedReading> m_arrived;
    LoopbackListener m_listener; // last: its threads use all of the above
};

} // namespace Console::Test
