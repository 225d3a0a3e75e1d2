// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/servertable.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace Console::Ui {

namespace {

// In average characters of the table's font.
int widthOf(ServerTableModel::Column column)
{
    using Column = ServerTableModel::Column;
    switch (column) {
    case Column::Name: return 22;
    case Column::Status: return 15;
    case Column::Operation: return 14;
    case Column::Os: return 10;
    case Column::Hypervisor: return 14;
    case Column::PrivateIp: return 16;
    case Column::PublicIp: return 15;
    case Column::Zone: return 9;
    case Column::Region: return 9;
    case Column::Number:
    case Column::Count: break;
    }
    return 12;
}

} // namespace

ServerTable::ServerTable(QWidget *parent) : QTableView(parent)
{
    setModel(&m_filter);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setSortingEnabled(true);
    sortByColumn(int(ServerTableModel::Column::Name), Qt::AscendingOrder);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    constexpr int rowPadding = 8;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int i = 0; i < int(ServerTableModel::Column::Count); ++i)
        setColumnWidth(i, widthOf(ServerTableModel::Column(i)) * fontMetrics().averageCharWidth());
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ServerTable::serverChanged);
    retranslateUi();
}

void ServerTable::setRows(const QList<Inventory::ServerRow> &rows)
{
    m_model.setRows(rows);
    viewport()->update();
}

void ServerTable::setFilter(const QString &text)
{
    m_filtered = !text.isEmpty();
    m_filter.setText(text);
    viewport()->update();
}

std::optional<Cloud::ServerId> ServerTable::current() const
{
    const QModelIndex index = m_filter.mapToSource(currentIndex());
    if (!index.isValid() || !selectionModel()->isRowSelected(currentIndex().row()))
        return std::nullopt;
    return m_model.row(index.row()).server.id;
}

void ServerTable::select(const Cloud::ServerId &id)
{
    const int row = m_model.rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter.mapFromSource(m_model.index(row, 0));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void ServerTable::copyCurrentCell() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void ServerTable::retranslateUi()
{
    setAccessibleName(tr("Servers"));
    m_model.retranslate();
}

void ServerTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_filter.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     m_filtered ? tr("No server matches the filter.") : tr("No servers yet."));
}

void ServerTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
    QTableView::changeEvent(event);
}

void ServerTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (current())
        Q_EMIT contextMenuAsked(event->globalPos());
}

void ServerTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyCurrentCell();
    else
        QTableView::keyPressEvent(event);
}

} // namespace Console::Ui
