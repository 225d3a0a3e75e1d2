// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace Console::Ui {

// Text without markup, wrapped, never wider than its room; owned by the parent.
QLabel *plainLabel(QWidget *parent, const QString &objectName = {});

} // namespace Console::Ui
