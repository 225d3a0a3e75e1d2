// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/following.h"
#include "app/action/outcome.h"
#include "app/action/readiness/readinessbook.h"
#include "app/action/record/interruptrecord.h"
#include "app/action/rules/eligibility.h"
#include "app/action/send/changesender.h"
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

// With each of these, nothing was sent.
enum class SendProblem {
    None,
    NameDiffers,
    ReasonMissing,
    CheckBlocks,
    TickMissing,
    StateChanged, // checks are shown again
    JournalFailed // intention not recorded
};

// All pointers outlive the interrupt.
struct InterruptContext {
    Profile::Profile profile;
    std::shared_ptr<Cloud::ApiClient> client = {};
    Cloud::Connection connection;
    Journal::Journal *journal = nullptr;
    const Clock *clock = nullptr;
    const RuleSet *rules = nullptr;
    Run run = {};
    std::shared_ptr<FollowReadings> readings = {}; // null: own readings
    FollowLength followLength = {};
    ReadinessBook *readiness = nullptr; // null: nothing is kept
};

Intention intentionOf(const InterruptContext &context, const Cloud::ServerInstance &before,
                      const QList<Check> &checks, const Confirmation &confirmation,
                      const QString &request);

// The server as last read; the journal's answer about earlier interrupts.
InterruptFacts factsOf(const InterruptContext &context, const Cloud::ServerInstance &known,
                       std::optional<EarlierInterrupt> earlier);

// Owned by InterruptManager; survives its window.
class Interrupt final : public QObject
{
    Q_OBJECT
public:
    enum class Stage {
        Reading,
        Ready,     // waits for the user
        Rereading, // the reading was old
        Recording,
        Sending,
        Following, // until the verdict
        Ended
    };

    Interrupt(InterruptContext context, Cloud::ServerInstance shown,
              std::optional<EarlierInterrupt> earlier, QObject *parent);
    ~Interrupt() override;

    // Resumes an earlier run's interrupt; a missing outcome becomes Unknown.
    Interrupt(InterruptContext context, const Journal::InterruptHistory &history, QObject *parent);

    QUuid id() const { return m_id; }
    Journal::Journal *journal() const { return m_context.journal; }
    const Profile::Profile &profile() const { return m_context.profile; }
    Stage stage() const { return m_stage; }
    bool isUnderWay() const; // being sent, or followed
    // Ended, and it is known whether it arrived.
    bool isOver() const;
    QDateTime sentAt() const { return m_recordedAt; } // as the journal has it; invalid: not yet
    Cloud::ServerInstance server() const;             // newest reading
    QList<Check> checks() const;                      // new at each call
    SendProblem problem() const { return m_problem; }
    QString problemDetail() const { return m_problemDetail; } // technical, e.g. of SQLite
    // With JournalFailed, if the journal itself failed.
    const std::optional<Journal::Error> &journalError() const { return m_journalError; }
    std::optional<OutcomeReport> outcome() const { return m_outcome; }
    const Following &following() const { return m_following; }
    FollowVerdict verdict() const { return m_following.verdict(); }
    // What has to be typed: the server's name, or its number where it has no name.
    QString confirmationText() const;
    // True for that text, and for its twin that an input method writes: composed for decomposed
    // letters, or the other way round.
    bool isConfirmedBy(const QString &typed) const;
    // Last reading before sending.
    const Cloud::ServerInstance &before() const;
    void readNow() { m_following.readNow(); }
    QList<QHostAddress> addresses() const;
    void setPrivateAddresses(const QStringList &addresses);
    // Empty: names are not recorded.
    void setNetworkNaming(NetworkNaming naming) { m_networkNaming = std::move(naming); }
    // Only if the user asks; empty stops. Also before sending, to know the earlier state. Goes on
    // record.
    void watchPort(const std::optional<WatchedPort> &port);
    // From the kept probe.
    Readiness readiness() const;
    const Clock &clock() const { return *m_context.clock; }
    ReadinessBook *readinessBook() const { return m_context.readiness; } // may be null
    // Without key, signature and time.
    QString requestText() const;
    // With headers; see previewOf().
    QString requestPreview(const QString &later) const;

    // Only in Ready.
    void readAgain();
    // Only in Ready; sends at most once.
    void send(const Confirmation &confirmation);
    // Only before the first byte.
    void cancel();
    // Blocks sending and pauses following. A sent request finishes.
    void setLocked(bool locked);
    bool locked() const { return m_locked; }
    // Before sending: another console or profile may have written to the journal.
    void lookForEarlier();
    // Counts for what is not sent yet.
    void setProfile(const Profile::Profile &profile);
    // An interrupt being sent is recorded as Unknown.
    void programEnds();

Q_SIGNALS:
    void changed();
    void serverRead(const Console::Cloud::ServerInstance &server);

private:
    using Reading = Cloud::ApiResult<std::optional<Cloud::ServerDetail>>;

    void watchReadiness() const;
    void setStage(Stage stage);
    void giveUp(SendProblem problem, const QString &detail = {});
    void read(Stage stage);
    void readingArrived(const Reading &reading);
    void journalFailed(const Journal::Error &error);
    void lookAtJournal();     // finds other consoles' changes
    void record(qint64 seen); // last record examined
    void sendOnce();
    void conclude(OutcomeReport report);
    void dropWhatIsUnderWay(); // later answers are ignored
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
    std::unique_ptr<QObject> m_journalLook;
    std::unique_ptr<ChangeSender> m_sender;
    std::optional<OutcomeReport> m_outcome;
    Following m_following;
    QDateTime m_recordedAt;   // UTC
    QDateTime m_sendingSince; // UTC

    NetworkNaming m_networkNaming;
    QStringList m_privateAddresses;
};

} // namespace Console::Action
