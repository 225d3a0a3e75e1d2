// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/enterkey.h"

#include <QShortcut>

namespace Console::Ui {

void clickByEnter(QAbstractButton &button)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *const shortcut = new QShortcut(key, &button);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &button, [&button] { button.click(); });
    }
}

} // namespace Console::Ui
