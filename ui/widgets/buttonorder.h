// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialogButtonBox>
#include <QStyle>
#include <QWidget>

namespace Console::Ui {

// True if the accepting button is first. For windows without QDialogButtonBox, which ties it to
// Enter.
inline bool acceptsFirst(const QWidget &window)
{
    const int order = window.style()->styleHint(QStyle::SH_DialogButtonLayout, nullptr, &window);
    return order == QDialogButtonBox::WinLayout || order == QDialogButtonBox::KdeLayout;
}

} // namespace Console::Ui
