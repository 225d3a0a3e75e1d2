// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace Console::Test {

// A private D-Bus session with gnome-keyring. Once per process: libdbus and GLib cache the address.
// The bus lives as long as the object: GLib ends a process that loses it. Started processes die
// with the object or test program.
class KeyringSession
{
public:
    KeyringSession();
    ~KeyringSession();
    KeyringSession(const KeyringSession &) = delete;
    KeyringSession &operator=(const KeyringSession &) = delete;

    QString error() const { return m_error; } // why there is no session; empty if there is one
    QString serviceLog() const; // what the service has written, for the message of a failure

    // The following return false after 10 s without the wanted state.
    bool startService(); // open; does nothing if it runs
    // Instead of gnome-keyring: tests/support/strangestore.py, which says what it does.
    bool startStrangeStore(const QString &behaviour);
    bool killService(); // SIGKILL
    bool lock();        // by D-Bus, as a screen locker does
    void freeze();      // SIGSTOP; killService() ends that too
    // The bus lets no call to the service through any more, as that of a sandbox; or lets them
    // again. Starting and locking the service need them.
    bool closeBus(bool closed);

    // Standard output of secret-tool; empty optional if its exit code is not 0.
    std::optional<QByteArray> secretTool(const QStringList &arguments,
                                         const QByteArray &input = {});

    QDBusConnection &bus() { return m_bus; }
    static QByteArray password() { return "opens the login collection"; }

    // A program that dies with the test; what it writes to stderr goes to the session's folder.
    bool start(QProcess &process, const QString &program, const QStringList &arguments);

private:
    bool writeBusConfiguration(bool closed);
    bool launchService();
    bool defaultCollectionIs(bool locked);

    QTemporaryDir m_folder;
    QProcess m_daemon; // of the bus
    std::unique_ptr<QProcess> m_service;
    int m_launches = 0;    // of the service
    QDBusConnection m_bus; // the test's own, apart from the program's
    QString m_error;
};

// Stands in for the window that asks the user for the keyring's password: the service calls it by
// its name on the bus.
class FakePrompter final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")
public:
    enum class Behaviour { Silent, Denies };
    FakePrompter(const QDBusConnection &bus, Behaviour behaviour);
    ~FakePrompter() override;
    FakePrompter(const FakePrompter &) = delete;
    FakePrompter &operator=(const FakePrompter &) = delete;

    bool isRegistered() const { return m_registered; }
    int asked() const { return m_asked; } // how many times a prompt was to be shown

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &callback, const QDBusMessage &message);
    void PerformPrompt(const QDBusObjectPath &callback, const QString &type,
                       const QVariantMap &properties, const QString &exchange,
                       const QDBusMessage &message);
    void StopPrompting(const QDBusObjectPath &callback);

private:
    void answer(const QString &service, const QDBusObjectPath &callback, const QString &word);

    QDBusConnection m_bus;
    Behaviour m_behaviour;
    bool m_registered = false;
    int m_asked = 0;
};

} // namespace Console::Test
