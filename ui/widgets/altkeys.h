// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Console::Ui {

// While it lives, a key with Alt is meant for the window in every field for text of the program:
// where the window has no such command (Alt+1 chooses a saved view in the main window only), Qt's
// own fields would write the digit.
class AltKeys final : public QObject
{
    Q_OBJECT
public:
    explicit AltKeys(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Console::Ui
