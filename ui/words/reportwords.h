// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/serverinstance.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace Console::Ui {

// The words of the report; all of its parts share one context of translation.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::ReportWords)
};

QString serverLine(const Cloud::ServerInstance &server); // its name and its number
QString timeOrUntold(const QDateTime &time);             // of a boot: the API may not tell it

} // namespace Console::Ui
