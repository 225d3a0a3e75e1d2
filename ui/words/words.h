// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/serverinstance.h"

#include <QString>
#include <QStringList>

namespace Console::Ui {

// The only place that turns provider values and errors into words. Unknown codes are shown as sent:
// "Unknown (XYZ)".
QString statusWord(const Cloud::ServerInstance &server);
QString operationWord(const Cloud::ServerInstance &server); // "None": no operation
QString statusWord(const QString &code);                    // as the provider sends it
QString operationWord(const QString &code);
QString osWord(const Cloud::ServerInstance &server);
QString hypervisorWord(const Cloud::ServerInstance &server);

QString withCode(const QString &word, const QString &code); // not repeated if the word contains it

// An error explained to the user.
struct Explanation {
    QString sentence;   // may contain provider text: show as plain text
    QStringList advice; // one or more sentences each
    QString facts;      // lines "name: value" of all that is known
};

Explanation explain(const Cloud::ApiError &error);

// Prevents Qt from reading "<b>" as rich text.
QString plainToolTip(const QString &text);

} // namespace Console::Ui
