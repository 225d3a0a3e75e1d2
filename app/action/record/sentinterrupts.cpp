// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/sentinterrupts.h"

#include "app/action/record/interruptrecord.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Action {

SentInterrupts::SentInterrupts(Journal::Journal &journal, QObject *parent)
    : QObject(parent), m_tail(journal)
{
    connect(&m_tail, &Journal::Tail::arrived, this, &SentInterrupts::arrived);
}

void SentInterrupts::arrived(const QList<Journal::Entry> &entries, bool more)
{
    for (const Journal::Entry &entry : entries)
        take(entry);
    if (!more && std::exchange(m_different, false))
        Q_EMIT changed();
}

void SentInterrupts::take(const Journal::Entry &entry)
{
    if (entry.kind == Journal::Kind::Intention) {
        const auto server = serverFrom(entry.facts);
        if (!server)
            return;
        m_records.insert(entry.action,
                         {.sent = {.gateway = gatewayIdentityFrom(entry.facts),
                                   .server = server->id,
                                   .atMs = entry.at.toMSecsSinceEpoch()}});
        m_different = true;
        return;
    }
    const auto record = m_records.find(entry.action);
    if (record == m_records.end())
        return;
    bool leftOut = record->leftOut;
    if (entry.kind == Journal::Kind::Outcome && !record->hasOutcome) { // first one counts
        record->hasOutcome = true;
        const Outcome outcome = outcomeFrom(entry).outcome;
        leftOut = outcome == Outcome::Refused || outcome == Outcome::NotSent;
    } else if (entry.kind == Journal::Kind::Resolution) { // latest one counts
        leftOut = resolutionFrom(entry).judgement == Judgement::DidNotArrive;
    }
    m_different = m_different || leftOut != record->leftOut;
    record->leftOut = leftOut;
}

QList<SentInterrupts::Sent> SentInterrupts::list() const
{
    QList<Sent> sent;
    for (const Record &record : m_records) {
        if (!record.leftOut)
            sent.append(record.sent);
    }
    return sent;
}

} // namespace Console::Action
