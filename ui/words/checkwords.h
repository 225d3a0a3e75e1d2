// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/rules/eligibility.h"

#include <QString>

namespace Console::Ui {

// The rules and their verdicts in words. Exhaustive switches, as in actionwords.h.

QString ruleTitle(Action::Rule rule);
QString checkVerdictWord(Action::Verdict verdict);
QString checkSentence(const Action::Check &check);
// "NCP guide, 2026-10-22"
QString ruleSourceText(const Action::RuleSource &source);
QString tickText(Action::Rule rule); // of the box that accepts its warning

// What the checks come to together: Block or Warn with what stands in the way, else Pass.
struct Prospect {
    Action::Verdict verdict = Action::Verdict::Unknown;
    QString sentence = {};
};
Prospect prospectOf(const QList<Action::Check> &checks);

} // namespace Console::Ui
