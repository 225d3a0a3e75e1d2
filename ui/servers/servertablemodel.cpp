// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/servertablemodel.h"

#include "ui/servers/servercells.h"
#include "ui/widgets/stateicon.h"
#include "ui/widgets/times.h"
#include "ui/widgets/words.h"

#include <QElapsedTimer>
#include <QFont>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QPalette>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace Console::Ui {

namespace {

using Inventory::RowId;
using Inventory::StoreView;

// Up to so many rows everything is done at once: it takes less than a millisecond or two.
constexpr std::size_t rowsAtOnce = 4096;
// So many rows are put into their places one by one; for more the order is made anew.
constexpr std::size_t fewToPlace = 256;
// Rows that come in page by page are put into order when there are half as many as are ordered, at
// the end of their region, or after some times what the last order took: an order for each page
// would cost more than reading the page.
constexpr int timesOfAnOrder = 6;
constexpr std::chrono::milliseconds shortestUnplaced{16};
constexpr std::chrono::milliseconds longestUnplaced{250};
// So many runs of rows are told one by one: each costs the view a walk over all its rows.
constexpr std::size_t fewRuns = 16;
// Deleted letters bring back what was there.
constexpr std::size_t mostSeen = 16;

// A run of neighbouring rows.
struct Run {
    int first = 0;
    int last = 0;
};

std::vector<Run> runsOf(const std::vector<int> &ascending)
{
    std::vector<Run> runs;
    for (const int row : ascending) {
        if (!runs.empty() && runs.back().last + 1 == row)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

} // namespace

// A filter at work on other threads.
struct ServerTableModel::Filtering {
    Inventory::RowFilter filter;
    StoreView view;
    std::shared_ptr<const Passes> candidates; // null: all rows
    Passes result;
    std::atomic<bool> overtaken = false;
    std::vector<RowId> touched; // changed since: looked at again at the end
    struct Part {
        RowId from;
        RowId to;
    };
    std::vector<Part> parts; // for a thread each; QtConcurrent keeps no copy

    void run(RowId from, RowId to)
    {
        for (RowId row = from; row < to; ++row) {
            if (row % 1024 == 0 && overtaken.load(std::memory_order_relaxed))
                return;
            const bool candidate = candidates == nullptr || (*candidates)[row] != 0;
            result[row] = candidate && view.isUsed(row) && filter.matches(view, row) ? 1 : 0;
        }
    }
};

// An order being made on another thread.
struct ServerTableModel::Sorting {
    StoreView view;
    Inventory::ServerOrder sorter;
    std::vector<RowId> byName;
    std::vector<RowId> fresh; // to be placed among those
    std::vector<RowId> order;
    std::vector<RowId> come; // since: added
    std::vector<RowId> gone; // since: removed
    qint64 tookMs = 0;

    void run()
    {
        QElapsedTimer timer;
        timer.start();
        if (!fresh.empty())
            byName = Inventory::ServerOrder::byName(view, byName, fresh);
        order = sorter.sorted(view, byName);
        tookMs = timer.elapsed();
    }
};

ServerTableModel::ServerTableModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_placeLater.setSingleShot(true);
    m_placeLater.setInterval(shortestUnplaced);
    connect(&m_placeLater, &QTimer::timeout, this, [this] { placeMany(true); });
}

ServerTableModel::~ServerTableModel()
{
    if (m_filtering)
        m_filtering->overtaken = true;
    m_threads.waitForDone();
}

void ServerTableModel::setStore(Inventory::ServerStore *store)
{
    if (store != nullptr && store == m_store)
        return;
    Q_EMIT rowsAboutToChange(false);
    beginResetModel();
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    if (m_filtering)
        m_filtering->overtaken = true;
    m_filtering.reset();
    m_sorting.reset();
    m_sortAgain = false;
    m_fresh.clear();
    m_placeLater.stop();
    m_seen.clear();
    m_shown.clear();
    m_byName.clear();
    m_order.clear();
    m_passes.clear();
    m_placesValid = false;
    if (m_store) {
        connect(m_store, &Inventory::ServerStore::changed, this, &ServerTableModel::takeChange);
        connect(m_store, &Inventory::ServerStore::regionRead, this, [this] {
            if (m_placeLater.isActive())
                placeMany(true);
        });
        connect(m_store, &QObject::destroyed, this, [this] { setStore(nullptr); });
    }
    endResetModel();
    Q_EMIT rowsChanged();
    if (!m_store || m_store->isEmpty())
        return;
    Inventory::StoreChange all;
    for (RowId row = 0; row < view().end(); ++row) {
        if (view().isUsed(row))
            all.added.push_back(row);
    }
    takeChange(all);
}

bool ServerTableModel::isWorking() const
{
    return m_filtering != nullptr || m_sorting != nullptr || m_placeLater.isActive();
}

// --- what comes from the store

void ServerTableModel::takeChange(const Inventory::StoreChange &change)
{
    m_seen.clear();
    m_passes.resize(view().end(), 0);
    if (!change.removed.empty())
        takeRemoved(change.removed);
    std::vector<RowId> moved;
    for (const auto &[row, differ] : change.changed) {
        m_passes[row] = m_shownFilter.matches(view(), row) ? 1 : 0;
        if ((differ & (maskOf(Column::Name) | maskOf(m_sorter.column()))) != 0)
            moved.push_back(row);
    }
    for (const RowId row : change.added)
        m_passes[row] = m_shownFilter.matches(view(), row) ? 1 : 0;
    if (m_filtering) {
        std::vector<RowId> &touched = m_filtering->touched;
        touched.insert(touched.end(), change.added.begin(), change.added.end());
        for (const Inventory::StoreChange::Row &changed : change.changed)
            touched.push_back(changed.row);
    }
    if (m_sorting) {
        m_sorting->come.insert(m_sorting->come.end(), change.added.begin(), change.added.end());
        m_sortAgain = m_sortAgain || !change.added.empty() || !moved.empty();
    }
    const bool placed = placeFew(change.added, moved);
    show(wanted(), placed && !moved.empty());
    tellChanged(change.changed);
    if (!placed || m_sorting) {
        m_fresh.insert(m_fresh.end(), change.added.begin(), change.added.end());
        m_fresh.insert(m_fresh.end(), moved.begin(), moved.end());
    }
    if (!placed || m_placeLater.isActive())
        placeMany(!moved.empty() || change.added.empty());
}

// Makes the orders anew, now or when it is worth it.
void ServerTableModel::placeMany(bool now)
{
    if (now || view().end() <= rowsAtOnce || m_fresh.size() * 2 >= m_order.size())
        startSorting(true);
    else if (!m_placeLater.isActive())
        m_placeLater.start();
}

void ServerTableModel::takeRemoved(const std::vector<RowId> &rows)
{
    std::vector<bool> gone(view().end(), false);
    for (const RowId row : rows) {
        gone[row] = true;
        m_passes[row] = 0;
    }
    const auto isGone = [&gone](RowId row) { return gone[row]; };
    std::erase_if(m_byName, isGone);
    std::erase_if(m_order, isGone);
    std::erase_if(m_fresh, isGone);
    std::vector<RowId> left = m_shown;
    std::erase_if(left, isGone);
    show(std::move(left), false);
    if (m_sorting)
        m_sorting->gone.insert(m_sorting->gone.end(), rows.begin(), rows.end());
}

// Puts rows into both orders. False: there are too many, or a text has no rank yet.
bool ServerTableModel::placeFew(const std::vector<RowId> &added, const std::vector<RowId> &moved)
{
    if (added.empty() && moved.empty())
        return true;
    const auto hasNoRank = [this](RowId row) { return !m_sorter.knows(view(), row); };
    const bool few = added.size() + moved.size() <= fewToPlace
        && std::none_of(added.begin(), added.end(), hasNoRank)
        && std::none_of(moved.begin(), moved.end(), hasNoRank);
    if (!few)
        return false;
    std::vector<bool> taken(view().end(), false);
    std::vector<RowId> fresh = added;
    fresh.insert(fresh.end(), moved.begin(), moved.end());
    for (const RowId row : fresh)
        taken[row] = true;
    const auto place = [&](std::vector<RowId> &order, const Inventory::ServerOrder &by) {
        const auto less = [&](RowId a, RowId b) { return by.lessThan(view(), a, b); };
        std::erase_if(order, [&taken](RowId row) { return taken[row]; });
        std::sort(fresh.begin(), fresh.end(), less);
        std::vector<RowId> merged;
        merged.reserve(order.size() + fresh.size());
        auto from = order.begin();
        for (const RowId row : fresh) {
            const auto to = std::upper_bound(from, order.end(), row, less);
            merged.insert(merged.end(), from, to);
            merged.push_back(row);
            from = to;
        }
        merged.insert(merged.end(), from, order.end());
        order = std::move(merged);
    };
    place(m_byName, Inventory::ServerOrder(Column::Name));
    place(m_order, m_sorter);
    return true;
}

void ServerTableModel::tellChanged(const std::vector<Inventory::StoreChange::Row> &rows)
{
    std::vector<int> at;
    for (const Inventory::StoreChange::Row &changed : rows) {
        if (const int place = rowOf(changed.row); place >= 0)
            at.push_back(place);
    }
    if (at.empty())
        return;
    std::sort(at.begin(), at.end());
    std::vector<Run> runs = runsOf(at);
    if (runs.size() > fewRuns) // the view paints what is visible of it, and no more
        runs = {{runs.front().first, runs.back().last}};
    for (const Run run : runs)
        Q_EMIT dataChanged(index(run.first, 0), index(run.last, columns - 1));
}

// --- the filter

void ServerTableModel::setFilter(const Inventory::RowFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_filtering)
        m_filtering->overtaken = true;
    m_filtering.reset();
    if (m_store)
        startFiltering();
    else
        m_shownFilter = m_filter;
}

