// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/scenario.h"

#include <algorithm>
#include <array>

namespace Console::Simulator {

namespace {

struct Entry {
    QStringView name;
    Scenario scenario;
};

constexpr std::array Entries{
    Entry{u"hung", Scenario::Hung},
    Entry{u"no-reaction", Scenario::NoReaction},
    Entry{u"lost-answer", Scenario::LostAnswer},
    Entry{u"gateway-down", Scenario::GatewayDown},
};

} // namespace

QStringList scenarioNames()
{
    QStringList names;
    for (const Entry &entry : Entries)
        names.append(entry.name.toString());
    return names;
}

std::optional<Scenario> scenarioFromName(QStringView name)
{
    const auto *const found = std::ranges::find(Entries, name, &Entry::name);
    if (found == Entries.end())
        return std::nullopt;
    return found->scenario;
}

} // namespace Console::Simulator
