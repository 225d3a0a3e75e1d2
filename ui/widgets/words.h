// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/serverinstance.h"

#include <QString>
#include <QStringList>

namespace Console::Ui {

// The provider's codes in the window's language; an unknown code is told as it was sent.
QString statusWord(const Cloud::ServerInstance &server);
QString operationWord(const Cloud::ServerInstance &server);
QString osWord(const Cloud::ServerInstance &server);
QString hypervisorWord(const Cloud::ServerInstance &server);

// An error in words for a tired person.
struct Explanation {
    QString sentence;
    QStringList advice; // what to check or do, most likely first; may be empty
    QString facts;      // the raw facts, one click away; never translated
};
// The one place where an API error becomes words.
Explanation explain(const Cloud::ApiError &error);

} // namespace Console::Ui
