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
        return JournalWords::tr("The journal %1 cannot be written: you may not write to the file, "
                                "its folder or its disk.")
            .arg(file);
    case Journal::Cause::Full:
        return JournalWords::tr("The journal %1 cannot be written: its disk is full.").arg(file);
    case Journal::Cause::DiskFailed:
        return JournalWords::tr("The journal %1 cannot be read or written: its disk failed, or a "
                                "limit on the size of files was reached.")
            .arg(file);
    case Journal::Cause::NotOpened:
        return JournalWords::tr("The journal %1 cannot be opened. Check that its folder exists, "
                                "and the permissions of both.")
            .arg(file);
    case Journal::Cause::NotAJournal:
        return JournalWords::tr("The journal %1 is damaged, or is not a journal.").arg(file);
    case Journal::Cause::NoLocks:
        return JournalWords::tr("The journal %1 cannot be used: its disk refuses locks or shared "
                                "memory, as some network folders do.")
            .arg(file);
    case Journal::Cause::Busy:
        return JournalWords::tr("The journal %1 cannot be used: another program is using it, or "
                                "its disk refuses locks, as some network folders do.")
            .arg(file);
    case Journal::Cause::NoHome:
        return JournalWords::tr("Without a home folder the journal cannot be kept, so nothing can "
                                "be sent. Set HOME, then start the console again.");
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
            ? JournalWords::tr("No journal yet: nothing is recorded.")
            : JournalWords::tr("The journal is intact: %n record(s).", nullptr, int(found.records));
    case Damage::Changed:
        return JournalWords::tr("The journal is damaged from record %1 on: this record (%2, %3) or "
                                "the one before it was changed.")
            .arg(number, found.kind, localTime(found.at));
    case Damage::Missing:
        return JournalWords::tr("The journal is damaged from record %1 on: this record is missing.")
            .arg(number);
    case Damage::NoHead:
        return JournalWords::tr("The end mark of the journal is missing. Records up to %1 are "
                                "intact; later ones may be missing.")
            .arg(found.records);
    }
    return {};
}

} // namespace Console::Ui
