// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/programoptions.h"

#include <QDate>
#include <QString>

// What a package says of a program's options, each made of the one table.
namespace Console::Package {

struct Program {
    QString name;
    ProgramOptions options;
};

// A text for a man page: what roff would take for its own is escaped.
QString roff(const QString &text);

// The text of a page with @DATE@, @VERSION@, @SYNOPSIS@ and @OPTIONS@ filled in.
QString manPage(QString page, const Program &program, QDate date, const QString &version);

QString bashCompletion(const Program &program);
QString zshCompletion(const Program &program);
QString fishCompletion(const Program &program);

} // namespace Console::Package
