// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"

#include <QAbstractButton>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Console::Test {

void leaveTheDesktop()
{
    static const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    qunsetenv("DISPLAY"); // a bus of one's own would be started with its help
}

TestServices::TestServices(const QString &folder)
    : TestFiles(folder), ServiceSet(folders, TestFiles::settings, TestFiles::book), m_folder(folder)
{
}

Profile::Profile TestServices::profileOf(const QString &name, const Simulator::Simulator &simulator)
{
    return {.id = QUuid::createUuid(),
            .name = name,
            .gateway = Cloud::Gateway::fromText(simulator.baseUrl().toString()).value(),
            .accessKeyId = QString::fromLatin1(simulator.accessKeyId()),
            .colour = Profile::Colour::Blue,
            .guard = Profile::GuardLevel::Standard};
}

Profile::Profile TestServices::save(const QString &name, const Simulator::Simulator &simulator,
                                    Profile::GuardLevel guard)
{
    Profile::Profile profile = profileOf(name, simulator);
    profile.guard = guard;
    const auto problem = book.put(profile);
    Q_ASSERT(!problem);
    credentials.keepForThisRun(profile.id, Profile::SecretKind::SecretKey, keyOf(simulator)());
    return profile;
}

Session::SessionManager::SecretSource
TestServices::keyOf(const Simulator::Simulator &simulator) const
{
    return [&simulator] {
        return Secret(QByteArrayView(simulator.secretKey()));
    };
}

QByteArray TestServices::fileOfProfiles() const
{
    QFile file(path(u"profiles.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<Simulator::Simulator> startedSimulator(int servers)
{
    Simulator::Options options;
    options.servers = servers;
    options.backAfter = std::chrono::seconds(60);
    auto simulator = std::make_unique<Simulator::Simulator>(options);
    const auto url = simulator->start();
    Q_ASSERT(url);
    return simulator;
}

QAbstractButton *button(const QWidget &window, const QString &text)
{
    const QString wanted = QString(text).remove(u'&');
    const auto found = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *const one : found) {
        if (one->text().remove(u'&') == wanted)
            return one;
    }
    return nullptr;
}

} // namespace Console::Test
