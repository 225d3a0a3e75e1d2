// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/valuegrid.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meaning.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/visibletext.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

QLabel *valueLabel(QWidget *parent)
{
    QLabel *const label = plainLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setMinimumWidth(1); // wider words are broken
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

void setValue(QLabel *label, const QString &text)
{
    const QString shown = text.isEmpty() ? u"–"_s : visibleText(text);
    if (label->text() != shown)
        label->setText(shown);
}

ValueGrid::ValueGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(gridSteps(*this, 3));
    m_grid->setVerticalSpacing(gridSteps(*this, 1));
    m_grid->setColumnStretch(1, 1);
}

int ValueGrid::addRow(Kind kind)
{
    QLabel *const caption = newCaption(); // first, for the order in which it is read
    if (kind == Kind::Text)
        return add({caption, valueLabel(this), nullptr});
    auto *const code = new ElidedLabel(this);
    code->setElideMode(Qt::ElideMiddle);
    code->setCopyable();
    code->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return add({caption, code, nullptr});
}

int ValueGrid::addRowWithIcon(QLabel *icon)
{
    QLabel *const caption = newCaption();
    icon->setParent(this);
    return add({caption, valueLabel(this), icon});
}

QLabel *ValueGrid::newCaption()
{
    auto *const caption = new QLabel(this);
    caption->setTextFormat(Qt::PlainText);
    return caption;
}

int ValueGrid::add(const Row &row)
{
    const int index = int(m_rows.size());
    row.caption->setBuddy(row.value); // screen readers say both
    m_grid->addWidget(row.caption, index, 0, Qt::AlignLeft | Qt::AlignTop);
    if (row.icon) {
        auto *const both = new QHBoxLayout;
        both->setSpacing(gridSteps(*this, 1));
        both->addWidget(row.icon, 0, Qt::AlignTop);
        both->addWidget(row.value, 1);
        m_grid->addLayout(both, index, 1);
    } else {
        m_grid->addWidget(row.value, index, 1);
    }
    m_rows.append(row);
    setValue(index, {});
    colourCaptions();
    return index;
}

void ValueGrid::setCaption(int row, const QString &caption)
{
    m_rows.at(row).caption->setText(caption);
}

void ValueGrid::setValue(int row, const QString &text, const QString &toolTip)
{
    QLabel *const label = m_rows.at(row).value;
    Ui::setValue(label, text);
    label->setToolTip(toolTip);
}

void ValueGrid::setRowVisible(int row, bool visible)
{
    const Row &one = m_rows.at(row);
    one.caption->setVisible(visible);
    one.value->setVisible(visible);
    if (one.icon)
        one.icon->setVisible(visible);
}

QString ValueGrid::text() const
{
    QStringList lines;
    for (const Row &row : m_rows) {
        if (!row.caption->isHidden())
            lines += u"%1: %2"_s.arg(row.caption->text(), row.value->text());
    }
    return lines.join(u'\n');
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
