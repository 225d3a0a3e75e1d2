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
    const QString &file = error.file;
    switch (error.cause) {
    case Journal::Cause::Other:
        break;
    case Journal::Cause::ReadOnly:
        return JournalWords::tr("The journal %1 cannot be written: the file, its folder or its "
                                "disk is read-only for you.")
            .arg(file);
    case Journal::Cause::Full:
        return JournalWords::tr("The journal %1 cannot be written: there is no room left on its "
                                "disk.")
            .arg(file);
    case Journal::Cause::DiskFailed:
        return JournalWords::tr("The journal %1 cannot be read or written: its disk failed, or a "
                                "limit on the size of files was reached.")
            .arg(file);
    case Journal::Cause::NotOpened:
        return JournalWords::tr("The journal %1 cannot be opened by you: look at its folder and "
                                "at the rights of both.")
            .arg(file);
    case Journal::Cause::NotAJournal:
        return JournalWords::tr("The journal %1 is damaged, or it is no journal.").arg(file);
    case Journal::Cause::NoLocks:
        return JournalWords::tr("The journal %1 cannot be used: its disk refuses locks or shared "
                                "memory, as some network folders do.")
            .arg(file);
    case Journal::Cause::Busy:
        return JournalWords::tr("The journal %1 cannot be used: another program holds it, or its "
                                "disk refuses locks, as some network folders do.")
            .arg(file);
    case Journal::Cause::NoHome:
        return JournalWords::tr("There is no home folder, so there is no place for the journal "
                                "and nothing can be sent. Set HOME, then start the console again.");
    }
    return JournalWords::tr("The journal %1 cannot be used. The database says: %2")
        .arg(file, error.technical);
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
