// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/endpoint.h"
#include "app/cloud/ids.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace Console::Profile {

// What the user has to do before a change leaves. From the strictest to the mildest.
enum class GuardLevel {
    ReadOnly,   // no change can leave
    Production, // typed name and reason
    Standard,   // typed name
    Lab         // one plain confirmation
};

// Tells profiles apart at a glance, beside their names. The window chooses the shades.
enum class Colour { Red, Orange, Yellow, Green, Teal, Blue, Purple, Grey };

// How requests leave the interrupt manager.
struct Proxy {
    enum class Kind { System, None, Explicit };
    Kind kind = Kind::System;
    QString host = {};   // of Explicit, an HTTP proxy (CONNECT for https)
    quint16 port = 0;    // of Explicit; 1 to 65535
    QString user = {};   // of Explicit; empty: the proxy wants no name

    friend bool operator==(const Proxy &, const Proxy &) = default;
};

// One account in one environment. No secret is ever part of it: the secret key and the proxy's
// password lie in the keychain under the profile's id.
struct Profile {
    QUuid id = {}; // never changes; null: the profile of this run only, which is never written
    QString name = {}; // unique among the profiles
    Cloud::Gateway gateway;
    QString accessKeyId = {};
    std::optional<Cloud::RegionCode> region = {}; // empty: all regions of getRegionList
    QString caFile = {}; // PEM, trusted besides the system's authorities; empty: none
    Proxy proxy = {};
    Colour colour = Colour::Red;
    GuardLevel guard = GuardLevel::Production;
    bool demo = false;

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace Console::Profile
