// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/servertable.h"

#include "app/core/workers.h"
#include "ui/action/actionwords.h"
#include "ui/profile/profilecolour.h"
#include "ui/profile/profilewords.h"
#include "ui/servers/changedcelldelegate.h"
#include "ui/servers/columnwidths.h"
#include "ui/servers/servercells.h"
#include "ui/servers/servertablemodel.h"
#include "ui/servers/typeahead.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QEvent>
#include <QFocusEvent>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

// uptime>30d: whoever has become old enough appears within this.
constexpr std::chrono::minutes filterTimeStep{1};
constexpr int layoutToldAfterMs = 300; // a column is being dragged, say

QElapsedTimer startedClock()
{
    QElapsedTimer clock;
    clock.start();
    return clock;
}

} // namespace

class ServerTable::View final : public QTableView
{
public:
    explicit View(ServerTable *table)
        : QTableView(table), m_table(*table), m_typeAhead(*table->m_model)
    {
        setAttribute(Qt::WA_InputMethodEnabled); // for names that are not typed letter by letter
    }

    void setEmptyText(const QString &text)
    {
        if (text == m_emptyText)
            return; // each keystroke in the filter says so: all rows would be painted twice
        m_emptyText = text;
        viewport()->update();
    }

    // Brings the scroll bars up to date with rows that have just come or gone.
    void layOutNow()
    {
        executeDelayedItemsLayout();
        updateGeometries();
    }

    // The base class would ask the model for the text of each row.
    void keyboardSearch(const QString &typed) override { jump(typed, true); }

protected:
    void inputMethodEvent(QInputMethodEvent *event) override
    {
        if (!event->commitString().isEmpty())
            jump(event->commitString(), true);
        if (!event->preeditString().isEmpty())
            jump(event->preeditString(), false);
        event->accept();
    }

    // The base class turns input methods off, since no cell can be edited.
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        QTableView::currentChanged(current, previous);
        setAttribute(Qt::WA_InputMethodEnabled);
    }

    // The base class would move the cursor to a neighbour: another server than the one chosen.
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override
    {
        const int row = currentIndex().row();
        if (row >= start && row <= end) {
            const QScopedValueRollback keeping(m_table.m_keeping, true);
            selectionModel()->clearCurrentIndex(); // the removed row leaves the selection by itself
        }
        QTableView::rowsAboutToBeRemoved(parent, start, end);
    }

    // Reached by keys, the row with the cursor is the chosen one; the base class only frames it,
    // and the first Down would skip it.
    void focusInEvent(QFocusEvent *event) override
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

    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (model() && model()->rowCount() > 0)
            return;
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }

private:
    void jump(const QString &typed, bool settled)
    {
        const int row = m_typeAhead.next(typed, settled, currentIndex().row(), m_clock.elapsed());
        if (row < 0)
            return;
        const int column = currentIndex().isValid() ? currentIndex().column() : 0;
        selectionModel()->setCurrentIndex(
            model()->index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(currentIndex());
    }

    ServerTable &m_table;
    TypeAhead m_typeAhead;
    QElapsedTimer m_clock = startedClock();
    QString m_emptyText;
};

