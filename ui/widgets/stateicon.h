// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/eligibility.h"
#include "app/cloud/serverinstance.h"

#include <QIcon>
#include <QPalette>

namespace Console::Ui {

// What an icon says. Each has a shape of its own, so that it is read without its colour.
enum class State {
    Good,    // a filled disc, or a tick
    Working, // a half-filled disc
    Idle,    // a ring
    Warning, // a triangle
    Bad,     // a cross
    Unknown  // a question mark
};

State stateOf(const Cloud::ServerInstance &server);
State stateOf(Action::Verdict verdict);

// At least 4.5 : 1 against the palette's base, in light and in dark.
QColor stateColour(State state, const QPalette &palette);

QIcon statusIcon(const Cloud::ServerInstance &server, const QPalette &palette);
QIcon verdictIcon(Action::Verdict verdict, const QPalette &palette);

} // namespace Console::Ui
