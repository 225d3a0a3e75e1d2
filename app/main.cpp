// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/clock.h"
#include "app/desktop/desktopbuses.h"
#include "app/core/folders.h"
#include "app/core/settings.h"
#include "app/core/settingskeys.h"
#include "app/desktop/hardening.h"
#include "app/desktop/localuser.h"
#include "app/desktop/runlock.h"
#include "app/desktop/singleinstance.h"
#include "app/profile/environmentprofile.h"
#include "app/profile/importsources.h"
#include "app/simulator/simulator.h"
#include "app/profile/removals.h"
#include "app/cli/commandline.h"
#include "ui/drill/drill.h"
#include "app/desktop/idlewatch.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "app/desktop/screenlock.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QProcess>

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

// What a broken journal says of the record where it breaks. The file may hold anything, so its
// words are not trusted on a terminal.
QString damageText(const Journal::Verification &found)
{
    using Damage = Journal::Verification::Damage;
    switch (found.damage) {
    case Damage::None: break;
    case Damage::Missing: return u"that record is missing"_s;
    case Damage::NoHead: return u"the mark of its end is missing, and perhaps records with it"_s;
    case Damage::Changed: {
        QString kind = found.kind.left(20);
        for (QChar &letter : kind) {
            if (!letter.isPrint())
                letter = u'?';
        }
        return u"%1 of %2, or the one before it, is not as it was written"_s.arg(
            kind, found.at.toString(Qt::ISODateWithMs));
    }
    }
    return {};
}

