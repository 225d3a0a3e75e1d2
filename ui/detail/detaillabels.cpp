// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/detaillabels.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

QLabel *valueLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QLabel *captionLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    // Aligns with the first of several lines.
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    return label;
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    return form;
}

void setValue(QLabel *label, const QString &text)
{
    const QString shown = text.isEmpty() ? u"–"_s : text;
    if (label->text() == shown)
        return;
    label->setText(shown);
    // QFormLayout ignores its margins when it puts a value below its caption, so a long code would
    // be cut off. Text longer than a code may be scrolled to.
    constexpr qsizetype longestCode = 80;
    constexpr int margins = 24;
    const QFontMetrics metrics = label->fontMetrics();
    int widest = 0;
    static const QRegularExpression unbroken(u"[\\x{21}-\\x{7e}]+"_s); // Japanese breaks anywhere
    for (auto words = unbroken.globalMatch(shown); words.hasNext();) {
        const QString word = words.next().captured();
        if (word.size() <= longestCode)
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    label->setMinimumWidth(widest + margins);
}

QString withCode(const QString &word, const QString &code)
{
    if (code.isEmpty() || word.contains(code))
        return word;
    return u"%1 (%2)"_s.arg(word, code);
}

} // namespace Console::Ui
