// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/followthrough.h"
#include "app/cloud/endpoint.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace Console::Action {

// A TCP port of the server that a person asked to have watched.
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

    // Those of an earlier run, of which the state before sending is on record.
    static PortSightings resumed(State before, const QDateTime &since);

    // Before sending there are no marks; from here on there are.
    void interruptSent();
    // A look that began at this time. Silence counts from the second look in a row on, since one
    // packet may be lost. Empty: nothing changed.
    std::optional<Mark> take(PortLook look, qint64 afterMs, const QDateTime &at);

    State state() const { return m_state; }
    const QDateTime &since() const { return m_since; } // of the state; UTC
    State beforeSending() const { return m_before; }   // NotSeen: it was not watched
    const QDateTime &wentAway() const { return m_wentAway; } // the first time; invalid: not seen
    const QDateTime &cameBack() const { return m_cameBack; } // the last time after it

private:
    struct Doubt {
        qint64 afterMs = -1;
        QDateTime at;
    };
    std::optional<Mark> enter(State state, qint64 afterMs, const QDateTime &at);

    State m_state = State::NotSeen;
    QDateTime m_since;
    State m_before = State::NotSeen;
    bool m_sent = false;
    QDateTime m_wentAway;
    QDateTime m_cameBack;
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

    const WatchedPort &port() const { return m_port; }
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
