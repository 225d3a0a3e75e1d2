// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
// A console that only writes: journalwriter FILE COUNT. Ends with 0 when all of it is on record.
#include "app/journal/journal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Console;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    Journal::Journal journal(arguments.at(1));
    const int count = arguments.at(2).toInt();
    const QUuid run = QUuid::createUuid();
    int written = 0;
    std::puts(qPrintable(run.toString(QUuid::WithoutBraces)));
    std::fflush(stdout);
    // One after another, as the user's clicks come.
    std::function<void()> next = [&] {
        journal.append({.action = QUuid::createUuid(),
                        .run = run,
                        .kind = Journal::Kind::Intention,
                        .at = QDateTime::currentDateTimeUtc(),
                        .facts = {{u"number"_s, written}}},
                       &journal, [&](const auto &appended) {
                           if (!appended) {
                               std::fprintf(stderr, "%s\n", qPrintable(appended.error().technical));
                               QCoreApplication::exit(1);
                           } else if (++written == count) {
                               QCoreApplication::exit(0);
                           } else {
                               next();
                           }
                       });
    };
    next();
    return QCoreApplication::exec();
}
