// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Console::Cli {

namespace {

// QCommandLineParser::helpText() needs an application object. A test compares this text with the
// options.
constexpr auto help =
    "Usage: ncp-console [--demo] [--drill NAME] [--profile NAME] [--server NUMBER]\n"
    "                   [--verify-journal] [--version] [--help]\n"
    "\n"
    "  --demo            use the built-in simulator instead of an account\n"
    "  --drill NAME      train on the built-in simulator; Help > Drill... lists them\n"
    "  --profile NAME    start with this profile\n"
    "  --server NUMBER   select this server\n"
    "  --verify-journal  check the journal's hash chain and end (0 or 1)\n"
    "  --version         print the version and end\n"
    "  --help            print this text and end\n"_L1;

} // namespace

RunKind CommandLine::kind() const
{
    if (drill)
        return RunKind::Drill;
    return demo ? RunKind::Demo : RunKind::Real;
}

Result<CommandLine, QString> parseCommandLine(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);

    const QCommandLineOption demo(u"demo"_s);
    const QCommandLineOption drill(u"drill"_s, {}, u"NAME"_s);
    const QCommandLineOption profile(u"profile"_s, {}, u"NAME"_s);
    const QCommandLineOption server(u"server"_s, {}, u"NUMBER"_s);
    const QCommandLineOption verify(u"verify-journal"_s);
    const QCommandLineOption version(u"version"_s);
    const QCommandLineOption helpOption(QStringList{u"h"_s, u"help"_s});
    QCommandLineParser parser;
    parser.addOptions({demo, drill, profile, server, verify, version, helpOption});
    if (!parser.parse(arguments))
        return Failure{parser.errorText().simplified()};
    if (!parser.positionalArguments().isEmpty())
        return Failure{
            u"unexpected argument \"%1\""_s.arg(parser.positionalArguments().constFirst())};

    CommandLine line{.demo = parser.isSet(demo),
                     .drill = {},
                     .verifyJournal = parser.isSet(verify),
                     .profile = parser.value(profile),
                     .server = {},
                     .answer = {}};
    if (parser.isSet(version))
        line.answer = u"ncp-console %1\n"_s.arg(QString::fromLatin1(NCP_CONSOLE_VERSION));
    if (parser.isSet(helpOption))
        line.answer = help;
    if (parser.isSet(drill)) {
        line.drill = Simulator::scenarioFromName(parser.value(drill));
        if (!line.drill)
            return Failure{u"--drill is one of %1"_s.arg(Simulator::scenarioNames().join(u", "_s))};
        if (line.demo)
            return Failure{u"--demo and --drill do not go together"_s};
    }
    if (parser.isSet(server)) {
        line.server = Cloud::ServerNo::fromText(parser.value(server));
        if (!line.server)
            return Failure{u"\"%1\" is not a server's number"_s.arg(parser.value(server))};
    }
    return line;
}

} // namespace Console::Cli
