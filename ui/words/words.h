// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/serverinstance.h"

#include <QString>
#include <QStringList>

namespace Console::Ui {

// The only place that turns the provider's values and errors into words. A code that we do not
// know is shown as sent: "Unknown (XYZ)".
QString statusWord(const Cloud::ServerInstance &server);
QString operationWord(const Cloud::ServerInstance &server); // "None" when nothing is in progress
QString osWord(const Cloud::ServerInstance &server);
QString hypervisorWord(const Cloud::ServerInstance &server);

// The sentence and the advice of an error for the eye, and the facts for whoever wants to know.
struct Explanation {
    QString sentence;   // what happened; may hold the provider's own text: show it as plain text
    QStringList advice; // what to check or do, one sentence or more each
    QString facts;      // lines "name: value"; everything the answer told
};

Explanation explain(const Cloud::ApiError &error);

// A tool tip that shows the text as it is; Qt takes "<b>" in one for rich text otherwise.
QString plainToolTip(const QString &text);

} // namespace Console::Ui
