// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/core/clock.h"
#include "app/inventory/store/storepatch.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace Console::Inventory {

// One step. Changed rows ascend, each once; without columns only the look changed. Rows in
// `removed` are readable during the signal.
struct StoreChange {
    struct Row {
        RowId row = 0;
        ColumnMask columns = 0;
    };
    std::vector<RowId> added = {};
    std::vector<Row> changed = {};
    std::vector<RowId> removed = {};
};

struct ServerCounts {
    int servers = 0; // without vanished ones
    int running = 0;
    int windows = 0;
    int vanished = 0;
};

// Packed servers of one or more profiles (why: README.md). Lives in the GUI thread. Patches are
// made on other threads and applied in steps of a few milliseconds, so the window stays responsive.
class ServerStore final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds markedFor{5000};
    static constexpr std::chrono::milliseconds vanishedFor{60000};

    explicit ServerStore(const Clock &clock, QObject *parent = nullptr);
    ~ServerStore() override;

    // A known id keeps its index and takes the new name.
    ProfileIndex addProfile(const QUuid &id, const QString &name);
    void setWords(const ServerWords &words);

    const StoreView &view() const { return m_view; }
    const std::shared_ptr<TextPool> &pool() const { return m_pool; }
    ServerCounts counts() const; // of all profiles; cached
    bool isEmpty() const { return m_count == 0; }
    // Of servers and search keys, dead bytes included.
    std::size_t arenaBytes() const { return m_records.usedBytes() + m_keys.usedBytes(); }
    // Columns changed during markedFor.
    ColumnMask marked(RowId row) const { return m_marks.value(row).columns; }

    // On another thread, in call order. `done` runs once in this thread when all is shown, unless
    // `context` dies or the profile is cleared.
    void read(ProfileIndex profile, RegionReading reading, QObject *context,
              std::function<void()> done);
    // At once, in this thread, for few servers. False: busy, nothing done.
    bool readNow(ProfileIndex profile, const RegionReading &reading);
    // A newer reading of one server; ignored if not in the store. `done` runs once in this thread,
    // perhaps at once, unless the profile is cleared.
    void update(ProfileIndex profile, const Cloud::ServerInstance &server,
                std::function<void()> done = {});
    // At once in this thread, for few servers. Removes the profile's others.
    void setRows(ProfileIndex profile, const QList<ServerRow> &rows);
    void clear(ProfileIndex profile); // at once; drops pending readings
    // Removes servers of other regions; queued like a reading.
    void keepRegions(ProfileIndex profile, const QList<Cloud::RegionCode> &regions);

    // Ends marks and removes vanished servers when due; also by timer.
    void fade();

Q_SIGNALS:
    void changed(const Console::Inventory::StoreChange &change);
    void regionRead(); // all rows of a complete reading are shown

private:
    static constexpr ProfileIndex ofAll = 0xffff;
    struct Job {
        ProfileIndex profile = ofAll;
        std::function<StorePatch(const StoreView &, const ServerWords &)> make;
        std::function<void()> done;
    };
    struct Update {
        ProfileIndex profile = ofAll;
        Cloud::ServerInstance server;
        qint64 answeredMs = 0; // monotonic
        std::function<void()> done;
    };
    struct Mark {
        ColumnMask columns = 0;
        qint64 untilMs = 0;
    };
    struct Applying;

    bool isAtWork() const { return m_making.isRunning() || m_applying || !m_jobs.empty(); }
    void startNext();
    void takeUpdates();
    void begin(ProfileIndex profile, StorePatch patch, std::function<void()> done);
    void step();
    bool applySome(); // false: patch complete
    void applyNow(StorePatch patch);
    void takeNames(ProfileIndex profile, const StorePatch &patch);
    void takeAdditions(StoreChange &change);
    void takeChanges(StoreChange &change);
    void takeVanished(StoreChange &change);
    void publish(const StoreChange &change);
    void remove(const std::vector<RowId> &rows);
    bool tidy(); // false: nothing to compact

    const Clock &m_clock;
    std::shared_ptr<TextPool> m_pool = std::make_shared<TextPool>();
    ServerWords m_words = ServerWords::codes();
    StoreView m_view;
    ByteArena m_records;
    ByteArena m_keys;
    std::vector<RowId> m_free;
    qsizetype m_count = 0;
    std::deque<Job> m_jobs; // waiting; one runs at a time
    // Priority 1: before parsing, so that servers appear soon.
    BackgroundJob m_making{workers(), 1};
    ProfileIndex m_madeFor = ofAll;
    std::deque<Update> m_updates;
    std::unique_ptr<Applying> m_applying;
    QTimer m_stepTimer;
    QHash<RowId, Mark> m_marks;
    QHash<RowId, qint64> m_goesAtMs; // of vanished servers
    QTimer m_fadeTimer;
    mutable std::optional<ServerCounts> m_counts;
};

} // namespace Console::Inventory
