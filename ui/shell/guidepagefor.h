// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace Console::Ui {

// The guide's page about this widget, or about the part or window around it.
QString guidePageFor(const QWidget *widget);

} // namespace Console::Ui
