// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QLibrary>
#include <QMap>
#include <QObject>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Profile {

namespace {

using Milliseconds = std::chrono::milliseconds;
using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr auto busName = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;

QDBusMessage serviceCall(const QString &method)
{
    return QDBusMessage::createMethodCall(busName, servicePath, u"org.freedesktop.Secret.Service"_s,
                                          method);
}

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method)
        << busName;
}

// The context owns the watcher.
void call(const QDBusMessage &message, Milliseconds limit, QObject *context,
          std::function<void(const QDBusPendingCall &)> answered)
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, static_cast<int>(limit.count())), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered = std::move(answered)](QDBusPendingCallWatcher *call) {
                         call->deleteLater();
                         answered(*call);
                     });
}

void answerLater(QObject *context, std::function<void()> answer)
{
    QMetaObject::invokeMethod(context, std::move(answer), Qt::QueuedConnection);
}

StoreState::Service failureOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::Disconnected:
        return StoreState::Service::Missing;
    case QDBusError::AccessDenied: // sandbox or bus policy
        return StoreState::Service::Refused;
    default: // Qt's enumeration
        // A service file that cannot run.
        if (error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1)
            || error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1)
            return StoreState::Service::Missing;
        return StoreState::Service::NoAnswer;
    }
}

bool canAsk() { return usesSecretService() && QDBusConnection::sessionBus().isConnected(); }

QLibrary &libsecret()
{
    static QLibrary library(u"secret-1"_s, 0); // the same as QtKeychain's
    return library;
}

struct Question {
    Milliseconds limit;
    QObject *context; // alive: steps are bound to it
    std::function<void(StoreState)> done;
    StoreState state = {};

    void answer(StoreState::Service service)
    {
        state.service = service;
        done(state);
    }
};
using SharedQuestion = std::shared_ptr<Question>;

// `whenOpen` answers for an unlocked collection.
void askCollection(const SharedQuestion &question, const QString &path,
                   std::function<void()> whenOpen)
{
    auto message = QDBusMessage::createMethodCall(busName, path,
                                                  u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(message, question->limit, question->context,
         [question, whenOpen = std::move(whenOpen)](const QDBusPendingCall &answered) {
             const QDBusPendingReply<QDBusVariant> reply = answered;
             if (reply.isError())
                 question->answer(failureOf(reply.error()));
             else if (reply.value().variant().toBool())
                 question->answer(StoreState::Service::Locked);
             else
                 whenOpen();
         });
}

void askDefaultCollection(const SharedQuestion &question, std::function<void()> whenOpen)
{
    const auto message = serviceCall(u"ReadAlias"_s) << u"default"_s;
    call(message, question->limit, question->context,
         [question, whenOpen = std::move(whenOpen)](const QDBusPendingCall &answered) {
             const QDBusPendingReply<QDBusObjectPath> reply = answered;
             if (reply.isError())
                 return question->answer(failureOf(reply.error()));
             question->state.hasCollection = reply.value().path() != "/"_L1;
             if (question->state.hasCollection)
                 askCollection(question, reply.value().path(), whenOpen);
             else // so nothing is locked
                 whenOpen();
         });
}

// `whenFound` goes on unless the item is locked.
void askItem(const SharedQuestion &question, const Attributes &attributes,
             std::function<void()> whenFound)
{
    const auto message = serviceCall(u"SearchItems"_s) << QVariant::fromValue(attributes);
    call(message, question->limit, question->context,
         [question, whenFound = std::move(whenFound)](const QDBusPendingCall &answered) {
             const QDBusPendingReply<Paths, Paths> reply = answered;
             if (reply.isError())
                 return question->answer(failureOf(reply.error()));
             const auto open = reply.argumentAt<0>();
             const auto locked = reply.argumentAt<1>();
             question->state.hasItem = !open.isEmpty() || !locked.isEmpty();
             if (locked.isEmpty())
                 return whenFound();
             // KeePassXC calls hidden items locked. By the specification, the collection is the
             // path without its last part.
             const QString item = locked.first().path();
             askCollection(question, item.left(item.lastIndexOf(u'/')),
                           [question] { question->answer(StoreState::Service::Refused); });
         });
}

// Null: answered without a question.
SharedQuestion ask(Milliseconds limit, QObject *context, std::function<void(StoreState)> done)
{
    if (!canAsk()) {
        const StoreState state{usesSecretService() ? StoreState::Service::Missing
                                                   : StoreState::Service::NotAsked};
        answerLater(context, [state, done = std::move(done)] { done(state); });
        return nullptr;
    }
    qDBusRegisterMetaType<Attributes>();
    return std::make_shared<Question>(Question{limit, context, std::move(done)});
}

// The kernel cuts process names after 15 characters.
QString programOf(uint pid)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.read(4096);
    QString name = QString::fromUtf8(all.left(all.indexOf('\0'))).section(u'/', -1);
    if (name.endsWith("-daemon"_L1))
        name.chop(7);
    return name;
}

} // namespace

bool usesSecretService()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    static const bool found = libsecret().load();
    return found;
#else
    return false;
#endif
}

void ownerOfSecretService(Milliseconds limit, QObject *context, std::function<void(QString)> done)
{
    if (!canAsk()) {
        answerLater(context, [done = std::move(done)] { done({}); });
        return;
    }
    call(busCall(u"GetNameOwner"_s), limit, context,
         [done = std::move(done)](const QDBusPendingCall &answered) {
             const QDBusPendingReply<QString> reply = answered;
             done(reply.isError() ? QString() : reply.value());
         });
}

void forgetSecretSession()
{
    if (!usesSecretService())
        return;
    using Disconnect = void (*)();
    const auto disconnect =
        reinterpret_cast<Disconnect>(libsecret().resolve("secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

void askSecretService(const QString &server, const QString &user, Milliseconds limit,
                      QObject *context, std::function<void(StoreState)> done)
{
    const auto question = ask(limit, context, std::move(done));
    if (!question)
        return;
    askItem(question, {{u"server"_s, server}, {u"user"_s, user}}, [question] {
        askDefaultCollection(question, [question] { question->answer(StoreState::Service::Open); });
    });
}

void lookIntoSecretService(const QString &server, const QString &user, Milliseconds limit,
                           QObject *context, std::function<void(StoreState)> done)
{
    const auto question = ask(limit, context, std::move(done));
    if (!question)
        return;
    const Attributes attributes{{u"server"_s, server}, {u"user"_s, user}};
    askDefaultCollection(question, [question, attributes] {
        askItem(question, attributes, [question] { question->answer(StoreState::Service::Open); });
    });
}

void nameOfStore(Milliseconds limit, QObject *context, std::function<void(QString)> done)
{
#if defined(Q_OS_DARWIN)
    const auto kind = u"macOS Keychain"_s;
#elif defined(Q_OS_WIN)
    const auto kind = u"Windows Credential Manager"_s;
#else
    const auto kind = usesSecretService() ? u"Secret Service"_s : u"KWallet"_s;
#endif
    if (!canAsk()) {
        answerLater(context, [kind, done = std::move(done)] { done(kind); });
        return;
    }
    call(busCall(u"GetConnectionUnixProcessID"_s), limit, context,
         [kind, done = std::move(done)](const QDBusPendingCall &answered) {
             const QDBusPendingReply<uint> reply = answered;
             const QString program = reply.isError() ? QString() : programOf(reply.value());
             done(program.isEmpty() ? kind : u"%1 (%2)"_s.arg(kind, program));
         });
}

} // namespace Console::Profile
