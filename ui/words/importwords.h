// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/importsources.h"

#include <QString>

namespace Console::Ui {

QString importNoteSentence(Profile::ImportNote note);
QString importFileSentence(const Profile::ImportFileError &error, const QString &file);

} // namespace Console::Ui
