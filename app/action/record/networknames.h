// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace Console::Cloud {
struct ServerInstance;
}

namespace Console::Action {

// What the networks of one server are called, as far as it is known; empty: not known, or without
// a name. A name stands beside the number, never for it.
struct NetworkNames {
    QString vpc = {};
    QString subnet = {};

    friend bool operator==(const NetworkNames &, const NetworkNames &) = default;
};

// Asked when an interrupt is recorded, of the server as it was read last: names may have become
// known since it was opened.
using NetworkNaming = std::function<NetworkNames(const Cloud::ServerInstance &server)>;

} // namespace Console::Action
