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

// Up to this, rows are inserted one by one; more are sorted anew.
std::size_t fewToPlace(std::size_t all) { return std::max<std::size_t>(256, all / 1024); }
// Arriving pages are sorted at half the sorted rows, the region's end, or this many times the last
// duration: sorting each page would cost more than reading it.
constexpr int timesOfAnOrder = 6;
constexpr std::chrono::milliseconds shortestUnplaced{16};
constexpr std::chrono::milliseconds longestUnplaced{250};

// `order` must not contain `rows`.
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

struct OrderedRows::Job {
    StoreView view;
    ServerOrder sorter;
    std::vector<RowId> byName;
    std::vector<RowId> fresh; // to insert
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
    m_sorter = ServerOrder(m_column); // text ranks belong to the store
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

// --- from the store

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

// False: too many rows or unranked texts.
bool OrderedRows::placeFew(const std::vector<RowId> &added, const std::vector<RowId> &moved)
{
    if (added.empty() && moved.empty())
        return true;
    std::vector<RowId> fresh = added;
    fresh.insert(fresh.end(), moved.begin(), moved.end());
    const auto hasRank = [this](RowId row) {
        return m_sorter.knows(view(), row);
    };
    if (fresh.size() > fewToPlace(view().end())
        || !std::all_of(fresh.begin(), fresh.end(), hasRank))
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

void OrderedRows::placeMany(bool now)
{
    if (now || view().end() <= rowsAtOnce || m_fresh.size() * 2 >= m_rows.size())
        start(true);
    else if (!m_placeLater.isActive())
        m_placeLater.start();
}

// --- sorting

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

// names: first inserts unplaced rows by name.
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

void OrderedRows::takeSince(const Job &job)
{
    if (job.gone.empty() && job.come.empty())
        return;
    // A freed row may belong to another server now.
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
