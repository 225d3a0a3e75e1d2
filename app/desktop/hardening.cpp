// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace Console::Desktop {

bool hideProcess()
{
#ifdef Q_OS_LINUX
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the system's own interface
    return ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#else
    return true;
#endif
}

void hardenProcess()
{
#ifdef NDEBUG
    hideProcess();
#endif
}

} // namespace Console::Desktop
