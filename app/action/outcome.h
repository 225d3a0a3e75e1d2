// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Console::Action {

// What is known about a change that was asked for. A lost answer is Unknown, never "failed".
enum class Outcome { Accepted, Refused, NotSent, Unknown };

// Why the outcome is what it is.
enum class OutcomeReason {
    Answered,       // Accepted, or Refused by an envelope
    Redirected,     // Refused: the gateway pointed elsewhere, which is never followed
    NothingSent,    // NotSent: no byte of the request was written
    Cancelled,      // NotSent: taken back before the first byte
    NotAllowed,     // NotSent: the profile is read-only
    Locked,         // NotSent: there is no secret key to sign with
    NoAnswer,       // Unknown: closed, reset, silent or cut off after the first byte
    UnusableAnswer, // Unknown: an answer that says neither yes nor no
    ProgramEnded    // Unknown: the console ended between the record and the outcome
};

struct OutcomeReport {
    Outcome outcome = Outcome::Unknown;
    OutcomeReason reason = OutcomeReason::NoAnswer;
    std::optional<Cloud::ApiError> cause = {}; // the refusal or the failure, code and message unchanged
    QString traceId = {};                      // x-ncp-trace-id, may be empty
    QByteArray answer = {};                    // the body as received, at most 64 KiB
    QDateTime at = {};                         // UTC
};

// Whether the request is known to have been handed to the network. Where the console ended between
// the record and the outcome it may have ended before anything left.
inline bool knownToBeSent(const OutcomeReport &report)
{
    return report.outcome != Outcome::NotSent && report.reason != OutcomeReason::ProgramEnded;
}

} // namespace Console::Action
