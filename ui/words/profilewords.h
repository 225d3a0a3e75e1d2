// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/endpoint.h"
#include "app/profile/profilejson.h"

#include <QString>

namespace Console::Ui {

QString environmentWord(Cloud::Environment environment);
// "Government · KR"; a custom gateway's host too.
QString placeText(const Profile::Profile &profile);
QString proxyWord(Profile::Proxy::Kind kind);
QString guardMeaning(Profile::GuardLevel guard); // required before a change
// Why a profile file could not be read or written.
QString fileSentence(const Profile::ProfileFileError &error);

} // namespace Console::Ui
