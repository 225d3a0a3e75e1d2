// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/tablecolumns.h"

#include "ui/servers/columnwidths.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QMenu>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace Console::Ui {

namespace {

constexpr int toldAfterMs = 300; // a drag makes many changes

} // namespace

TableColumns::TableColumns(QTableView &view) : QObject(&view), m_view(view)
{
    QHeaderView *header = m_view.horizontalHeader();
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view.setSortingEnabled(true);
    m_view.sortByColumn(static_cast<int>(Inventory::ServerColumn::Name), Qt::AscendingOrder);
    measure();
    setLayout(Inventory::ColumnLayout::standard());
    m_soon.setSingleShot(true);
    m_soon.setInterval(toldAfterMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (const auto now = layout(); now != m_layout) {
            m_layout = now;
            Q_EMIT layoutChanged();
        }
    });
    const auto tell = [this] {
        m_soon.start();
    };
    connect(header, &QHeaderView::sectionMoved, this, tell);
    connect(header, &QHeaderView::sectionResized, this, tell);
    connect(header, &QHeaderView::sortIndicatorChanged, this, tell);
    connect(header, &QWidget::customContextMenuRequested, this, &TableColumns::showMenu);
}

void TableColumns::setManyProfiles(bool many)
{
    if (many == m_manyProfiles)
        return;
    const Inventory::ColumnLayout kept = layout();
    m_manyProfiles = many;
    setLayout(kept);
}

std::vector<Inventory::ServerColumn> TableColumns::shown() const
{
    std::vector<Inventory::ServerColumn> columns;
    const QHeaderView *header = m_view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.push_back(static_cast<Inventory::ServerColumn>(column));
    }
    return columns;
}

void TableColumns::setAir(int air)
{
    m_air = air;
    retranslate();
}

void TableColumns::retranslate()
{
    Inventory::ColumnLayout kept = layout();
    measure();
    // Headers must not be cut in any language; wider widths of the user stay.
    const QHeaderView *header = m_view.horizontalHeader();
    for (Inventory::ColumnLayout::Column &one : kept.columns) {
        if (one.width > 0)
            one.width = std::max(one.width, header->sectionSizeHint(static_cast<int>(one.column)));
    }
    setLayout(kept);
}

int TableColumns::lastShownColumn() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    for (int visual = header->count() - 1; visual >= 0; --visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            return column;
    }
    return -1;
}

Inventory::ColumnLayout TableColumns::layout() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    const int stretched = lastShownColumn(); // fills the window
    Inventory::ColumnLayout layout;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(column);
        const auto name = static_cast<Inventory::ServerColumn>(column);
        int width = header->sectionSize(column);
        if (hidden || column == stretched) { // it has no width now: keep the old one
            width = 0;
            for (const Inventory::ColumnLayout::Column &one : m_layout.columns) {
                if (one.column == name)
                    width = one.width;
            }
        }
        if (width == m_standardWidths.at(static_cast<std::size_t>(column)))
            width = 0;
        layout.columns.append({.column = name, .width = width, .hidden = hidden});
    }
    if (m_manyProfiles)
        putProfileBack(layout);
    const int sorted = header->sortIndicatorSection();
    if (sorted >= 0 && sorted < Inventory::serverColumns)
        layout.sortedBy = static_cast<Inventory::ServerColumn>(sorted);
    layout.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    return layout;
}

// With several profiles their column is always shown; the user's setting for one profile is kept.
void TableColumns::putProfileBack(Inventory::ColumnLayout &layout) const
{
    const auto isProfile = [](const Inventory::ColumnLayout::Column &one) {
        return one.column == Inventory::ServerColumn::Profile;
    };
    const auto &before = m_layout.columns;
    const auto own = std::find_if(before.begin(), before.end(), isProfile);
    if (own == before.end())
        return;
    layout.columns.removeIf(isProfile);
    layout.columns.insert(std::min(qsizetype(own - before.begin()), layout.columns.size()), *own);
}

bool TableColumns::isAlwaysShown(Inventory::ServerColumn column) const
{
    return !Inventory::ColumnLayout::canBeHidden(column)
        || (m_manyProfiles && column == Inventory::ServerColumn::Profile);
}

int TableColumns::pixelsOf(const Inventory::ColumnLayout::Column &column) const
{
    return column.width == 0 ? m_standardWidths.at(static_cast<std::size_t>(column.column))
                             : column.width;
}

void TableColumns::setLayout(const Inventory::ColumnLayout &layout)
{
    QHeaderView *header = m_view.horizontalHeader();
    int place = 0;
    for (const Inventory::ColumnLayout::Column &one : layout.columns) {
        const int column = static_cast<int>(one.column);
        header->moveSection(header->visualIndex(column), place++);
        header->setSectionHidden(column, one.hidden);
        header->resizeSection(column, pixelsOf(one));
    }
    header->setSectionHidden(static_cast<int>(Inventory::ServerColumn::Name), false);
    if (m_manyProfiles) { // the profile stands beside the name
        constexpr int profile = static_cast<int>(Inventory::ServerColumn::Profile);
        header->setSectionHidden(profile, false);
        header->moveSection(header->visualIndex(profile), 1);
        header->resizeSection(profile, m_standardWidths.at(static_cast<std::size_t>(profile)));
    }
    m_view.sortByColumn(static_cast<int>(layout.sortedBy),
                        layout.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_layout = layout;
    m_soon.stop();
    Q_EMIT layoutSet();
}

bool TableColumns::restoreState(const QByteArray &state)
{
    QHeaderView *header = m_view.horizontalHeader();
    if (!header->restoreState(state))
        return false;
    header->setSectionHidden(static_cast<int>(Inventory::ServerColumn::Name), false);
    // This form is older than these columns.
    for (int column = int(Inventory::ServerColumn::Booted); column < header->count(); ++column)
        header->setSectionHidden(column, true);
    m_layout = layout();
    return true;
}

void TableColumns::showMenu(const QPoint &position)
{
    QHeaderView *header = m_view.horizontalHeader();
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < header->count(); ++column) {
        if (isAlwaysShown(static_cast<Inventory::ServerColumn>(column)))
            continue;
        QAction *action =
            menu->addAction(m_view.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, header, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            m_soon.start(); // a hidden column sends no resize signal
        });
    }
    menu->addSeparator();
    menu->addActions(m_menuActions);
    menu->popup(header->mapToGlobal(position));
}

void TableColumns::measure()
{
    const QHeaderView *header = m_view.horizontalHeader();
    for (int column = 0; column < Inventory::serverColumns; ++column)
        m_standardWidths.at(static_cast<std::size_t>(column)) =
            std::max(standardColumnWidth(static_cast<Inventory::ServerColumn>(column), m_view),
                     header->sectionSizeHint(column));
    m_view.verticalHeader()->setDefaultSectionSize(m_view.fontMetrics().height() + m_air);
}

// Number is the last of the most important columns.
int TableColumns::standardWidth() const
{
    int width = 2 * m_view.frameWidth()
        + m_view.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &m_view);
    const auto standard = Inventory::ColumnLayout::standard();
    for (const Inventory::ColumnLayout::Column &one : standard.columns) {
        width += one.hidden ? 0 : m_standardWidths.at(static_cast<std::size_t>(one.column));
        if (one.column == Inventory::ServerColumn::Number)
            break;
    }
    return width;
}

} // namespace Console::Ui
