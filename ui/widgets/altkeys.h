// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Console::Ui {

// While it lives, text fields leave Alt keys to the window: Qt's fields would write the digit of an
// unused Alt+1.
class AltKeys final : public QObject
{
    Q_OBJECT
public:
    explicit AltKeys(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Console::Ui
