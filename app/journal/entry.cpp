// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/entry.h"

#include <QHash>

namespace Console::Journal {

void add(InterruptHistory &history, const Entry &entry)
{
    switch (entry.kind) {
    case Kind::Intention:
        break;
    case Kind::Outcome:
        if (!history.outcome)
            history.outcome = entry;
        break;
    case Kind::Verdict:
        history.verdict = entry;
        break;
    case Kind::Resolution:
        history.resolution = entry;
        break;
    case Kind::Watch:
        history.watches.append(entry);
        break;
    }
}

QList<InterruptHistory> histories(const QList<Entry> &entries)
{
    QList<InterruptHistory> list;
    QHash<QUuid, qsizetype> place;
    for (const Entry &entry : entries) {
        if (entry.kind == Kind::Intention) {
            place.insert(entry.action, list.size());
            list.append({.intention = entry});
            continue;
        }
        const auto it = place.constFind(entry.action);
        if (it != place.constEnd())
            add(list[*it], entry);
    }
    return list;
}

} // namespace Console::Journal
