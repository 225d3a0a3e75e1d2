// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/altkeys.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Console::Ui {

AltKeys::AltKeys(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool AltKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    // Ctrl+Alt is AltGr on some keyboards: a letter.
    const auto held = key->modifiers() & (Qt::AltModifier | Qt::ControlModifier);
    if (held != Qt::AltModifier || key->text().isEmpty() || !key->text().front().isPrint())
        return false;
    // A combo box passes keys to its field without event filters.
    const auto *combo = qobject_cast<QComboBox *>(watched);
    if (!qobject_cast<QLineEdit *>(watched) && !qobject_cast<QPlainTextEdit *>(watched)
        && !(combo && combo->isEditable()))
        return false;
    key->ignore();
    return true;
}

} // namespace Console::Ui
