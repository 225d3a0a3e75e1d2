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

// The part of ScreenLockWatch that talks to D-Bus; lives in a thread of its own.
class ScreenLockListener final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void listen(); // may block for as long as a bus hangs

Q_SIGNALS:
    void locked();
    void listening();

private Q_SLOTS: // called by QtDBus, which finds them by name
    void activeChanged(bool active);
    void prepareForSleep(bool begins);
    void lockWanted(const QDBusMessage &message);
    void sessionChanged(const QString &interface, const QVariantMap &changed,
                        const QStringList &invalidated, const QDBusMessage &message);

private:
    void listenToSession(QDBusConnection bus);
    void listenToSystem(QDBusConnection bus);
    bool isOurs(const QString &session) const;

    QSet<QString> m_sessions; // object paths of this person's session; empty: not known
};

} // namespace Console::Desktop
