// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/keyringsession.h"

#include "tests/support/signalprocess.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace Console::Test {

namespace {

const QString secretsName = u"org.freedesktop.secrets"_s;
const QString prompterName = u"org.gnome.keyring.SystemPrompter"_s;
const QString prompterPath = u"/org/gnome/keyring/Prompter"_s;
const QString noCalls = uR"(<deny send_destination="org.freedesktop.secrets"/>)"_s;
constexpr int sessionTimeoutMs = 10'000; // ms

// No folders of services: nothing is started by a mere question.
constexpr auto busConfiguration = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
    %2
  </policy>
</busconfig>
)"_L1;

QDBusMessage toService(const QString &method)
{
    return QDBusMessage::createMethodCall(secretsName, u"/org/freedesktop/secrets"_s,
                                          u"org.freedesktop.Secret.Service"_s, method);
}

} // namespace

KeyringSession::KeyringSession() : m_bus(u"none"_s)
{
    const auto folder = m_folder.path();
    for (const char *const name :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(name, folder.toUtf8());
    for (const char *const name : {"DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"})
        qunsetenv(name);
    if (!writeBusConfiguration(false)) {
        m_error = u"the bus's configuration cannot be written"_s;
        return;
    }
    if (!start(m_daemon, u"dbus-daemon"_s,
               {u"--config-file="_s + m_folder.filePath(u"bus.conf"_s), u"--nofork"_s,
                u"--nosyslog"_s, u"--print-address"_s})
        || !m_daemon.waitForReadyRead(sessionTimeoutMs)) {
        m_error = u"dbus-daemon: "_s + m_daemon.errorString();
        return;
    }
    const auto address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_bus = QDBusConnection::connectToBus(QString::fromUtf8(address), u"test"_s);
    if (!m_bus.isConnected())
        m_error = m_bus.lastError().message();
}

KeyringSession::~KeyringSession()
{
    killService();
    QDBusConnection::disconnectFromBus(u"test"_s);
    // GLib ends a process that loses its bus, but only from an event loop, and this object is
    // destroyed after the last one.
    m_daemon.kill();
    m_daemon.waitForFinished(sessionTimeoutMs);
}

bool KeyringSession::writeBusConfiguration(bool closed)
{
    QFile file(m_folder.filePath(u"bus.conf"_s));
    return file.open(QIODevice::WriteOnly)
        && file.write(QString(busConfiguration)
                          .arg(m_folder.path(), closed ? noCalls : QString())
                          .toUtf8())
        > 0;
}

bool KeyringSession::closeBus(bool closed)
{
    if (!writeBusConfiguration(closed))
        return false;
    m_bus.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                              u"org.freedesktop.DBus"_s, u"ReloadConfig"_s),
               QDBus::Block, sessionTimeoutMs);
    return QTest::qWaitFor(
        [this, closed] {
            const auto answer = m_bus.call(toService(u"ReadAlias"_s) << u"default"_s, QDBus::Block,
                                           sessionTimeoutMs);
            const bool denied = QDBusError(answer).type() == QDBusError::AccessDenied;
            return denied == closed;
        },
        sessionTimeoutMs);
}

bool KeyringSession::start(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setStandardErrorFile(m_folder.filePath(QFileInfo(program).fileName() + u".log"_s),
                                 QIODevice::Append);
    process.start(program, arguments);
    return process.waitForStarted(sessionTimeoutMs);
}

bool KeyringSession::startService()
{
    if (m_service && m_service->state() == QProcess::Running)
        return true;
    // On a busy machine a daemon was seen to end by itself while it started, once in a thousand.
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (launchService())
            return true;
        qInfo("gnome-keyring-daemon did not start: %s", qPrintable(serviceLog()));
        killService();
    }
    return false;
}

bool KeyringSession::launchService()
{
    const auto control = m_folder.filePath(u"control-%1"_s.arg(++m_launches));
    m_service = std::make_unique<QProcess>();
    if (!start(*m_service, u"gnome-keyring-daemon"_s,
               {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s,
                u"--control-directory="_s + control}))
        return false;
    m_service->write(password());
    m_service->closeWriteChannel();
    return defaultCollectionIs(false);
}

