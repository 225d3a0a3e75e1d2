// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include <csignal>
#include <cstdio>
#include <ctime>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <sys/stat.h>

#include "app/simulator/scenario.h"
#include "app/simulator/simulator.h"
#include "app/simulator/simulatoroptions.h"

using namespace Qt::StringLiterals;
using namespace Console::Simulator;
using Console::Failure;
using Console::Result;

namespace {

constexpr int BadOption = 2;
constexpr int CannotRun = 1;

int complain(const QString &why, int exitCode)
{
    std::fprintf(stderr, "ncp-simulator: %s\n", qPrintable(why.simplified()));
    return exitCode;
}

// Flushed at once for programs that read it.
void say(QLatin1StringView what, const QString &value)
{
    std::fprintf(stdout, "%s %s\n", what.data(), qPrintable(value));
    std::fflush(stdout);
}

struct CommandLine {
    Options options;
    QString secretKeyFile; // empty: make one
};

Result<int, QString> numberOption(const QCommandLineParser &parser, const QString &name, int least,
                                  int most)
{
    bool isNumber = false;
    const int number = parser.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return Failure{u"--%1 is a number from %2 to %3"_s.arg(name).arg(least).arg(most)};
    return number;
}

Result<QByteArray, QString> readSecret(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{u"%1: %2"_s.arg(fileName, file.errorString())};
    const QByteArray secret = file.read(4096).trimmed();
    if (secret.isEmpty())
        return Failure{u"%1 is empty"_s.arg(fileName)};
    return secret;
}

QString helpText()
{
    const Console::ProgramOptions options = commandLineOptions();
    QString text = Console::usageLines(u"ncp-simulator"_s, options)
        + u"\nA local NAVER Cloud Platform with invented servers, for trying and testing.\n"
          "It listens on 127.0.0.1 only and stops on SIGTERM or SIGINT.\n\n"_s
        + Console::optionLines(options) + u"\nScenarios:\n"_s;
    for (const Console::ProgramChoice &scenario : scenarioChoices())
        text += u"  "_s + scenario.name.leftJustified(24) + scenario.meaning + u'\n';
    return text;
}

Result<CommandLine, QString> readCommandLine(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return Failure{u"unexpected argument %1"_s.arg(parser.positionalArguments().constFirst())};
    const auto port = numberOption(parser, u"port"_s, 0, 65535);
    const auto servers = numberOption(parser, u"servers"_s, 0, LargestFleet);
    const auto backAfter = numberOption(parser, u"back-after"_s, 1, 86400);
    for (const auto &number : {port, servers, backAfter}) {
        if (!number)
            return Failure{number.error()};
    }
    const auto scenario = scenarioFromName(parser.value(u"scenario"_s));
    if (!scenario)
        return Failure{u"--scenario is one of %1"_s.arg(scenarioNames().join(", "_L1))};

    CommandLine line;
    line.options.port = static_cast<quint16>(port.value());
    line.options.servers = servers.value();
    line.options.backAfter = std::chrono::seconds(backAfter.value());
    line.options.scenario = *scenario;
    line.options.accessKeyId = parser.value(u"access-key"_s).toUtf8();
    line.secretKeyFile = parser.value(u"secret-key-file"_s);
    if (line.options.accessKeyId.isEmpty() != line.secretKeyFile.isEmpty())
        return Failure{u"--access-key and --secret-key-file go together"_s};
    if (!line.secretKeyFile.isEmpty()) {
        auto secret = readSecret(line.secretKeyFile);
        if (!secret)
            return Failure{secret.error()};
        line.options.secretKey = std::move(secret).value();
    }
    return line;
}

bool writeSecret(const QString &fileName, const QByteArray &secret)
{
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(secret + '\n') == secret.size() + 1 && file.flush();
}

// Prints each new event: gateway time, event, server.
class Reporter
{
public:
    void report(const Record &record)
    {
        for (const ServerRecord &server : record.servers) {
            ServerRecord &told = m_told[server.number];
            tell(server, "dump-begun"_L1, server.dumpBegun, told.dumpBegun);
            tell(server, "dump-destroyed"_L1, server.dumpDestroyed, told.dumpDestroyed);
            tell(server, "dump-finished"_L1, server.dumpFinished, told.dumpFinished);
            tell(server, "left-run"_L1, server.leftRunning, told.leftRunning);
            tell(server, "rebooted"_L1, server.rebooted, told.rebooted);
        }
    }

private:
    static void tell(const ServerRecord &server, QLatin1StringView what,
                     const std::optional<Time> &at, std::optional<Time> &told)
    {
        if (at && at != told) {
            const auto utc =
                QDateTime::fromMSecsSinceEpoch(at->time_since_epoch().count(), Qt::UTC);
            say(what, server.number.simplified() + u' ' + utc.toString(Qt::ISODateWithMs));
        }
        told = at;
    }

    QHash<QString, ServerRecord> m_told;
};

sigset_t endingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): without memory or threads there is nothing to save
int main(int argc, char **argv)
{
    umask(0077);
    std::signal(SIGPIPE, SIG_IGN); // continues when nobody reads its output
    // Blocked in all threads; main waits for them at the end.
    const sigset_t ending = endingSignals();
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ncp-simulator"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(CONSOLE_VERSION));

    QCommandLineParser parser;
    parser.addOptions(Console::parserOptions(commandLineOptions()));
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText(), BadOption);
    if (parser.isSet(u"help"_s)) {
        std::fputs(qPrintable(helpText()), stdout);
        return 0;
    }
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    auto line = readCommandLine(parser);
    if (!line)
        return complain(line.error(), BadOption);
    CommandLine commandLine = std::move(line).value();

    commandLine.options.onInterrupt = [](const ReceivedInterrupt &interrupt) {
        say("interrupt"_L1, interrupt.serverInstanceNo.simplified()); // one line, whatever was sent
    };
    Simulator simulator(commandLine.options);

    const QTemporaryDir privateDirectory; // 0700, removed at the end
    QString secretKeyFile = commandLine.secretKeyFile;
    if (secretKeyFile.isEmpty()) {
        secretKeyFile = privateDirectory.filePath(u"secret-key"_s);
        if (!privateDirectory.isValid() || !writeSecret(secretKeyFile, simulator.secretKey()))
            return complain(u"cannot write a file for the secret key"_s, CannotRun);
    }
    const auto url = simulator.start();
    if (!url)
        return complain(url.error(), CannotRun);
    say("url"_L1, url.value().toString());
    say("access-key-id"_L1, QString::fromUtf8(simulator.accessKeyId()));
    say("secret-key-file"_L1, secretKeyFile);

    Reporter reporter;
    constexpr timespec often{.tv_sec = 0, .tv_nsec = 200'000'000};
    while (sigtimedwait(&ending, nullptr, &often) < 0)
        reporter.report(simulator.record());
    reporter.report(simulator.record());
    return 0;
}
