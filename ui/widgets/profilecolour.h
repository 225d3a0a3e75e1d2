// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"

#include <QColor>
#include <QIcon>

namespace Console::Ui {

// White text on it has at least 4.5:1.
QColor shade(Profile::Colour colour);
QIcon swatch(Profile::Colour colour);
QColor shadeOfMany(); // neutral; also for white text
QIcon swatchOfMany();
QString colourWord(Profile::Colour colour);
const QList<Profile::Colour> &allColours();

} // namespace Console::Ui