ServerTable::ServerTable(QWidget *parent)
    : QWidget(parent), m_model(new ServerTableModel(this)), m_view(new View(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->setObjectName(u"servers"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChangedCellDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_view->horizontalHeader();
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(static_cast<int>(ServerTableModel::Column::Name), Qt::AscendingOrder);
    sizeColumns();
    setColumnLayout(Inventory::ColumnLayout::standard());
    m_layoutSoon.setSingleShot(true);
    m_layoutSoon.setInterval(layoutToldAfterMs);
    connect(&m_layoutSoon, &QTimer::timeout, this, [this] {
        if (const auto now = columnLayout(); now != m_layout) {
            m_layout = now;
            Q_EMIT columnLayoutChanged();
        }
    });
    const auto tellLayout = [this] { m_layoutSoon.start(); };
    connect(header, &QHeaderView::sectionMoved, this, tellLayout);
    connect(header, &QHeaderView::sectionResized, this, tellLayout);
    connect(header, &QHeaderView::sortIndicatorChanged, this, tellLayout);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { selectionChanged(); });
    connect(m_model, &ServerTableModel::rowsAboutToChange, this, [this](bool moved) {
        // What is on top stays on top, unless that is the very beginning.
        const int row = m_view->indexAt(QPoint(1, 1)).row();
        const bool keeps = !moved && row >= 0 && m_view->verticalScrollBar()->value() > 0;
        m_top = keeps ? std::optional(m_model->rowId(row)) : std::nullopt;
        m_keeping = true; // what rows take along is no choice
    });
    connect(m_model, &ServerTableModel::rowsChanged, this, &ServerTable::rowsChanged);
    const auto showCurrent = [this] {
        if (current())
            m_view->scrollTo(m_view->currentIndex());
    };
    connect(m_model, &ServerTableModel::filtered, this, [this, showCurrent] {
        if (!std::exchange(m_timeHasPassed, false)) // then nobody has asked for other rows
            showCurrent();
    });
    m_passTime.setObjectName(u"passTime"_s);
    m_passTime.setInterval(filterTimeStep);
    connect(&m_passTime, &QTimer::timeout, this, [this] {
        m_timeHasPassed = true;
        applyFilter();
    });
    connect(m_model, &ServerTableModel::sorted, this, showCurrent);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = idAt(index))
            Q_EMIT activated(*id);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (chosenCount() > 0)
            Q_EMIT contextMenuAsked(m_view->viewport()->mapToGlobal(position));
    });
    m_chosenSoon.setSingleShot(true);
    m_chosenSoon.setInterval(0);
    connect(&m_chosenSoon, &QTimer::timeout, this, &ServerTable::chosenChanged);
    connect(header, &QWidget::customContextMenuRequested, this, &ServerTable::showHeaderMenu);
    retranslateUi();
}

ServerTable::~ServerTable()
{
    // The store of its own goes before the model, which must not tell a half-dead table.
    m_model->disconnect(this);
    m_model->setStore(nullptr);
}

void ServerTable::setStore(Inventory::ServerStore *store)
{
    if (store == m_model->store())
        return;
    if (store)
        store->setWords(serverWords());
    m_model->setStore(store);
}

void ServerTable::setRows(const QList<Inventory::ServerRow> &rows)
{
    static const SystemClock clock;
    if (!m_ownStore) {
        m_ownStore = std::make_unique<Inventory::ServerStore>(clock);
        m_ownStore->addProfile({}, {});
    }
    setStore(m_ownStore.get());
    m_ownStore->setRows(0, rows);
}

void ServerTable::setProfiles(const QList<Profile::Profile> &profiles, bool together)
{
    if (together != m_together) {
        const Inventory::ColumnLayout kept = columnLayout();
        m_together = together;
        setColumnLayout(kept);
    }
    if (profiles == m_profiles)
        return;
    m_profiles = profiles;
    QHash<QUuid, ServerTableModel::ProfileMark> marks;
    for (const Profile::Profile &profile : profiles)
        marks.insert(profile.id,
                     {.icon = swatch(profile.colour),
                      .toolTip = plainToolTip(u"%1\n%2 · %3"_s.arg(profile.name, placeText(profile),
                                                                   guardWord(profile.guard)))});
    m_model->setProfileMarks(marks);
    if (m_model->store())
        m_model->store()->setWords(serverWords()); // a name may be another one
}

void ServerTable::forget()
{
    m_wanted.reset();
    m_several = false;
    setStore(nullptr);
    report();
}

void ServerTable::setFilter(const QString &text)
{
    m_filterText = text;
    m_timeHasPassed = false;
    applyFilter();
    updateEmptyText();
}

void ServerTable::applyFilter()
{
    const auto filter = Inventory::RowFilter::fromText(
        m_filterText, {.nowMs = SystemClock().wallMs(), .interrupted = m_interrupted});
    m_model->setFilter(filter);
    if (filter.asksForTime() && !m_passTime.isActive())
        m_passTime.start();
    else if (!filter.asksForTime())
        m_passTime.stop();
}

void ServerTable::setInterrupted(std::shared_ptr<const Inventory::InterruptedServers> interrupted)
{
    if (m_interrupted && interrupted && *m_interrupted == *interrupted)
        return;
    m_interrupted = std::move(interrupted);
    setFilter(m_filterText);
}

void ServerTable::setReading(Reading reading)
{
    m_reading = reading;
    updateEmptyText();
}

std::optional<Inventory::ServerIdentity> ServerTable::current() const
{
    if (m_several || chosenCount() != 1)
        return std::nullopt;
    return idAt(m_model->index(m_view->selectionModel()->selection().constFirst().top(), 0));
}

