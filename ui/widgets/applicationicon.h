// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace Console::Ui {

// From pictures, so that no plugin of Qt's is needed to show it.
QIcon applicationIcon();

} // namespace Console::Ui
