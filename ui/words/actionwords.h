// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/followthrough.h"
#include "app/action/send/interrupt.h"
#include "app/action/outcome.h"
#include "app/profile/profile.h"

#include <QString>

namespace Console::Ui {

// The only place that turns what app/action decides and finds into words; the rules before an
// interrupt are in checkwords.h. Every function is an exhaustive switch, so that the compiler
// reports a forgotten case.

QString outcomeWord(Action::Outcome outcome);
QString verdictWord(Action::FollowVerdict verdict); // empty while following

// The word that stands for an interrupt now: that of what was seen of the server, else the
// outcome's; empty before.
QString interruptWord(const Action::Interrupt &interrupt);
QString interruptWord(const Action::OutcomeReport &report, Action::FollowVerdict verdict);
// What the word means, without the provider's own text.
QString outcomeMeaning(const Action::OutcomeReport &report, Action::FollowVerdict verdict);
// "Accepted · 2026-10-02 03:12:07 +09:00"; empty before the outcome.
QString outcomeHeadline(const Action::Interrupt &interrupt);
// The time that belongs to interruptWord().
QDateTime outcomeTime(const Action::Interrupt &interrupt);

QString problemSentence(Action::SendProblem problem, const QString &detail);
QString problemSentence(const Action::Interrupt &interrupt);
QString markWord(Action::Mark::Kind kind);
// Says how it was answered, where the report tells.
QString markWord(const Action::Mark &mark, const std::optional<Action::OutcomeReport> &report);
QString guardWord(Profile::GuardLevel guard);
// What the interrupt does to a guest of this family.
QString interruptEffect(Cloud::OsFamily os);

// One line for the ticket: name (number, region) — outcome — time — trace id.
QString incidentLine(const Action::Interrupt &interrupt);

} // namespace Console::Ui
