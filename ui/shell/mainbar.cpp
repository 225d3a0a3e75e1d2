// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainbar.h"

#include "ui/profile/profilechooser.h"
#include "ui/shell/mainactions.h"
#include "ui/widgets/meaning.h"
#include "ui/widgets/measures.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int filterWidth = 220; // at least, device-independent pixels
constexpr int narrowFilterWidth = 120;

} // namespace

MainBar::MainBar(const MainActions &actions, QWidget *parent)
    : QToolBar(parent), m_chooser(new ProfileChooser(this)), m_chooserInBar(addWidget(m_chooser)),
      m_filter(new FilterField(this))
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addAction(actions.refresh);
    addGap();
    addAction(actions.interrupt);
    addGap();
    m_interrupt = widgetForAction(actions.interrupt);
    m_interrupt->installEventFilter(this);
    m_filter->setMinimumWidth(filterWidth);
    m_filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_filterInBar = addWidget(m_filter);
    m_journal = actions.showJournal;
    addAction(m_journal);
    retranslateUi();
}

void MainBar::addGap()
{
    auto *const gap = new QWidget(this);
    gap->setFixedWidth(gridSteps(*this, 1));
    addWidget(gap);
}

void MainBar::addBesideFilter(QWidget *widget)
{
    m_besideFilter = widget;
    // Before the filter in Tab order, so that the table follows the filter.
    m_besideFilterInBar = insertWidget(m_journal, widget);
    QWidget *before = m_filter->previousInFocusChain();
    while (before != m_filter && (before->focusPolicy() & Qt::TabFocus) == 0)
        before = before->previousInFocusChain();
    setTabOrder(before, widget);
}

void MainBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QList<QWidget *> MainBar::privateParts() const
{
    QList<QWidget *> parts{m_chooser, m_filter};
    if (m_besideFilter)
        parts.append(m_besideFilter);
    return parts;
}

void MainBar::setPrivate(bool hidden)
{
    m_chooserInBar->setVisible(!hidden);
    m_filterInBar->setVisible(!hidden);
    if (m_besideFilterInBar)
        m_besideFilterInBar->setVisible(!hidden);
}

// On a narrow screen the words go before the filter does.
void MainBar::fit()
{
    const bool words = toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    if (words)
        m_widthWithWords = sizeHint().width();
    const bool tight = width() < m_widthWithWords;
    if (tight != words)
        return;
    m_filter->setMinimumWidth(tight ? narrowFilterWidth : filterWidth);
    setToolButtonStyle(tight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

// The dangerous one is tinted, below what the style draws.
bool MainBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_interrupt && event->type() == QEvent::Paint && m_interrupt->isEnabled()) {
        constexpr qreal corner = 4;
        QPainter painter(m_interrupt);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor line = colourOf(Meaning::Danger, m_interrupt->palette());
        line.setAlphaF(0.5F);
        painter.setPen(line);
        painter.setBrush(tintOf(Meaning::Danger, m_interrupt->palette()));
        painter.drawRoundedRect(QRectF(m_interrupt->rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner,
                                corner);
    }
    return QToolBar::eventFilter(watched, event);
}

void MainBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fit();
}

void MainBar::retranslateUi()
{
    setWindowTitle(tr("Tool bar"));
    setAccessibleName(tr("Tool bar"));
}

void MainBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon); // measured anew by the next fit()
    QToolBar::changeEvent(event);
}

} // namespace Console::Ui
