// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/interruptrecord.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

#include <optional>

namespace Console::Action {

// What is known of an interrupt that is not, or not yet, in the journal: of one that this run is
// following, or whose record could not be written.
struct LiveInterrupt {
    QUuid action = {};
    bool following = false; // the server is being read further
    std::optional<OutcomeReport> outcome = {};
    FollowVerdict verdict = FollowVerdict::Following;
    QList<Mark> marks = {};
    std::optional<Cloud::ServerInstance> last = {}; // the newest reading after sending
    std::optional<RecordedWatch> watch = {};
    QString journalProblem = {}; // technical words; empty: everything is on record
};

// All that is told about one interrupt, in a ticket or to a colleague. A value, made from the
// journal alone; what an older record does not hold is empty, and is to be called "not recorded".
// It never holds a secret, a signature or a whole key id.
struct Report {
    // A record of the journal that this report rests on.
    struct Record {
        qint64 sequence = 0;
        Journal::Kind kind = Journal::Kind::Intention;
        QDateTime at = {};    // UTC
        QByteArray hash = {}; // SHA-256 of the chain up to here; empty: not known
    };

    // How a server was left by the interrupt, as the last reading told.
    struct After {
        QDateTime booted = {}; // UTC; invalid: not told
        QString status = {};   // code
    };

    QUuid action = {};
    QDateTime made = {};  // UTC; the report itself
    QString madeBy = {};  // the version of the console that made it
    QString console = {}; // the version that sent

    // who, when, why
    QString login = {};
    QString host = {};
    QDateTime at = {}; // UTC; recorded, just before it was sent
    QString reason = {};

    // with what
    QString profile = {};
    bool demo = false; // a simulated cloud: no server was touched
    std::optional<Profile::GuardLevel> guard = {};
    QString gateway = {}; // URL
    std::optional<Cloud::Environment> environment = {};
    QString key = {};     // masked
    QString account = {}; // tells accounts apart

    // what was known before
    std::optional<Cloud::ServerInstance> before = {};
    NetworkNames networkNames = {}; // of that server
    QList<RecordedCheck> checks = {};
    int rulesVersion = 0;   // 0: not recorded
    QDate rulesDate = {};
    QString request = {}; // without key, signature and time

    // what became of it
    OutcomeReport outcome = {};   // Unknown where none is on record
    std::optional<RecordedCause> cause = {};
    QString outcomeCode = {};     // as recorded; empty: no outcome is on record
    FollowVerdict verdict = FollowVerdict::Following;
    QString verdictCode = {}; // as recorded or seen by now; empty: none yet
    bool following = false;   // readings go on: the report is of this moment
    std::optional<After> after = {}; // empty: the server was not read since
    std::optional<RecordedWatch> watch = {}; // a port that was watched besides
    QList<RecordedMark> timeline = {};
    bool wholeTimeline = false; // false: only what the records' own times tell
    std::optional<Resolution> resolution = {};
    QDateTime resolvedAt = {}; // UTC

    QList<Record> records = {};
    QString journalProblem = {}; // something of this is not on record; technical words
};

// live: of the same interrupt, where this run has it; what it saw counts where the journal has
// nothing yet. made and madeBy go into the report as they are.
Report reportOf(const Journal::InterruptHistory &history, const std::optional<LiveInterrupt> &live,
                const QDateTime &made, const QString &madeBy);

// A name for the report's file, without its suffix: "interrupt-erp-win-01-20261125-0312", made of
// letters and digits of ASCII, '-', '_' and '.' only. The time is that of the zone of `at`.
QString reportFileName(const Report &report, const QDateTime &at);

} // namespace Console::Action
