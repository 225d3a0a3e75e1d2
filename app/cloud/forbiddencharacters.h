// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Console::Cloud {

struct ReplacedCharacters {
    QByteArray body;
    int count = 0; // 0: the body is as it was
};

// Takes as U+FFFD what no XML 1.0 text may hold: control characters, surrogates, bytes that are not
// UTF-8, and references to those, to nothing or to an entity (none is ever expanded). Bodies in
// another encoding stay as they are.
ReplacedCharacters withoutForbiddenCharacters(const QByteArray &body);

} // namespace Console::Cloud
