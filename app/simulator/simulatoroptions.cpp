// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/simulatoroptions.h"

#include "app/simulator/scenario.h"
#include "app/simulator/simulator.h"

using namespace Qt::StringLiterals;

namespace Console::Simulator {

ProgramOptions commandLineOptions()
{
    const Options defaults;
    const auto backAfter = std::chrono::duration_cast<std::chrono::seconds>(defaults.backAfter);
    return {
        {.name = u"port"_s,
         .meaning = u"listen on this port; 0: on a free one"_s,
         .value = u"N"_s,
         .initial = u"0"_s},
        {.name = u"servers"_s,
         .meaning = u"have so many servers"_s,
         .value = u"N"_s,
         .initial = QString::number(defaults.servers)},
        {.name = u"scenario"_s,
         .meaning = u"what follows an interrupt, see below"_s,
         .value = u"NAME"_s,
         .initial = scenarioNames().constFirst(),
         .choices = scenarioChoices()},
        {.name = u"back-after"_s,
         .meaning = u"an interrupted server is back after so many seconds"_s,
         .value = u"SECONDS"_s,
         .initial = QString::number(backAfter.count())},
        {.name = u"access-key"_s,
         .meaning = u"the key id to accept; without it one is made up"_s,
         .value = u"K"_s},
        {.name = u"secret-key-file"_s,
         .meaning = u"the file that holds the secret of that key"_s,
         .value = u"F"_s,
         .isFile = true},
        {.name = u"version"_s, .meaning = u"print the version and end"_s, .letter = u"v"_s},
        {.name = u"help"_s, .meaning = u"print this text and end"_s, .letter = u"h"_s},
    };
}

} // namespace Console::Simulator