void ServerTableModel::startFiltering()
{
    remember();
    const auto seen = std::find_if(m_seen.begin(), m_seen.end(),
                                   [this](const Seen &one) { return one.filter == m_filter; });
    if (seen != m_seen.end()) {
        m_passes = *seen->passes;
        m_shownFilter = m_filter;
        show(wanted(), false);
        Q_EMIT filtered();
        return;
    }
    auto job = std::make_shared<Filtering>();
    job->filter = m_filter;
    job->view = view();
    job->result.resize(view().end(), 0);
    std::size_t fewest = view().end();
    for (const Seen &one : m_seen) { // the fewest rows that can be left
        if (!m_filter.narrows(one.filter))
            continue;
        const auto count =
            std::size_t(std::count(one.passes->begin(), one.passes->end(), quint8(1)));
        if (count <= fewest) {
            fewest = count;
            job->candidates = one.passes;
        }
    }
    if (fewest <= rowsAtOnce) {
        job->run(0, view().end());
        takeFiltered(job);
        return;
    }
    m_filtering = job;
    constexpr RowId least = 8192;
    const auto count = std::max(1U, std::min(unsigned(m_threads.maxThreadCount()) * 2U,
                                             unsigned(view().end() / least)));
    for (unsigned i = 0; i < count; ++i)
        job->parts.push_back({.from = RowId(quint64(view().end()) * i / count),
                              .to = RowId(quint64(view().end()) * (i + 1) / count)});
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, job] {
        watcher->deleteLater();
        if (m_filtering == job) {
            m_filtering.reset();
            takeFiltered(job);
        }
    });
    watcher->setFuture(QtConcurrent::map(
        &m_threads, job->parts,
        [job](const Filtering::Part &part) { job->run(part.from, part.to); }));
}

