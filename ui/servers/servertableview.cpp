// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/servertableview.h"

#include "ui/servers/servertablemodel.h"

#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Console::Ui {

ServerTableView::ServerTableView(ServerTableModel &model, const Clock &clock, QWidget *parent)
    : QTableView(parent), m_typeAhead(model), m_clock(clock),
      m_emptyAction(new QPushButton(viewport()))
{
    setAttribute(Qt::WA_InputMethodEnabled); // for typing names in other scripts
    setModel(&model);
    m_emptyAction->setObjectName("emptyAction"_L1);
    m_emptyAction->setAutoDefault(true);
    m_emptyAction->hide();
    connect(m_emptyAction, &QPushButton::clicked, this, &ServerTableView::emptyActionTriggered);
}

void ServerTableView::setEmptyAction(const QString &text)
{
    m_emptyAction->setText(text);
    m_emptyAction->setVisible(!text.isEmpty());
    placeEmptyAction();
}

void ServerTableView::placeEmptyAction()
{
    const QRect room = viewport()->rect();
    m_emptyAction->resize(m_emptyAction->sizeHint());
    m_emptyAction->move(room.center().x() - m_emptyAction->width() / 2,
                        room.center().y() + fontMetrics().lineSpacing());
}

void ServerTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeEmptyAction();
}

void ServerTableView::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return; // set at each keystroke: avoids a second repaint
    m_emptyText = text;
    viewport()->update();
}

void ServerTableView::layOutNow()
{
    executeDelayedItemsLayout();
    updateGeometries();
}

// The base class would request every row's text.
void ServerTableView::keyboardSearch(const QString &typed) { jump(typed, true); }

void ServerTableView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        jump(event->commitString(), true);
    if (!event->preeditString().isEmpty())
        jump(event->preeditString(), false);
    event->accept();
}

// The base class disables input methods, as no cell is editable.
void ServerTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled);
}

// The base class would move the cursor to a neighbour: a server the user did not choose.
void ServerTableView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int row = currentIndex().row();
    if (row >= start && row <= end)
        selectionModel()->clearCurrentIndex(); // its selection is removed automatically
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

// Selects the row with the cursor: the base class only frames it, and the first Down would skip it.
void ServerTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled);
    const bool byKey = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (byKey && !selectionModel()->hasSelection() && model()->rowCount() > 0) {
        const QModelIndex index = currentIndex().isValid() ? currentIndex() : model()->index(0, 0);
        selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void ServerTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void ServerTableView::jump(const QString &typed, bool settled)
{
    const int row = m_typeAhead.next(typed, settled, currentIndex().row(), m_clock.monotonicMs());
    if (row < 0)
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    selectionModel()->setCurrentIndex(model()->index(row, column),
                                      QItemSelectionModel::ClearAndSelect
                                          | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

} // namespace Console::Ui
