// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"
#include "app/simulator/simulator.h"
#include "ui/drill/drillframe.h"

#include <QPointer>
#include <QSet>

class QMainWindow;

namespace Console::Ui {

class DrillReport;

// Turns a console on the simulator into a drill: frame, task, final comparison. All arguments
// outlive it.
class Drill final : public QObject
{
    Q_OBJECT
public:
    Drill(Simulator::Scenario scenario, const Simulator::Simulator &simulator,
          const Session::Services &services, QMainWindow &window);

    void compare(); // with what is known so far

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // for language changes

private:
    void look(); // checks for finished interrupts
    void fill();

    Simulator::Scenario m_scenario;
    const Simulator::Simulator &m_simulator;
    Session::Services m_services;
    QMainWindow &m_window;
    DrillFrame *m_frame; // child of the window
    DrillFrames m_frames;
    QPointer<DrillReport> m_report;
    QSet<QUuid> m_told; // already compared
};

} // namespace Console::Ui
