// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/detaillabels.h"

#include "ui/widgets/plainlabel.h"
#include "ui/words/visibletext.h"

using namespace Qt::StringLiterals;

namespace Console::Ui {

QLabel *valueLabel(QWidget *parent)
{
    QLabel *const label = plainLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
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
    const QString shown = text.isEmpty() ? u"–"_s : visibleText(text);
    if (label->text() == shown)
        return;
    label->setText(shown);
}

QString withCode(const QString &word, const QString &code)
{
    if (code.isEmpty() || word.contains(code))
        return word;
    return u"%1 (%2)"_s.arg(word, code);
}

} // namespace Console::Ui
