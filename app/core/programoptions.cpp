// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/programoptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console {

QString invocation(const ProgramOption &option)
{
    return option.value.isEmpty() ? u"--%1"_s.arg(option.name)
                                  : u"--%1 %2"_s.arg(option.name, option.value);
}

QString usageLines(const QString &program, const ProgramOptions &options)
{
    constexpr qsizetype widest = 80;
    QString text = u"Usage: "_s + program;
    const QString margin = u'\n' + QString(text.size(), u' ');
    qsizetype width = text.size();
    for (const ProgramOption &option : options) {
        const QString word = u" [%1]"_s.arg(invocation(option));
        if (width + word.size() > widest) {
            text += margin;
            width = margin.size() - 1;
        }
        text += word;
        width += word.size();
    }
    return text + u'\n';
}

QString optionLines(const ProgramOptions &options)
{
    qsizetype widest = 0;
    for (const ProgramOption &option : options)
        widest = std::max(widest, invocation(option).size());
    QString text;
    for (const ProgramOption &option : options) {
        text += u"  "_s + invocation(option).leftJustified(widest) + u"  "_s + option.meaning;
        if (!option.initial.isEmpty())
            text += u" (default: %1)"_s.arg(option.initial);
        text += u'\n';
    }
    return text;
}

QList<QCommandLineOption> parserOptions(const ProgramOptions &options)
{
    QList<QCommandLineOption> result;
    for (const ProgramOption &option : options) {
        QStringList names{option.name};
        if (!option.letter.isEmpty())
            names.prepend(option.letter);
        result.append(QCommandLineOption(names, option.meaning, option.value, option.initial));
    }
    return result;
}

} // namespace Console
