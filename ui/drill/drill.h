// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/simulator/simulator.h"
#include "ui/drill/drillframe.h"
#include "app/session/services.h"

#include <QPointer>
#include <QSet>

class QMainWindow;

namespace Console::Ui {

class DrillReport;

// Makes a console that runs on the simulator a drill: the frame, the task, and at the end the
// comparison. All that is given outlives it.
class Drill final : public QObject
{
    Q_OBJECT
public:
    Drill(Simulator::Scenario scenario, const Simulator::Simulator &simulator,
          const Session::Services &services, QMainWindow &window);

    void compare(); // shows what is known by now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the window's language

private:
    void look(); // whether an interrupt has come to something
    void fill();

    Simulator::Scenario m_scenario;
    const Simulator::Simulator &m_simulator;
    Session::Services m_services;
    QMainWindow &m_window;
    DrillFrame *m_frame; // child of the window
    DrillFrames m_frames;
    QPointer<DrillReport> m_report;
    QSet<QUuid> m_told; // interrupts whose end was shown
};

} // namespace Console::Ui
