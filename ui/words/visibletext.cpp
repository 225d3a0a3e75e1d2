// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/visibletext.h"

#include <QRegularExpression>
#include <QCoreApplication>
#include <QList>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct VisibleText {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::VisibleText)
};

constexpr int mostMarks = 3; // on one letter; more are a disguise

struct Range {
    char32_t first;
    char32_t last;
};

// Letters, marks and symbols without ink: fillers, joiners, selectors, the empty Braille pattern.
constexpr std::array inkless{Range{0x034F, 0x034F},  Range{0x115F, 0x1160}, Range{0x17B4, 0x17B5},
                             Range{0x180B, 0x180F},  Range{0x2800, 0x2800}, Range{0x3164, 0x3164},
                             Range{0xFE00, 0xFE0F},  Range{0xFFA0, 0xFFA0}, Range{0xFFFC, 0xFFFD},
                             Range{0xE0000, 0xE0FFF}};

QString codeOf(char32_t c)
{
    return u"⟨U+%1⟩"_s.arg(QString::number(c, 16).toUpper(), 4, QChar(u'0'));
}

// Nothing of these is told apart by the eye, or they could pretend to be a named one.
bool mustBeNamed(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return c != U' ';
    default:
        return c == U'⟨' || c == U'⟩'
            || std::any_of(inkless.begin(), inkless.end(),
                           [c](Range range) { return range.first <= c && c <= range.last; });
    }
}

// Printable ASCII with single blanks inside, as nearly all names are.
bool isPlain(const QString &name)
{
    QChar before = u' ';
    for (const QChar c : name) {
        if (c < u' ' || c > u'~' || (c == u' ' && before == u' '))
            return false;
        before = c;
    }
    return name.isEmpty() || before != u' ';
}

QStringList visiblePieces(const QString &name)
{
    const QList<uint> points = name.toUcs4(); // lone surrogates become U+FFFD
    QStringList pieces;
    pieces.reserve(points.size());
    bool afterBlank = true; // also at the beginning, and after a named one
    int marks = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        const bool last = i + 1 == points.size();
        const bool mark = QChar::isMark(c);
        marks = mark ? marks + 1 : 0;
        const bool named = mustBeNamed(c) || (c == U' ' && (afterBlank || last))
            || (mark && (afterBlank || marks > mostMarks));
        pieces += named ? codeOf(c) : QString::fromUcs4(&c, 1);
        afterBlank = c == U' ' || (named && !mark);
    }
    return pieces;
}

} // namespace

QString visibleText(const QString &text)
{
    constexpr char16_t pictures = 0x2400; // U+2400 … show control characters 0 …
    QString visible;
    visible.reserve(text.size());
    const QList<uint> points = text.toUcs4(); // lone surrogates become U+FFFD
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        if (c == u'\r' && i + 1 < points.size() && points.at(i + 1) == u'\n')
            continue; // a CRLF line break
        if (c == u'\n' || c == u'\t') {
            visible += QChar(char16_t(c));
        } else if (c < 0x20) {
            visible += QChar(char16_t(pictures + c));
        } else if (c == 0x7f) {
            visible += QChar(char16_t(0x2421));
        } else if (QChar::isNonCharacter(c) || QChar::isSurrogate(c)
                   || QChar::category(c) == QChar::Other_Control) {
            visible += QChar(QChar::ReplacementCharacter);
        } else if (QChar::category(c) == QChar::Other_Format
                   || QChar::category(c) == QChar::Separator_Line
                   || QChar::category(c) == QChar::Separator_Paragraph) {
            visible += codeOf(c);
        } else {
            visible += QString::fromUcs4(&c, 1);
        }
    }
    return visible;
}

QString visibleName(const QString &name, qsizetype longest)
{
    if (name.size() <= longest && isPlain(name))
        return name;
    const QStringList pieces = visiblePieces(name);
    QString whole = pieces.join(QString());
    if (whole.size() <= longest)
        return whole;
    QString begin;
    QString end;
    qsizetype first = 0;
    for (; begin.size() + pieces.at(first).size() <= longest * 2 / 3; ++first)
        begin += pieces.at(first);
    for (qsizetype last = pieces.size() - 1;
         last > first && end.size() + pieces.at(last).size() <= longest / 4; --last)
        end.prepend(pieces.at(last));
    //: A name without its middle: its beginning, its end, how many characters it has
    return VisibleText::tr("%1…%2 (%3 characters)")
        .arg(begin, end, QLocale().toString(pieces.size()));
}

bool isTypeable(const QString &name)
{
    // Composed or decomposed, typing is the same; a mixture or a look-alike is not typed.
    return visibleName(name) == name
        && (name.normalized(QString::NormalizationForm_C) == name
            || name.normalized(QString::NormalizationForm_D) == name);
}

QString cutText(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const bool within = text.at(longest - 1).isHighSurrogate();
    return text.left(longest - (within ? 1 : 0)) + u'…';
}

QString withoutMnemonic(QString text)
{
    // Korean and Japanese append the mnemonic: "서버(&S)".
    static const QRegularExpression added(u" ?\\(&\\w\\)"_s);
    text.remove(added);
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i; // skips "&&", a plain ampersand
        plain += text.at(i);
    }
    return plain;
}

} // namespace Console::Ui
