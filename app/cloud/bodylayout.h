// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Console::Cloud {

// Removes white space between tags, a third of all tokens. CDATA or not UTF-8: unchanged. Error
// positions change.
QByteArray withoutLayout(const QByteArray &body);

} // namespace Console::Cloud
