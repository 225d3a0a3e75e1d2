// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace Console {

// One value that an option takes.
struct ProgramChoice {
    QString name;
    QString meaning;
};

// An option of a program, in English. Parser, --help, man page and shell completion are made of it.
struct ProgramOption {
    QString name; // without the dashes
    QString meaning;
    QString value = {}; // what stands for its value; empty: it takes none
    QString initial = {};
    QString letter = {};               // its short form
    QList<ProgramChoice> choices = {}; // empty: any value
    bool isFile = false;
};

using ProgramOptions = QList<ProgramOption>;

// "--name VALUE"
QString invocation(const ProgramOption &option);

// Both in lines of at most 80 columns, except where one meaning is longer. Without an application
// object, which QCommandLineParser::helpText() needs.
QString usageLines(const QString &program, const ProgramOptions &options);
QString optionLines(const ProgramOptions &options);

QList<QCommandLineOption> parserOptions(const ProgramOptions &options);

} // namespace Console
