// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/simulator/scenario.h"

#include <QList>
#include <QString>

namespace Console::Ui {

// What a drill is called, what it trains and what there is to do in it: a sentence each.
struct DrillWords {
    QString title;
    QString trains;
    QString task;
};

DrillWords drillWords(Simulator::Scenario scenario);
QList<Simulator::Scenario> drills(); // in the order in which they are offered

} // namespace Console::Ui
