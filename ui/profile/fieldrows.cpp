// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/fieldrows.h"

#include "ui/widgets/wrappedlabel.h"
#include "ui/words/fieldwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Console::Ui {

FieldRows::FieldRows(QWidget &form) : m_form(form), m_grid(new QGridLayout(&form))
{
    m_grid->setColumnStretch(1, 1);
}

void FieldRows::add(Field field, QWidget *widget, QWidget *beside)
{
    // No container around the field: screen readers look for captions among siblings only.
    const Row row{.caption = new QLabel(&m_form),
                  .widget = widget,
                  .beside = beside,
                  .note = new WrappedLabel(&m_form)};
    row.caption->setBuddy(widget);
    row.caption->setMinimumHeight(widget->sizeHint().height());
    row.note->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(widget, 1);
    if (beside)
        line->addWidget(beside);
    line->addStretch(); // a narrow field must not narrow its note
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(row.note);
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.caption, at, 0, Qt::AlignTop);
    m_grid->addLayout(column, at, 1);
    m_rows.emplace(field, row);
    // The order of the screen, not of construction.
    if (m_last)
        QWidget::setTabOrder(m_last, widget);
    if (beside)
        QWidget::setTabOrder(widget, beside);
    m_last = beside ? beside : widget;
}

void FieldRows::setShown(Field field, bool shown)
{
    const Row &row = m_rows.at(field);
    for (QWidget *const part : {static_cast<QWidget *>(row.caption), row.widget, row.beside}) {
        if (part)
            part->setVisible(shown);
    }
    if (!shown)
        row.note->hide();
}

bool FieldRows::isShown(Field field) const { return !m_rows.at(field).widget->isHidden(); }

void FieldRows::setNote(Field field, Meaning meaning, const QString &text)
{
    const Row &row = m_rows.at(field);
    QPalette colours = m_form.palette();
    colours.setColor(QPalette::WindowText, colourOf(meaning, colours));
    row.note->setPalette(colours);
    row.note->setMeaning(meaning == Meaning::Muted ? std::nullopt : std::optional(meaning));
    row.note->setText(text);
    row.note->setVisible(!text.isEmpty() && isShown(field));
    row.widget->setAccessibleDescription(text);
}

void FieldRows::retranslate()
{
    for (const auto &[field, row] : m_rows) {
        row.caption->setText(fieldCaption(field));
        row.widget->setAccessibleName(fieldCaption(field));
    }
}

} // namespace Console::Ui
