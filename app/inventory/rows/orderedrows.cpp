// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/orderedrows.h"

#include "app/inventory/rows/rowcounts.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Console::Inventory {

namespace {

// So many rows are put into their places one by one; for more the order is made anew.
std::size_t fewToPlace(std::size_t all) { return std::max<std::size_t>(256, all / 1024); }
// Rows that come in page by page are put into order when there are half as many as are ordered, at
// the end of their region, or after some times what the last order took: an order for each page
// would cost more than reading the page.
constexpr int timesOfAnOrder = 6;
constexpr std::chrono::milliseconds shortestUnplaced{16};
constexpr std::chrono::milliseconds longestUnplaced{250};

// Puts rows into an order from which they have been taken out.
template <typename Less> void merge(std::vector<RowId> &order, std::vector<RowId> rows, Less less)
{
    std::sort(rows.begin(), rows.end(), less);
    std::vector<RowId> merged;
    merged.reserve(order.size() + rows.size());
    auto from = order.begin();
    for (const RowId row : rows) {
        const auto to = std::upper_bound(from, order.end(), row, less);
        merged.insert(merged.end(), from, to);
        merged.push_back(row);
        from = to;
    }
    merged.insert(merged.end(), from, order.end());
    order = std::move(merged);
}

// Some of the rows below `end`, to ask for by row.
std::vector<bool> setOf(RowId end, const std::vector<RowId> &rows)
{
    std::vector<bool> set(end, false);
    for (const RowId row : rows)
        set[row] = true;
    return set;
}

void takeOut(std::vector<RowId> &from, const std::vector<bool> &rows)
{
    std::erase_if(from, [&rows](RowId row) { return rows[row]; });
}

} // namespace

// An order being made on another thread.
struct OrderedRows::Job {
    StoreView view;
    ServerOrder sorter;
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
            byName = ServerOrder::byName(view, byName, fresh);
        order = sorter.sorted(view, byName);
        tookMs = timer.elapsed();
    }
};

OrderedRows::OrderedRows(QThreadPool &threads, QObject *parent)
    : QObject(parent), m_background(threads)
{
    m_placeLater.setSingleShot(true);
    m_placeLater.setInterval(shortestUnplaced);
    connect(&m_placeLater, &QTimer::timeout, this, [this] { placeMany(true); });
}

OrderedRows::~OrderedRows() = default;

void OrderedRows::setStore(const ServerStore *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_background.cancel();
    m_job.reset();
    m_sorter = ServerOrder(m_column); // the ranks of texts are the store's
    m_again = false;
    m_fresh.clear();
    m_placeLater.stop();
    m_byName.clear();
    m_rows.clear();
    if (!m_store)
        return;
    connect(m_store, &ServerStore::regionRead, this, [this] {
        if (m_placeLater.isActive())
            placeMany(true);
    });
}

bool OrderedRows::isWorking() const { return m_job != nullptr || m_placeLater.isActive(); }

// --- what comes from the store

void OrderedRows::remove(const std::vector<RowId> &rows)
{
    if (rows.empty())
        return;
    const std::vector<bool> gone = setOf(view().end(), rows);
    takeOut(m_byName, gone);
    takeOut(m_rows, gone);
    takeOut(m_fresh, gone);
    if (m_job)
        m_job->gone.insert(m_job->gone.end(), rows.begin(), rows.end());
}

bool OrderedRows::take(const StoreChange &change)
{
    remove(change.removed);
    std::vector<RowId> moved;
    for (const auto &[row, differ] : change.changed) {
        if ((differ & (maskOf(ServerColumn::Name) | maskOf(m_sorter.column()))) != 0)
            moved.push_back(row);
    }
    if (m_job) {
        m_job->come.insert(m_job->come.end(), change.added.begin(), change.added.end());
        m_again = m_again || !change.added.empty() || !moved.empty();
    }
    const bool placed = placeFew(change.added, moved);
    if (!placed || m_job) {
        m_fresh.insert(m_fresh.end(), change.added.begin(), change.added.end());
        m_fresh.insert(m_fresh.end(), moved.begin(), moved.end());
    }
    if (placed && !m_placeLater.isActive())
        m_rest = Rest::Nothing;
    else
        m_rest = !moved.empty() || change.added.empty() ? Rest::Now : Rest::Later;
    return placed && !moved.empty();
}

