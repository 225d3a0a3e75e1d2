// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/serverinstance.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace Console::Ui {

// The report's parts share one translation context.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::ReportWords)
};

QString serverLine(const Cloud::ServerInstance &server); // name and number
QString timeOrUntold(const QDateTime &time);             // boot time; the API may omit it

} // namespace Console::Ui
