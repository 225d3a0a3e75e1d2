// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace Console::Ui {

class SecretEdit;

// Shows a secret key until it is pressed again or hidden.
class EyeButton final : public QToolButton
{
    Q_OBJECT
public:
    // The field outlives it.
    EyeButton(SecretEdit &key, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslateUi();
};

} // namespace Console::Ui
