// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

#include <csignal>

namespace Console::Test {

// False: it does not run. Its number is 0 then, and kill(0, …) would reach every process of the
// group, other tests and theirs among them.
inline bool signalProcess(const QProcess &process, int number)
{
    const auto pid = static_cast<pid_t>(process.processId());
    return pid > 0 && ::kill(pid, number) == 0;
}

} // namespace Console::Test
