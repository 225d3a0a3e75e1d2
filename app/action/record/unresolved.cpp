// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/unresolved.h"

#include "app/action/record/interruptrecord.h"

#include <algorithm>

namespace Console::Action {

using Journal::InterruptHistory;

namespace {

bool sameState(const InterruptHistory &a, const InterruptHistory &b)
{
    return a.intention.action == b.intention.action
        && a.outcome.has_value() == b.outcome.has_value()
        && a.verdict.has_value() == b.verdict.has_value();
}

} // namespace

Unresolved::Unresolved(Journal::Journal &journal, std::function<bool(const QUuid &)> inFlight,
                       QObject *parent)
    : QObject(parent), m_tail(journal), m_inFlight(std::move(inFlight))
{
    connect(&m_tail, &Journal::Tail::arrived, this, &Unresolved::arrived);
    connect(&m_tail, &Journal::Tail::failed, this, [this](const Journal::Error &error) {
        m_error = error;
        Q_EMIT changed();
    });
}

void Unresolved::arrived(const QList<Journal::Entry> &entries, bool more)
{
    for (const Journal::Entry &entry : entries)
        take(entry);
    if (more)
        return; // wait for all parts
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
        return; // a clear outcome stays clear
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
    const bool same =
        std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), sameState);
    m_items = std::move(items);
    if (!same)
        Q_EMIT changed();
}

} // namespace Console::Action
