// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/simulator/scenario.h"

#include <QList>
#include <QString>

namespace Console::Ui {

// A drill's title, purpose and task, one sentence each.
struct DrillWords {
    QString title;
    QString trains;
    QString task;
};

DrillWords drillWords(Simulator::Scenario scenario);
QList<Simulator::Scenario> drills(); // in the order shown

} // namespace Console::Ui
