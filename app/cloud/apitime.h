// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QStringView>

namespace Console::Cloud {

// Reads the provider's dates, e.g. 2020-08-24T09:41:23+0900, as UTC. The offset may be +0900,
// +09:00 or Z; fractions of a second are allowed. Anything else gives an invalid QDateTime: a
// time without an offset is a guess, and a boot time decides whether a server has rebooted.
QDateTime apiTime(QStringView text);

} // namespace Console::Cloud