void ServerTableModel::takeFiltered(const std::shared_ptr<Filtering> &job)
{
    m_passes = std::move(job->result);
    m_passes.resize(view().end(), 0);
    m_shownFilter = job->filter;
    for (const RowId row : job->touched)
        m_passes[row] = view().isUsed(row) && m_filter.matches(view(), row) ? 1 : 0;
    show(wanted(), false);
    Q_EMIT filtered();
}

// Keeps the rows that are shown now for when letters are deleted again.
void ServerTableModel::remember()
{
    if (m_passes.empty()
        || std::any_of(m_seen.begin(), m_seen.end(),
                       [this](const Seen &one) { return one.filter == m_shownFilter; }))
        return;
    if (m_seen.size() == mostSeen)
        m_seen.erase(m_seen.begin());
    m_seen.push_back({m_shownFilter, std::make_shared<const Passes>(m_passes)});
}

// --- the order

void ServerTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    m_direction = order;
    const auto wantedColumn = static_cast<Column>(column);
    if (wantedColumn == m_column && !m_sorting) {
        if (m_store)
            show(wanted(), true);
        Q_EMIT sorted();
        return;
    }
    m_column = wantedColumn;
    if (m_store)
        startSorting(false);
    else
        m_sorter = Inventory::ServerOrder(m_column);
}

