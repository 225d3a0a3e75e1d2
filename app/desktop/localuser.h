// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Desktop {

// Who sits at which computer, by the system's own word; the environment could say anything.
struct LocalUser {
    QString login = {}; // the user's login name; its number where the name is not to be had
    QString host = {};  // the computer's name

    friend bool operator==(const LocalUser &, const LocalUser &) = default;
};

LocalUser localUser();

} // namespace Console::Desktop
