// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/notifierbus.h"

#include "app/core/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace Console::Desktop {

namespace {

// https://specifications.freedesktop.org/notification-spec (1.2)
constexpr auto noticeService = "org.freedesktop.Notifications"_L1;
constexpr auto noticePath = "/org/freedesktop/Notifications"_L1;
constexpr auto noticeInterface = "org.freedesktop.Notifications"_L1;
constexpr auto defaultAction = "default"_L1; // click on the notification
constexpr int noticeTimeoutMs = 5000;
constexpr qsizetype longest = 400;
constexpr uchar normal = 1;
constexpr uchar critical = 2;
constexpr int serversChoice = -1; // the notification server's expiry
constexpr int neverExpires = 0;

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(noticeService, noticePath, noticeInterface, method);
}

// Server names come from the network.
QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return text.left(longest);
}

} // namespace

NotifierBus::NotifierBus(QObject *parent) : QObject(parent) { }

NotifierBus::~NotifierBus() = default;

void NotifierBus::show(const QUuid &subject, const Notice &notice)
{
    m_waiting.insert(subject, notice);
    if (m_capabilities)
        sendWaiting();
    else if (!m_asking)
        askCapabilities();
}

void NotifierBus::withdraw(const QUuid &subject)
{
    m_waiting.remove(subject);
    const uint id = m_ids.take(subject);
    if (id == 0)
        return;
    QDBusMessage call = callTo(u"CloseNotification"_s);
    call.setArguments({id});
    QDBusConnection::sessionBus().asyncCall(call, noticeTimeoutMs);
}

void NotifierBus::listen()
{
    if (m_service != nullptr)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    m_service =
        new QDBusServiceWatcher(noticeService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    // Capabilities may differ; old notices are gone.
    connect(m_service, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        m_capabilities.reset();
        m_ids.clear();
    });
    bus.connect(noticeService, noticePath, noticeInterface, u"ActionInvoked"_s, this,
                SLOT(actionInvoked(uint,QString)));
    bus.connect(noticeService, noticePath, noticeInterface, u"NotificationClosed"_s, this,
                SLOT(notificationClosed(uint,uint)));
    bus.connect(noticeService, noticePath, noticeInterface, u"ActivationToken"_s, this,
                SLOT(activationToken(uint,QString)));
}

void NotifierBus::askCapabilities()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        giveUp(u"there is no session bus"_s);
        return;
    }
    listen();
    m_asking = true;
    auto *watcher = new QDBusPendingCallWatcher(
        bus.asyncCall(callTo(u"GetCapabilities"_s), noticeTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            giveUp(reply.error().name());
            return;
        }
        m_capabilities = reply.value();
        sendWaiting();
    });
}

void NotifierBus::giveUp(const QString &why)
{
    m_waiting.clear();
    if (!std::exchange(m_complained, true))
        qCInfo(logAction) << "the desktop shows no notifications:" << why;
}

void NotifierBus::sendWaiting()
{
    const QList<QUuid> subjects = m_waiting.keys();
    for (const QUuid &subject : subjects) {
        if (!m_sending.contains(subject))
            send(subject, m_waiting.take(subject));
    }
}

void NotifierBus::send(const QUuid &subject, const Notice &notice)
{
    const auto can = [this](QLatin1StringView capability) {
        return m_capabilities->contains(capability);
    };
    QString title = harmless(notice.title);
    QString body = harmless(notice.body);
    if (!can("body"_L1)) {
        title += body.isEmpty() ? QString() : u" — "_s + body;
        body.clear();
    } else if (can("body-markup"_L1)) {
        body = body.toHtmlEscaped();
    }
    QStringList actions;
    if (can("actions"_L1) && !notice.open.isEmpty())
        actions = {defaultAction, notice.open};
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(notice.urgent ? critical : normal)},
                            {u"desktop-entry"_s, u"ncp-console"_s},
                            {u"resident"_s, notice.stays}};
    QDBusMessage call = callTo(u"Notify"_s);
    call.setArguments({u"NCP Console"_s, m_ids.value(subject), QString(), title, body, actions,
                       hints, notice.urgent ? neverExpires : serversChoice});
    m_sending.insert(subject);
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, noticeTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, subject] {
        watcher->deleteLater();
        m_sending.remove(subject);
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            m_capabilities.reset();
            giveUp(reply.error().name());
            return;
        }
        m_ids.insert(subject, reply.value());
        if (m_capabilities)
            sendWaiting();
    });
}

void NotifierBus::actionInvoked(uint id, const QString &action)
{
    // Other programs' signals arrive too.
    const QUuid subject = m_ids.key(id);
    if (!subject.isNull() && action == defaultAction)
        Q_EMIT opened(subject);
}

void NotifierBus::notificationClosed(uint id, uint /*reason*/)
{
    const QUuid subject = m_ids.key(id);
    if (!subject.isNull())
        m_ids.remove(subject);
}

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): QtDBus calls a slot
void NotifierBus::activationToken(uint id, const QString &token)
{
    // Comes before ActionInvoked.
    if (!m_ids.key(id).isNull())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace Console::Desktop
