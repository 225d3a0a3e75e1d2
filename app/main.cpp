// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"
#include "app/cli/verifyjournal.h"
#include "app/cloud/proxyroute.h"
#include "app/core/logging.h"
#include "app/core/settings.h"
#include "app/core/settingskeys.h"
#include "app/desktop/desktopbuses.h"
#include "app/desktop/hardening.h"
#include "app/desktop/idlewatch.h"
#include "app/desktop/missingdisplay.h"
#include "app/desktop/screenlock.h"
#include "app/desktop/singleinstance.h"
#include "app/profile/environmentprofile.h"
#include "app/profile/removals.h"
#include "app/session/serviceset.h"
#include "app/simulator/simulator.h"
#include "ui/drill/drill.h"
#include "ui/shell/appearance.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/applicationicon.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Console;

namespace {

constexpr int badUsage = 2;

int complain(const QString &sentence)
{
    std::fprintf(stderr, "ncp-console: %s\n", qPrintable(sentence));
    return badUsage;
}

QString sentenceFor(const Profile::EnvironmentError &error)
{
    using Kind = Profile::EnvironmentError::Kind;
    switch (error.kind) {
    case Kind::GatewayNotAUrl:
        return u"%1 is not a gateway's URL"_s.arg(error.variable);
    case Kind::GatewayNotHttps:
        return u"%1 must begin with https (http is for loopback hosts only)"_s.arg(error.variable);
    case Kind::GatewayHasExtras:
        return u"%1 must not have a user, a query or a fragment"_s.arg(error.variable);
    case Kind::SiteNotKnown:
        return u"%1 must be public, gov or fin"_s.arg(error.variable);
    case Kind::RegionNotACode:
        return u"%1 is not a region's code"_s.arg(error.variable);
    }
    return {};
}

// What the NCLOUD_ variables hold. Taken before there are threads; their secrets are wiped.
struct Environment {
    QList<Profile::ImportCandidate> candidates = {};
    std::optional<Profile::KeyedProfile> profile = {};
};

Result<Environment, Profile::EnvironmentError> takeEnvironment(bool simulated)
{
    Environment taken;
    if (!simulated)
        taken.candidates = Profile::candidatesFromEnvironment(); // first: the next line wipes them
    auto profile = Profile::environmentProfile();
    if (simulated)
        return taken;
    if (!profile)
        return Failure{profile.error()};
    taken.profile = std::move(profile).value();
    return taken;
}

void prepareApplication()
{
    QApplication::setApplicationName(u"ncp-console"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(NCP_CONSOLE_VERSION));
    QApplication::setDesktopFileName(u"ncp-console"_s); // Wayland takes the icon from that file
    QApplication::setWindowIcon(Ui::applicationIcon());
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    Ui::followColourScheme(Ui::desktopColourScheme());
    Desktop::hardenProcess(); // the portal has been asked
}

bool isKnown(const QString &profile, const Environment &environment,
             const Profile::ProfileBook &book)
{
    const auto named = [&profile](const Profile::Profile &one) {
        return one.name == profile;
    };
    return profile.isEmpty() || (environment.profile && named(environment.profile->profile))
        || std::any_of(book.profiles().begin(), book.profiles().end(), named);
}

// Which start this is. Empty: it goes on; else the status to end with.
std::optional<int> handOver(Desktop::SingleInstance &instance, const Cli::CommandLine &options)
{
    using Kind = Desktop::SingleInstanceError::Kind;
    const QString server = options.server ? options.server->text() : QString();
    const auto start =
        instance.raiseOther(Desktop::StartRequest::ofThisStart(options.profile, server));
    if (start)
        return start.value() == Desktop::SingleInstance::Start::HandedOver
            ? std::optional(EXIT_SUCCESS)
            : std::nullopt;
    std::fprintf(stderr, "ncp-console: %s\n",
                 start.error().kind == Kind::Unusable
                     ? "whether another console runs cannot be told"
                     : "another console runs and does not answer; end it first");
    return start.error().kind == Kind::Unusable ? std::nullopt : std::optional(EXIT_FAILURE);
}

// One console, from its first window to its last. Others can follow in the same process: from the
// first start into the demo, and back.
struct Run {
    Cli::CommandLine options = {};
    Environment environment = {};
    QByteArray place = {}; // of the window before; empty: none
    QString language = {}; // of the window before; empty: none
};

// The simulator's profile and, at each unlocking again, its secret. False: it cannot start.
bool addSimulated(Simulator::Simulator &simulator, const QString &name,
                  Session::SessionManager &sessions)
{
    const auto url = simulator.start();
    const auto gateway = url ? Cloud::Gateway::fromText(url.value().toString())
                             : Failure{Cloud::GatewayError::NotAUrl};
    if (!gateway) {
        complain(
            u"the demo cannot start: %1"_s.arg(url ? u"its URL cannot be used"_s : url.error()));
        return false;
    }
    const auto secret = [&simulator] {
        return Secret(QByteArrayView(simulator.secretKey()));
    };
    sessions.addTemporary({.name = name,
                           .gateway = gateway.value(),
                           .accessKeyId = QString::fromLatin1(simulator.accessKeyId()),
                           .colour = Profile::Colour::Green,
                           .guard = Profile::GuardLevel::Standard,
                           .demo = true},
                          secret(), secret);
    return true;
}

Simulator::Options simulatorOptions(const Cli::CommandLine &options)
{
    Simulator::Options simulated;
    simulated.scenario = options.drill.value_or(Simulator::Scenario::Hung);
    return simulated;
}

void startBeside(const QStringList &arguments)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

// The demo takes this window's place: its own settings, cache and journal are opened after those of
// the user are closed. What would be lost by closing stays, and the other console opens beside it.
void takePlaceOf(Ui::MainWindow &window, const Ui::Languages &languages, bool demo,
                 std::optional<Run> &next)
{
    if (!window.closesUnasked()) {
        startBeside(demo ? QStringList{u"--demo"_s} : QStringList());
        return;
    }
    next.emplace();
    next->options.demo = demo;
    next->place = window.saveGeometry();
    next->language = languages.current();
    window.close();
}

void startOthersFrom(Ui::MainWindow &window, const Ui::Languages &languages,
                     std::optional<Run> &next)
{
    QObject::connect(&window, &Ui::MainWindow::demoRequested, &window,
                     [&] { takePlaceOf(window, languages, true, next); });
    QObject::connect(&window, &Ui::MainWindow::demoLeft, &window,
                     [&] { takePlaceOf(window, languages, false, next); });
    QObject::connect(&window, &Ui::MainWindow::drillRequested, &window, [](const QString &name) {
        startBeside({u"--drill"_s, name});
    });
}

void lockWhenIdle(Desktop::IdleWatch &idle, const Settings &settings,
                  Session::SessionManager &sessions)
{
    settings.follow(Keys::idleMinutes, &idle,
                    [&idle](int minutes) { idle.setLimit(std::chrono::minutes(minutes)); });
    QObject::connect(&idle, &Desktop::IdleWatch::idle, &sessions, &Session::SessionManager::lock);
}

void takeOtherStarts(const Desktop::SingleInstance &instance, Ui::MainWindow &window)
{
    QObject::connect(&instance, &Desktop::SingleInstance::asked, &window,
                     [&window](const Desktop::StartRequest &request) {
                         // Qt's platform takes the permission to come to the front from here.
                         if (!request.activationToken.isEmpty())
                             qputenv("XDG_ACTIVATION_TOKEN", request.activationToken);
                         window.takeStart(request);
                     });
}

void followLogging(const Settings &settings, const Folders &folders)
{
    keepLog();
    settings.follow(Keys::logDetails, &settings, [](bool on) { setLogDetails(on); });
    settings.follow(Keys::logFile, &settings,
                    [file = folders.logFile()](bool on) { writeLogTo(on ? file : QString()); });
}

// The profile to begin with: the one asked for, else Environment or the demo, else the last used
// or the only one. False: the one asked for does not exist.
bool openFirst(Session::SessionManager &sessions, const QString &asked, const QString &last)
{
    if (!asked.isEmpty())
        return sessions.openNamed(asked);
    const auto choices = sessions.choices();
    const auto lastUsed =
        std::find_if(choices.begin(), choices.end(),
                     [id = QUuid(last)](const auto &one) { return one.id == id; });
    const bool temporary = !choices.isEmpty() && sessions.isTemporary(choices.first().id);
    if (last == Keys::allProfiles && !temporary && sessions.canOpenAll())
        sessions.openAll();
    else if (!choices.isEmpty())
        sessions.open(temporary || lastUsed == choices.end() ? choices.first().id : lastUsed->id);
    return true;
}

// The exit status, unless another run follows.
int run(Run now, std::optional<Run> &next)
{
    const Cli::CommandLine &options = now.options;
    Environment &environment = now.environment;
    const Folders folders = Folders::forRun(options.kind());
    // Without its folders the console reads; sending is refused, since it cannot be recorded.
    if (Folders::isNowhere(folders.data))
        complain(
            u"there is no home folder, so nothing is kept and nothing can be sent; set HOME"_s);
    else if (!folders.prepare())
        complain(u"%1 cannot be written"_s.arg(folders.data));
    Settings settings(folders.settingsFile());
    Profile::ProfileBook book(folders.profilesFile(), systemClock());
    if (!isKnown(options.profile, environment, book))
        return complain(u"there is no profile named \"%1\""_s.arg(options.profile));
    Desktop::SingleInstance instance(folders.data);
    if (!options.simulated()) {
        if (const auto status = handOver(instance, options))
            return *status;
        instance.listen();
    }
    Ui::Languages languages;
    settings.follow(Keys::language, &languages,
                    [&languages](const QString &code) { languages.useOrDesktops(code); });
    if (!now.language.isEmpty())
        languages.use(now.language); // that of the window in whose place this one comes
    Ui::followAppearance(settings);
    followLogging(settings, folders);

    Simulator::Simulator simulator(simulatorOptions(options));
    Session::ServiceSet parts(folders, settings, book);
    if (!options.simulated())
        parts.fromEnvironment = std::move(environment.candidates);
    if (options.simulated()
        && !addSimulated(simulator, options.drill ? u"Drill"_s : u"Demo"_s, parts.sessions))
        return EXIT_FAILURE;
    QStringList variables;
    QString environmentHost;
    if (environment.profile) {
        variables = environment.profile->variables;
        environmentHost = environment.profile->profile.gateway.url().host();
        parts.sessions.addTemporary(environment.profile->profile,
                                    Secret(environment.profile->secretKey->bytes()));
        environment.profile.reset();
    }
    if (!options.simulated())
        Profile::Removals(settings).finish(parts.credentials);

    Ui::MainWindow window(parts.services(), languages);
    std::optional<Ui::Drill> drill;
    if (options.drill)
        drill.emplace(*options.drill, simulator, parts.services(), window);
    startOthersFrom(window, languages, next);
    takeOtherStarts(instance, window);
    Desktop::IdleWatch idle(parts.clock);
    lockWhenIdle(idle, settings, parts.sessions);
    const Desktop::ScreenLockWatch screen;
    QObject::connect(&screen, &Desktop::ScreenLockWatch::locked, &parts.sessions,
                     &Session::SessionManager::lock);
    if (options.server)
        window.selectWhenListed(*options.server);
    if (options.demo)
        window.guideDemo(!now.place.isEmpty());
    if (!now.place.isEmpty())
        window.restoreGeometry(now.place);
    window.show();
    openFirst(parts.sessions, options.profile, settings.get(Keys::lastProfile).toString());
    if (!variables.isEmpty())
        window.sayEnvironment(variables, environmentHost);
    // The cloud of an earlier demo is gone, and its records with it.
    if (options.simulated())
        parts.lock.removeEnded({});
    else
        parts.recovery.watch(book);
    const int status = QApplication::exec();
    if (next)
        next->environment.candidates =
            std::move(options.simulated() ? environment.candidates : parts.fromEnvironment);
    return status;
}

int runApplication(int &argc, char **argv, Run first)
{
    std::optional<Desktop::MissingDisplay> missing(
        std::in_place, [](const QString &sentence) { std::_Exit(complain(sentence)); });
    const QApplication application(argc, argv);
    missing.reset();
    prepareApplication();
    std::optional<Run> next = std::move(first);
    int status = EXIT_SUCCESS;
    while (next)
        status = run(*std::exchange(next, std::nullopt), next);
    return status;
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): only the lack of memory throws, and ends the program
int main(int argc, char *argv[])
{
    prepareProcess();
    const auto options = Cli::parseCommandLine(argc, argv);
    if (!options)
        return complain(options.error());
    if (!options.value().answer.isEmpty()) {
        std::fputs(qPrintable(options.value().answer), stdout);
        return EXIT_SUCCESS;
    }
    if (options.value().verifyJournal) {
        const Folders folders = Folders::forRun(options.value().kind());
        if (Folders::isNowhere(folders.data))
            return complain(u"there is no home folder, and no journal; set HOME"_s);
        const QCoreApplication application(argc, argv);
        return Cli::verifyJournal(folders.journalFile());
    }
    Desktop::disableHungBuses();
    if (Desktop::sessionBusDisabled())
        complain(u"the session bus does not answer; this run does without it"_s);
    auto environment = takeEnvironment(options.value().simulated());
    if (!environment)
        return complain(sentenceFor(environment.error()));
    const int status = runApplication(
        argc, argv, {.options = options.value(), .environment = std::move(environment).value()});
    // Qt would wait for a desktop whose proxy script's server is silent.
    if (Cloud::proxyLookupRunning())
        std::_Exit(status);
    return status;
}
