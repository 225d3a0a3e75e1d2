// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QString>

class QPalette;

namespace Console::Ui {

// What a colour says. Never alone: an icon or a word says the same.
enum class Meaning { Danger, Warning, Success, Information, Unknown, Muted };

// For text and marks: at least 4.5:1 against window, base and alternate base, and so also below
// text in the base's colour.
QColor colourOf(Meaning meaning, const QPalette &palette);

// A background for text and for the meaning's own colour.
QColor tintOf(Meaning meaning, const QPalette &palette);

// For those who do not see it; empty for what is only less important.
QString meaningWord(Meaning meaning);

bool isDark(const QPalette &palette);

} // namespace Console::Ui
