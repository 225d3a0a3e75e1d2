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

// Plain text.
struct Notice {
    QString title;
    QString body = {};
    QString open = {};
    bool urgent = false; // stays until the user closes it
    bool stays = false;  // also after a click

    friend bool operator==(const Notice &, const Notice &) = default;
};

// Never blocks; without a service notices are dropped and logged once.
class NotifierBus final : public QObject
{
    Q_OBJECT
public:
    explicit NotifierBus(QObject *parent = nullptr);
    ~NotifierBus() override;

    // Replaces the subject's older notice.
    void show(const QUuid &subject, const Notice &notice);
    void withdraw(const QUuid &subject);
    QList<QUuid> shown() const { return m_ids.keys(); }

Q_SIGNALS:
    void opened(const QUuid &subject);

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
    QHash<QUuid, uint> m_ids; // given by the service
    QSet<QUuid> m_sending;
    std::optional<QStringList> m_capabilities;
    QDBusServiceWatcher *m_service = nullptr;
    bool m_asking = false;
    bool m_complained = false;
};

} // namespace Console::Desktop
