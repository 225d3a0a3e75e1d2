// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interrupt.h"
#include "app/action/record/unresolved.h"

#include <QTimer>

#include <functional>

namespace Console::Action {

// Owns every interrupt of this run. Outlives windows and pages.
class InterruptManager final : public QObject
{
    Q_OBJECT
public:
    InterruptManager(Journal::Journal &journal, const Clock &clock, const RuleSet &rules, Run run,
                  QObject *parent = nullptr);

    // What is kept about the guests; outlives this object. Counts for what is opened from now on.
    void setReadinessBook(ReadinessBook *book) { m_readiness = book; }
    ReadinessBook *readinessBook() const { return m_readiness; } // may be null

    // Which of these runs of the console have ended for sure; from then on they are this run's.
    using EndedRuns = std::function<QList<QUuid>(const QList<QUuid> &runs)>;

    // Opens a new interrupt for a server as it is shown; the latest record of that server is
    // looked up first. `opened` is called once, later, with an object that the interrupt manager owns.
    void open(const Profile::Profile &profile, std::shared_ptr<Cloud::ApiClient> client,
              const Cloud::Connection &connection, const Cloud::ServerInstance &shown,
              QObject *receiver, std::function<void(Interrupt *)> opened);

    // Closes an interrupt that was never sent.
    void discard(Interrupt *interrupt);

    // Concludes what runs that are no more left behind at this gateway, and goes on following.
    // `endedRuns` is called later and must stay valid as long as this object.
    void recover(const Profile::Profile &profile, std::shared_ptr<Cloud::ApiClient> client,
                 const Cloud::Connection &connection, const EndedRuns &endedRuns);

    // The running or finished interrupt of a profile's server in this run, the newest; null if
    // none. By profile, since two environments may number their servers alike.
    Interrupt *latestFor(const QUuid &profile, const Cloud::ServerId &server) const;
    const QList<Interrupt *> &all() const { return m_interrupts; }
    // Of all runs, consoles and profiles.
    const Unresolved &unresolved() const { return m_unresolved; }

    // How long servers are followed from now on.
    void setFollowLength(const FollowLength &length) { m_followLength = length; }

    const FollowReadings &readings() const { return *m_readings; } // what is asked for, and when

    // See Interrupt::setLocked(); new interrupts are locked as well until it is taken back.
    void setLocked(bool locked);
    // A profile was edited: its guard level counts at once.
    void profileChanged(const Profile::Profile &profile);

    // Records Unknown for what is being sent. Called before the journal is closed.
    void programEnds();

Q_SIGNALS:
    void changed(); // any of them; once for all that happens in one go
    // By any of the interrupts of this profile.
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
    std::shared_ptr<FollowReadings> m_readings; // of all interrupts
    FollowLength m_followLength;
    QTimer m_changed;
    QList<Interrupt *> m_interrupts; // children of this object
    ReadinessBook *m_readiness = nullptr;
    bool m_locked = false;
    Unresolved m_unresolved;
};

} // namespace Console::Action
