// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/recordedinterrupts.h"
#include "app/action/record/unresolved.h"
#include "app/action/send/interrupt.h"

#include <QTimer>

#include <functional>

namespace Console::Action {

// Owns all interrupts of this run.
class InterruptManager final : public QObject
{
    Q_OBJECT
public:
    InterruptManager(Journal::Journal &journal, const Clock &clock, const RuleSet &rules, Run run,
                     QObject *parent = nullptr);

    // The book outlives this object.
    void setReadinessBook(ReadinessBook *book) { m_readiness = book; }
    ReadinessBook *readinessBook() const { return m_readiness; } // may be null

    // Returns the runs that surely ended; this run takes them over.
    using EndedRuns = std::function<QList<QUuid>(const QList<QUuid> &runs)>;

    // Reads the journal first. `opened` comes once, later; the manager owns the object.
    void open(const Profile::Profile &profile, std::shared_ptr<Cloud::ApiClient> client,
              const Cloud::Connection &connection, const Cloud::ServerInstance &shown,
              QObject *receiver, std::function<void(Interrupt *)> opened);

    // Only if never sent.
    void discard(Interrupt *interrupt);

    // Resumes interrupts of ended runs at this gateway. `endedRuns` is called later and must stay
    // valid.
    void recover(const Profile::Profile &profile, std::shared_ptr<Cloud::ApiClient> client,
                 const Cloud::Connection &connection, const EndedRuns &endedRuns);

    // Newest of this run, or null. By profile: environments may share numbers.
    Interrupt *latestFor(const QUuid &profile, const Cloud::ServerId &server) const;
    // Being sent, or followed; null: none.
    Interrupt *underWayFor(const QUuid &profile, const Cloud::ServerId &server) const;
    const QList<Interrupt *> &all() const { return m_interrupts; }
    // What can be said before opening one: the rules and facts of the confirmation window, with the
    // server as shown. readError: why it could not be read since.
    QList<Check> checksFor(const Profile::Profile &profile, const Cloud::Connection &connection,
                           const Cloud::ServerInstance &shown,
                           const std::optional<Cloud::ApiError> &readError = {}) const;
    // Of all runs, consoles and profiles.
    const Unresolved &unresolved() const { return m_unresolved; }
    const RecordedInterrupts &recorded() const { return m_recorded; }

    void setFollowLength(const FollowLength &length) { m_followLength = length; }

    const FollowReadings &readings() const { return *m_readings; }

    // Also for new interrupts.
    void setLocked(bool locked);
    void profileChanged(const Profile::Profile &profile);

    // Records Unknown for interrupts being sent. Call before closing the journal.
    void programEnds();

Q_SIGNALS:
    void changed();
    void serverRead(const QUuid &profile, const Console::Cloud::ServerInstance &server);

private:
    void somethingChanged();
    Interrupt *adopt(Interrupt *interrupt);
    bool isSending(const QUuid &action) const;
    InterruptContext contextFor(const Profile::Profile &profile,
                                std::shared_ptr<Cloud::ApiClient> client,
                                const Cloud::Connection &connection) const;

    Journal::Journal &m_journal;
    const Clock &m_clock;
    const RuleSet &m_rules;
    Run m_run;
    std::shared_ptr<FollowReadings> m_readings;
    FollowLength m_followLength;
    QTimer m_changed;
    QList<Interrupt *> m_interrupts; // children
    ReadinessBook *m_readiness = nullptr;
    bool m_locked = false;
    Unresolved m_unresolved;
    RecordedInterrupts m_recorded;
};

} // namespace Console::Action
