// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/changesender.h"
#include "app/action/rules/eligibility.h"
#include "app/action/follow/following.h"
#include "app/action/record/interruptrecord.h"
#include "app/action/outcome.h"
#include "app/action/readiness/readinessbook.h"
#include "app/cloud/apiclient.h"
#include "app/core/clock.h"
#include "app/journal/journal.h"
#include "app/profile/profile.h"

#include <QObject>
#include <QSet>
#include <QUuid>

#include <memory>
#include <optional>
#include <utility>

namespace Console::Action {

// Why Send did not send. Nothing has left the machine in any of these cases.
enum class SendProblem {
    None,
    NameDiffers,
    ReasonMissing,
    CheckBlocks,
    TickMissing,
    StateChanged, // read again before sending; the checks are shown anew
    JournalFailed // the intention could not be recorded
};

// Everything that an interrupt needs from the outside; all of it outlives the interrupt.
struct InterruptContext {
    Profile::Profile profile;
    std::shared_ptr<Cloud::ApiClient> client = {};
    Cloud::Connection connection;
    Journal::Journal *journal = nullptr;
    const Clock *clock = nullptr;
    const RuleSet *rules = nullptr;
    Run run = {};
    std::shared_ptr<FollowReadings> readings = {}; // null: the interrupt has its own
    FollowLength followLength = {};
    ReadinessBook *readiness = nullptr; // none: nothing is kept about the guests
};

// What the journal is to keep of an interrupt that is about to be sent.
Intention intentionOf(const InterruptContext &context, const Cloud::ServerInstance &before,
                      const QList<Check> &checks, const Confirmation &confirmation,
                      const QString &request);

// One diagnostic interrupt of one server, from the first check to the verdict. It belongs to the
// InterruptManager and lives on when its window is closed.
class Interrupt final : public QObject
{
    Q_OBJECT
public:
    enum class Stage {
        Reading,   // the server is being read again
        Ready,     // the checks stand; waits for the user
        Rereading, // Send was pressed on an old reading
        Recording, // the intention goes into the journal
        Sending,
        Following, // the outcome is known; the server is read until the verdict
        Ended
    };

    Interrupt(InterruptContext context, Cloud::ServerInstance shown,
              std::optional<EarlierInterrupt> earlier, QObject *parent);
    ~Interrupt() override;

    // Takes up the follow-through of an interrupt of an earlier run, from its record. Without a
    // recorded outcome it is Unknown, and that is recorded now.
    Interrupt(InterruptContext context, const Journal::InterruptHistory &history, QObject *parent);

    QUuid id() const { return m_id; }
    Journal::Journal *journal() const { return m_context.journal; } // it is on record there
    const Profile::Profile &profile() const { return m_context.profile; }
    Stage stage() const { return m_stage; }
    Cloud::ServerInstance server() const; // the newest reading
    QList<Check> checks() const;                 // anew at each call; times pass
    SendProblem problem() const { return m_problem; }
    QString problemDetail() const { return m_problemDetail; } // technical words, e.g. of SQLite
    // What stands behind JournalFailed, where it was the journal itself.
    const std::optional<Journal::Error> &journalError() const { return m_journalError; }
    std::optional<OutcomeReport> outcome() const { return m_outcome; }
    // Its timeline, the readings after it and the watched port.
    const Following &following() const { return m_following; }
    FollowVerdict verdict() const { return m_following.verdict(); }
    // What has to be typed: the server's name, or its number where it has no name.
    QString confirmationText() const;
    // The server as it was read last before sending.
    const Cloud::ServerInstance &before() const;
    // See Following::readNow().
    void readNow() { m_following.readNow(); }
    // Where a port of the server can be watched: the public address first, as far as they are
    // known.
    QList<QHostAddress> addresses() const;
    void setPrivateAddresses(const QStringList &addresses);
    // Who knows what the server's networks are called; goes into the record. None: not recorded.
    void setNetworkNaming(NetworkNaming naming) { m_networkNaming = std::move(naming); }
    // Watches this port until the end, or no port any more. Only if the user asks for it; before
    // sending too, so that the state before is known. What is chosen goes into the journal.
    void watchPort(const std::optional<WatchedPort> &port);
    // Would the guest leave a dump? As the probe kept for it tells.
    Readiness readiness() const;
    const Clock &clock() const { return *m_context.clock; }
    ReadinessBook *readinessBook() const { return m_context.readiness; } // may be null
    // What will be sent, without key, signature and time: for the record.
    QString requestText() const;
    // The same with all headers, to look at; see previewOf().
    QString requestPreview(const QString &later) const;

    // Reads the server again for the checks. Only in Ready.
    void readAgain();
    // Sends once, if everything stands. Only in Ready; a second call does nothing.
    void send(const Confirmation &confirmation);
    // Takes the request back where no byte has left; else nothing.
    void cancel();
    // A locked console reads and sends nothing: what is not sent yet is blocked, and following
    // pauses. What is on the wire already is left to finish.
    void setLocked(bool locked);
    bool locked() const { return m_locked; }
    // The profile was edited; counts for what is not sent yet.
    void setProfile(const Profile::Profile &profile);
    // The program is ending: an interrupt in the middle of sending is recorded as Unknown.
    void programEnds();

Q_SIGNALS:
    void changed();   // any of the above
    void serverRead(const Console::Cloud::ServerInstance &server); // a new reading, just now

private:
    using Reading = Cloud::ApiResult<std::optional<Cloud::ServerDetail>>;

    void watchReadiness() const;
    void setStage(Stage stage);
    void giveUp(SendProblem problem, const QString &detail = {});
    void read(Stage stage);
    void readingArrived(const Reading &reading);
    void journalFailed(const Journal::Error &error);
    void lookAtJournal(); // for what another console did meanwhile
    void record(qint64 seen); // the last record that was looked at
    void sendOnce();
    void conclude(OutcomeReport report);
    void dropWhatIsUnderWay(); // before the record: an answer that still comes does nothing
    void connectFollowing();
    void recordVerdict();
    SendProblem problemWith(const Confirmation &confirmation) const;
    InterruptFacts facts() const;
    QDateTime now() const; // UTC, our clock
    void append(Journal::Kind kind, const QJsonObject &facts);

    InterruptContext m_context;
    QUuid m_id = QUuid::createUuid();
    Cloud::ServerInstance m_shown;
    std::optional<EarlierInterrupt> m_earlier;
    Stage m_stage = Stage::Reading;
    SendProblem m_problem = SendProblem::None;
    QString m_problemDetail;
    std::optional<Journal::Error> m_journalError;
    Confirmation m_confirmation; // of the send that is under way

    std::optional<Cloud::ServerInstance> m_fresh;
    std::optional<Cloud::ApiError> m_readError;
    bool m_gone = false;
    bool m_locked = false;
    qint64 m_readAtMs = -1; // monotonic

    Cloud::CallHandle m_call;
    std::unique_ptr<QObject> m_journalLook; // while the journal is looked at for a send
    std::unique_ptr<ChangeSender> m_sender;
    std::optional<OutcomeReport> m_outcome;
    Following m_following;
    QDateTime m_sendingSince; // UTC; the request is handed to the network

    NetworkNaming m_networkNaming;
    QStringList m_privateAddresses;
};

} // namespace Console::Action
