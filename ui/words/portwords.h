// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interrupt.h"

#include <QString>

namespace Console::Ui {

// State of the watched port with times; empty: not watched.
QString portSentence(const Action::Interrupt &interrupt);
// over: watching has ended.
QString portSentence(const Action::WatchedPort &watched, const Action::PortSightings::Seen &seen,
                     bool over);
// What the port adds to the API's evidence; empty: nothing.
QString portEvidence(const Action::Interrupt &interrupt);

} // namespace Console::Ui
