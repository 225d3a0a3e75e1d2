// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMessageBox>

#include <functional>

namespace Console::Ui {

// Opens a question about what was typed and not saved. Runs `then` if the user discards it and the
// receiver still lives. Deletes itself.
QMessageBox *askToDiscard(QWidget *asker, const QString &title, const QString &text,
                          QObject *receiver, std::function<void()> then);

} // namespace Console::Ui
