// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "resources/package/manual.h"

using namespace Qt::StringLiterals;

namespace Console::Package {

namespace {

QStringList namesOf(const QList<ProgramChoice> &choices)
{
    QStringList names;
    for (const ProgramChoice &choice : choices)
        names.append(choice.name);
    return names;
}

QString synopsis(const Program &program)
{
    QString text = u".nh\n.B "_s + roff(program.name);
    for (const ProgramOption &option : program.options) {
        text += option.value.isEmpty()
            ? u"\n[\\fB\\-\\-%1\\fR]"_s.arg(roff(option.name))
            : u"\n[\\fB\\-\\-%1\\fR \\fI%2\\fR]"_s.arg(roff(option.name), roff(option.value));
    }
    return text + u"\n.hy"_s;
}

// "have so many servers" → "Have so many servers."
QString sentence(const QString &meaning)
{
    return meaning.isEmpty() ? meaning : meaning.at(0).toUpper() + meaning.sliced(1) + u'.';
}

QString optionParagraphs(const Program &program)
{
    QString text;
    for (const ProgramOption &option : program.options) {
        QString term = u"\\fB\\-\\-%1\\fR"_s.arg(roff(option.name));
        if (!option.letter.isEmpty())
            term.prepend(u"\\fB\\-%1\\fR, "_s.arg(roff(option.letter)));
        if (!option.value.isEmpty())
            term += u" \\fI%1\\fR"_s.arg(roff(option.value));
        text += u".TP\n%1\n%2\n"_s.arg(term, roff(sentence(option.meaning)));
        if (!option.initial.isEmpty())
            text += u"The default is %1.\n"_s.arg(roff(option.initial));
        if (option.choices.isEmpty())
            continue;
        text += u"The values are:\n.RS\n"_s;
        for (const ProgramChoice &choice : option.choices)
            text +=
                u".TP\n\\fB%1\\fR\n%2\n"_s.arg(roff(choice.name), roff(sentence(choice.meaning)));
        text += u".RE\n"_s;
    }
    return text.trimmed();
}

// In single quotes of a shell, where nothing but they themselves has a meaning.
QString quoted(QString text) { return u'\'' + text.replace(u"'"_s, u"'\\''"_s) + u'\''; }

// zsh's _arguments ends a description at ] and a message at a colon.
QString zshWord(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u':', u"\\:"_s)
        .replace(u'[', u"\\["_s)
        .replace(u']', u"\\]"_s);
}

QString functionName(const Program &program)
{
    return u'_' + QString(program.name).replace(u'-', u'_');
}

} // namespace

QString roff(const QString &text)
{
    QString safe = QString(text).replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return safe.startsWith(u'.') || safe.startsWith(u'\'') ? u"\\&"_s + safe : safe;
}

QString manPage(QString page, const Program &program, QDate date, const QString &version)
{
    return page.replace(u"@DATE@"_s, date.toString(Qt::ISODate))
        .replace(u"@VERSION@"_s, version)
        .replace(u"@SYNOPSIS@"_s, synopsis(program))
        .replace(u"@OPTIONS@"_s, optionParagraphs(program));
}

QString bashCompletion(const Program &program)
{
    QStringList names;
    QString values;
    for (const ProgramOption &option : program.options) {
        names.append(u"--"_s + option.name);
        if (option.value.isEmpty())
            continue;
        values += u"        --%1)\n"_s.arg(option.name);
        if (!option.choices.isEmpty())
            values += u"            mapfile -t COMPREPLY < <(compgen -W %1 -- \"$word\")\n"_s.arg(
                quoted(namesOf(option.choices).join(u' ')));
        else if (option.isFile)
            values += u"            compopt -o filenames 2>/dev/null\n"
                      "            mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n"_s;
        values += u"            return\n            ;;\n"_s;
    }
    return uR"(# bash completion for %1
%2() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $before in
%3    esac
    mapfile -t COMPREPLY < <(compgen -W %4 -- "$word")
}
complete -F %2 %1
)"_s.arg(program.name, functionName(program), values, quoted(names.join(u' ')));
}

QString zshCompletion(const Program &program)
{
    QString text = u"#compdef %1\n\n_arguments -s"_s.arg(program.name);
    for (const ProgramOption &option : program.options) {
        QString rest = u'[' + zshWord(option.meaning) + u']';
        if (!option.value.isEmpty()) {
            rest += u':' + zshWord(option.value) + u':';
            if (!option.choices.isEmpty())
                rest += u'(' + namesOf(option.choices).join(u' ') + u')';
            else if (option.isFile)
                rest += u"_files"_s;
        }
        text += u" \\\n    "_s
            + (option.letter.isEmpty()
                   ? quoted(u"--"_s + option.name + rest)
                   : u"'(-%1 --%2)'{-%1,--%2}"_s.arg(option.letter, option.name) + quoted(rest));
    }
    return text + u'\n';
}

QString fishCompletion(const Program &program)
{
    QString text = u"# fish completion for %1\ncomplete -c %1 -f\n"_s.arg(program.name);
    for (const ProgramOption &option : program.options) {
        const QString start = u"complete -c %1 -l %2 "_s.arg(program.name, option.name);
        if (option.value.isEmpty()) {
            text += start + (option.letter.isEmpty() ? QString() : u"-s %1 "_s.arg(option.letter))
                + u"-d "_s + quoted(option.meaning) + u'\n';
            continue;
        }
        // -x: no files beside it.
        text +=
            start + (option.isFile ? u"-r -F -d "_s : u"-x -d "_s) + quoted(option.meaning) + u'\n';
        for (const ProgramChoice &choice : option.choices)
            text += start + u"-x -a "_s + quoted(choice.name) + u" -d "_s + quoted(choice.meaning)
                + u'\n';
    }
    return text;
}

} // namespace Console::Package
