// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"

#include <QDialog>

namespace Console::Ui {

// Asks for the profile's name before lowering its guard level.
class GuardQuestion final : public QDialog
{
    Q_OBJECT
public:
    GuardQuestion(const QString &profileName, Profile::GuardLevel from, Profile::GuardLevel to,
                  QWidget *parent);
};

} // namespace Console::Ui
