// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/sentinterrupts.h"

#include "app/action/interruptrecord.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

constexpr int atOnce = 200;
constexpr int againAfterMs = 5000;

} // namespace

SentInterrupts::SentInterrupts(Journal::Journal &journal, QObject *parent)
    : QObject(parent), m_journal(journal)
{
    m_again.setSingleShot(true);
    m_again.setInterval(againAfterMs);
    connect(&m_again, &QTimer::timeout, this, &SentInterrupts::look);
    connect(&m_journal, &Journal::Journal::appended, this, &SentInterrupts::look);
    look();
}

void SentInterrupts::look()
{
    if (m_looking) {
        m_stale = true;
        return;
    }
    m_looking = true;
    m_stale = false;
    m_journal.read(m_last, atOnce, this,
                   [this](const Result<Journal::Journal::Part, Journal::Error> &part) {
                       arrived(part);
                   });
}

void SentInterrupts::arrived(const Result<Journal::Journal::Part, Journal::Error> &part)
{
    m_looking = false;
    if (!part) {
        m_again.start();
        return;
    }
    for (const Journal::Entry &entry : part.value().entries)
        take(entry);
    m_last = part.value().last;
    const bool more = part.value().more;
    if (more || m_stale)
        look();
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
                         {.sent = {.gateway = entry.facts.value("gateway"_L1).toString(),
                                   .server = server->id,
                                   .atMs = entry.at.toMSecsSinceEpoch()}});
        m_different = true;
        return;
    }
    const auto record = m_records.find(entry.action);
    if (record == m_records.end())
        return;
    bool leftOut = record->leftOut;
    if (entry.kind == Journal::Kind::Outcome && !record->hasOutcome) { // the first one counts
        record->hasOutcome = true;
        const Outcome outcome = outcomeFrom(entry).outcome;
        leftOut = outcome == Outcome::Refused || outcome == Outcome::NotSent;
    } else if (entry.kind == Journal::Kind::Resolution) { // the latest one counts
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
