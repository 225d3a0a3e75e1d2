// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/screenlocklistener.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <array>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Console::Desktop {

namespace {

constexpr int answerTimeoutMs = 2000;
constexpr auto login = "org.freedesktop.login1"_L1;
constexpr auto loginPath = "/org/freedesktop/login1"_L1;
constexpr auto loginManager = "org.freedesktop.login1.Manager"_L1;
constexpr auto loginSession = "org.freedesktop.login1.Session"_L1;
constexpr auto loginUser = "org.freedesktop.login1.User"_L1;
constexpr auto properties = "org.freedesktop.DBus.Properties"_L1;

constexpr std::array screenSavers{"org.freedesktop.ScreenSaver"_L1, "org.gnome.ScreenSaver"_L1,
                                  "org.cinnamon.ScreenSaver"_L1, "org.mate.ScreenSaver"_L1,
                                  "org.xfce.ScreenSaver"_L1};

// Invalid: no answer in time.
QVariant ask(const QDBusConnection &bus, const QString &service, const QString &path,
             const QString &interface, const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    const QDBusMessage answer = bus.call(call, QDBus::Block, answerTimeoutMs);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

QString pathIn(const QVariant &value)
{
    const QString path = value.value<QDBusObjectPath>().path();
    return path == "/"_L1 ? QString() : path; // login1: none
}

QVariant askLogin(const QDBusConnection &bus, const QString &method, const QVariant &argument)
{
    return ask(bus, login, loginPath, loginManager, method, {argument});
}

// User services have no session, so the visible session counts too.
QSet<QString> ownSessions(const QDBusConnection &bus)
{
    QSet<QString> sessions;
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    if (!id.isEmpty())
        sessions.insert(pathIn(askLogin(bus, u"GetSession"_s, id)));
    const auto pid = static_cast<uint>(QCoreApplication::applicationPid());
    sessions.insert(pathIn(askLogin(bus, u"GetSessionByPID"_s, pid)));
    const QString user = pathIn(askLogin(bus, u"GetUser"_s, static_cast<uint>(::getuid())));
    if (!user.isEmpty()) {
        const auto display = ask(bus, login, user, properties, u"Get"_s, {loginUser, u"Display"_s})
                                 .value<QDBusVariant>()
                                 .variant()
                                 .value<QDBusArgument>();
        if (display.currentType() == QDBusArgument::StructureType) {
            QString displayId;
            QDBusObjectPath path;
            display.beginStructure();
            display >> displayId >> path;
            display.endStructure();
            sessions.insert(pathIn(QVariant::fromValue(path)));
        }
    }
    sessions.remove(QString());
    return sessions;
}

} // namespace

void ScreenLockListener::listen()
{
    // The bus more likely to work first.
    listenToSession(QDBusConnection::sessionBus());
    listenToSystem(QDBusConnection::systemBus());
    Q_EMIT listening();
}

void ScreenLockListener::listenToSession(QDBusConnection bus)
{
    if (!bus.isConnected())
        return;
    // Without path: desktops differ, KDE has two. Only the user's programs are on this bus.
    for (const auto &interface : screenSavers)
        bus.connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(activeChanged(bool)));
    // Answers after subscribing.
    ask(bus, u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
        u"GetId"_s);
}

void ScreenLockListener::listenToSystem(QDBusConnection bus)
{
    if (!bus.isConnected())
        return;
    m_sessions = ownSessions(bus);
    // Any process may signal on the system bus: check the sender.
    bus.connect(login, loginPath, loginManager, u"PrepareForSleep"_s, this,
                SLOT(prepareForSleep(bool)));
    bus.connect(login, {}, loginSession, u"Lock"_s, this, SLOT(lockRequested(QDBusMessage)));
    bus.connect(login, {}, properties, u"PropertiesChanged"_s, this,
                SLOT(sessionChanged(QString,QVariantMap,QStringList,QDBusMessage)));
    ask(bus, u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
        u"GetId"_s);
}

bool ScreenLockListener::isOurs(const QString &session) const
{
    return m_sessions.isEmpty() || m_sessions.contains(session);
}

void ScreenLockListener::activeChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

void ScreenLockListener::prepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT locked();
}

void ScreenLockListener::lockRequested(const QDBusMessage &message)
{
    if (isOurs(message.path()))
        Q_EMIT locked();
}

void ScreenLockListener::sessionChanged(const QString &interface, const QVariantMap &changed,
                                        const QStringList & /*invalidated*/,
                                        const QDBusMessage &message)
{
    if (interface == loginSession && changed.value(u"LockedHint"_s).toBool()
        && isOurs(message.path()))
        Q_EMIT locked();
}

} // namespace Console::Desktop
