// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profilefields.h"

#include <QStringList>

namespace Console::Ui {

// The steps by which a profile is added.
enum class WizardStep { Environment, Keys, Test, Guard, Saved };

QList<Profile::ProfileField> fieldsOf(WizardStep step);
QStringList wizardStepNames(); // in order
QString titleOf(WizardStep step, const QString &profileName);
QString sentenceOf(WizardStep step); // may be empty

// "Public KR"; of a custom gateway its host.
QString proposedName(const Profile::Profile &profile);

} // namespace Console::Ui
