// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusMessage>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariantMap>

class QDBusConnection;

namespace Console::Desktop {

// Lives in its own thread.
class ScreenLockListener final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void listen(); // blocks while a bus hangs

Q_SIGNALS:
    void locked();
    void listening();

private Q_SLOTS: // called by QtDBus
    void activeChanged(bool active);
    void prepareForSleep(bool begins);
    void lockRequested(const QDBusMessage &message);
    void sessionChanged(const QString &interface, const QVariantMap &changed,
                        const QStringList &invalidated, const QDBusMessage &message);

private:
    void listenToSession(QDBusConnection bus);
    void listenToSystem(QDBusConnection bus);
    bool isOurs(const QString &session) const;

    QSet<QString> m_sessions; // empty: all count
};

} // namespace Console::Desktop
