// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/serverstore.h"

#include <QElapsedTimer>
#include <QPointer>

#include <algorithm>
#include <array>
#include <functional>

using namespace std::chrono_literals;

namespace Console::Inventory {

namespace {

// Ends a step; its listeners have the rest of 16 ms.
constexpr qint64 stepMs = 5;
constexpr std::size_t additionsAtOnce = 2048;
// Each change costs listeners a walk over all rows, so large stores change more at once.
std::size_t changesAtOnce(std::size_t all) { return std::max<std::size_t>(512, all / 256); }
// Bytes; smaller patches are copied: many small chunks waste room.
constexpr std::size_t worthAdopting = 192UL * 1024;
constexpr std::size_t deadWorthMoving = 1024UL * 1024;

} // namespace

struct ServerStore::Applying {
    ProfileIndex profile = ofAll;
    StorePatch patch;
    std::function<void()> done;
    std::optional<ArenaRef> recordsBase; // adopted; empty: copied
    std::optional<ArenaRef> keysBase;
    std::size_t changes = 0;
    std::size_t additions = 0;
    std::size_t vanished = 0;
};

ServerStore::ServerStore(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_view.m_pool = m_pool;
    m_stepTimer.setSingleShot(true);
    connect(&m_stepTimer, &QTimer::timeout, this, &ServerStore::step);
    m_fadeTimer.setInterval(1s);
    connect(&m_fadeTimer, &QTimer::timeout, this, &ServerStore::fade);
}

ServerStore::~ServerStore() = default;

ProfileIndex ServerStore::addProfile(const QUuid &id, const QString &name)
{
    for (qsizetype i = 0; i < m_view.m_profiles.size(); ++i) {
        if (m_view.m_profiles.at(i).id == id) {
            m_view.m_profiles[i].name = name;
            return ProfileIndex(i);
        }
    }
    m_view.m_profiles.append({id, name});
    return ProfileIndex(m_view.m_profiles.size() - 1);
}

void ServerStore::setWords(const ServerWords &words)
{
    m_words = words;
    if (isEmpty() && m_jobs.empty() && !m_making.isRunning())
        return;
    m_jobs.push_back({.profile = ofAll, .make = newKeys, .done = {}});
    startNext();
}

ServerCounts ServerStore::counts() const
{
    if (!m_counts) {
        ServerCounts counts;
        for (RowId row = 0; row < m_view.end(); ++row) {
            if (!m_view.isUsed(row))
                continue;
            if (m_view.isVanished(row)) {
                ++counts.vanished;
                continue;
            }
            const ServerHead &head = m_view.head(row);
            ++counts.servers;
            counts.running += head.serverStatus() == Cloud::ServerStatus::Running ? 1 : 0;
            counts.windows += head.osFamily() == Cloud::OsFamily::Windows ? 1 : 0;
        }
        m_counts = counts;
    }
    return *m_counts;
}

void ServerStore::read(ProfileIndex profile, RegionReading reading, QObject *context,
                       std::function<void()> done)
{
    const auto shared = std::make_shared<const RegionReading>(std::move(reading));
    m_jobs.push_back({.profile = profile,
                      .make =
                          [profile, shared](const StoreView &view, const ServerWords &words) {
                              return difference(view, profile, *shared, words);
                          },
                      .done =
                          [receiver = QPointer(context), done = std::move(done)] {
                              if (receiver)
                                  done();
                          }});
    startNext();
}

void ServerStore::startNext()
{
    if (m_making.isRunning() || m_applying)
        return;
    takeUpdates();
    if (m_jobs.empty())
        return;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_madeFor = job.profile;
    m_making.start(
        [make = std::move(job.make), view = m_view, words = m_words] { return make(view, words); },
        [this, profile = job.profile, done = std::move(job.done)](StorePatch patch) mutable {
            begin(profile, std::move(patch), std::move(done));
        });
}

void ServerStore::takeUpdates()
{
    while (!m_updates.empty()) {
        const Update update = std::move(m_updates.front());
        m_updates.pop_front();
        applyNow(difference(m_view, update.profile, update.server, m_words));
        if (const auto row = m_view.find(update.profile, update.server.id))
            m_view.m_readAloneMs.insert(*row, update.answeredMs);
        if (update.done)
            update.done();
    }
}

void ServerStore::begin(ProfileIndex profile, StorePatch patch, std::function<void()> done)
{
    m_applying = std::make_unique<Applying>();
    m_applying->patch = std::move(patch);
    m_applying->done = std::move(done);
    const StorePatch &taken = m_applying->patch;
    if (taken.records.usedBytes() > worthAdopting)
        m_applying->recordsBase = m_records.adopt(taken.records);
    if (taken.keys.usedBytes() > worthAdopting)
        m_applying->keysBase = m_keys.adopt(taken.keys);
    takeNames(profile, taken);
    m_applying->profile = profile;
    m_view.m_entries.reserve(m_view.m_entries.size() + qsizetype(taken.additions.size()));
    remove(std::exchange(m_applying->patch.removed, {}));
    step();
}

void ServerStore::takeNames(ProfileIndex profile, const StorePatch &patch)
{
    for (const auto &[number, name] : patch.vpcNames.asKeyValueRange())
        m_view.m_vpcNames.insert(StoreView::nameKey(profile, number), name);
    for (const auto &[number, name] : patch.subnetNames.asKeyValueRange())
        m_view.m_subnetNames.insert(StoreView::nameKey(profile, number), name);
}

void ServerStore::step()
{
    QElapsedTimer spent;
    spent.start();
    while (m_applying) {
        if (!applySome()) {
            const auto done = std::move(m_applying->done);
            const bool complete = m_applying->patch.complete;
            m_applying.reset();
            if (complete)
                Q_EMIT regionRead();
            if (done)
                done();
            startNext();
            return;
        }
        if (spent.elapsed() >= stepMs) {
            m_stepTimer.start(0ms);
            return;
        }
    }
    // Idle: compact the arenas.
    if (!m_making.isRunning() && tidy())
        m_stepTimer.start(0ms);
}

bool ServerStore::applySome()
{
    StoreChange change;
    takeChanges(change);
    if (change.changed.empty())
        takeAdditions(change);
    if (change.changed.empty() && change.added.empty())
        takeVanished(change);
    if (change.changed.empty() && change.added.empty()) {
        m_stepTimer.start(0ms); // for tidy()
        return false;
    }
    publish(change);
    return true;
}

void ServerStore::takeChanges(StoreChange &change)
{
    Applying &now = *m_applying;
    const std::size_t end =
        std::min(now.changes + changesAtOnce(m_view.end()), now.patch.changes.size());
    const qint64 markUntil = m_clock.monotonicMs() + markedFor.count();
    const auto record = [&](ArenaRef ref) {
        if (ref == 0)
            return ArenaRef(0);
        return now.recordsBase ? *now.recordsBase + ref : m_records.add(now.patch.records.at(ref));
    };
    for (; now.changes < end; ++now.changes) {
        const StorePatch::Change &one = now.patch.changes[now.changes];
        if (one.row >= m_view.end() || !m_view.isUsed(one.row))
            continue;
        StoreView::Entry &entry = m_view.m_entries[one.row];
        ColumnMask marks = one.columns;
        if (one.server != 0)
            m_records.release(std::exchange(entry.server, record(one.server)));
        else // names that arrive later are not marked
            marks &= ~(maskOf(ServerColumn::Vpc) | maskOf(ServerColumn::Subnet));
        if (one.interfaces) {
            if (entry.interfaces == 0)
                marks &= ~maskOf(ServerColumn::PrivateIp); // likewise
            m_records.release(std::exchange(entry.interfaces, record(*one.interfaces)));
        }
        const ArenaRef key =
            now.keysBase ? *now.keysBase + one.key : m_keys.add(now.patch.keys.at(one.key));
        m_keys.release(std::exchange(entry.key, key));
        if (one.listed && (entry.flags & StoreView::vanished) != 0) {
            entry.flags = quint16(entry.flags & ~StoreView::vanished);
            m_goesAtMs.remove(one.row);
        }
        if (marks != 0) {
            Mark &mark = m_marks[one.row];
            mark = {.columns = mark.columns | marks, .untilMs = markUntil};
        }
        change.changed.push_back({.row = one.row, .columns = one.columns});
    }
    if (!m_marks.isEmpty() && !m_fadeTimer.isActive())
        m_fadeTimer.start();
}

void ServerStore::takeAdditions(StoreChange &change)
{
    Applying &now = *m_applying;
    const std::size_t end = std::min(now.additions + additionsAtOnce, now.patch.additions.size());
    const auto record = [&](ArenaRef ref) {
        if (ref == 0)
            return ArenaRef(0);
        return now.recordsBase ? *now.recordsBase + ref : m_records.add(now.patch.records.at(ref));
    };
    for (; now.additions < end; ++now.additions) {
        const StorePatch::Addition &one = now.patch.additions[now.additions];
        const StoreView::Entry entry{.server = record(one.server),
                                     .interfaces = record(one.interfaces),
                                     .key = now.keysBase ? *now.keysBase + one.key
                                                         : m_keys.add(now.patch.keys.at(one.key)),
                                     .profile = now.patch.profile};
        auto row = RowId(m_view.m_entries.size());
        if (m_free.empty()) {
            m_view.m_entries.append(entry);
        } else {
            row = m_free.back();
            m_free.pop_back();
            m_view.m_entries[row] = entry;
        }
        ++m_count;
        change.added.push_back(row);
    }
    m_view.m_records = m_records.view();
    const auto identityOf = [this](RowId row) {
        return m_view.head(row).identity;
    };
    for (const RowId row : change.added)
        m_view.m_index.insert(identityOf(row), row, identityOf);
}

void ServerStore::takeVanished(StoreChange &change)
{
    Applying &now = *m_applying;
    const qint64 goesAt = m_clock.monotonicMs() + vanishedFor.count();
    const std::size_t end =
        std::min(now.vanished + changesAtOnce(m_view.end()), now.patch.vanished.size());
    for (; now.vanished < end; ++now.vanished) {
        const RowId row = now.patch.vanished[now.vanished];
        if (row >= m_view.end() || !m_view.isUsed(row) || m_view.isVanished(row))
            continue;
        StoreView::Entry &entry = m_view.m_entries[row];
        entry.flags |= StoreView::vanished;
        m_goesAtMs.insert(row, goesAt);
        change.changed.push_back({.row = row, .columns = 0});
    }
    if (!m_goesAtMs.isEmpty() && !m_fadeTimer.isActive())
        m_fadeTimer.start();
}

void ServerStore::publish(const StoreChange &change)
{
    m_view.m_records = m_records.view();
    m_view.m_keys = m_keys.view();
    m_counts.reset();
    Q_EMIT changed(change);
}

void ServerStore::applyNow(StorePatch patch)
{
    if (patch.isEmpty())
        return;
    m_applying = std::make_unique<Applying>();
    m_applying->patch = std::move(patch);
    while (m_applying && applySome()) { }
    m_applying.reset();
}

bool ServerStore::readNow(ProfileIndex profile, const RegionReading &reading)
{
    if (isAtWork())
        return false;
    StorePatch patch = difference(m_view, profile, reading, m_words);
    takeNames(profile, patch);
    applyNow(std::move(patch));
    return true;
}

void ServerStore::update(ProfileIndex profile, const Cloud::ServerInstance &server,
                         std::function<void()> done)
{
    m_updates.push_back({.profile = profile,
                         .server = server,
                         .answeredMs = m_clock.monotonicMs(),
                         .done = std::move(done)});
    startNext(); // after the running patch, which was made without it
}

void ServerStore::setRows(ProfileIndex profile, const QList<ServerRow> &rows)
{
    while (m_applying)
        step();
    QList<Cloud::RegionCode> regions;
    QHash<Cloud::RegionCode, QList<ServerRow>> byRegion;
    for (const ServerRow &row : rows) {
        QList<ServerRow> &ofRegion = byRegion[row.server.id.region];
        if (ofRegion.isEmpty())
            regions.append(row.server.id.region);
        ofRegion.append(row);
    }
    remove(otherRegions(m_view, profile, regions).removed);
    for (const Cloud::RegionCode &region : std::as_const(regions)) {
        StorePatch patch = difference(
            m_view, profile, completeReading(region, byRegion.value(region), *m_pool), m_words);
        remove(std::exchange(patch.vanished, {}));
        applyNow(std::move(patch));
    }
}

void ServerStore::keepRegions(ProfileIndex profile, const QList<Cloud::RegionCode> &regions)
{
    if (!isAtWork()) {
        remove(otherRegions(m_view, profile, regions).removed);
        return;
    }
    // Queued: the running patch uses these rows and may add such regions.
    m_jobs.push_back({.profile = profile,
                      .make =
                          [profile, regions](const StoreView &view, const ServerWords &) {
                              return otherRegions(view, profile, regions);
                          },
                      .done = {}});
    startNext();
}

void ServerStore::clear(ProfileIndex profile)
{
    std::erase_if(m_jobs, [profile](const Job &job) { return job.profile == profile; });
    std::erase_if(m_updates, [profile](const auto &update) { return update.profile == profile; });
    if (m_madeFor == profile)
        m_making.cancel();
    if (m_applying && m_applying->profile == profile)
        m_applying.reset();
    remove(otherRegions(m_view, profile, {}).removed);
    if (isEmpty() && !m_applying) { // frees the memory
        m_records = {};
        m_keys = {};
        m_view.m_records = m_records.view();
        m_view.m_keys = m_keys.view();
        m_view.m_index.clear();
        m_view.m_vpcNames.clear();
        m_view.m_subnetNames.clear();
        // Empty entries stay for running readers.
        std::sort(m_free.begin(), m_free.end(), std::greater<>());
    }
    startNext();
}

void ServerStore::remove(const std::vector<RowId> &rows)
{
    if (rows.empty())
        return;
    StoreChange change;
    change.removed = rows;
    publish(change);
    for (const RowId row : rows) {
        m_view.m_index.remove(m_view.head(row).identity, row);
        StoreView::Entry &entry = m_view.m_entries[row];
        m_records.release(entry.server);
        m_records.release(entry.interfaces);
        m_keys.release(entry.key);
        entry = {};
        m_free.push_back(row);
        m_marks.remove(row);
        m_goesAtMs.remove(row);
        m_view.m_readAloneMs.remove(row);
    }
    m_count -= qsizetype(rows.size());
    m_counts.reset();
}

void ServerStore::fade()
{
    const qint64 now = m_clock.monotonicMs();
    StoreChange change;
    m_marks.removeIf([&change, now](const auto &mark) {
        if (mark.value().untilMs > now)
            return false;
        change.changed.push_back({.row = mark.key(), .columns = 0});
        return true;
    });
    std::vector<RowId> gone;
    for (auto it = m_goesAtMs.cbegin(); it != m_goesAtMs.cend(); ++it) {
        if (it.value() <= now)
            gone.push_back(it.key());
    }
    if (!change.changed.empty()) {
        std::sort(change.changed.begin(), change.changed.end(),
                  [](const auto &a, const auto &b) { return a.row < b.row; });
        publish(change);
    }
    // A running patch needs its rows unchanged.
    if (!m_making.isRunning() && !m_applying)
        remove(gone);
    if (m_marks.isEmpty() && m_goesAtMs.isEmpty())
        m_fadeTimer.stop();
}

bool ServerStore::tidy()
{
    bool moved = false;
    const auto tidyArena = [&](ByteArena &arena, auto refsOf) {
        if (arena.deadBytes() < deadWorthMoving || arena.deadBytes() * 4 < arena.usedBytes())
            return;
        const int chunk = arena.worstChunk();
        if (chunk < 0)
            return;
        for (StoreView::Entry &entry : m_view.m_entries) {
            for (ArenaRef *ref : refsOf(entry)) {
                if (*ref != 0 && ByteArena::chunkOf(*ref) == chunk)
                    *ref = arena.add(std::string(arena.at(*ref)));
            }
        }
        arena.freeChunk(chunk);
        moved = true;
    };
    tidyArena(m_records, [](StoreView::Entry &entry) {
        return std::array{&entry.server, &entry.interfaces};
    });
    tidyArena(m_keys, [](StoreView::Entry &entry) { return std::array{&entry.key}; });
    if (moved) {
        m_view.m_records = m_records.view();
        m_view.m_keys = m_keys.view();
    }
    return moved;
}

} // namespace Console::Inventory
