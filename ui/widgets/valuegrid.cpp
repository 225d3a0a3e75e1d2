// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/valuegrid.h"

#include "ui/widgets/meaning.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

ValueGrid::ValueGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(gridSteps(*this, 4));
    m_grid->setVerticalSpacing(gridSteps(*this, 1));
    m_grid->setColumnStretch(1, 1);
}

int ValueGrid::addRow(const QString &caption)
{
    const int row = int(m_rows.size());
    auto *const left = new QLabel(caption, this);
    left->setTextFormat(Qt::PlainText);
    QLabel *const right = plainLabel(this);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    left->setBuddy(right); // screen readers say both
    m_grid->addWidget(left, row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(right, row, 1, Qt::AlignTop);
    m_rows.append(Row{left, right});
    setValue(row, {});
    colourCaptions();
    return row;
}

void ValueGrid::setCaption(int row, const QString &caption)
{
    m_rows.at(row).caption->setText(caption);
}

void ValueGrid::setValue(int row, const QString &text)
{
    QLabel *const label = m_rows.at(row).value;
    const QString shown = text.isEmpty() ? u"–"_s : text;
    if (label->text() != shown)
        label->setText(shown);
}

void ValueGrid::setRowVisible(int row, bool visible)
{
    m_rows.at(row).caption->setVisible(visible);
    m_rows.at(row).value->setVisible(visible);
}

int ValueGrid::captionWidth() const
{
    int widest = 0;
    for (const Row &row : m_rows) {
        if (!row.caption->isHidden())
            widest = std::max(widest, row.caption->sizeHint().width());
    }
    return widest;
}

void ValueGrid::setCaptionWidth(int width) { m_grid->setColumnMinimumWidth(0, width); }

void ValueGrid::colourCaptions()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colourOf(Meaning::Muted, muted));
    for (const Row &row : std::as_const(m_rows))
        row.caption->setPalette(muted);
}

void ValueGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colourCaptions();
    QWidget::changeEvent(event);
}

void alignCaptions(const QList<ValueGrid *> &grids)
{
    int widest = 0;
    for (const ValueGrid *const grid : grids)
        widest = std::max(widest, grid->captionWidth());
    for (ValueGrid *const grid : grids)
        grid->setCaptionWidth(widest);
}

} // namespace Console::Ui
