// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/importsources.h"

#include <QString>

namespace Console::Ui {

QString importNoteSentence(Profile::ImportNote note);
// Why a line of the file was not taken as it stands.
QString lineRemarkSentence(const Profile::LineRemark &remark);
QString importFileSentence(const Profile::ImportFileError &error, const QString &file);

} // namespace Console::Ui
