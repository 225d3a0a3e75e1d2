// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/eyebutton.h"

#include "ui/profile/secretedit.h"
#include "ui/widgets/icons.h"

#include <QEvent>

namespace Console::Ui {

EyeButton::EyeButton(SecretEdit &key, QWidget *parent) : QToolButton(parent)
{
    setCheckable(true);
    setAutoRaise(true);
    setIcon(Ui::icon(Icon::Eye));
    connect(this, &QToolButton::toggled, &key, [this, &key](bool shown) {
        key.setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        setIcon(Ui::icon(shown ? Icon::EyeOff : Icon::Eye));
    });
    retranslateUi();
}

void EyeButton::retranslateUi()
{
    setToolTip(tr("Show the secret key"));
    setAccessibleName(tr("Show the secret key"));
}

void EyeButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QToolButton::changeEvent(event);
}

void EyeButton::hideEvent(QHideEvent *event)
{
    setChecked(false);
    QToolButton::hideEvent(event);
}

} // namespace Console::Ui
