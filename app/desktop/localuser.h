// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console {

// Who sits at which computer, by the system's own word; the environment could say anything.
struct Desk {
    QString login = {}; // the user's login name; its number where the name is not to be had
    QString host = {};  // the computer's name

    friend bool operator==(const Desk &, const Desk &) = default;
};

Desk thisDesk();

} // namespace Console