bool KeyringSession::startStrangeStore(const QString &behaviour)
{
    if (!killService())
        return false;
    m_service = std::make_unique<QProcess>();
    // The system's python: the one that its package python3-gi is for.
    return start(*m_service, u"/usr/bin/python3"_s,
                 {QStringLiteral(TEST_SUPPORT "/strangestore.py"), behaviour})
        && QTest::qWaitFor([this] { return m_service->canReadLine(); }, sessionTimeoutMs)
        && m_service->readLine() == "ready\n";
}

QString KeyringSession::serviceLog() const
{
    QFile file(m_folder.filePath(u"gnome-keyring-daemon.log"_s));
    const QString text =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : file.errorString();
    return u"%1, exit code %2: %3"_s
        .arg(m_service && m_service->state() == QProcess::Running ? u"running"_s : u"not running"_s)
        .arg(m_service ? m_service->exitCode() : 0)
        .arg(text.right(1000));
}

bool KeyringSession::killService()
{
    if (!m_service)
        return true;
    m_service->kill();
    const bool dead =
        m_service->state() == QProcess::NotRunning || m_service->waitForFinished(sessionTimeoutMs);
    m_service.reset();
    return dead
        && QTest::qWaitFor(
               [this] { return !m_bus.interface()->isServiceRegistered(secretsName).value(); },
               sessionTimeoutMs);
}

bool KeyringSession::lock()
{
    const QList paths{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)};
    m_bus.call(toService(u"Lock"_s) << QVariant::fromValue(paths), QDBus::Block, sessionTimeoutMs);
    return defaultCollectionIs(true);
}

void KeyringSession::freeze() { signalProcess(*m_service, SIGSTOP); }

bool KeyringSession::defaultCollectionIs(bool locked)
{
    auto get =
        QDBusMessage::createMethodCall(secretsName, u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return QTest::qWaitFor(
        [this, get, locked] {
            const QDBusReply<QDBusVariant> reply = m_bus.call(get, QDBus::Block, sessionTimeoutMs);
            return reply.isValid() && reply.value().variant().toBool() == locked;
        },
        sessionTimeoutMs);
}

std::optional<QByteArray> KeyringSession::secretTool(const QStringList &arguments,
                                                     const QByteArray &input)
{
    QProcess tool;
    if (!start(tool, u"secret-tool"_s, arguments))
        return {};
    tool.write(input);
    tool.closeWriteChannel();
    if (!tool.waitForFinished(sessionTimeoutMs) || tool.exitStatus() != QProcess::NormalExit
        || tool.exitCode() != 0)
        return {};
    return tool.readAllStandardOutput();
}

FakePrompter::FakePrompter(const QDBusConnection &bus, Behaviour behaviour)
    : m_bus(bus), m_behaviour(behaviour)
{
    m_registered = m_bus.registerObject(prompterPath, this, QDBusConnection::ExportAllSlots)
        && m_bus.registerService(prompterName);
}

FakePrompter::~FakePrompter()
{
    m_bus.unregisterService(prompterName);
    m_bus.unregisterObject(prompterPath);
}

void FakePrompter::BeginPrompting(const QDBusObjectPath &callback, const QDBusMessage &message)
{
    ++m_asked;
    if (m_behaviour == Behaviour::Denies)
        answer(message.service(), callback, {}); // ready for the question
}

void FakePrompter::PerformPrompt(const QDBusObjectPath &callback, const QString & /*type*/,
                                 const QVariantMap & /*properties*/, const QString & /*exchange*/,
                                 const QDBusMessage &message)
{
    answer(message.service(), callback, u"no"_s); // as by its Cancel button
}

void FakePrompter::answer(const QString &service, const QDBusObjectPath &callback,
                          const QString &word)
{
    auto ready = QDBusMessage::createMethodCall(service, callback.path(),
                                                u"org.gnome.keyring.internal.Prompter.Callback"_s,
                                                u"PromptReady"_s);
    ready << word << QVariantMap() << QString();
    // After the reply to the call that is being served: the service counts on that order.
    QMetaObject::invokeMethod(
        this, [this, ready] { m_bus.asyncCall(ready); }, Qt::QueuedConnection);
}

void FakePrompter::StopPrompting(const QDBusObjectPath & /*callback*/) { }

} // namespace Console::Test
