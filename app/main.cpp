// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/clock.h"
#include "app/core/folders.h"
#include "app/core/runlock.h"
#include "app/profile/environmentprofile.h"
#include "app/simulator/simulator.h"
#include "ui/shell/commandline.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QProcess>
#include <QSettings>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Console;

namespace {

constexpr int badUsage = 2;

int complain(const QString &sentence)
{
    std::fprintf(stderr, "ncp-console: %s\n", qPrintable(sentence));
    return badUsage;
}

int verifyJournal(const Folders &folders)
{
    const auto result = Journal::Journal::verify(folders.journalFile());
    if (!result) {
        std::fprintf(stderr, "The journal cannot be read: %s\n",
                     qPrintable(result.error().technical));
        return EXIT_FAILURE;
    }
    if (result.value().firstBroken != 0) {
        std::printf("The journal is broken from record %lld on.\n",
                    static_cast<long long>(result.value().firstBroken));
        return EXIT_FAILURE;
    }
    std::printf("The journal is whole: %lld records.\n",
                static_cast<long long>(result.value().records));
    return EXIT_SUCCESS;
}

QString sentenceFor(const Profile::EnvironmentError &error)
{
    using Kind = Profile::EnvironmentError::Kind;
    switch (error.kind) {
    case Kind::GatewayNotAUrl: return u"%1 is not a gateway's URL"_s.arg(error.variable);
    case Kind::GatewayNotHttps:
        return u"%1 must begin with https (http is for loopback hosts only)"_s.arg(error.variable);
    case Kind::GatewayHasExtras:
        return u"%1 must not have a user, a query or a fragment"_s.arg(error.variable);
    case Kind::RegionNotACode: return u"%1 is not a region's code"_s.arg(error.variable);
    }
    return {};
}

Result<Profile::KeyedProfile, QString> startDemo(Simulator::Simulator &simulator)
{
    const auto url = simulator.start();
    if (!url)
        return Failure{url.error()};
    const auto gateway = Cloud::Gateway::fromText(url.value().toString());
    if (!gateway)
        return Failure{u"the simulator's URL cannot be used"_s};
    return Profile::KeyedProfile{
        .profile = {.name = u"Demo"_s,
                    .gateway = gateway.value(),
                    .accessKeyId = QString::fromLatin1(simulator.accessKeyId()),
                    .guard = Profile::GuardLevel::Standard,
                    .demo = true},
        .secretKey = std::make_shared<SecretSlot>(Secret(QByteArrayView(simulator.secretKey())))};
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): only the lack of memory throws, and ends the program
int main(int argc, char *argv[])
{
    prepareProcess();
    const auto commandLine = Ui::parseCommandLine(argc, argv);
    if (!commandLine)
        return complain(commandLine.error());
    const Ui::CommandLine &wanted = commandLine.value();
    if (!wanted.answer.isEmpty()) {
        std::fputs(qPrintable(wanted.answer), stdout);
        return EXIT_SUCCESS;
    }
    const Folders folders = Folders::forRun(wanted.demo);
    if (wanted.verifyJournal) {
        const QCoreApplication application(argc, argv);
        return verifyJournal(folders);
    }
    auto environment = Profile::environmentProfile();
    if (!wanted.demo && !environment)
        return complain(sentenceFor(environment.error()));
    std::optional<Profile::KeyedProfile> profile;
    if (!wanted.demo)
        profile = environment.value();
    if (!wanted.profile.isEmpty() && (!profile || profile->profile.name != wanted.profile))
        return complain(u"there is no profile named \"%1\""_s.arg(wanted.profile));

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"ncp-console"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(NCP_CONSOLE_VERSION));
    QApplication::setDesktopFileName(u"ncp-console"_s);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    Ui::applyColourScheme(Ui::desktopColourScheme());

    // Without its folders the console reads; sending is refused, since it cannot be recorded.
    if (!folders.prepare())
        std::fprintf(stderr, "ncp-console: %s cannot be written\n", qPrintable(folders.data));
    QSettings settings(folders.settingsFile(), QSettings::IniFormat);
    Ui::Languages languages;
    languages.use(settings.value(Ui::languageKey, Ui::Languages::desktopLanguage()).toString());

    std::optional<Simulator::Simulator> simulator;
    if (wanted.demo) {
        simulator.emplace();
        const auto made = startDemo(*simulator);
        if (!made) {
            std::fprintf(stderr, "ncp-console: the demo cannot start: %s\n",
                         qPrintable(made.error()));
            return EXIT_FAILURE;
        }
        profile = made.value();
    }

    const SystemClock clock;
    RunLock lock(folders.runsFolder());
    std::shared_ptr<Cloud::ApiClient> client; // outlives what waits in the journal's thread
    Journal::Journal journal(folders.journalFile());
    Action::InterruptDesk desk(journal, clock, Action::RuleSet::builtIn(),
                               lock.held() ? lock.runId() : QUuid());
    std::optional<Ui::Workplace> workplace;
    std::optional<Inventory::Inventory> inventory;
    if (profile) {
        const Cloud::Connection connection{
            .gateway = profile->profile.gateway,
            .accessKeyId = profile->profile.accessKeyId.toUtf8(),
            .secretKey = profile->secretKey,
            .clock = std::make_shared<Cloud::GatewayClock>(clock),
            .extraCertificates = {}};
        client = std::make_shared<Cloud::ApiClient>(connection);
        inventory.emplace(client, profile->profile.region, clock);
        workplace = Ui::Workplace{.profile = profile->profile,
                                  .connection = connection,
                                  .client = client,
                                  .inventory = &*inventory,
                                  .desk = &desk,
                                  .journal = &journal};
    }

    Ui::MainWindow window(workplace, languages, settings);
    QObject::connect(&window, &Ui::MainWindow::demoWanted, &application, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s});
    });
    if (wanted.server)
        window.selectWhenListed(*wanted.server);
    window.show();
    if (workplace) {
        inventory->refresh();
        desk.recover(workplace->profile, workplace->client, workplace->connection, lock);
    }
    return QApplication::exec();
}
