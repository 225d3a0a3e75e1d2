// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/send/interruptmanager.h"

#include "app/action/record/interruptrecord.h"

#include <algorithm>

namespace Console::Action {

namespace {

using Journal::InterruptHistory;
using Found = Result<Journal::Journal::Histories, Journal::Error>;

} // namespace

InterruptManager::InterruptManager(Journal::Journal &journal, const Clock &clock,
                                   const RuleSet &rules, Run run, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock), m_rules(rules), m_run(std::move(run)),
      m_readings(std::make_shared<FollowReadings>(clock)),
      m_unresolved(journal, [this](const QUuid &action) { return isSending(action); }),
      m_recorded(journal)
{
    m_changed.setSingleShot(true);
    connect(&m_changed, &QTimer::timeout, this, &InterruptManager::changed);
    connect(this, &InterruptManager::changed, &m_unresolved, &Unresolved::review);
    connect(&m_unresolved, &Unresolved::changed, this, &InterruptManager::somethingChanged);
    connect(&m_recorded, &RecordedInterrupts::changed, this, &InterruptManager::somethingChanged);
    connect(&m_recorded, &RecordedInterrupts::changed, this, [this] {
        for (Interrupt *const one : std::as_const(m_interrupts))
            one->lookForEarlier();
    });
}

void InterruptManager::somethingChanged()
{
    if (!m_changed.isActive())
        m_changed.start(0);
}

InterruptContext InterruptManager::contextFor(const Profile::Profile &profile,
                                              std::shared_ptr<Cloud::ApiClient> client,
                                              const Cloud::Connection &connection) const
{
    return {.profile = profile,
            .client = std::move(client),
            .connection = connection,
            .journal = &m_journal,
            .clock = &m_clock,
            .rules = &m_rules,
            .run = m_run,
            .readings = m_readings,
            .followLength = m_followLength,
            .readiness = m_readiness};
}

void InterruptManager::open(const Profile::Profile &profile,
                            std::shared_ptr<Cloud::ApiClient> client,
                            const Cloud::Connection &connection, const Cloud::ServerInstance &shown,
                            QObject *receiver, std::function<void(Interrupt *)> opened)
{
    const InterruptContext context = contextFor(profile, std::move(client), connection);
    const QPointer<QObject> waiting(receiver);
    const auto found = [this, context, shown, waiting,
                        opened = std::move(opened)](const Found &histories) {
        if (!waiting)
            return;
        // An unreadable journal may hold an unresolved one.
        std::optional<EarlierInterrupt> earlier = EarlierInterrupt{};
        if (!histories)
            earlier->unread = histories.error();
        else
            earlier = earlierOf(histories.value().list, context.connection.gateway, shown.id,
                                context.followLength);
        opened(adopt(new Interrupt(context, shown, earlier, this)));
    };
    m_journal.find(aboutServer(connection.gateway, shown.id), this, found);
}

void InterruptManager::discard(Interrupt *interrupt)
{
    using Stage = Interrupt::Stage;
    const Stage stage = interrupt->stage();
    if (stage != Stage::Reading && stage != Stage::Ready && stage != Stage::Rereading)
        return;
    interrupt->programEnds(); // a running reading must not cause a record
    m_interrupts.removeOne(interrupt);
    interrupt->deleteLater();
    somethingChanged();
}

void InterruptManager::recover(const Profile::Profile &profile,
                               std::shared_ptr<Cloud::ApiClient> client,
                               const Cloud::Connection &connection, const EndedRuns &endedRuns)
{
    const InterruptContext context = contextFor(profile, std::move(client), connection);
    const auto followed = [gateway = connection.gateway,
                           key = connection.accessKeyId](const InterruptHistory &history) {
        const QJsonObject &intention = history.intention.facts;
        const Outcome outcome = recordedOutcome(history);
        return (outcome == Outcome::Accepted || outcome == Outcome::Unknown) && !history.verdict
            && !history.resolution && serverFrom(intention) && concerns(intention, gateway)
            && sentWith(intention, key);
    };
    m_journal.find(followed, this, [this, context, endedRuns](const Found &found) {
        if (!found)
            return;
        const QList<InterruptHistory> &open = found.value().list;
        QList<QUuid> runs;
        for (const InterruptHistory &history : open)
            runs.append(history.intention.run);
        const QList<QUuid> ended = endedRuns(runs);
        for (const InterruptHistory &history : std::as_const(open)) {
            const bool known =
                std::any_of(m_interrupts.begin(), m_interrupts.end(), [&](const Interrupt *one) {
                    return one->id() == history.intention.action;
                });
            if (!known && ended.contains(history.intention.run))
                adopt(new Interrupt(context, history, this));
        }
    });
}

Interrupt *InterruptManager::adopt(Interrupt *interrupt)
{
    m_interrupts.append(interrupt);
    connect(interrupt, &Interrupt::changed, this, &InterruptManager::somethingChanged);
    connect(interrupt, &Interrupt::serverRead, this,
            [this, interrupt](const Cloud::ServerInstance &server) {
                Q_EMIT serverRead(interrupt->profile().id, server);
            });
    interrupt->setLocked(m_locked);
    somethingChanged();
    return interrupt;
}

Interrupt *InterruptManager::latestFor(const QUuid &profile, const Cloud::ServerId &server) const
{
    const auto it = std::find_if(m_interrupts.rbegin(), m_interrupts.rend(), [&](Interrupt *one) {
        return one->profile().id == profile && one->before().id == server;
    });
    return it == m_interrupts.rend() ? nullptr : *it;
}

Interrupt *InterruptManager::underWayFor(const QUuid &profile, const Cloud::ServerId &server) const
{
    Interrupt *const latest = latestFor(profile, server);
    return latest && latest->isUnderWay() ? latest : nullptr;
}

QList<Check> InterruptManager::checksFor(const Profile::Profile &profile,
                                         const Cloud::Connection &connection,
                                         const Cloud::ServerInstance &shown,
                                         const std::optional<Cloud::ApiError> &readError) const
{
    InterruptFacts facts =
        factsOf(contextFor(profile, {}, connection), shown,
                m_recorded.earlierOf(connection.gateway, shown.id, m_followLength));
    facts.consoleLocked = m_locked;
    facts.readError = readError;
    facts.earlierPending = !m_recorded.complete();
    if (const Interrupt *const sent = underWayFor(profile.id, shown.id))
        facts.underWay = sent->sentAt().isValid() ? sent->sentAt() : m_clock.utcNow();
    return interruptChecks(facts, m_rules);
}

bool InterruptManager::isSending(const QUuid &action) const
{
    using Stage = Interrupt::Stage;
    return std::any_of(m_interrupts.begin(), m_interrupts.end(), [&action](const Interrupt *one) {
        return one->id() == action
            && (one->stage() == Stage::Recording || one->stage() == Stage::Sending);
    });
}

void InterruptManager::setLocked(bool locked)
{
    m_locked = locked;
    for (Interrupt *const interrupt : std::as_const(m_interrupts))
        interrupt->setLocked(locked);
}

void InterruptManager::profileChanged(const Profile::Profile &profile)
{
    for (Interrupt *const interrupt : std::as_const(m_interrupts)) {
        if (interrupt->profile().id == profile.id)
            interrupt->setProfile(profile);
    }
}

void InterruptManager::programEnds()
{
    for (Interrupt *const interrupt : std::as_const(m_interrupts))
        interrupt->programEnds();
}

} // namespace Console::Action
