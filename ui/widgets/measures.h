// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

class QWidget;

namespace Console::Ui {

enum class TextSize { Title, Section, Secondary };

// Of the application's font, whatever font the widget's parents have.
QFont fontFor(TextSize size);

// Steps of the grid, 4 pixels each at 96 dpi, scaled with the font.
int gridSteps(const QWidget &widget, int steps);

} // namespace Console::Ui
