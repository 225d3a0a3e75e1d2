// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/endpoint.h"
#include "app/cloud/ids.h"

#include <QString>

#include <optional>

namespace Console::Profile {

// What a person has to do before a change leaves.
enum class GuardLevel {
    ReadOnly,   // no change can leave
    Production, // typed name and reason
    Standard,   // typed name
    Lab         // one plain confirmation
};

// One account in one environment. Its secret key is never part of it.
struct Profile {
    QString name = {};
    Cloud::Gateway gateway;
    QString accessKeyId = {};
    std::optional<Cloud::RegionCode> region = {}; // empty: all regions of getRegionList
    GuardLevel guard = GuardLevel::Production;
    bool demo = false;
};

} // namespace Console::Profile
