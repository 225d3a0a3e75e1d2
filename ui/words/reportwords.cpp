// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/reportwords.h"

#include "ui/words/times.h"
#include "ui/words/visibletext.h"

using namespace Qt::StringLiterals;

namespace Console::Ui {

QString serverLine(const Cloud::ServerInstance &server)
{
    return server.name.isEmpty()
        ? server.id.number.text()
        : u"%1 (%2)"_s.arg(visibleName(server.name), server.id.number.text());
}

QString timeOrUntold(const QDateTime &time)
{
    return time.isValid() ? localTime(time) : ReportWords::tr("not reported by the API");
}

} // namespace Console::Ui
