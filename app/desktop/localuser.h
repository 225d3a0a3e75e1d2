// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Desktop {

// As the system reports, not the environment.
struct LocalUser {
    QString login = {}; // user number if no name
    QString host = {};

    friend bool operator==(const LocalUser &, const LocalUser &) = default;
};

LocalUser localUser();

} // namespace Console::Desktop
