// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interrupt.h"

#include <QString>

namespace Console::Ui {

// What is known of the watched port, with its times; empty: none is watched.
QString portSentence(const Action::Interrupt &interrupt);
// over: it is not watched any more.
QString portSentence(const Action::WatchedPort &watched, const Action::PortSightings::Seen &seen,
                     bool over);
// What the port adds to a verdict that the API alone cannot give; empty: nothing.
QString portEvidence(const Action::Interrupt &interrupt);

} // namespace Console::Ui
