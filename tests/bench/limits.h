// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace Console::Bench {

// Prints each figure that has a limit beside it. False: one is beyond it. What is asked for
// 100 000 servers is judged at that size only.
bool printLimits(const QJsonObject &figures);

} // namespace Console::Bench
