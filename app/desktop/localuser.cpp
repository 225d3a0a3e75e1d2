// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/localuser.h"

#include <QSysInfo>

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace Console {

Desk thisDesk()
{
    // A directory service may have to be asked for the name, so it is asked once a run. It has
    // answered before: at login.
    static const Desk desk = [] {
        passwd entry{};
        passwd *found = nullptr;
        std::array<char, 4096> buffer{};
        const uid_t user = ::getuid();
        const bool known =
                ::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) == 0 && found;
        return Desk{.login = known ? QString::fromLocal8Bit(entry.pw_name) : QString::number(user),
                    .host = QSysInfo::machineHostName()};
    }();
    return desk;
}

} // namespace Console
