// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFormLayout>
#include <QLabel>

namespace Console::Ui {

// What the groups of the detail panel are made of.

// For a value as the provider sent it: never rich text, and no accessible name, which would hide it.
QLabel *valueLabel(QWidget *parent);
QLabel *captionLabel(QWidget *parent);
QFormLayout *makeForm(QWidget *parent); // sets it as the parent's layout

// Changes a label only if need be: a text selection in it survives. A dash for an empty text.
void setValue(QLabel *label, const QString &text);

QString withCode(const QString &word, const QString &code); // once, if the word has it already

} // namespace Console::Ui
