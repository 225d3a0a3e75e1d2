// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/filteredrows.h"

#include "app/inventory/rows/rowcounts.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace Console::Inventory {

namespace {

// Results for deleted letters.
constexpr std::size_t mostSeen = 16;

} // namespace

struct FilteredRows::Job {
    RowFilter filter;
    StoreView view;
    std::shared_ptr<const Passes> candidates; // null: all rows
    Passes result;
    std::vector<RowId> touched; // changed since

    void run(RowId from, RowId to, const Generation *generation = nullptr)
    {
        for (RowId row = from; row < to; ++row) {
            if (row % 1024 == 0 && generation && !generation->isCurrent())
                return;
            const bool candidate = candidates == nullptr || (*candidates)[row] != 0;
            result[row] = candidate && view.isUsed(row) && filter.matches(view, row) ? 1 : 0;
        }
    }
};

FilteredRows::FilteredRows(QThreadPool &threads, QObject *parent)
    : QObject(parent), m_threads(threads), m_background(threads)
{
}

FilteredRows::~FilteredRows() = default;

void FilteredRows::stop()
{
    m_background.cancel();
    m_job.reset();
}

void FilteredRows::setStore(const ServerStore *store)
{
    stop();
    m_store = store;
    m_applied = m_filter;
    m_seen.clear();
    m_passes.clear();
}

void FilteredRows::take(const StoreChange &change)
{
    m_seen.clear();
    m_passes.resize(view().end(), 0);
    for (const RowId row : change.removed)
        m_passes[row] = 0;
    std::vector<RowId> touched = change.added;
    for (const StoreChange::Row &changed : change.changed)
        touched.push_back(changed.row);
    for (const RowId row : touched)
        m_passes[row] = m_applied.matches(view(), row) ? 1 : 0;
    if (!m_job)
        return;
    // It sees the rows as they were.
    m_job->touched.insert(m_job->touched.end(), touched.begin(), touched.end());
    m_job->touched.insert(m_job->touched.end(), change.removed.begin(), change.removed.end());
}

void FilteredRows::setFilter(const RowFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    stop();
    if (m_store != nullptr)
        start();
    else
        m_applied = m_filter;
}

void FilteredRows::start()
{
    remember();
    const auto seen = std::find_if(m_seen.begin(), m_seen.end(),
                                   [this](const Seen &one) { return one.filter == m_filter; });
    if (seen != m_seen.end()) {
        m_passes = *seen->passes;
        m_applied = m_filter;
        Q_EMIT filtered();
        return;
    }
    auto job = std::make_shared<Job>();
    job->filter = m_filter;
    job->view = view();
    job->result.resize(view().end(), 0);
    std::size_t fewest = view().end();
    for (const Seen &one : m_seen) {
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
        finish(job);
        return;
    }
    m_job = job;
    constexpr RowId least = 8192;
    const auto count = std::max(
        1U, std::min(unsigned(m_threads.maxThreadCount()) * 2U, unsigned(view().end() / least)));
    m_background.startParts(
        int(count),
        [job, count, end = quint64(view().end())](int part, const Generation &generation) {
            job->run(RowId(end * unsigned(part) / count), RowId(end * (unsigned(part) + 1) / count),
                     &generation);
        },
        [this] { finish(std::exchange(m_job, nullptr)); });
}

void FilteredRows::finish(const std::shared_ptr<Job> &job)
{
    m_passes = std::move(job->result);
    m_passes.resize(view().end(), 0);
    m_applied = job->filter;
    for (const RowId row : job->touched)
        m_passes[row] = view().isUsed(row) && m_filter.matches(view(), row) ? 1 : 0;
    Q_EMIT filtered();
}

// For deleted letters.
void FilteredRows::remember()
{
    if (m_applied.asksForTime()) // the time changes
        return;
    if (m_passes.empty() || std::any_of(m_seen.begin(), m_seen.end(), [this](const Seen &one) {
            return one.filter == m_applied;
        }))
        return;
    if (m_seen.size() == mostSeen)
        m_seen.erase(m_seen.begin());
    m_seen.push_back({m_applied, std::make_shared<const Passes>(m_passes)});
}

} // namespace Console::Inventory
