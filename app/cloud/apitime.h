// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QStringView>

namespace Console::Cloud {

// Gives UTC. Accepts +0900, +09:00, Z and fractions of a second. Invalid without an offset: boot
// times must not be guessed.
QDateTime apiTime(QStringView text);

} // namespace Console::Cloud
