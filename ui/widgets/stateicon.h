// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/rules/eligibility.h"
#include "app/cloud/serverinstance.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace Console::Ui {

// What a server looks like at a glance. Every state has a shape of its own, so that it is
// readable without colour.
enum class State {
    Running, // a full disc
    Busy,    // a half disc: an operation is in progress
    Off,     // a ring: not running, and nothing is wrong
    Failed,  // a triangle with an exclamation mark
    Unknown  // a question mark
};

State stateOf(const Cloud::ServerInstance &server);

// Both have at least 4.5:1 against the base and the window colour of a light or dark palette.
QColor stateColour(State state, const QPalette &palette);
QColor verdictColour(Action::Verdict verdict, const QPalette &palette);

// Painted for every size and pixel ratio. On a selected row they take the row's text colour.
QIcon statusIcon(State state, const QPalette &palette);
QIcon verdictIcon(Action::Verdict verdict, const QPalette &palette);

// Of the journal: a page with lines.
QIcon journalIcon(const QPalette &palette);

bool isDark(const QPalette &palette);

} // namespace Console::Ui
