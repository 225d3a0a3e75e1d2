// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Console::Profile {

// Text, and what trimming removed: copied blanks cause refused signatures. Blanks: Unicode spaces
// and invisible characters (zero width, byte order, direction).
struct FieldText {
    QString text = {};
    bool blanksRemoved = false;
    bool lineEndsRemoved = false;

    bool changed() const { return blanksRemoved || lineEndsRemoved; }
    friend bool operator==(const FieldText &, const FieldText &) = default;
};
FieldText trimmed(const QString &typed);

// UTF-8 of a secret, never a QString. `bytes` points into the input.
struct FieldBytes {
    QByteArrayView bytes = {};
    bool blanksRemoved = false;
    bool lineEndsRemoved = false;

    bool changed() const { return blanksRemoved || lineEndsRemoved; }
};
FieldBytes trimmedBytes(QByteArrayView typed);

// Also without one pair of quotes around, as a shell's file has them.
FieldBytes withoutQuotes(QByteArrayView typed);

bool hasBlank(const QString &text);
bool hasBlankBytes(QByteArrayView bytes);

} // namespace Console::Profile
