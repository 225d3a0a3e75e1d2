// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"

#include "app/core/handover.h"
#include "app/core/logging.h"
#include "app/journal/database.h"

#include <QPointer>
#include <QTimer>

#include <limits>

using namespace Qt::StringLiterals;

namespace Console::Journal {

namespace {

// Checks for other consoles' records.
constexpr int lookEveryMs = 1000;

} // namespace

// Lives in the journal's thread.
class Journal::Store final : public QObject
{
public:
    explicit Store(QString file) : m_file(std::move(file)) { }

    Database &database()
    {
        // Made in the thread that uses it.
        if (!m_database)
            m_database = std::make_unique<Database>(m_file, Database::Mode::Write);
        return *m_database;
    }
    void watch(std::function<void()> changed)
    {
        m_look = std::make_unique<QTimer>();
        connect(m_look.get(), &QTimer::timeout, this, [this, changed = std::move(changed)] {
            if (m_database && m_database->changedByOthers())
                changed();
        });
        m_look->start(lookEveryMs);
    }
    void close()
    {
        m_look.reset();
        m_database.reset();
    }

private:
    QString m_file;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QTimer> m_look;
};

Journal::Journal(QString file, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_store(std::make_unique<Store>(m_file))
{
    m_thread.setObjectName(u"journal"_s);
    m_store->moveToThread(&m_thread);
    m_thread.start();
    postTo(m_store.get(), [this] {
        m_store->watch(
            [this] { QMetaObject::invokeMethod(this, &Journal::appended, Qt::QueuedConnection); });
    });
}

Journal::~Journal()
{
    // After all earlier requests.
    postTo(m_store.get(), [store = m_store.get(), thread = &m_thread] {
        store->close();
        handOver(store);
        thread->quit();
    });
    m_thread.wait();
    takeOver(m_store.get());
}

namespace {

// Calls `done` in the journal object's thread, if the context lives.
template <typename T, typename Done>
void deliver(QObject *journal, const QPointer<QObject> &context, const Done &done, T result)
{
    postTo(journal, [context, done, result = std::move(result)] {
        if (context)
            done(result);
    });
}

} // namespace

void Journal::append(Entry entry, QObject *context, Appended done)
{
    write(std::move(entry), std::nullopt, context, std::move(done));
}

void Journal::appendIntention(Entry entry, qint64 seen, QObject *context, Appended done)
{
    write(std::move(entry), seen, context, std::move(done));
}

void Journal::write(Entry entry, std::optional<qint64> seen, QObject *context, Appended done)
{
    const QPointer<QObject> receiver(context);
    postTo(m_store.get(), [this, entry = std::move(entry), seen, receiver, done = std::move(done)] {
        auto result = m_store->database().append(entry, seen);
        if (!result && !result.error().overtaken)
            qCWarning(logJournal).noquote() << "append failed:" << result.error().technical;
        const bool good = result.hasValue();
        deliver(this, receiver, done, std::move(result));
        if (good)
            QMetaObject::invokeMethod(this, &Journal::appended, Qt::QueuedConnection);
    });
}

void Journal::list(QObject *context, Listed done)
{
    read(0, std::numeric_limits<int>::max(), context,
         [done = std::move(done)](const Result<Part, Error> &part) {
             if (part)
                 done(part.value().entries);
             else
                 done(Failure{part.error()});
         });
}

void Journal::find(Wanted wanted, QObject *context, Found done)
{
    const QPointer<QObject> receiver(context);
    postTo(m_store.get(), [this, wanted = std::move(wanted), receiver, done = std::move(done)] {
        Histories found;
        QList<Entry> entries;
        const auto error =
            m_store->database().each(1, [&found, &entries](const Database::Stored &stored) {
                found.last = stored.row.sequence;
                if (auto entry = entryOf(stored.row, stored.hash))
                    entries.append(*std::move(entry));
                return true;
            });
        for (const InterruptHistory &history : histories(entries)) {
            if (wanted(history))
                found.list.append(history);
        }
        Result<Histories, Error> result(std::move(found));
        if (error)
            result = Failure{*error};
        deliver(this, receiver, done, std::move(result));
    });
}

void Journal::read(qint64 after, int limit, QObject *context, PartRead done)
{
    const QPointer<QObject> receiver(context);
    postTo(m_store.get(), [this, after, limit, receiver, done = std::move(done)] {
        Part part{.last = after};
        int taken = 0;
        const auto error = m_store->database().each(
            after + 1, [&part, &taken, limit](const Database::Stored &stored) {
                if (taken++ == limit) {
                    part.more = true;
                    return false;
                }
                part.last = stored.row.sequence;
                if (auto entry = entryOf(stored.row, stored.hash))
                    part.entries.append(*std::move(entry));
                return true;
            });
        Result<Part, Error> result(std::move(part));
        if (error)
            result = Failure{*error};
        deliver(this, receiver, done, std::move(result));
    });
}

} // namespace Console::Journal
