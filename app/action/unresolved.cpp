// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/unresolved.h"

#include "app/action/interruptrecord.h"

#include <algorithm>

namespace Console::Action {

using Journal::InterruptHistory;

namespace {

constexpr int atOnce = 200;
constexpr int againAfterMs = 5000;

bool sameState(const InterruptHistory &a, const InterruptHistory &b)
{
    return a.intention.action == b.intention.action && a.outcome.has_value() == b.outcome.has_value()
        && a.verdict.has_value() == b.verdict.has_value();
}

} // namespace

bool isSettled(const InterruptHistory &history)
{
    return history.resolution
        || (history.verdict && followVerdictFrom(*history.verdict) == FollowVerdict::Rebooted);
}

bool isUnresolved(const InterruptHistory &history)
{
    return recordedOutcome(history) == Outcome::Unknown && !isSettled(history);
}

Unresolved::Unresolved(Journal::Journal &journal, std::function<bool(const QUuid &)> inFlight,
                       QObject *parent)
    : QObject(parent), m_journal(journal), m_inFlight(std::move(inFlight))
{
    m_again.setSingleShot(true);
    m_again.setInterval(againAfterMs);
    connect(&m_again, &QTimer::timeout, this, &Unresolved::look);
    connect(&m_journal, &Journal::Journal::appended, this, &Unresolved::look);
    look();
}

void Unresolved::look()
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

void Unresolved::arrived(const Result<Journal::Journal::Part, Journal::Error> &part)
{
    m_looking = false;
    if (!part) {
        m_error = part.error();
        m_again.start();
        Q_EMIT changed();
        return;
    }
    for (const Journal::Entry &entry : part.value().entries)
        take(entry);
    m_last = part.value().last;
    if (part.value().more || m_stale)
        look();
    if (part.value().more)
        return; // a part of the truth is none
    const bool first = !m_complete || m_error;
    m_complete = true;
    m_error.reset();
    if (first)
        Q_EMIT changed();
    review();
}

void Unresolved::take(const Journal::Entry &entry)
{
    if (entry.kind == Journal::Kind::Intention) {
        m_open.insert(entry.action, {.intention = entry});
        return;
    }
    const auto it = m_open.find(entry.action);
    if (it == m_open.end())
        return; // what was clear stays clear
    add(*it, entry);
    if (!isUnresolved(*it))
        m_open.remove(entry.action);
}

void Unresolved::review()
{
    QList<InterruptHistory> items;
    for (const InterruptHistory &history : std::as_const(m_open)) {
        if (history.outcome || !m_inFlight(history.intention.action))
            items.append(history);
    }
    std::sort(items.begin(), items.end(), [](const InterruptHistory &a, const InterruptHistory &b) {
        return a.intention.sequence > b.intention.sequence;
    });
    const bool same = std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), sameState);
    m_items = std::move(items);
    if (!same)
        Q_EMIT changed();
}

} // namespace Console::Action
