// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/noticebar.h"

#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Console::Ui {

namespace {

constexpr int edge = 4; // the coloured edge, pixels

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_icon(new QLabel(this))
{
    m_grid->setContentsMargins(edge + 8, 6, 6, 6);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    updateIcon();
}

QToolButton *NoticeBar::newCloseButton()
{
    m_close = new QToolButton(this);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(icon(Icon::Cross));
    return m_close;
}

void NoticeBar::alert()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::retranslateUi()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void NoticeBar::updateIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(
        icon(Icon::Warning, Meaning::Danger).pixmap(QSize(side, side), devicePixelRatioF()));
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(rect(), tintOf(Meaning::Danger, palette()));
    painter.fillRect(QRect(0, 0, edge, height()), colourOf(Meaning::Danger, palette()));
    QWidget::paintEvent(event);
}

} // namespace Console::Ui
