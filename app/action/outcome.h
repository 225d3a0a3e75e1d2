// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Console::Action {

// A lost answer is Unknown, never "failed".
enum class Outcome { Accepted, Refused, NotSent, Unknown };

enum class OutcomeReason {
    Answered,       // Accepted, or Refused by the API
    Redirected,     // Refused: a redirect, never followed
    NothingSent,    // NotSent
    Cancelled,      // NotSent: before the first byte
    NotAllowed,     // NotSent: read-only profile
    Locked,         // NotSent: no secret key
    NoAnswer,       // Unknown: lost or silent after the first byte
    UnusableAnswer, // Unknown
    ProgramEnded    // Unknown: before recording the outcome
};

struct OutcomeReport {
    Outcome outcome = Outcome::Unknown;
    OutcomeReason reason = OutcomeReason::NoAnswer;
    std::optional<Cloud::ApiError> cause = {}; // unchanged
    QString traceId = {};                      // x-ncp-trace-id
    QByteArray answer = {};                    // as received, at most 64 KiB
    QDateTime at = {};                         // UTC
};

// A console that ended early may have sent nothing.
inline bool knownToBeSent(const OutcomeReport &report)
{
    return report.outcome != Outcome::NotSent && report.reason != OutcomeReason::ProgramEnded;
}

} // namespace Console::Action