int ServerTable::chosenCount() const
{
    int count = 0;
    const QItemSelection ranges = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) // whole rows, always
        count += range.height();
    return count;
}

std::vector<Inventory::RowId> ServerTable::chosenRows() const
{
    std::vector<int> rows;
    const QItemSelection ranges = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    std::vector<Inventory::RowId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(m_model->rowId(row));
    return ids;
}

void ServerTable::select(const Inventory::ServerIdentity &id)
{
    m_wanted = id;
    m_several = false;
    const QModelIndex index = indexOf(id);
    if (index.isValid()) {
        // Said in full: setCurrentIndex() of the view would extend the choice while Shift is held.
        m_view->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(index);
    } else {
        const QScopedValueRollback keeping(m_keeping, true);
        m_view->selectionModel()->clear();
    }
}

int ServerTable::shownCount() const { return m_model->rowCount(); }

int ServerTable::lastShownColumn() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = header->count() - 1; visual >= 0; --visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            return column;
    }
    return -1;
}

Inventory::ColumnLayout ServerTable::columnLayout() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int stretched = lastShownColumn(); // as wide as the window leaves it
    Inventory::ColumnLayout layout;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(column);
        const auto name = static_cast<Inventory::ServerColumn>(column);
        int width = header->sectionSize(column);
        if (hidden || column == stretched) { // it has no width of its own now: the one before
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
    if (m_together)
        putProfileBack(layout);
    const int sorted = header->sortIndicatorSection();
    if (sorted >= 0 && sorted < ServerTableModel::columns)
        layout.sortedBy = static_cast<Inventory::ServerColumn>(sorted);
    layout.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    return layout;
}

// Where several profiles are together their column is shown without being asked for: what a person
// keeps is how it is otherwise.
void ServerTable::putProfileBack(Inventory::ColumnLayout &layout) const
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

bool ServerTable::isAlwaysShown(Inventory::ServerColumn column) const
{
    return !Inventory::ColumnLayout::canBeHidden(column)
        || (m_together && column == Inventory::ServerColumn::Profile);
}

int ServerTable::pixelsOf(const Inventory::ColumnLayout::Column &column) const
{
    return column.width == 0 ? m_standardWidths.at(static_cast<std::size_t>(column.column))
                             : column.width;
}

void ServerTable::setColumnLayout(const Inventory::ColumnLayout &layout)
{
    QHeaderView *header = m_view->horizontalHeader();
    int place = 0;
    for (const Inventory::ColumnLayout::Column &one : layout.columns) {
        const int column = static_cast<int>(one.column);
        header->moveSection(header->visualIndex(column), place++);
        header->setSectionHidden(column, one.hidden);
        header->resizeSection(column, pixelsOf(one));
    }
    header->setSectionHidden(static_cast<int>(Inventory::ServerColumn::Name), false);
    if (m_together) { // whose server a row is stands beside its name
        constexpr int profile = static_cast<int>(Inventory::ServerColumn::Profile);
        header->setSectionHidden(profile, false);
        header->moveSection(header->visualIndex(profile), 1);
        header->resizeSection(profile, m_standardWidths.at(static_cast<std::size_t>(profile)));
    }
    m_view->sortByColumn(static_cast<int>(layout.sortedBy),
                         layout.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_layout = layout;
    m_layoutSoon.stop();
    Q_EMIT columnLayoutSet();
}

bool ServerTable::restoreColumnState(const QByteArray &state)
{
    QHeaderView *header = m_view->horizontalHeader();
    if (!header->restoreState(state))
        return false;
    header->setSectionHidden(static_cast<int>(ServerTableModel::Column::Name), false);
    m_layout = columnLayout();
    return true;
}

void ServerTable::copyCell()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    dropCopy();
    QGuiApplication::clipboard()->setText(index.data().toString());
}

void ServerTable::dropCopy() { ++m_copyTurn; }

void ServerTable::copyRows(TableText::Form form)
{
    if (!m_model->store() || chosenCount() == 0)
        return;
    TableText rows{.view = m_model->store()->view(), .rows = chosenRows(), .columns = {}, .headers = {}};
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        rows.columns.push_back(static_cast<ServerTableModel::Column>(column));
        rows.headers += m_model->headerData(column, Qt::Horizontal).toString();
    }
    dropCopy(); // one that is still being made is not what was asked for last
    constexpr std::size_t rowsAtOnce = 256; // what is made while the window waits
    if (rows.rows.size() <= rowsAtOnce) {
        QGuiApplication::clipboard()->setText(rows.text(form));
        return;
    }
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn = m_copyTurn] {
        watcher->deleteLater();
        if (turn == m_copyTurn)
            QGuiApplication::clipboard()->setText(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run(&workers(), [rows = std::move(rows), form] { return rows.text(form); }));
}

