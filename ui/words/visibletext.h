// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Ui {

// Makes control characters, direction marks and lone surrogates visible. Keeps line breaks and
// tabs.
QString visibleText(const QString &text);

} // namespace Console::Ui
