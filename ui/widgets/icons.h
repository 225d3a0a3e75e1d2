// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/meaning.h"

#include <QIcon>
#include <QObject>

namespace Console::Ui {

class IconSet
{
    Q_GADGET
public:
    // The file of each is resources/icons/<name in lower case>.svg.
    enum class Icon {
        Actions,
        Add,
        Busy,
        Check,
        Clock,
        Columns,
        Copy,
        Cross,
        Details,
        Down,
        Drill,
        Export,
        Eye,
        EyeOff,
        Filter,
        Folder,
        Help,
        Import,
        Info,
        Interrupt,
        Journal,
        Key,
        Keyboard,
        Language,
        Lock,
        Network,
        Notice,
        Off,
        Overview,
        Pause,
        Profile,
        Pulse,
        Quit,
        Readiness,
        Reboot,
        Refresh,
        Remove,
        Rename,
        Running,
        Save,
        Search,
        Server,
        Settings,
        Shield,
        Snapshot,
        Start,
        Stop,
        Undo,
        Unknown,
        Unlock,
        Unresolved,
        Up,
        Views,
        Warning,
    };
    Q_ENUM(Icon)
};
using Icon = IconSet::Icon;

// Drawn when shown, in the colours that the application's palette then has: its text, grey where
// disabled, the highlighted text where selected.
QIcon icon(Icon name);
// Instead of the text's colour that of the meaning, or a fixed one.
QIcon icon(Icon name, Meaning meaning);
QIcon icon(Icon name, const QColor &colour);

QString iconFile(Icon name);
Icon iconOf(Meaning meaning);

} // namespace Console::Ui