// names: rows that are not in their place by name are put there first.
void ServerTableModel::startSorting(bool names)
{
    if (m_sorting) {
        m_sortAgain = true;
        return;
    }
    auto job = std::make_shared<Sorting>();
    job->view = view();
    job->sorter = Inventory::ServerOrder(m_column);
    job->byName = m_byName;
    m_sortAgain = false;
    if (names) {
        std::vector<bool> isFresh(view().end(), false);
        for (const RowId row : std::exchange(m_fresh, {})) {
            if (!isFresh[row])
                job->fresh.push_back(row);
            isFresh[row] = true;
        }
        std::erase_if(job->byName, [&isFresh](RowId row) { return isFresh[row]; });
        m_placeLater.stop();
    }
    if (view().end() <= rowsAtOnce) {
        job->run();
        takeSorted(job);
        return;
    }
    m_sorting = job;
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, job] {
        watcher->deleteLater();
        if (m_sorting == job) {
            m_sorting.reset();
            takeSorted(job);
        }
    });
    watcher->setFuture(QtConcurrent::run(&m_threads, [job] { job->run(); }));
}

void ServerTableModel::takeSorted(const std::shared_ptr<Sorting> &job)
{
    m_byName = std::move(job->byName);
    m_order = std::move(job->order);
    m_sorter = std::move(job->sorter);
    m_placeLater.setInterval(std::clamp(std::chrono::milliseconds(timesOfAnOrder * job->tookMs),
                                        shortestUnplaced, longestUnplaced));
    if (!job->gone.empty() || !job->come.empty()) {
        // A place that has become free may be another server's by now.
        std::vector<bool> other(view().end(), false);
        for (const RowId row : job->gone)
            other[row] = true;
        for (const RowId row : job->come)
            other[row] = true;
        const auto isOther = [&other](RowId row) { return other[row]; };
        std::erase_if(m_byName, isOther);
        std::erase_if(m_order, isOther);
        std::vector<RowId> come;
        std::copy_if(job->come.begin(), job->come.end(), std::back_inserter(come),
                     [this](RowId row) { return view().isUsed(row); });
        std::sort(come.begin(), come.end());
        come.erase(std::unique(come.begin(), come.end()), come.end());
        if (!placeFew(come, {})) {
            m_fresh.insert(m_fresh.end(), come.begin(), come.end());
            m_sortAgain = true;
        }
    }
    show(wanted(), true);
    if (job->sorter.column() != m_column)
        startSorting(m_sortAgain);
    else if (m_sortAgain)
        placeMany(false);
    if (!m_sorting)
        Q_EMIT sorted();
}

// --- the rows that are shown

