// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/rules/eligibility.h"

#include <QString>

namespace Console::Ui {

// Rules and verdicts in words. Exhaustive switches.

QString ruleTitle(Action::Rule rule);
QString checkVerdictWord(Action::Verdict verdict);
QString checkSentence(const Action::Check &check);
// "NCP guide, 2026-10-22"
QString ruleSourceText(const Action::RuleSource &source);
// What the rule checks and why, with its source and date: plain text of several lines.
QString ruleExplanation(Action::Rule rule, const Action::RuleSet &rules);
QString tickText(Action::Rule rule); // for the box that accepts its warning

// Block or Warn with the reason, otherwise Pass.
struct Prospect {
    Action::Verdict verdict = Action::Verdict::Unknown;
    QString sentence = {};
};
Prospect prospectOf(const QList<Action::Check> &checks);

} // namespace Console::Ui
