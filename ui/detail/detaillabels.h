// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFormLayout>
#include <QLabel>

namespace Console::Ui {

// Building blocks of the detail panel.

// For provider text: never rich text; no accessible name, which would hide the text from screen
// readers.
QLabel *valueLabel(QWidget *parent);
QLabel *captionLabel(QWidget *parent);
QFormLayout *makeForm(QWidget *parent); // becomes the parent's layout

// Does not touch an unchanged label, so a text selection survives. Empty: shown as a dash.
void setValue(QLabel *label, const QString &text);

QString withCode(const QString &word, const QString &code); // not repeated if the word contains it

} // namespace Console::Ui
