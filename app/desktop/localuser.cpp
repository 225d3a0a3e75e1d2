// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/localuser.h"

#include "app/core/withinlimit.h"

#include <QSysInfo>

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace Console::Desktop {

namespace {

// Empty: not known.
QString loginOf(uid_t uid)
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 4096> buffer{};
    const bool known =
        ::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) == 0 && found;
    return known ? QString::fromLocal8Bit(entry.pw_name) : QString();
}

} // namespace

LocalUser localUser()
{
    // Asked once: a directory service may be slow.
    static const LocalUser user = [] {
        const uid_t uid = ::getuid();
        const auto login = withinLimit(longestOutside, [uid] { return loginOf(uid); });
        return LocalUser{.login = login && !login->isEmpty() ? *login : QString::number(uid),
                         .host = QSysInfo::machineHostName()};
    }();
    return user;
}

} // namespace Console::Desktop