int verifyJournal(const Folders &folders)
{
    const auto result = Journal::verified(folders.journalFile());
    if (!result) {
        std::fprintf(stderr, "The journal cannot be read: %s\n",
                     qPrintable(result.error().technical));
        return EXIT_FAILURE;
    }
    const Journal::Verification &found = result.value();
    if (found.firstBroken != 0) {
        std::printf("The journal is broken from record %lld on: %s.\n",
                    static_cast<long long>(found.firstBroken), qPrintable(damageText(found)));
        return EXIT_FAILURE;
    }
    if (found.noJournal) {
        std::printf("There is no journal: nothing is on record.\n");
        return EXIT_SUCCESS;
    }
    std::printf("The journal is whole: %lld records.\n", static_cast<long long>(found.records));
    // Kept elsewhere, it tells later whether the records up to here are still these.
    if (!found.end.isEmpty())
        std::printf("Its last record's hash is %s.\n", found.end.toHex().constData());
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

// The simulator's profile and, at each unlocking again, its secret.
std::optional<Profile::Profile> startDemo(Simulator::Simulator &simulator, const QString &name,
                                          Session::SessionManager &sessions)
{
    const auto url = simulator.start();
    const auto gateway = url ? Cloud::Gateway::fromText(url.value().toString())
                             : Failure{Cloud::GatewayError::NotAUrl};
    if (!gateway) {
        std::fprintf(stderr, "ncp-console: the demo cannot start: %s\n",
                     url ? "its URL cannot be used" : qPrintable(url.error()));
        return std::nullopt;
    }
    const Profile::Profile demo{.name = name,
                                .gateway = gateway.value(),
                                .accessKeyId = QString::fromLatin1(simulator.accessKeyId()),
                                .colour = Profile::Colour::Green,
                                .guard = Profile::GuardLevel::Standard,
                                .demo = true};
    const auto secret = [&simulator] { return Secret(QByteArrayView(simulator.secretKey())); };
    sessions.addTemporary(demo, secret(), secret);
    return demo;
}

// Which start this is. Empty: it goes on; else the status to end with.
std::optional<int> handOver(Desktop::SingleInstance &instance, const Cli::CommandLine &wanted)
{
    using Kind = Desktop::SingleInstanceError::Kind;
    const QString server = wanted.server ? wanted.server->text() : QString();
    const auto start = instance.raiseOther(Desktop::StartRequest::ofThisStart(wanted.profile, server));
    if (start)
        return start.value() == Desktop::SingleInstance::Start::HandedOver ? std::optional(EXIT_SUCCESS)
                                                                  : std::nullopt;
    std::fprintf(stderr, "ncp-console: %s\n",
                 start.error().kind == Kind::Unusable
                     ? "whether another console runs cannot be told"
                     : "another console runs and does not answer; end it first");
    return start.error().kind == Kind::Unusable ? std::nullopt : std::optional(EXIT_FAILURE);
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
        sessions.open(temporary || lastUsed == choices.end()
                       ? choices.first().id
                       : lastUsed->id);
    return true;
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): only the lack of memory throws, and ends the program
int main(int argc, char *argv[])
{
    prepareProcess();
    const auto commandLine = Cli::parseCommandLine(argc, argv);
    if (!commandLine)
        return complain(commandLine.error());
    const Cli::CommandLine &wanted = commandLine.value();
    if (!wanted.answer.isEmpty()) {
        std::fputs(qPrintable(wanted.answer), stdout);
        return EXIT_SUCCESS;
    }
    const Folders folders = Folders::forRun(wanted.kind());
    if (wanted.verifyJournal) {
        const QCoreApplication application(argc, argv);
        return verifyJournal(folders);
    }
    Desktop::disableHungBuses();
    if (Desktop::sessionBusDisabled())
        complain(u"the session bus does not answer; this run does without it"_s);
    // Before there are threads, and before the variables' secrets are taken out of reach.
    QList<Profile::ImportCandidate> fromEnvironment;
    if (!wanted.simulated())
        fromEnvironment = Profile::candidatesFromEnvironment();
    auto environment = Profile::environmentProfile();
    if (!wanted.simulated() && !environment)
        return complain(sentenceFor(environment.error()));
    std::optional<Profile::KeyedProfile> temporary;
    if (!wanted.simulated())
        temporary = environment.value();

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"ncp-console"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(NCP_CONSOLE_VERSION));
    QApplication::setDesktopFileName(u"ncp-console"_s);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    Ui::applyColourScheme(Ui::desktopColourScheme());
    Ui::followColourScheme();
    Desktop::hardenProcess(); // the portal has been asked

    // Without its folders the console reads; sending is refused, since it cannot be recorded.
    if (!folders.prepare())
        std::fprintf(stderr, "ncp-console: %s cannot be written\n", qPrintable(folders.data));
    Settings settings(folders.settingsFile());
    Profile::ProfileBook book(folders.profilesFile());
    if (!wanted.profile.isEmpty()) {
        const auto named = [&wanted](const Profile::Profile &one) {
            return one.name == wanted.profile;
        };
        if (!(temporary && named(temporary->profile))
            && std::none_of(book.profiles().begin(), book.profiles().end(), named))
            return complain(u"there is no profile named \"%1\""_s.arg(wanted.profile));
    }
    Desktop::SingleInstance instance(folders.data);
    if (!wanted.simulated()) {
        if (const auto status = handOver(instance, wanted))
            return *status;
        instance.listen();
    }
    Ui::Languages languages;
    languages.use(settings.contains(Keys::language) ? settings.get(Keys::language)
                                                    : Ui::Languages::desktopLanguage());

    const SystemClock clock;
    const Desktop::LocalUser user = Desktop::localUser();
    Desktop::RunLock lock(folders.runsFolder());
    std::optional<Simulator::Simulator> simulator;
    Profile::Keychain keychain;
    Profile::Credentials credentials(keychain);
    Journal::Journal journal(folders.journalFile());
    Action::ReadinessBook readiness(folders.readinessFile());
    Action::InterruptManager interrupts(journal, clock, Action::RuleSet::builtIn(),
                               Action::Run{.id = lock.held() ? lock.runId() : QUuid(),
                                           .login = user.login,
                                           .host = user.host});
    interrupts.setFollowLength(Action::FollowLength::fromMinutes(
        settings.get(Keys::followMinutes), settings.get(Keys::followMinutesPer8GiB)));
    interrupts.setReadinessBook(&readiness);
    Inventory::CacheFolder inventories(folders.inventoriesFolder());
    Session::SessionManager sessions(book, credentials, clock);
    sessions.keepInventoriesIn(inventories);
    if (wanted.simulated()) {
        Simulator::Options options;
        options.scenario = wanted.drill.value_or(Simulator::Scenario::Hung);
        if (!startDemo(simulator.emplace(options), wanted.drill ? u"Drill"_s : u"Demo"_s, sessions))
            return EXIT_FAILURE;
    } else if (temporary) {
        sessions.addTemporary(temporary->profile, Secret(temporary->secretKey->bytes()));
        temporary.reset();
    }
    Session::Recovery recovery(sessions, credentials, interrupts, journal, lock, clock);
    if (!wanted.simulated())
        Profile::Removals(settings).finish(credentials);

    const Session::Services services{.book = book,
                           .credentials = credentials,
                           .sessions = sessions,
                           .interrupts = interrupts,
                           .recovery = recovery,
                           .journal = journal,
                           .lock = lock,
                           .clock = clock,
                           .settings = settings,
                           .fromEnvironment = fromEnvironment};
    Ui::MainWindow window(services, languages);
    std::optional<Ui::Drill> drill;
    if (wanted.drill)
        drill.emplace(*wanted.drill, *simulator, services, window);
    QObject::connect(&window, &Ui::MainWindow::demoWanted, &application, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s});
    });
    QObject::connect(&window, &Ui::MainWindow::drillWanted, &application, [](const QString &name) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--drill"_s, name});
    });
    QObject::connect(&sessions, &Session::SessionManager::lockedChanged, &application,
                     [&fromEnvironment] { fromEnvironment.clear(); });
    Desktop::IdleWatch idle(clock);
    idle.setLimit(std::chrono::minutes(settings.get(Keys::idleMinutes)));
    QObject::connect(&window, &Ui::MainWindow::idleMinutesChosen, &idle,
                     [&idle](int minutes) { idle.setLimit(std::chrono::minutes(minutes)); });
    const Desktop::ScreenLockWatch screen;
    QObject::connect(&idle, &Desktop::IdleWatch::idle, &sessions, &Session::SessionManager::lock);
    QObject::connect(&screen, &Desktop::ScreenLockWatch::locked, &sessions, &Session::SessionManager::lock);
    QObject::connect(&instance, &Desktop::SingleInstance::asked, &window, [&window](const Desktop::StartRequest &request) {
        // Leave of the desktop to come to the front, as far as Qt's platform takes it from here.
        if (!request.activationToken.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", request.activationToken);
        window.takeStart(request);
    });
    if (wanted.server)
        window.selectWhenListed(*wanted.server);
    window.show();
    openFirst(sessions, wanted.profile, settings.get(Keys::lastProfile).toString());
    // The cloud of an earlier demo is gone, and its records with it.
    if (!wanted.simulated())
        recovery.watch(book);
    return QApplication::exec();
}
