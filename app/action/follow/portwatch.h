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

struct WatchedPort {
    QHostAddress address; // literal, never resolved
    quint16 port = 0;

    bool isValid() const { return !address.isNull() && port != 0; }
    QString text() const; // "203.0.113.21:3389"

    friend bool operator==(const WatchedPort &, const WatchedPort &) = default;
};

// Distinct safe addresses from untrusted texts: no multicast, broadcast or link-local; loopback
// only if the gateway is there.
QList<QHostAddress> watchableAddresses(const QStringList &texts, const Cloud::Gateway &gateway);

enum class PortLook {
    Open, // accepted
    Refused,
    NoAnswer // perhaps only our network
};

// Evidence, never a verdict. Pure.
class PortSightings
{
public:
    enum class State { NotSeen, Open, Silent };

    // Times are UTC.
    struct Seen {
        State state = State::NotSeen;
        QDateTime since = {};
        State before = State::NotSeen; // before sending; NotSeen: not watched
        QDateTime wentAway = {};       // first time; invalid: not seen
        QDateTime cameBack = {};       // last time after it

        friend bool operator==(const Seen &, const Seen &) = default;
    };

    // From an earlier run.
    static PortSightings resumed(const Seen &seen);

    void interruptSent();
    // Silence counts from the second check, since one packet may be lost. Empty: no change.
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
    std::optional<Doubt> m_doubt;
};

// Connects directly every 5 s, for at most 3 s. Sends nothing.
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
