// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/endpoint.h"
#include "app/profile/profilejson.h"

#include <QString>

namespace Console::Ui {

QString environmentWord(Cloud::Environment environment);
// Where a profile works: "Government · KR"; of a custom gateway its host as well.
QString placeText(const Profile::Profile &profile);
QString proxyWord(Profile::Proxy::Kind kind);
QString guardMeaning(Profile::GuardLevel guard); // what the user has to do before a change
// Why a file of profiles could not be read or written.
QString fileSentence(const Profile::ProfileFileError &error);

} // namespace Console::Ui
