// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/send/interrupt.h"

#include "app/action/send/requestpreview.h"
#include "app/core/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

// A tick counts only for the warning shown.
bool warnsOtherwise(const QList<Check> &before, const QList<Check> &after)
{
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (needsTick(after.at(i)) && after.at(i).reason != before.at(i).reason)
            return true;
    }
    return false;
}

Following::Subject subjectOf(const InterruptContext &context, const Cloud::ServerId &server)
{
    return {.server = server,
            .client = context.client,
            .readings = context.readings ? context.readings
                                         : std::make_shared<FollowReadings>(*context.clock),
            .clock = context.clock};
}

Readiness readinessOf(const InterruptContext &context, const Cloud::ServerInstance &known)
{
    if (context.readiness)
        return context.readiness->judge(context.connection.gateway, known, context.clock->utcNow(),
                                        context.rules->staleReadiness);
    Readiness none;
    none.os = known.os;
    none.memoryBytes = known.memoryBytes;
    return none;
}

} // namespace

InterruptFacts factsOf(const InterruptContext &context, const Cloud::ServerInstance &known,
                       std::optional<EarlierInterrupt> earlier)
{
    if (earlier && earlier->open) { // as long as it would be followed
        const QDateTime end = earlier->at.addMSecs(
            std::chrono::milliseconds(context.followLength.of(known.memoryBytes)).count());
        earlier->open = context.clock->utcNow() < end;
    }
    const auto &gatewayClock = *context.connection.clock;
    return {.profileAllowsChanges = context.profile.guard != Profile::GuardLevel::ReadOnly,
            .shown = known,
            .fresh = known,
            .earlier = std::move(earlier),
            .readiness = readinessOf(context, known),
            .skew = gatewayClock.skew(),
            .now = QDateTime::fromMSecsSinceEpoch(gatewayClock.nowMs(), Qt::UTC)};
}

Intention intentionOf(const InterruptContext &context, const Cloud::ServerInstance &before,
                      const QList<Check> &checks, const Confirmation &confirmation,
                      const QString &request)
{
    return {.run = context.run,
            .profile = context.profile,
            .accessKeyId = context.connection.accessKeyId,
            .before = before,
            .checks = checks,
            .confirmation = confirmation,
            .rules = *context.rules,
            .request = request,
            .monotonicStart = context.clock->monotonicStart(),
            .monotonicMs = context.clock->monotonicMs()};
}