void OrderedRows::placeRest()
{
    if (const Rest rest = std::exchange(m_rest, Rest::Nothing); rest != Rest::Nothing)
        placeMany(rest == Rest::Now);
}

// Puts rows into both orders. False: there are too many, or a text has no rank yet.
bool OrderedRows::placeFew(const std::vector<RowId> &added, const std::vector<RowId> &moved)
{
    if (added.empty() && moved.empty())
        return true;
    std::vector<RowId> fresh = added;
    fresh.insert(fresh.end(), moved.begin(), moved.end());
    const auto hasRank = [this](RowId row) {
        return m_sorter.knows(view(), row);
    };
    if (fresh.size() > fewToPlace(view().end()) || !std::all_of(fresh.begin(), fresh.end(), hasRank))
        return false;
    const std::vector<bool> taken = setOf(view().end(), fresh);
    const auto place = [&](std::vector<RowId> &order, const ServerOrder &by) {
        takeOut(order, taken);
        merge(order, fresh, [&](RowId a, RowId b) { return by.lessThan(view(), a, b); });
    };
    place(m_byName, ServerOrder(ServerColumn::Name));
    place(m_rows, m_sorter);
    return true;
}

// Makes the orders anew, now or when it is worth it.
void OrderedRows::placeMany(bool now)
{
    if (now || view().end() <= rowsAtOnce || m_fresh.size() * 2 >= m_rows.size())
        start(true);
    else if (!m_placeLater.isActive())
        m_placeLater.start();
}

// --- an order made anew

void OrderedRows::sortBy(ServerColumn column)
{
    if (column == m_column && !m_job) {
        Q_EMIT reordered();
        Q_EMIT settled();
        return;
    }
    m_column = column;
    if (m_store)
        start(false);
    else
        m_sorter = ServerOrder(m_column);
}

// names: rows that are not in their place by name are put there first.
void OrderedRows::start(bool names)
{
    if (m_job) {
        m_again = true;
        return;
    }
    auto job = std::make_shared<Job>();
    job->view = view();
    job->sorter = ServerOrder(m_column);
    job->byName = m_byName;
    m_again = false;
    if (names) {
        std::vector<bool> isFresh(view().end(), false);
        for (const RowId row : std::exchange(m_fresh, {})) {
            if (!isFresh[row])
                job->fresh.push_back(row);
            isFresh[row] = true;
        }
        takeOut(job->byName, isFresh);
        m_placeLater.stop();
    }
    if (view().end() <= rowsAtOnce) {
        job->run();
        finish(job);
        return;
    }
    m_job = job;
    m_background.startParts(
        1, [job](int, const Generation &) { job->run(); },
        [this] { finish(std::exchange(m_job, nullptr)); });
}

void OrderedRows::finish(const std::shared_ptr<Job> &job)
{
    m_byName = std::move(job->byName);
    m_rows = std::move(job->order);
    m_sorter = std::move(job->sorter);
    m_placeLater.setInterval(std::clamp(std::chrono::milliseconds(timesOfAnOrder * job->tookMs),
                                        shortestUnplaced, longestUnplaced));
    takeSince(*job);
    Q_EMIT reordered();
    if (m_sorter.column() != m_column)
        start(m_again);
    else if (m_again)
        placeMany(false);
    if (!m_job)
        Q_EMIT settled();
}

// What has come and gone while an order was being made.
void OrderedRows::takeSince(const Job &job)
{
    if (job.gone.empty() && job.come.empty())
        return;
    // A place that has become free may be another server's by now.
    std::vector<RowId> others = job.gone;
    others.insert(others.end(), job.come.begin(), job.come.end());
    const std::vector<bool> other = setOf(view().end(), others);
    takeOut(m_byName, other);
    takeOut(m_rows, other);
    std::vector<RowId> come;
    std::copy_if(job.come.begin(), job.come.end(), std::back_inserter(come),
                 [this](RowId row) { return view().isUsed(row); });
    std::sort(come.begin(), come.end());
    come.erase(std::unique(come.begin(), come.end()), come.end());
    if (!placeFew(come, {})) {
        m_fresh.insert(m_fresh.end(), come.begin(), come.end());
        m_again = true;
    }
}

} // namespace Console::Inventory
