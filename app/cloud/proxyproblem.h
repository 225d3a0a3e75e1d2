// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Cloud {

// Why no way to the gateway could be chosen. No byte has left.
struct ProxyProblem {
    enum class Kind {
        NoAnswer,      // of the desktop, within the limit
        NotAnAddress,  // neither host nor URL
        TypeNotUsable, // e.g. https, socks4
        NoneFromScript // the script (PAC) named no proxy
    };
    Kind kind = Kind::NoAnswer;
    QString variable = {}; // empty: the desktop's settings
    QString type = {};     // TypeNotUsable

    friend bool operator==(const ProxyProblem &, const ProxyProblem &) = default;
};

} // namespace Console::Cloud