std::vector<ServerTableModel::RowId> ServerTableModel::wanted() const
{
    std::vector<RowId> rows;
    const auto passes = [this](RowId row) { return m_passes[row] != 0; };
    if (m_shownFilter.isEmpty()) {
        rows = m_order;
        if (m_direction == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        return rows;
    }
    rows.reserve(m_shown.size());
    if (m_direction == Qt::AscendingOrder)
        std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rows), passes);
    else
        std::copy_if(m_order.rbegin(), m_order.rend(), std::back_inserter(rows), passes);
    return rows;
}

// moved: rows that stay may have changed places among themselves.
void ServerTableModel::show(std::vector<RowId> rows, bool moved)
{
    if (rows == m_shown)
        return;
    std::vector<int> come;
    std::vector<int> gone;
    std::size_t runs = 0;
    if (!moved) {
        std::vector<bool> stays(view().end(), false);
        for (const RowId row : rows)
            stays[row] = true;
        std::size_t next = 0; // in rows
        const auto note = [&runs](std::vector<int> &list, std::size_t at) {
            if (list.empty() || list.back() + 1 != int(at))
                ++runs;
            list.push_back(int(at));
        };
        for (std::size_t at = 0; at < m_shown.size() && runs <= fewRuns; ++at) {
            if (!stays[m_shown[at]]) {
                note(gone, at);
                continue;
            }
            while (next < rows.size() && rows[next] != m_shown[at] && runs <= fewRuns)
                note(come, next++);
            if (next == rows.size())
                runs = fewRuns + 1; // their order is another one: all is laid out anew
            else
                ++next;
        }
        while (next < rows.size() && runs <= fewRuns)
            note(come, next++);
    }
    Q_EMIT rowsAboutToChange(moved);
    if (moved || runs > fewRuns)
        relayOut(std::move(rows), moved ? VerticalSortHint : NoLayoutChangeHint);
    else
        comeAndGo(rows, gone, come);
    Q_EMIT rowsChanged();
}

void ServerTableModel::comeAndGo(const std::vector<RowId> &rows, const std::vector<int> &gone,
                                 const std::vector<int> &come)
{
    std::vector<Run> leaving = runsOf(gone);
    std::reverse(leaving.begin(), leaving.end()); // the places before are still right
    for (const Run run : leaving) {
        beginRemoveRows({}, run.first, run.last);
        m_shown.erase(m_shown.begin() + run.first, m_shown.begin() + run.last + 1);
        m_placesValid = false;
        endRemoveRows();
    }
    for (const Run run : runsOf(come)) {
        beginInsertRows({}, run.first, run.last);
        m_shown.insert(m_shown.begin() + run.first, rows.begin() + run.first,
                       rows.begin() + run.last + 1);
        m_placesValid = false;
        endInsertRows();
    }
}

void ServerTableModel::relayOut(std::vector<RowId> rows, LayoutChangeHint hint)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RowId> rowsBefore;
    rowsBefore.reserve(std::size_t(before.size()));
    for (const QModelIndex &one : before)
        rowsBefore.push_back(rowId(one.row()));
    m_shown = std::move(rows);
    m_placesValid = false;
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int place = rowOf(rowsBefore[std::size_t(i)]);
        after.append(place < 0 ? QModelIndex() : index(place, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, hint);
}

const std::vector<int> &ServerTableModel::places() const
{
    if (!m_placesValid) {
        m_places.assign(m_store ? view().end() : 0, -1);
        for (std::size_t i = 0; i < m_shown.size(); ++i)
            m_places[m_shown[i]] = int(i);
        m_placesValid = true;
    }
    return m_places;
}

int ServerTableModel::rowOf(RowId row) const
{
    const std::vector<int> &all = places();
    return row < all.size() ? all[row] : -1;
}

int ServerTableModel::rowOf(const Inventory::ServerIdentity &identity) const
{
    const auto row = m_store ? Inventory::find(view(), identity) : std::nullopt;
    return row ? rowOf(*row) : -1;
}

std::optional<Inventory::ServerIdentity> ServerTableModel::identity(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return Inventory::identityOf(view(), rowId(row));
}