void ServerTable::selectionChanged()
{
    if (!m_keeping) {
        const int count = chosenCount();
        m_several = count > 1;
        m_wanted = count == 1 ? current() : std::nullopt;
    }
    report();
}

void ServerTable::report()
{
    if (m_several != m_severalReported) {
        m_severalReported = m_several;
        Q_EMIT chosenChanged(); // what is shown beside the table must not be late
    } else if (m_several) {
        m_chosenSoon.start(); // once for rows that come or go in many pieces
    }
    const auto id = current();
    if (id == m_reported)
        return;
    m_reported = id;
    Q_EMIT currentChanged(id);
}

void ServerTable::rowsChanged()
{
    m_keeping = false;
    restoreTop();
    restoreSelection();
    report(); // a layout change tells nothing of a chosen row that has gone
    updateEmptyText();
    Q_EMIT shownCountChanged();
}

void ServerTable::restoreTop()
{
    const auto top = std::exchange(m_top, std::nullopt);
    const int row = top ? m_model->rowOf(*top) : -1;
    if (row < 0)
        return;
    m_view->layOutNow();
    m_view->verticalScrollBar()->setValue(row);
}

void ServerTable::restoreSelection()
{
    if (!m_wanted || m_several || chosenCount() > 0)
        return;
    const QModelIndex index = indexOf(*m_wanted);
    if (!index.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ServerTable::showHeaderMenu(const QPoint &position)
{
    QHeaderView *header = m_view->horizontalHeader();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < header->count(); ++column) {
        if (isAlwaysShown(static_cast<Inventory::ServerColumn>(column)))
            continue;
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, header,
                [this, header, column](bool shown) {
                    header->setSectionHidden(column, !shown);
                    m_layoutSoon.start(); // a column of no width says nothing by itself
                });
    }
    menu->addSeparator();
    menu->addActions(m_headerActions);
    menu->popup(header->mapToGlobal(position));
}

std::optional<Inventory::ServerIdentity> ServerTable::idAt(const QModelIndex &index) const
{
    return m_model->identity(index.row());
}

QModelIndex ServerTable::indexOf(const Inventory::ServerIdentity &id) const
{
    return m_model->index(m_model->rowOf(id), 0);
}

void ServerTable::updateEmptyText()
{
    m_view->setEmptyText(emptyText());
}

QString ServerTable::emptyText() const
{
    if (m_model->allCount() > 0)
        return tr("No server matches the filter.");
    switch (m_reading) {
    case Reading::Runs:
        return tr("The servers are being loaded.");
    case Reading::Failed:
        return tr("The servers could not be read.");
    case Reading::Done:
        return tr("There are no servers.");
    case Reading::NotYet:
        break;
    }
    return tr("No servers yet.");
}

void ServerTable::sizeColumns()
{
    const QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < ServerTableModel::columns; ++column)
        m_standardWidths.at(static_cast<std::size_t>(column)) =
            std::max(standardColumnWidth(static_cast<Inventory::ServerColumn>(column), *m_view),
                     header->sectionSizeHint(column));
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 8);
}

// Number is the last of those that a person at night goes by.
int ServerTable::standardWidth() const
{
    int width = 2 * m_view->frameWidth()
        + m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_view);
    const auto standard = Inventory::ColumnLayout::standard();
    for (const Inventory::ColumnLayout::Column &one : standard.columns) {
        width += one.hidden ? 0 : m_standardWidths.at(static_cast<std::size_t>(one.column));
        if (one.column == Inventory::ServerColumn::Number)
            break;
    }
    return width;
}

void ServerTable::retranslateUi()
{
    m_view->setAccessibleName(tr("Servers"));
    m_model->retranslate();
    Inventory::ColumnLayout kept = columnLayout();
    sizeColumns();
    // A language with longer words must not cut its headers; widths a person chose stay wider.
    const QHeaderView *header = m_view->horizontalHeader();
    for (Inventory::ColumnLayout::Column &one : kept.columns) {
        if (one.width > 0)
            one.width = std::max(one.width, header->sectionSizeHint(static_cast<int>(one.column)));
    }
    setColumnLayout(kept);
    updateEmptyText();
}

void ServerTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
