// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/localuser.h"

#include <QSysInfo>

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace Console::Desktop {

LocalUser localUser()
{
    // Asked once: a directory service may be slow.
    static const LocalUser user = [] {
        passwd entry{};
        passwd *found = nullptr;
        std::array<char, 4096> buffer{};
        const uid_t uid = ::getuid();
        const bool known =
            ::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) == 0 && found;
        return LocalUser{.login =
                             known ? QString::fromLocal8Bit(entry.pw_name) : QString::number(uid),
                         .host = QSysInfo::machineHostName()};
    }();
    return user;
}

} // namespace Console::Desktop
