// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/journalwords.h"

#include "ui/words/times.h"

#include <QCoreApplication>

namespace Console::Ui {

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::JournalWords)
};

} // namespace

QString journalErrorSentence(const Journal::Error &error)
{
    switch (error.cause) {
    case Journal::Cause::Other:
        break;
    case Journal::Cause::ReadOnly:
        return JournalWords::tr("The journal's file, its folder or its disk is read-only for you.");
    case Journal::Cause::Full:
        return JournalWords::tr("There is no room left on the disk of the journal.");
    case Journal::Cause::DiskFailed:
        return JournalWords::tr("The disk of the journal failed, or a limit on the size of files "
                                "was reached.");
    case Journal::Cause::NotOpened:
        return JournalWords::tr("The journal's file or its folder cannot be opened by you.");
    case Journal::Cause::NotAJournal:
        return JournalWords::tr("The journal's file is damaged, or it is no journal.");
    }
    return JournalWords::tr("The database says: %1").arg(error.technical);
}

QString verificationSentence(const Journal::Verification &found)
{
    using Damage = Journal::Verification::Damage;
    const QString number = QString::number(found.firstBroken);
    switch (found.damage) {
    case Damage::None:
        return found.noJournal
            ? JournalWords::tr("There is no journal yet: nothing is on record.")
            : JournalWords::tr("The journal is whole: %n record(s).", nullptr, int(found.records));
    case Damage::Changed:
        return JournalWords::tr("The journal is broken from record %1 on: this record (%2, %3) or "
                                "the one before it is not as it was written.")
            .arg(number, found.kind, localTime(found.at));
    case Damage::Missing:
        return JournalWords::tr("The journal is broken from record %1 on: this record is missing.")
            .arg(number);
    case Damage::NoHead:
        return JournalWords::tr("The mark of the journal's end is missing. Up to record %1 all is "
                                "well, but behind it records may be missing.")
            .arg(found.records);
    }
    return {};
}

} // namespace Console::Ui
