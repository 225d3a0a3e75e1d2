// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/followthrough.h"
#include "app/action/follow/portwatch.h"
#include "app/action/outcome.h"
#include "app/action/record/resolution.h"
#include "app/action/rules/eligibility.h"
#include "app/profile/profile.h"

#include <QString>

#include <optional>

namespace Console::Action {

// Record texts: never translated or changed.
QString codeOf(Verdict verdict);
QString codeOf(Rule rule);
QString codeOf(Profile::GuardLevel guard);
QString codeOf(FollowVerdict verdict);
QString codeOf(Mark::Kind kind);
QString codeOf(Reason reason);
QString codeOf(PortSightings::State state);
QString codeOf(OutcomeReason reason);
QString codeOf(Judgement judgement);
QString codeOf(Outcome outcome);
QString codeOf(Readiness::State state);
QString codeOf(DumpKind kind);
QString codeOf(ReadinessPoint::Kind kind);
QString codeOf(Cloud::OsFamily os);
QString outcomeText(Outcome outcome); // "Accepted", "Refused", "NotSent", "Unknown"
// UTC; empty if not valid.
QString codeOfTime(const QDateTime &time);
QDateTime timeFromCode(const QString &code);
// Tells accounts apart without the key id.
QString accountMark(const QByteArray &accessKeyId);

// Empty: of a newer version.
template <typename Value> std::optional<Value> valueOf(const QString &word)
{
    constexpr int beyondAll = 64; // more than any enum has
    for (int number = 0; number < beyondAll && !word.isEmpty(); ++number) {
        if (codeOf(Value(number)) == word)
            return Value(number);
    }
    return std::nullopt;
}

} // namespace Console::Action
