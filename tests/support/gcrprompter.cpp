// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/gcrprompter.h"

#include "tests/support/keyringsession.h"

#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Console::Test {

namespace {

constexpr int patience = 10'000;           // ms
constexpr int patienceForAnAnswer = 2'000; // before the keys are pressed again

} // namespace

GcrPrompter::GcrPrompter(KeyringSession &session)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    if (!session.start(m_display, u"Xvfb"_s,
                       {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"800x600x24"_s,
                        u"-nolisten"_s, u"tcp"_s, u"-noreset"_s})
        || !m_display.waitForReadyRead(patience)) {
        m_error = u"Xvfb: "_s + m_display.errorString();
        return;
    }
    m_environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(m_display.readLine().trimmed()));
    m_environment.insert(u"NO_AT_BRIDGE"_s, u"1"_s);
    m_environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
    m_prompter.setProcessEnvironment(m_environment);
    if (!session.start(m_prompter, u"/usr/libexec/gcr-prompter"_s, {})) {
        m_error = u"gcr-prompter: "_s + m_prompter.errorString();
        return;
    }
    const auto isThere = [&session] {
        return session.bus()
            .interface()
            ->isServiceRegistered(u"org.gnome.keyring.SystemPrompter"_s)
            .value();
    };
    if (!QTest::qWaitFor(isThere, patience))
        m_error = u"gcr-prompter does not take its name on the bus"_s;
}

GcrPrompter::~GcrPrompter()
{
    for (QProcess *const process : {&m_prompter, &m_display}) {
        process->kill();
        process->waitForFinished(patience);
    }
}

bool GcrPrompter::press(const QStringList &arguments)
{
    QProcess xdotool;
    xdotool.setProcessEnvironment(m_environment);
    xdotool.start(u"xdotool"_s, arguments);
    return xdotool.waitForFinished(patience) && xdotool.exitCode() == 0;
}

bool GcrPrompter::isOpen()
{
    return press({u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"gcr-prompter"_s});
}

bool GcrPrompter::waitForPrompt()
{
    return QTest::qWaitFor([this] { return isOpen(); }, patience);
}

bool GcrPrompter::cancel() { return pressUntilGone({{u"key"_s, u"Escape"_s}}); }

bool GcrPrompter::answer(const QString &typed)
{
    return pressUntilGone({{u"key"_s, u"ctrl+a"_s},
                           {u"type"_s, u"--delay"_s, u"5"_s, u"--"_s, typed},
                           {u"key"_s, u"Return"_s}});
}

bool GcrPrompter::pressUntilGone(const QList<QStringList> &keys)
{
    if (!waitForPrompt())
        return false;
    for (int attempt = 0; attempt < 5; ++attempt) {
        for (const QStringList &one : keys)
            press(one);
        if (QTest::qWaitFor([this] { return !isOpen(); }, patienceForAnAnswer))
            return true;
    }
    return false;
}

} // namespace Console::Test
