// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Console::Profile {

// What is left of a typed or pasted text, and what went from its two ends, so that the form can
// say so: keys copied with a trailing blank or line end are a reported cause of refused
// signatures. Blanks are all that Unicode calls space, and characters without a shape (zero width,
// byte order and direction marks); what stands inside is never touched.
struct FieldText {
    QString text = {};
    bool blanksRemoved = false;
    bool lineEndsRemoved = false;

    bool changed() const { return blanksRemoved || lineEndsRemoved; }
    friend bool operator==(const FieldText &, const FieldText &) = default;
};
FieldText trimmed(const QString &typed);

// The same for the UTF-8 bytes of a secret, which never become a QString. `bytes` is a part of what
// was given, nothing is copied.
struct FieldBytes {
    QByteArrayView bytes = {};
    bool blanksRemoved = false;
    bool lineEndsRemoved = false;

    bool changed() const { return blanksRemoved || lineEndsRemoved; }
};
FieldBytes trimmedBytes(QByteArrayView typed);

// True if a blank or a line end in the above sense stands anywhere.
bool hasBlank(const QString &text);
bool hasBlankBytes(QByteArrayView bytes);

} // namespace Console::Profile
