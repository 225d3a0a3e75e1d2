// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/servertable.h"

#include "ui/servers/changedcelldelegate.h"
#include "ui/servers/servercells.h"
#include "ui/servers/servertablemodel.h"
#include "ui/servers/servertableview.h"
#include "ui/servers/tablecolumns.h"
#include "ui/widgets/profilecolour.h"
#include "ui/words/actionwords.h"
#include "ui/words/profilewords.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

// Filters such as uptime>30d are applied again this often.
constexpr std::chrono::minutes filterTimeStep{1};

} // namespace

ServerTable::ServerTable(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_model(new ServerTableModel(this)),
      m_view(new ServerTableView(*m_model, clock, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->setObjectName(u"servers"_s);
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
    m_columns = new TableColumns(*m_view);
    connect(m_view, &ServerTableView::emptyActionTriggered, this,
            &ServerTable::clearFilterRequested);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { selectionChanged(); });
    connect(m_model, &ServerTableModel::rowsAboutToChange, this, [this](bool moved) {
        // Keeps the top row in place, unless the table is at its beginning.
        const int row = m_view->indexAt(QPoint(1, 1)).row();
        const bool keeps = !moved && row >= 0 && m_view->verticalScrollBar()->value() > 0;
        m_top = keeps ? std::optional(m_model->rowId(row)) : std::nullopt;
        m_keeping = true; // selection changes are not the user's
    });
    connect(m_model, &ServerTableModel::rowsChanged, this, &ServerTable::rowsChanged);
    const auto showCurrent = [this] {
        if (current())
            m_view->scrollTo(m_view->currentIndex());
    };
    connect(m_model, &ServerTableModel::filtered, this, [this, showCurrent] {
        if (!std::exchange(m_timeHasPassed, false)) // time alone must not scroll
            showCurrent();
    });
    m_passTime.setObjectName(u"passTime"_s);
    m_passTime.setInterval(filterTimeStep);
    connect(&m_passTime, &QTimer::timeout, this, [this] {
        m_timeHasPassed = true;
        applyFilter();
    });
    connect(m_model, &ServerTableModel::sorted, this, showCurrent);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (chosenCount() > 0)
            Q_EMIT contextMenuAsked(m_view->viewport()->mapToGlobal(position));
    });
    // The Menu key comes as the event above; not every platform knows this one.
    auto *const menuKey = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), m_view);
    menuKey->setContext(Qt::WidgetShortcut);
    connect(menuKey, &QShortcut::activated, this, [this] {
        const QPoint place = m_view->visualRect(m_view->currentIndex()).bottomLeft();
        if (chosenCount() > 0)
            Q_EMIT contextMenuAsked(m_view->viewport()->mapToGlobal(place));
    });
    m_chosenSoon.setSingleShot(true);
    m_chosenSoon.setInterval(0);
    connect(&m_chosenSoon, &QTimer::timeout, this, &ServerTable::chosenChanged);
    retranslateUi();
}

ServerTable::~ServerTable()
{
    // Disconnect first: the own store dies before the model and would reach a half-destroyed table.
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
    if (!m_ownStore) {
        m_ownStore = std::make_unique<Inventory::ServerStore>(m_clock);
        m_ownStore->addProfile({}, {});
    }
    setStore(m_ownStore.get());
    m_ownStore->setRows(0, rows);
}

void ServerTable::setProfiles(const QList<Profile::Profile> &profiles, bool many)
{
    m_columns->setManyProfiles(many);
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
        m_model->store()->setWords(serverWords()); // names may change
}

void ServerTable::setLook(int fontPercent, int air)
{
    QFont font = QApplication::font(m_view);
    font.setPointSizeF(font.pointSizeF() * fontPercent / 100);
    m_view->setFont(font);
    m_view->horizontalHeader()->setFont(font);
    m_columns->setAir(air);
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
        m_filterText, {.nowMs = m_clock.wallMs(), .interrupted = m_interrupted});
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
    for (const QItemSelectionRange &range : ranges) // always whole rows
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
        // Explicit flags: the view's setCurrentIndex() extends the selection while Shift is held.
        m_view->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(index);
    } else {
        const QScopedValueRollback keeping(m_keeping, true);
        m_view->selectionModel()->clear();
    }
}

int ServerTable::shownCount() const { return m_model->rowCount(); }

void ServerTable::copyCell()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    dropCopy();
    QGuiApplication::clipboard()->setText(index.data().toString());
}

void ServerTable::dropCopy() { m_copying.cancel(); }

void ServerTable::copyRows(TableText::Form form)
{
    if (!m_model->store() || chosenCount() == 0)
        return;
    TableText rows{.view = m_model->store()->view(),
                   .rows = chosenRows(),
                   .columns = m_columns->shown(),
                   .headers = {}};
    for (const ServerTableModel::Column column : rows.columns)
        rows.headers += m_model->headerData(int(column), Qt::Horizontal).toString();
    dropCopy();                               // an unfinished older copy must not arrive later
    constexpr std::size_t copiedAtOnce = 256; // rows; more are copied on another thread
    if (rows.rows.size() <= copiedAtOnce) {
        QGuiApplication::clipboard()->setText(rows.text(form));
        return;
    }
    m_copying.start([rows = std::move(rows), form] { return rows.text(form); },
                    [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
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
        Q_EMIT chosenChanged();
    } else if (m_several) {
        m_chosenSoon.start(); // rows may change in many pieces
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
    takeWhatIsLeft();
    restoreSelection();
    report(); // a layout change does not report vanished selected rows
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

void ServerTable::takeWhatIsLeft()
{
    const int count = chosenCount();
    if (!m_several || count > 1)
        return;
    m_several = false; // hidden rows are not selected any more
    m_wanted = count == 1 ? current() : std::nullopt;
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
    const bool hidden = m_model->allCount() > 0 && m_model->rowCount() == 0;
    m_view->setEmptyAction(hidden ? tr("Clear filter") : QString());
}

QString ServerTable::emptyText() const
{
    if (m_model->allCount() > 0)
        return tr("No servers match.");
    switch (m_reading) {
    case Reading::Runs:
        return tr("The servers are being loaded.");
    case Reading::Failed:
        return tr("The servers could not be read.");
    case Reading::Done:
        return tr("No servers.");
    case Reading::NotYet:
        break;
    }
    return tr("No servers yet.");
}

void ServerTable::retranslateUi()
{
    m_view->setAccessibleName(tr("Servers"));
    m_model->retranslate();
    m_columns->retranslate();
    updateEmptyText();
}

void ServerTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
