// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"

#include <QByteArray>

#include <optional>

namespace Console::Test {

// A random secret of letters that this object does not hold in plain: it stays out of the way
// of a search for what others have left of it.
class HiddenSecret
{
public:
    explicit HiddenSecret(qsizetype length = 40); // at least 40
    Secret secret() const;

    // How often its last 24 letters are in this process's memory now: when an allocator takes a
    // block back, and when a part of it is used again, it is the beginning that goes.
    struct Hits {
        int utf8 = 0;
        int utf16 = 0; // little endian, as in a QString
        int base64 = 0;
        int all() const { return utf8 + utf16 + base64; }
    };
    // Empty: the memory cannot be read (PR_SET_DUMPABLE is off, and this is not root).
    std::optional<Hits> search() const;

private:
    QByteArray m_masked;
};

} // namespace Console::Test
