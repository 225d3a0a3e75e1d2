// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace Console::Ui {

// Return and Enter press it while it has the focus. Qt does that for the default buttons of dialogs
// only.
void clickByEnter(QAbstractButton &button);

} // namespace Console::Ui
