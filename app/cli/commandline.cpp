// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Console::Cli {

RunKind CommandLine::kind() const
{
    if (drill)
        return RunKind::Drill;
    return demo ? RunKind::Demo : RunKind::Real;
}

ProgramOptions commandLineOptions()
{
    return {
        {.name = u"demo"_s, .meaning = u"use the built-in simulator instead of an account"_s},
        {.name = u"drill"_s,
         .meaning = u"train on the built-in simulator; Help > Drill... lists them"_s,
         .value = u"NAME"_s,
         .choices = Simulator::scenarioChoices()},
        {.name = u"profile"_s, .meaning = u"start with this profile"_s, .value = u"NAME"_s},
        {.name = u"server"_s, .meaning = u"select this server"_s, .value = u"NUMBER"_s},
        {.name = u"verify-journal"_s,
         .meaning = u"check the journal's hash chain and end (0 or 1)"_s},
        {.name = u"version"_s, .meaning = u"print the version and end"_s},
        {.name = u"help"_s, .meaning = u"print this text and end"_s, .letter = u"h"_s},
    };
}

Result<CommandLine, QString> parseCommandLine(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);

    const ProgramOptions options = commandLineOptions();
    QCommandLineParser parser;
    parser.addOptions(parserOptions(options));
    if (!parser.parse(arguments))
        return Failure{parser.errorText().simplified()};
    if (!parser.positionalArguments().isEmpty())
        return Failure{
            u"unexpected argument \"%1\""_s.arg(parser.positionalArguments().constFirst())};

    CommandLine line{.demo = parser.isSet(u"demo"_s),
                     .drill = {},
                     .verifyJournal = parser.isSet(u"verify-journal"_s),
                     .profile = parser.value(u"profile"_s),
                     .server = {},
                     .answer = {}};
    if (parser.isSet(u"version"_s))
        line.answer = u"ncp-console %1\n"_s.arg(QString::fromLatin1(NCP_CONSOLE_VERSION));
    if (parser.isSet(u"help"_s))
        line.answer = usageLines(u"ncp-console"_s, options) + u'\n' + optionLines(options);
    if (parser.isSet(u"drill"_s)) {
        line.drill = Simulator::scenarioFromName(parser.value(u"drill"_s));
        if (!line.drill)
            return Failure{u"--drill is one of %1"_s.arg(Simulator::scenarioNames().join(u", "_s))};
        if (line.demo)
            return Failure{u"--demo and --drill do not go together"_s};
    }
    if (parser.isSet(u"server"_s)) {
        line.server = Cloud::ServerNo::fromText(parser.value(u"server"_s));
        if (!line.server)
            return Failure{u"\"%1\" is not a server's number"_s.arg(parser.value(u"server"_s))};
    }
    return line;
}

} // namespace Console::Cli