std::optional<Inventory::ServerRow> ServerTableModel::row(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return view().row(rowId(row));
}

int ServerTableModel::allCount() const { return m_store ? int(m_order.size()) : 0; }

void ServerTableModel::setProfileMarks(const QHash<QUuid, ProfileMark> &marks)
{
    m_marks = marks;
    constexpr int column = int(Column::Profile);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void ServerTableModel::retranslate()
{
    if (m_store)
        m_store->setWords(serverWords());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ServerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_store ? 0 : static_cast<int>(m_shown.size());
}

int ServerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ServerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowId row = rowId(index.row());
    const auto column = static_cast<Column>(index.column());
    const auto fields = [&] { return wordFields(view().server(row), view().pool()); };
    const bool vanished = view().isVanished(row);
    const bool changed = (m_store->marked(row) & maskOf(column)) != 0;
    switch (role) {
    case Qt::DisplayRole:
        if (vanished && column == Column::Status)
            //: instead of its status: the provider no longer lists the server
            return tr("Gone");
        return cellText(view(), row, column);
    case Qt::DecorationRole: // which would say the status of one that is gone
        if (column == Column::Profile)
            return m_marks.value(view().profileId(view().profile(row))).icon;
        return column == Column::Status && !vanished ? statusDecoration(fields()) : QVariant();
    case Qt::ForegroundRole:
        if (vanished)
            return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
        if (column == Column::Status)
            return stateColour(stateOf(fields()), QGuiApplication::palette());
        return {};
    case Qt::FontRole:
        if (vanished && column != Column::Status) { // not by the colour alone
            QFont font = QGuiApplication::font();
            font.setStrikeOut(true);
            return font;
        }
        return {};
    case Qt::ToolTipRole:
        if (vanished)
            return plainToolTip(tr("No longer listed by the provider."));
        if (column == Column::Profile)
            return m_marks.value(view().profileId(view().profile(row))).toolTip;
        if (const QString cached = cachedSentence(index.row()); !cached.isEmpty())
            return plainToolTip(cached);
        return cellToolTip(view().row(row), column);
    case Qt::AccessibleTextRole: // a dash says nothing to the ear
        return column == Column::Operation ? QVariant(operationWord(fields()))
                                           : data(index, Qt::DisplayRole);
    case Qt::AccessibleDescriptionRole:
        if (vanished)
            return tr("No longer listed by the provider.");
        return changed ? tr("Changed a moment ago.") : cachedSentence(index.row());
    case ServerIdRole:
        return QVariant::fromValue(std::optional(view().id(row)));
    case ProfileRole:
        return view().profileId(view().profile(row));
    case ChangedRole:
        return changed && !vanished;
    case VanishedRole:
        return vanished;
    default:
        return {};
    }
}

QString ServerTableModel::cachedSentence(int row) const
{
    const auto server = m_cachedAge ? identity(row) : std::nullopt;
    const auto age = server ? m_cachedAge(*server) : std::nullopt;
    return age ? tr("From cache, read %1. It may have changed since.").arg(ageText(age->count()))
               : QString();
}

QVariant ServerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Status:
        return tr("Status");
    case Column::Operation:
        return tr("Operation");
    case Column::Os:
        //: operating system
        return tr("OS");
    case Column::Hypervisor:
        return tr("Hypervisor");
    case Column::PrivateIp:
        return tr("Private IP");
    case Column::PublicIp:
        return tr("Public IP");
    case Column::Zone:
        return tr("Zone");
    case Column::Region:
        return tr("Region");
    case Column::Number:
        return tr("Number");
    case Column::Vpc:
        return tr("VPC");
    case Column::Subnet:
        return tr("Subnet");
    case Column::Spec:
        //: column: the provider's code of a server's size, e.g. "s2-g3"
        return tr("Spec");
    case Column::Cpus:
        return tr("vCPU");
    case Column::Memory:
        return tr("Memory");
    case Column::Profile:
        return tr("Profile");
    }
    return {};
}

} // namespace Console::Ui
