// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/followthrough.h"
#include "app/cloud/endpoint.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace Console::Action {

// A TCP port of the server that the user asked to have watched.
struct WatchedPort {
    QHostAddress address; // a literal one: no name is ever looked up
    quint16 port = 0;

    bool isValid() const { return !address.isNull() && port != 0; }
    QString text() const; // "203.0.113.21:3389"

    friend bool operator==(const WatchedPort &, const WatchedPort &) = default;
};

// Those of these texts, each once and in their order, that are addresses a server can have. What
// the network sends may name any address; this computer and whole groups are none to connect to,
// but the loopback interface is where the gateway itself is one of it.
QList<QHostAddress> watchableAddresses(const QStringList &texts, const Cloud::Gateway &gateway);

// What one connect came to.
enum class PortLook {
    Open,    // it was taken
    Refused, // the other end says no
    NoAnswer // silence or no way there: perhaps only our own network
};

// What was seen of a watched port. Evidence of its own kind beside what the API says, and never a
// verdict. Pure.
class PortSightings
{
public:
    enum class State { NotSeen, Open, Silent };

    // What is known of it; it can be kept on record. Times are UTC.
    struct Seen {
        State state = State::NotSeen;
        QDateTime since = {};           // of the state
        State before = State::NotSeen;  // before sending; NotSeen: it was not watched
        QDateTime wentAway = {};        // the first time; invalid: not seen
        QDateTime cameBack = {};        // the last time after it

        friend bool operator==(const Seen &, const Seen &) = default;
    };

    // Those of an earlier run, from its record.
    static PortSightings resumed(const Seen &seen);

    // Before sending there are no marks; from here on there are.
    void interruptSent();
    // A look that began at this time. Silence counts from the second look in a row on, since one
    // packet may be lost. Empty: nothing changed.
    std::optional<Mark> take(PortLook look, qint64 afterMs, const QDateTime &at);

    const Seen &seen() const { return m_seen; }
    State state() const { return m_seen.state; }
    const QDateTime &since() const { return m_seen.since; }
    State beforeSending() const { return m_seen.before; }
    const QDateTime &wentAway() const { return m_seen.wentAway; }
    const QDateTime &cameBack() const { return m_seen.cameBack; }

private:
    struct Doubt {
        qint64 afterMs = -1;
        QDateTime at;
    };
    std::optional<Mark> enter(State state, qint64 afterMs, const QDateTime &at);

    Seen m_seen;
    bool m_sent = false;
    std::optional<Doubt> m_doubt; // the first silent look of a row
};

// Connects to a port every 5 s, directly and for no more than 3 s, and closes at once. Nothing is
// sent on the connection.
class PortWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds every{5000};
    static constexpr std::chrono::milliseconds limit{3000};

    explicit PortWatch(WatchedPort port, QObject *parent = nullptr);
    ~PortWatch() override;

    void start(); // looks at once
    void stop();

Q_SIGNALS:
    void lookBegins();
    void looked(Console::Action::PortLook look);

private:
    void look();
    void finish(PortLook look);

    WatchedPort m_port;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_next;
    QTimer m_limit;
};

} // namespace Console::Action
