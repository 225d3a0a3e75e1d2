// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/rules/eligibility.h"
#include "app/cloud/serverinstance.h"
#include "ui/widgets/meaning.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace Console::Ui {

// Each state has its own icon, readable without colour.
enum class State {
    Running, // full disc
    Busy,    // half disc: an operation is in progress
    Off,     // ring: stopped without error
    Failed,  // triangle with exclamation mark
    Unknown  // question mark
};

State stateOf(const Cloud::ServerInstance &server);

QColor stateColour(State state, const QPalette &palette);
Meaning meaningOf(Action::Verdict verdict);
QColor verdictColour(Action::Verdict verdict, const QPalette &palette);

QIcon statusIcon(State state, const QPalette &palette);
QIcon verdictIcon(Action::Verdict verdict, const QPalette &palette);

// Known from an earlier run only: a clock, muted.
QIcon cachedIcon(const QPalette &palette);
QColor cachedColour(const QPalette &palette);

} // namespace Console::Ui
