// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/noticebar.h"

#include "ui/widgets/iconlabel.h"

#include <QEvent>

namespace Console::Ui {

NoticeBar::NoticeBar(QWidget *parent) : Card(parent), m_grid(new QGridLayout(this))
{
    setMeaning(Meaning::Danger);
    auto *mark = new IconLabel(1, this);
    mark->setIcon(iconOf(Meaning::Danger), Meaning::Danger);
    m_grid->setContentsMargins(8, 6, 6, 6);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(mark, 0, 0, Qt::AlignTop);
}

QToolButton *NoticeBar::newCloseButton()
{
    m_close = new QToolButton(this);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(icon(Icon::Cross));
    return m_close;
}

void NoticeBar::retranslateUi()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Card::changeEvent(event);
}

} // namespace Console::Ui
