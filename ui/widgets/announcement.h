// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QLabel;

namespace Console::Ui {

// Makes screen readers speak, a moment later and whatever has the focus, what these labels of one
// window then say. What is hidden, and so what a locked console hides, is not spoken.
void announce(const QList<QLabel *> &labels);

} // namespace Console::Ui
