// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QUuid>

#include <optional>

class QDBusPendingCallWatcher;
class QDBusServiceWatcher;

namespace Console::Desktop {

// Plain texts; they are escaped where the desktop wants markup.
struct Notice {
    QString title;
    QString body = {};
    QString open = {};   // what a click does, in words
    bool urgent = false; // stays on screen until the user has taken it away
    bool stays = false;  // and after its click as well

    friend bool operator==(const Notice &, const Notice &) = default;
};

// The desktop's notifications (org.freedesktop.Notifications). Nothing here waits: where no service
// answers, or one that hangs, the notices are dropped and the log says so once.
class NotifierBus final : public QObject
{
    Q_OBJECT
public:
    explicit NotifierBus(QObject *parent = nullptr);
    ~NotifierBus() override;

    // A subject has one notice at most: a newer one takes the place of the older.
    void show(const QUuid &subject, const Notice &notice);
    void withdraw(const QUuid &subject); // what it says is over
    QList<QUuid> shown() const { return m_ids.keys(); } // as far as the service told

Q_SIGNALS:
    void opened(const QUuid &subject); // the user clicked its notice

private Q_SLOTS: // called by QtDBus
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);
    void activationToken(uint id, const QString &token);

private:
    void listen();
    void askCapabilities();
    void sendWaiting();
    void send(const QUuid &subject, const Notice &notice);
    void giveUp(const QString &why);

    QHash<QUuid, Notice> m_waiting;
    QHash<QUuid, uint> m_ids;             // the service's
    QSet<QUuid> m_sending;                // their id is not known yet
    std::optional<QStringList> m_capabilities;
    QDBusServiceWatcher *m_service = nullptr;
    bool m_asking = false;
    bool m_complained = false;
};

} // namespace Console::Desktop
