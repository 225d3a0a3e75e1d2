// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/recordedinterrupts.h"

#include "app/action/record/interruptrecord.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Action {

using Journal::InterruptHistory;

namespace {

// Long, and no look-up asks for them.
void dropLongFacts(QJsonObject &facts)
{
    for (const QString &key : {u"checks"_s, u"answer"_s, u"timeline"_s})
        facts.remove(key);
    if (facts.contains("gateway"_L1)) // older records name it in the request alone
        facts.remove("request"_L1);
}

QString numberIn(const QJsonObject &intention)
{
    return intention.value("server"_L1).toObject().value("number"_L1).toString();
}

QList<InterruptHistory> inOrder(QList<InterruptHistory> histories)
{
    std::sort(histories.begin(), histories.end(),
              [](const InterruptHistory &a, const InterruptHistory &b) {
                  return a.intention.sequence < b.intention.sequence;
              });
    return histories;
}

} // namespace

RecordedInterrupts::RecordedInterrupts(Journal::Journal &journal, QObject *parent)
    : QObject(parent), m_tail(journal)
{
    connect(&m_tail, &Journal::Tail::arrived, this, &RecordedInterrupts::arrived);
    connect(&m_tail, &Journal::Tail::failed, this, [this] {
        if (!std::exchange(m_failed, true))
            Q_EMIT changed();
    });
}

void RecordedInterrupts::arrived(const QList<Journal::Entry> &entries, bool more)
{
    for (const Journal::Entry &entry : entries)
        take(entry);
    if (more)
        return; // wait for all parts
    const bool first = !std::exchange(m_complete, true) || std::exchange(m_failed, false);
    if (first || !entries.isEmpty())
        Q_EMIT changed();
}

void RecordedInterrupts::take(Journal::Entry entry)
{
    dropLongFacts(entry.facts);
    if (entry.kind == Journal::Kind::Intention) {
        const QUuid action = entry.action;
        m_ofNumber.insert(numberIn(entry.facts), action);
        m_unfinished.insert(action);
        m_sent.insert(action, {.intention = std::move(entry)});
        return;
    }
    const auto history = m_sent.find(entry.action);
    if (history == m_sent.end() || entry.kind == Journal::Kind::Watch)
        return;
    add(*history, entry);
    const Outcome outcome = recordedOutcome(*history);
    if (outcome == Outcome::Refused || outcome == Outcome::NotSent) { // stays so
        m_ofNumber.remove(numberIn(history->intention.facts), entry.action);
        m_unfinished.remove(entry.action);
        m_sent.remove(entry.action);
    } else if (!isOpen(*history) && !isUnresolved(*history)) {
        m_unfinished.remove(entry.action);
    }
}

std::optional<EarlierInterrupt> RecordedInterrupts::earlierOf(const Cloud::Gateway &gateway,
                                                              const Cloud::ServerId &server,
                                                              const FollowLength &length) const
{
    if (m_failed)
        return EarlierInterrupt{};
    QList<InterruptHistory> concerned;
    const auto actions = m_ofNumber.values(server.number.text());
    for (const QUuid &action : actions)
        concerned.append(m_sent.value(action));
    return Action::earlierOf(inOrder(concerned), gateway, server, length);
}

QList<InterruptHistory> RecordedInterrupts::unfinished(const Cloud::Gateway &gateway) const
{
    QList<InterruptHistory> found;
    for (const QUuid &action : m_unfinished) {
        const InterruptHistory history = m_sent.value(action);
        if (concerns(history.intention.facts, gateway))
            found.append(history);
    }
    return inOrder(found);
}

} // namespace Console::Action
