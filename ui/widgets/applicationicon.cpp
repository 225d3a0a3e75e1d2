// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/applicationicon.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Console::Ui {

QIcon applicationIcon()
{
    QIcon icon;
    const QDir pictures(u":/icons"_s, u"ncp-console-*.png"_s);
    for (const QString &picture : pictures.entryList())
        icon.addFile(pictures.filePath(picture));
    return icon;
}

} // namespace Console::Ui
