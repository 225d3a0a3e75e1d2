// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/tail.h"

namespace Console::Journal {

namespace {

constexpr int atOnce = 200;
constexpr int againAfterMs = 5000;

} // namespace

Tail::Tail(Journal &journal, QObject *parent) : QObject(parent), m_journal(journal)
{
    m_again.setSingleShot(true);
    m_again.setInterval(againAfterMs);
    connect(&m_again, &QTimer::timeout, this, &Tail::look);
    connect(&m_journal, &Journal::appended, this, &Tail::look);
    look();
}

void Tail::look()
{
    if (m_looking) {
        m_stale = true;
        return;
    }
    m_looking = true;
    m_stale = false;
    m_journal.read(m_last, atOnce, this,
                   [this](const Result<Journal::Part, Error> &part) { take(part); });
}

void Tail::take(const Result<Journal::Part, Error> &part)
{
    m_looking = false;
    if (!part) {
        m_again.start();
        Q_EMIT failed(part.error());
        return;
    }
    const Journal::Part &read = part.value();
    m_last = read.last;
    if (read.more || m_stale)
        look();
    Q_EMIT arrived(read.entries, read.more);
}

} // namespace Console::Journal
