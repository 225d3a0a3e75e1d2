// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/columndialog.h"

#include "ui/servers/servertable.h"
#include "ui/servers/servertablemodel.h"
#include "ui/servers/tablecolumns.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/roomfor.h"
#include "ui/widgets/roomyrows.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace Console::Ui {

ColumnDialog::ColumnDialog(ServerTable &table, QWidget *parent)
    : QDialog(parent), m_table(table), m_caption(new QLabel(this)), m_list(new QListWidget(this)),
      m_up(new QPushButton(this)), m_down(new QPushButton(this)), m_reset(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_caption->setBuddy(m_list);
    m_up->setIcon(icon(Icon::Up));
    m_down->setIcon(icon(Icon::Down));
    m_reset->setIcon(icon(Icon::Undo));
    m_caption->setWordWrap(true);
    for (QPushButton *const button : {m_up, m_down, m_reset, m_close})
        button->setAutoDefault(false);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_caption);
    layout->addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnDialog::enableButtons);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { toggled(m_list->row(item)); });
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { apply(Inventory::ColumnLayout::standard()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_table.columns(), &TableColumns::layoutSet, this, &ColumnDialog::fill);
    connect(&m_table.columns(), &TableColumns::layoutChanged, this, &ColumnDialog::fill);
    retranslateUi();
    m_list->setCurrentRow(0);
    m_list->setFocus();
    constexpr int letters = 46;
    constexpr int lines = 30;
    resize(roomFor(*this, letters, lines));
}

void ColumnDialog::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_layout = m_table.columns().layout();
    // Items are reused: one of them may be the one just ticked.
    while (m_list->count() < m_layout.columns.size())
        m_list->addItem(new QListWidgetItem);
    int row = 0;
    for (const Inventory::ColumnLayout::Column &one : std::as_const(m_layout.columns)) {
        QListWidgetItem *const item = m_list->item(row++);
        const QString name =
            m_table.model().headerData(static_cast<int>(one.column), Qt::Horizontal).toString();
        const bool free = !m_table.columns().isAlwaysShown(one.column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                       | (free ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        item->setText(free ? name : tr("%1 (always shown)").arg(name));
        item->setCheckState(free && one.hidden ? Qt::Unchecked : Qt::Checked);
    }
    enableButtons();
}

void ColumnDialog::enableButtons() const
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
    m_reset->setEnabled(m_layout != Inventory::ColumnLayout::standard());
}

void ColumnDialog::apply(const Inventory::ColumnLayout &layout)
{
    m_table.columns().setLayout(layout);
    Q_EMIT changed();
}

void ColumnDialog::toggled(int row)
{
    if (m_filling || row < 0 || row >= m_layout.columns.size())
        return;
    Inventory::ColumnLayout layout = m_layout;
    layout.setHidden(layout.columns.at(row).column,
                     m_list->item(row)->checkState() == Qt::Unchecked);
    apply(layout);
}

void ColumnDialog::moveBy(int rows)
{
    const int from = m_list->currentRow();
    Inventory::ColumnLayout layout = m_layout;
    if (!layout.move(from, from + rows))
        return;
    m_list->setCurrentRow(from + rows);
    apply(layout);
    if (m_up->hasFocus() && !m_up->isEnabled())
        m_down->setFocus();
}

void ColumnDialog::retranslateUi()
{
    setWindowTitle(tr("Columns"));
    setAccessibleName(windowTitle());
    m_caption->setText(tr("Columns of this view, from left to right. Space shows or hides one:"));
    m_list->setAccessibleName(tr("Columns"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move &down"));
    m_reset->setText(tr("&Reset columns"));
    m_close->setText(tr("Close"));
    fill();
}

void ColumnDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace Console::Ui
