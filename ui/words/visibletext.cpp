// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/visibletext.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace Console::Ui {

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
            visible += u"⟨U+%1⟩"_s.arg(QString::number(c, 16).toUpper(), 4, QChar(u'0'));
        } else {
            visible += QString::fromUcs4(&c, 1);
        }
    }
    return visible;
}

} // namespace Console::Ui
