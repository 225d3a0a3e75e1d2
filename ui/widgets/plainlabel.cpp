// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plainlabel.h"

#include "ui/widgets/wrappedlabel.h"

namespace Console::Ui {

QLabel *plainLabel(QWidget *parent, const QString &objectName)
{
    auto *label = new WrappedLabel(parent);
    label->setObjectName(objectName);
    return label;
}

} // namespace Console::Ui
