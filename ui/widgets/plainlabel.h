// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace Console::Ui {

// A label that shows its text as it is, never as markup, and wraps it. The parent owns it.
QLabel *plainLabel(QWidget *parent, const QString &objectName = {});

} // namespace Console::Ui
