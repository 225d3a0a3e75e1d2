// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/scenario.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Console::Simulator {

namespace {

struct Entry {
    QStringView name;
    Scenario scenario;
    QLatin1StringView what;
};

constexpr std::array Entries{
    Entry{u"hung", Scenario::Hung, "dump, reboot, back again"_L1},
    Entry{u"slow-reboot", Scenario::SlowReboot, "the same, and four times as slow"_L1},
    Entry{u"no-reaction", Scenario::NoReaction, "accepted, and nothing is ever seen"_L1},
    Entry{u"lost-answer", Scenario::LostAnswer, "the interrupt works, its answer is lost"_L1},
    Entry{u"gateway-down", Scenario::GatewayDown, "it works, and is answered with a 503"_L1},
    Entry{u"gateway-down-half-way", Scenario::GatewayDownHalfWay,
          "accepted; then the gateway is away for a while"_L1},
    Entry{u"throttled", Scenario::Throttled, "429 for the first interrupt and every third read"_L1},
    Entry{u"skewed-clock", Scenario::SkewedClock, "the gateway's clock is 3 minutes ahead"_L1},
    Entry{u"refused", Scenario::Refused, "refused with 1100031"_L1},
};

} // namespace

QStringList scenarioNames()
{
    QStringList names;
    for (const Entry &entry : Entries)
        names.append(entry.name.toString());
    return names;
}

QString nameOf(Scenario scenario)
{
    return std::ranges::find(Entries, scenario, &Entry::scenario)->name.toString();
}

std::optional<Scenario> scenarioFromName(QStringView name)
{
    const auto *const found = std::ranges::find(Entries, name, &Entry::name);
    if (found == Entries.end())
        return std::nullopt;
    return found->scenario;
}

QList<ProgramChoice> scenarioChoices()
{
    QList<ProgramChoice> choices;
    for (const Entry &entry : Entries)
        choices.append({.name = entry.name.toString(), .meaning = entry.what});
    return choices;
}

} // namespace Console::Simulator
