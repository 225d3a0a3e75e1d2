// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainbar.h"

#include "ui/profile/profilechooser.h"
#include "ui/shell/mainactions.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int filterWidth = 220; // at least, device-independent pixels
constexpr int narrowFilterWidth = 140;

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
    addAction(actions.interrupt);
    addAction(actions.showJournal);

    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    m_filter->setMinimumWidth(filterWidth);
    m_filter->setMaximumWidth(360);
    m_filterInBar = addWidget(m_filter);
    retranslateUi();
}

void MainBar::addBesideFilter(QWidget *widget)
{
    m_besideFilter = widget;
    // After the filter, so that it is the first to be cut; before it in Tab order, so that the
    // table follows the filter.
    m_besideFilterInBar = addWidget(widget);
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
