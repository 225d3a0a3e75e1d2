// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportmarkdown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

// Text within a line: escapes markup, links and mentions. Line breaks become spaces or, in a table,
// <br>.
QString markdownEscaped(const QString &text, QLatin1String lineBreak)
{
    static constexpr auto special = R"(\`*_{}[]<>|#~&!$@^)"_L1;
    const QString visible = visibleText(text);
    QString markdown;
    markdown.reserve(visible.size() * 2);
    for (qsizetype i = 0; i < visible.size(); ++i) {
        const QChar c = visible.at(i);
        const bool startsAddress = c == u':' && QStringView(visible).mid(i + 1).startsWith("//"_L1);
        const bool startsHost = c == u'.' && i >= 3
            && QStringView(visible).mid(i - 3, 3).compare("www"_L1, Qt::CaseInsensitive) == 0;
        if (c == u'\n')
            markdown += lineBreak;
        else if (c == u'\t')
            markdown += u' ';
        else if (special.contains(c) || startsAddress || startsHost)
            markdown += u"\\"_s + c;
        else
            markdown += c;
    }
    return markdown;
}

QString inlineText(const QString &text) { return markdownEscaped(text, " "_L1); }

QString cellMarkdown(const QString &text)
{
    // A table ignores a single space, so empty cells stay empty.
    return markdownEscaped(text, "<br>"_L1).trimmed();
}

QString row(const QStringList &cells) { return u"| "_s + cells.join(u" | "_s) + u" |\n"_s; }

QString rule(qsizetype columns) { return row(QStringList(columns, u"---"_s)); }

QString factsMarkdown(const ReportDocument &document, const QList<ReportDocument::Fact> &facts)
{
    QString markdown = row({u" "_s, u" "_s}) + rule(2);
    for (const ReportDocument::Fact &fact : facts)
        markdown += row({cellMarkdown(fact.label),
                         fact.value.isEmpty() ? u"*"_s + cellMarkdown(document.notRecorded) + u'*'
                                              : cellMarkdown(fact.value)});
    return markdown + u'\n';
}

QString tableMarkdown(const ReportDocument::Table &table)
{
    const auto cells = [](const QStringList &texts) {
        QStringList escapedTexts;
        for (const QString &text : texts)
            escapedTexts.append(cellMarkdown(text));
        return escapedTexts;
    };
    QString markdown = row(cells(table.header)) + rule(table.header.size());
    for (const QStringList &texts : table.rows)
        markdown += row(cells(texts));
    return markdown + u'\n';
}

// A fence longer than any run of backquotes in the text.
QString codeMarkdown(const QString &text)
{
    constexpr qsizetype shortest = 3;
    const QString visible = visibleText(text);
    qsizetype longest = shortest - 1;
    qsizetype run = 0;
    for (const QChar c : visible) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + u"text\n"_s + visible + (visible.endsWith(u'\n') ? u""_s : u"\n"_s) + fence
        + u"\n\n"_s;
}

} // namespace

QString reportMarkdown(const ReportDocument &document)
{
    QString markdown = u"# "_s + inlineText(document.title) + u"\n\n"_s;
    for (const QString &warning : document.warnings)
        markdown += u"> **"_s + inlineText(warning) + u"**\n\n"_s;
    markdown += u"**"_s + inlineText(document.word) + u"** · "_s + inlineText(document.when)
        + u"\n\n"_s + inlineText(document.meaning) + u"\n\n"_s;
    for (const ReportDocument::Section &section : document.sections) {
        markdown += u"## "_s + inlineText(section.title) + u"\n\n"_s;
        if (!section.note.isEmpty())
            markdown += inlineText(section.note) + u"\n\n"_s;
        if (!section.facts.isEmpty())
            markdown += factsMarkdown(document, section.facts);
        if (!section.table.rows.isEmpty())
            markdown += tableMarkdown(section.table);
        for (const ReportDocument::Code &code : section.codes) {
            markdown += u"### "_s + inlineText(code.caption) + u"\n\n"_s;
            markdown += code.text.isEmpty() ? u"*"_s + inlineText(document.notRecorded) + u"*\n\n"_s
                                            : codeMarkdown(code.text);
        }
    }
    return markdown + u"---\n\n"_s + inlineText(document.footer) + u'\n';
}

} // namespace Console::Ui
