// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/trayhost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Console::Desktop {

namespace {

// https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem (0.1)
constexpr auto trayService = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto trayPath = "/StatusNotifierWatcher"_L1;
constexpr int trayTimeoutMs = 5000;

} // namespace

TrayHost::TrayHost(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_watcher =
        new QDBusServiceWatcher(trayService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::ask);
    for (const QString &signal :
         {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        bus.connect(trayService, trayPath, trayService, signal, this, SLOT(ask()));
    ask();
}

TrayHost::~TrayHost() = default;

void TrayHost::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        trayService, trayPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({QString(trayService), u"IsStatusNotifierHostRegistered"_s});
    call.setAutoStartService(false);
    auto *const answer = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, trayTimeoutMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, answer, generation = ++m_generation] {
                answer->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *answer;
                if (generation == m_generation)
                    take(reply.isValid() && reply.value().variant().toBool());
            });
}

void TrayHost::take(bool there)
{
    m_seen = m_seen || there;
    if (there == m_there)
        return;
    m_there = there;
    Q_EMIT changed();
}

} // namespace Console::Desktop
