// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/endpoint.h"
#include "app/cloud/ids.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace Console::Profile {

// Strictest first.
enum class GuardLevel {
    ReadOnly,   // no changes
    Production, // typed name and reason
    Standard,   // typed name
    Lab         // one confirmation
};

enum class Colour { Red, Orange, Yellow, Green, Teal, Blue, Purple, Grey };

struct Proxy {
    enum class Kind { System, None, Explicit };
    Kind kind = Kind::System;
    QString host = {}; // Explicit: HTTP (CONNECT for https)
    quint16 port = 0;  // Explicit: 1 to 65535
    QString user = {}; // Explicit; empty: no login

    friend bool operator==(const Proxy &, const Proxy &) = default;
};

// Never holds secrets: the keychain does.
struct Profile {
    QUuid id = {};     // never changes; null: never saved
    QString name = {}; // unique
    Cloud::Gateway gateway;
    QString accessKeyId = {};
    std::optional<Cloud::RegionCode> region = {}; // empty: all regions
    QString caFile = {}; // see cafile.h; besides the system's authorities; empty: none
    Proxy proxy = {};
    Colour colour = Colour::Red;
    GuardLevel guard = GuardLevel::Production;
    bool demo = false;

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace Console::Profile
