// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialogButtonBox>
#include <QStyle>
#include <QWidget>

namespace Console::Ui {

// Whether the desktop has the accepting button before Cancel or Close. For windows that cannot have
// a QDialogButtonBox, which makes the accepting button the one that Enter presses.
inline bool acceptsFirst(const QWidget &window)
{
    const int order = window.style()->styleHint(QStyle::SH_DialogButtonLayout, nullptr, &window);
    return order == QDialogButtonBox::WinLayout || order == QDialogButtonBox::KdeLayout;
}

} // namespace Console::Ui
