// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Desktop {

// Exists while QApplication is made: Qt aborts where it can open no display, which would leave a
// core file. What Qt says meanwhile is told afterwards.
class MissingDisplay
{
public:
    using Handler = void (*)(const QString &sentence); // ends the process

    explicit MissingDisplay(Handler handler);
    ~MissingDisplay();
    Q_DISABLE_COPY_MOVE(MissingDisplay)
};

} // namespace Console::Desktop
