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

// One step of a change. In `changed` each row once, ascending, with the columns that say something
// else; a row whose look only changed (a mark has faded, it has vanished or is back) has none.
// Rows in `removed` can still be read while the signal is being delivered.
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
    int servers = 0; // without those that have vanished
    int running = 0;
    int windows = 0;
    int vanished = 0;
};

// The servers of one or more profiles, packed. Lives in the GUI's thread; others read its view.
// It changes by patches, in steps that take a few milliseconds each, so that the window stays
// alive; patches are made from the view on other threads:
//
//     store.read(profile, reading, [] { … });   // difference, then steps, then the callback
class ServerStore final : public QObject
{
    Q_OBJECT
public:
    // How long changed cells are marked, and vanished servers stay.
    static constexpr std::chrono::milliseconds markedFor{5000};
    static constexpr std::chrono::milliseconds vanishedFor{60000};

    explicit ServerStore(const Clock &clock, QObject *parent = nullptr);
    ~ServerStore() override;

    // The same index for the same id; a new name is taken over.
    ProfileIndex addProfile(const QUuid &id, const QString &name);
    void setWords(const ServerWords &words); // makes all search keys anew

    const StoreView &view() const { return m_view; }
    const std::shared_ptr<TextPool> &pool() const { return m_pool; }
    ServerCounts counts() const; // of all profiles; cheap to ask often
    bool isEmpty() const { return m_count == 0; }
    // What the packed servers and their search keys take, with what is waiting to be tidied.
    std::size_t arenaBytes() const { return m_records.usedBytes() + m_keys.usedBytes(); }
    // The columns of a row that have changed during the last seconds.
    ColumnMask marked(RowId row) const { return m_marks.value(row).columns; }

    // Takes a reading over, off this thread; readings are taken in the order of the calls. `done`
    // is called once in this thread when the store shows all of it, unless context dies or the
    // profile is cleared.
    void read(ProfileIndex profile, RegionReading reading, QObject *context,
              std::function<void()> done);
    // The same at once and in this thread, for few; false: something else is being taken over, and
    // nothing was done.
    bool readNow(ProfileIndex profile, const RegionReading &reading);
    // A newer reading of one server, between two readings that are being taken over; nothing if
    // the server is not in the store. `done` is called once in this thread, maybe at once, when the
    // store shows it, unless the profile is cleared.
    void update(ProfileIndex profile, const Cloud::ServerInstance &server,
                std::function<void()> done = {});
    // Exactly these, at once and in this thread: what is not among them is removed. For few.
    void setRows(ProfileIndex profile, const QList<ServerRow> &rows);
    void clear(ProfileIndex profile); // at once; what is being taken over is dropped
    // Removes the servers of regions that are no longer there; in its turn among the readings.
    void keepRegions(ProfileIndex profile, const QList<Cloud::RegionCode> &regions);

    // Works through what is due by the clock: marks that fade, servers that go. By a timer, too.
    void fade();

Q_SIGNALS:
    void changed(const Console::Inventory::StoreChange &change);
    void regionRead(); // a complete reading has been taken over: no more rows of it will come

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
    bool applySome(); // false: all of the patch is applied
    void applyNow(StorePatch patch);
    void takeNames(ProfileIndex profile, const StorePatch &patch);
    void takeAdditions(StoreChange &change);
    void takeChanges(StoreChange &change);
    void takeVanished(StoreChange &change);
    void publish(const StoreChange &change);
    void remove(const std::vector<RowId> &rows);
    bool tidy(); // moves what lives out of a chunk that is mostly dead; false: there is none

    const Clock &m_clock;
    std::shared_ptr<TextPool> m_pool = std::make_shared<TextPool>();
    ServerWords m_words = ServerWords::codes();
    StoreView m_view; // holds the entries, the index and the names
    ByteArena m_records;
    ByteArena m_keys;
    std::vector<RowId> m_free;
    qsizetype m_count = 0; // of used rows
    std::deque<Job> m_jobs;  // waiting; one is in work at a time
    // A patch, before the answers that wait for being parsed: what has been read is to be seen.
    BackgroundJob m_making{workers(), 1};
    ProfileIndex m_madeFor = ofAll;
    std::deque<Update> m_updates; // between two jobs
    std::unique_ptr<Applying> m_applying;
    QTimer m_stepTimer;
    QHash<RowId, Mark> m_marks;
    QHash<RowId, qint64> m_goesAtMs; // of vanished servers
    QTimer m_fadeTimer;
    mutable std::optional<ServerCounts> m_counts;
};

} // namespace Console::Inventory