Interrupt::Interrupt(InterruptContext context, Cloud::ServerInstance shown,
                     std::optional<EarlierInterrupt> earlier, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_shown(std::move(shown)),
      m_earlier(std::move(earlier)), m_following(subjectOf(m_context, m_shown.id))
{
    connectFollowing();
    watchReadiness();
    read(Stage::Reading);
}

Interrupt::Interrupt(InterruptContext context, const Journal::InterruptHistory &history,
                     QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_id(history.intention.action),
      m_shown(*serverFrom(history.intention.facts)), m_following(subjectOf(m_context, m_shown.id))
{
    connectFollowing();
    watchReadiness();
    const qint64 since = elapsedSince(history.intention, *m_context.clock);
    m_recordedAt = history.intention.at;
    m_following.startClock(since);
    if (history.outcome) {
        m_outcome = outcomeFrom(*history.outcome);
    } else {
        m_outcome = OutcomeReport{
            .outcome = Outcome::Unknown, .reason = OutcomeReason::ProgramEnded, .at = now()};
        append(Journal::Kind::Outcome, outcomeFacts(*m_outcome));
    }
    if (knownToBeSent(*m_outcome)) {
        m_following.addMark({Mark::Kind::Sent, history.intention.at, {}, 0});
        m_following.addMark(
            {m_outcome->outcome == Outcome::Unknown ? Mark::Kind::NoAnswer : Mark::Kind::Answered,
             m_outcome->at,
             {},
             std::clamp<qint64>(history.intention.at.msecsTo(m_outcome->at), 0, since)});
    }
    for (const RecordedMark &recorded : portMarksFrom(history)) {
        if (recorded.kind && recorded.at.isValid())
            m_following.addMark({*recorded.kind, recorded.at, recorded.fact,
                                 std::clamp<qint64>(recorded.afterMs, 0, since)});
    }
    m_following.mark(Mark::Kind::Resumed);
    m_stage = Stage::Following;
    m_following.begin(m_shown, m_context.followLength, {});
    if (const auto recorded = watchFrom(history))
        m_following.resumeWatching(recorded->port, recorded->seen);
}

Interrupt::~Interrupt() = default;

void Interrupt::connectFollowing()
{
    connect(&m_following, &Following::changed, this, &Interrupt::changed);
    connect(&m_following, &Following::serverRead, this, &Interrupt::serverRead);
    // The intention names the port chosen before; later changes get their own records, so that
    // another run can continue.
    connect(&m_following, &Following::watchChanged, this, [this](const std::optional<Mark> &mark) {
        append(Journal::Kind::Watch,
               watchRecord(m_following.watchedPort(), m_following.portSightings(), mark));
    });
    connect(&m_following, &Following::finished, this, &Interrupt::recordVerdict);
}

void Interrupt::recordVerdict()
{
    QJsonObject verdict =
        verdictFacts(m_following.verdict(), m_following.lastRead(), m_following.marks());
    if (const auto &port = m_following.watchedPort())
        verdict.insert(u"watch"_s, watchFacts(*port, m_following.portSightings()));
    append(Journal::Kind::Verdict, verdict);
    setStage(Stage::Ended);
}

void Interrupt::watchReadiness() const
{
    if (m_context.readiness)
        connect(m_context.readiness, &ReadinessBook::changed, this, &Interrupt::changed);
}

const Cloud::ServerInstance &Interrupt::before() const
{
    if (m_following.begun())
        return m_following.before();
    return m_fresh ? *m_fresh : m_shown;
}

Cloud::ServerInstance Interrupt::server() const
{
    return m_following.lastRead().value_or(before());
}

QDateTime Interrupt::now() const { return m_context.clock->utcNow(); }

InterruptFacts Interrupt::facts() const
{
    InterruptFacts facts = factsOf(m_context, before(), m_earlier);
    facts.consoleLocked = m_locked;
    facts.shown = m_shown;
    facts.fresh = m_fresh;
    facts.gone = m_gone;
    facts.readError = m_readError;
    return facts;
}

Readiness Interrupt::readiness() const { return readinessOf(m_context, before()); }

QList<Check> Interrupt::checks() const { return interruptChecks(facts(), *m_context.rules); }

QString Interrupt::requestText() const
{
    return Cloud::describePost(m_context.connection.gateway,
                               Cloud::interruptServerInstance(before().id));
}

QString Interrupt::requestPreview(const QString &later) const
{
    return previewOf(m_context.connection, Cloud::interruptServerInstance(before().id), later);
}

QString Interrupt::confirmationText() const
{
    return before().name.isEmpty() ? before().id.number.text() : before().name;
}

bool Interrupt::isUnderWay() const
{
    return m_stage == Stage::Recording || m_stage == Stage::Sending || m_stage == Stage::Following;
}

bool Interrupt::isOver() const
{
    return !isUnderWay() && m_outcome
        && (m_outcome->outcome != Outcome::Unknown || verdict() == FollowVerdict::Rebooted);
}

bool Interrupt::isConfirmedBy(const QString &typed) const
{
    const QString wanted = confirmationText();
    const QString composed = wanted.normalized(QString::NormalizationForm_C);
    const QString decomposed = wanted.normalized(QString::NormalizationForm_D);
    // A mixture, or a letter that only looks like another, has no twin.
    return typed == wanted || (wanted == decomposed && typed == composed)
        || (wanted == composed && typed == decomposed);
}

void Interrupt::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void Interrupt::giveUp(SendProblem problem, const QString &detail)
{
    m_problem = problem;
    m_problemDetail = detail;
    setStage(Stage::Ready);
}

void Interrupt::setLocked(bool locked)
{
    if (m_locked == locked)
        return;
    m_locked = locked;
    switch (m_stage) {
    case Stage::Reading:
    case Stage::Rereading:
        if (locked) {
            dropWhatIsUnderWay();
            m_readError = Cloud::ApiError{.kind = Cloud::ApiError::Kind::Locked};
            m_stage = Stage::Ready;
        }
        break;
    case Stage::Ready:
    case Stage::Recording:
    case Stage::Sending:
    case Stage::Following:
    case Stage::Ended:
        break;
    }
    m_following.setPaused(locked);
    Q_EMIT changed();
    if (!locked && m_stage == Stage::Ready)
        readAgain(); // old readings do not count
}

QList<QHostAddress> Interrupt::addresses() const
{
    return watchableAddresses(QStringList{before().publicIp} + m_privateAddresses,
                              m_context.connection.gateway);
}

void Interrupt::setPrivateAddresses(const QStringList &addresses)
{
    m_privateAddresses = addresses;
    Q_EMIT changed();
}

void Interrupt::watchPort(const std::optional<WatchedPort> &port)
{
    const bool over =
        m_stage == Stage::Ended || m_stage == Stage::Recording || m_stage == Stage::Sending;
    if (!over && port != m_following.watchedPort() && (!port || port->isValid()))
        m_following.watchPort(port);
}

void Interrupt::lookForEarlier()
{
    const auto shown = [this] {
        return m_stage == Stage::Reading || m_stage == Stage::Ready;
    };
    if (!shown())
        return; // send() looks itself
    using Found = Result<Journal::Journal::Histories, Journal::Error>;
    m_context.journal->find(aboutServer(m_context.connection.gateway, m_shown.id), this,
                            [this, shown](const Found &found) {
                                if (!shown())
                                    return;
                                m_earlier = found
                                    ? earlierOf(found.value().list, m_context.connection.gateway,
                                                m_shown.id, m_context.followLength)
                                    : EarlierInterrupt{};
                                Q_EMIT changed();
                            });
}

void Interrupt::setProfile(const Profile::Profile &profile)
{
    m_context.profile = profile;
    Q_EMIT changed();
}

void Interrupt::readAgain()
{
    if (m_stage != Stage::Ready || m_locked)
        return;
    m_problem = SendProblem::None;
    read(Stage::Reading);
}

void Interrupt::dropWhatIsUnderWay()
{
    m_call = {};
    m_journalLook.reset();
}

void Interrupt::read(Stage stage)
{
    m_call = m_context.client->serverDetail(
        m_shown.id, this, [this](const Reading &reading) { readingArrived(reading); });
    setStage(stage);
}

void Interrupt::readingArrived(const Reading &reading)
{
    const bool beforeSending = m_stage == Stage::Rereading;
    const Cloud::ServerInstance known = before();
    const QList<Check> checksBefore = checks();
    m_gone = reading && !reading.value();
    m_readError = reading ? std::nullopt : std::optional(reading.error());
    m_fresh.reset();
    if (reading && reading.value())
        m_fresh = reading.value()->server;
    if (m_fresh)
        Q_EMIT serverRead(*m_fresh);
    m_readAtMs = m_context.clock->monotonicMs();
    if (!beforeSending) {
        setStage(Stage::Ready);
        return;
    }
    const bool changedSince = m_fresh && stateChanged(known, *m_fresh);
    if (changedSince || !m_fresh)
        m_shown = known;
    if (changedSince || warnsOtherwise(checksBefore, checks())) {
        giveUp(SendProblem::StateChanged);
        return;
    }
    const SendProblem problem = problemWith(m_confirmation);
    if (problem == SendProblem::None)
        lookAtJournal();
    else
        giveUp(problem);
}

SendProblem Interrupt::problemWith(const Confirmation &confirmation) const
{
    using Profile::GuardLevel;
    const GuardLevel guard = m_context.profile.guard;
    const QList<Check> current = checks();
    if (blocked(current))
        return SendProblem::CheckBlocks;
    for (const Check &check : current) {
        if (needsTick(check) && !confirmation.accepted.contains(check.rule))
            return SendProblem::TickMissing;
    }
    if (guard != GuardLevel::Lab && !isConfirmedBy(confirmation.typedName))
        return SendProblem::NameDiffers;
    if (guard == GuardLevel::Production && confirmation.reason.trimmed().isEmpty())
        return SendProblem::ReasonMissing;
    return SendProblem::None;
}

void Interrupt::send(const Confirmation &confirmation)
{
    if (m_stage != Stage::Ready)
        return;
    const SendProblem problem = problemWith(confirmation);
    if (problem != SendProblem::None) {
        giveUp(problem);
        return;
    }
    if (m_context.run.id.isNull()) {
        // Else another console could take over this run.
        giveUp(SendProblem::JournalFailed, u"this run has no lock file"_s);
        return;
    }
    m_problem = SendProblem::None;
    m_confirmation = confirmation;
    const std::chrono::milliseconds age(m_context.clock->monotonicMs() - m_readAtMs);
    if (!m_fresh || age > m_context.rules->freshReading)
        read(Stage::Rereading);
    else
        lookAtJournal();
}

void Interrupt::journalFailed(const Journal::Error &error)
{
    m_journalError = error;
    giveUp(SendProblem::JournalFailed, error.technical);
}

void Interrupt::lookAtJournal()
{
    using Found = Result<Journal::Journal::Histories, Journal::Error>;
    const auto looked = [this](const Found &found) {
        if (!found) {
            journalFailed(found.error());
            return;
        }
        const QList<Check> known = checks();
        m_earlier = earlierOf(found.value().list, m_context.connection.gateway, before().id,
                              m_context.followLength);
        const SendProblem problem =
            checks() == known ? problemWith(m_confirmation) : SendProblem::StateChanged;
        if (problem == SendProblem::None)
            record(found.value().last);
        else
            giveUp(problem);
    };
    m_journalLook = std::make_unique<QObject>();
    m_context.journal->find(aboutServer(m_context.connection.gateway, before().id),
                            m_journalLook.get(), looked);
    setStage(Stage::Rereading); // last: receivers may end it
}

void Interrupt::record(qint64 seen)
{
    QJsonObject intention =
        intentionFacts(intentionOf(m_context, before(), checks(), m_confirmation, requestText()));
    if (const auto &port = m_following.watchedPort())
        intention.insert(u"watch"_s, watchFacts(*port, m_following.portSightings()));
    if (m_networkNaming)
        addNetworkNames(intention, m_networkNaming(before()));
    Journal::Entry entry{.action = m_id,
                         .run = m_context.run.id,
                         .kind = Journal::Kind::Intention,
                         .at = now(),
                         .facts = intention};
    m_recordedAt = entry.at;
    using Written = Result<qint64, Journal::Error>;
    m_context.journal->appendIntention(entry, seen, this, [this](const Written &written) {
        if (m_stage != Stage::Recording)
            return; // program is ending
        if (written)
            sendOnce();
        else if (written.error().overtaken)
            lookAtJournal(); // another console is about to send
        else
            journalFailed(written.error());
    });
    setStage(Stage::Recording); // last: receivers may record more
}

void Interrupt::sendOnce()
{
    m_following.startClock();
    m_sendingSince = now();
    if (m_locked) {
        conclude({.outcome = Outcome::NotSent, .reason = OutcomeReason::Locked});
        return;
    }
    m_sender = std::make_unique<ChangeSender>(m_context.connection, m_context.profile.guard);
    m_sender->send(Cloud::interruptServerInstance(before().id),
                   [this](const OutcomeReport &report) { conclude(report); });
    setStage(Stage::Sending);
}

void Interrupt::cancel()
{
    if (m_stage == Stage::Sending)
        m_sender->cancel();
}

void Interrupt::conclude(OutcomeReport report)
{
    report.at = now();
    m_outcome = std::move(report);
    append(Journal::Kind::Outcome, outcomeFacts(*m_outcome));
    if (knownToBeSent(*m_outcome)) // known only now
        m_following.addMark({Mark::Kind::Sent, m_sendingSince, {}, 0});
    switch (m_outcome->outcome) {
    case Outcome::Accepted:
    case Outcome::Unknown:
        m_following.mark(m_outcome->outcome == Outcome::Accepted ? Mark::Kind::Answered
                                                                 : Mark::Kind::NoAnswer);
        m_following.begin(before(), m_context.followLength, FollowThrough::intervalAfter({}));
        setStage(Stage::Following);
        break;
    case Outcome::Refused:
        m_following.mark(Mark::Kind::Answered);
        m_following.stop();
        setStage(Stage::Ended);
        break;
    case Outcome::NotSent:
        m_following.mark(Mark::Kind::NotSent);
        m_following.stop();
        setStage(Stage::Ended);
        break;
    }
}

void Interrupt::append(Journal::Kind kind, const QJsonObject &facts)
{
    m_context.journal->append(
        {.action = m_id, .run = m_context.run.id, .kind = kind, .at = now(), .facts = facts}, this,
        [this](const Result<qint64, Journal::Error> &written) {
            if (written)
                return;
            m_problem = SendProblem::JournalFailed;
            m_journalError = written.error();
            m_problemDetail = written.error().technical;
            Q_EMIT changed();
        });
}

void Interrupt::programEnds()
{
    m_following.stop();
    dropWhatIsUnderWay();
    if (m_stage != Stage::Recording && m_stage != Stage::Sending)
        return;
    // Stays true: without the sender nothing leaves.
    const bool mayHaveBeenSent = m_sender && m_sender->mayHaveBeenSent();
    m_sender.reset();
    OutcomeReport report{.outcome = mayHaveBeenSent ? Outcome::Unknown : Outcome::NotSent,
                         .reason = mayHaveBeenSent ? OutcomeReason::ProgramEnded
                                                   : OutcomeReason::Cancelled,
                         .at = now()};
    append(Journal::Kind::Outcome, outcomeFacts(report));
    m_outcome = report;
    setStage(Stage::Ended);
}

} // namespace Console::Action
