// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/interruptrecord.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

#include <optional>

namespace Console::Action {

// What the journal does not hold yet, or could not record.
struct LiveInterrupt {
    QUuid action = {};
    bool following = false;
    std::optional<OutcomeReport> outcome = {};
    FollowVerdict verdict = FollowVerdict::Following;
    QList<Mark> marks = {};
    std::optional<Cloud::ServerInstance> last = {}; // newest
    std::optional<RecordedWatch> watch = {};
    QString journalProblem = {}; // technical; empty: all recorded
};

// Made from the journal, for a ticket. Empty: not recorded. Without secrets, signatures and whole
// key ids.
struct Report {
    struct Record {
        qint64 sequence = 0;
        Journal::Kind kind = Journal::Kind::Intention;
        QDateTime at = {};
        QByteArray hash = {}; // SHA-256 of the chain; empty: not known
    };

    struct After {
        QDateTime booted = {}; // UTC; invalid: not known
        QString status = {};
    };

    QUuid action = {};
    QDateTime made = {};  // of the report, UTC
    QString madeBy = {};  // version that reports
    QString console = {}; // version that sent

    QString login = {};
    QString host = {};
    QDateTime at = {};
    QString reason = {};

    // with what
    QString profile = {};
    bool demo = false; // simulated cloud
    std::optional<Profile::GuardLevel> guard = {};
    QString gateway = {};
    std::optional<Cloud::Environment> environment = {};
    QString key = {};     // masked
    QString account = {}; // see accountMark()

    // what was known before
    std::optional<Cloud::ServerInstance> before = {};
    NetworkNames networkNames = {};
    QList<RecordedCheck> checks = {};
    int rulesVersion = 0; // 0: not recorded
    QDate rulesDate = {};
    QString request = {};

    // what became of it
    OutcomeReport outcome = {}; // Unknown if not recorded
    std::optional<RecordedCause> cause = {};
    QString outcomeCode = {}; // empty: not recorded
    FollowVerdict verdict = FollowVerdict::Following;
    QString verdictCode = {}; // empty: none yet
    bool following = false;
    std::optional<After> after = {}; // empty: not read since
    std::optional<RecordedWatch> watch = {};
    QList<RecordedMark> timeline = {};
    bool wholeTimeline = false; // false: only the records' times
    std::optional<Resolution> resolution = {};
    QDateTime resolvedAt = {};

    QList<Record> records = {};
    QString journalProblem = {}; // technical
};

// live: used where the journal has nothing yet.
Report reportOf(const Journal::InterruptHistory &history, const std::optional<LiveInterrupt> &live,
                const QDateTime &made, const QString &madeBy);

// "interrupt-erp-win-01-20261125-0312": ASCII letters, digits, '-', '_', '.'; time in the zone of
// `at`.
QString reportFileName(const Report &report, const QDateTime &at);

} // namespace Console::Action
