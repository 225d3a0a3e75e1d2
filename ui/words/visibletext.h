// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Ui {

// Makes control characters, direction marks and lone surrogates visible. Keeps line breaks and
// tabs.
QString visibleText(const QString &text);

inline constexpr qsizetype longestVisibleName = 120; // characters

// What tells a server from others (a name, a zone, a code), on one line: whatever cannot be seen or
// reorders others is named, as ⟨U+202E⟩; a longer one loses its middle and tells its length.
QString visibleName(const QString &name, qsizetype longest = longestVisibleName);

// True if a name can be typed as it is seen.
bool isTypeable(const QString &name);

// The beginning of a long text from outside, which has no place in a sentence.
QString cutText(const QString &text, qsizetype longest);

// Of a menu entry or button: "E&xport…" and "내보내기(&E)…" without the mark of its letter.
QString withoutMnemonic(QString text);

} // namespace Console::Ui
