// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verifyjournal.h"

#include "app/journal/verification.h"

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Console::Cli {

namespace {

// What a broken journal says of the record where it breaks. The file may hold anything, so its
// words are not trusted on a terminal.
QString damageText(const Journal::Verification &found)
{
    using Damage = Journal::Verification::Damage;
    switch (found.damage) {
    case Damage::None:
        break;
    case Damage::Missing:
        return u"that record is missing"_s;
    case Damage::NoHead:
        return u"the mark of its end is missing, and perhaps records with it"_s;
    case Damage::Changed: {
        QString kind = found.kind.left(20);
        for (QChar &letter : kind) {
            if (!letter.isPrint())
                letter = u'?';
        }
        return u"%1 of %2, or the one before it, is not as it was written"_s.arg(
            kind, found.at.toString(Qt::ISODateWithMs));
    }
    }
    return {};
}

} // namespace

int verifyJournal(const QString &file)
{
    const auto result = Journal::verified(file);
    if (!result) {
        std::fprintf(stderr, "The journal cannot be read: %s\n",
                     qPrintable(result.error().technical));
        return EXIT_FAILURE;
    }
    const Journal::Verification &found = result.value();
    if (found.firstBroken != 0) {
        std::printf("The journal is broken from record %lld on: %s.\n",
                    static_cast<long long>(found.firstBroken), qPrintable(damageText(found)));
        return EXIT_FAILURE;
    }
    if (found.noJournal) {
        std::printf("There is no journal: nothing is on record.\n");
        return EXIT_SUCCESS;
    }
    std::printf("The journal is intact: %lld records.\n", static_cast<long long>(found.records));
    // Kept elsewhere, it tells later whether the records up to here are still these.
    if (!found.end.isEmpty())
        std::printf("Its last record's hash is %s.\n", found.end.toHex().constData());
    return EXIT_SUCCESS;
}

} // namespace Console::Cli
