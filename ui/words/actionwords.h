// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/followthrough.h"
#include "app/action/outcome.h"
#include "app/action/send/interrupt.h"
#include "app/profile/profile.h"

#include <QString>

namespace Console::Ui {

// Words for the results of app/action; rules are in checkwords.h. Exhaustive switches, so that the
// compiler reports a forgotten case.

QString outcomeWord(Action::Outcome outcome);
QString verdictWord(Action::FollowVerdict verdict); // empty while following

// The verdict's word if there is one, otherwise the outcome's; empty before.
QString interruptWord(const Action::Interrupt &interrupt);
QString interruptWord(const Action::OutcomeReport &report, Action::FollowVerdict verdict);
// The meaning, without the provider's text.
QString outcomeMeaning(const Action::OutcomeReport &report, Action::FollowVerdict verdict);
// "Accepted · 2026-10-02 03:12:07 +09:00"; empty before the outcome.
QString outcomeHeadline(const Action::Interrupt &interrupt);
// The time of interruptWord().
QDateTime outcomeTime(const Action::Interrupt &interrupt);

QString problemSentence(Action::SendProblem problem, const QString &detail);
QString problemSentence(const Action::Interrupt &interrupt);
QString markWord(Action::Mark::Kind kind);
// With the kind of answer, if reported.
QString markWord(const Action::Mark &mark, const std::optional<Action::OutcomeReport> &report);
// The state a mark was seen in: "Running · Shutting down"; otherwise the fact as recorded.
QString stateFactText(const QString &fact);
QString guardWord(Profile::GuardLevel guard);
// What the interrupt does to this guest family.
QString interruptEffect(Cloud::OsFamily os);

// For a ticket: name (number, region) — outcome — time — trace id.
QString incidentLine(const Action::Interrupt &interrupt);

} // namespace Console::Ui
