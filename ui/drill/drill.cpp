// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drill/drill.h"

#include "ui/drill/drillreport.h"
#include "ui/words/drillwords.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>

namespace Console::Ui {

namespace {

bool hasEnded(const Action::Interrupt &interrupt)
{
    if (!interrupt.outcome())
        return false;
    const Action::Outcome outcome = interrupt.outcome()->outcome;
    return outcome == Action::Outcome::Refused || outcome == Action::Outcome::NotSent
        || interrupt.verdict() != Action::FollowVerdict::Following;
}

} // namespace

Drill::Drill(Simulator::Scenario scenario, const Simulator::Simulator &simulator,
             const Session::Services &services, QMainWindow &window)
    : QObject(&window), m_scenario(scenario), m_simulator(simulator), m_services(services),
      m_window(window), m_frame(new DrillFrame(window))
{
    m_frame->setTask(drillWords(scenario).task);
    qApp->installEventFilter(&m_frames);
    window.installEventFilter(this);
    DrillFrames::mark(window);
    connect(m_frame, &DrillFrame::comparisonRequested, this, &Drill::compare);
    connect(&services.interrupts, &Action::InterruptManager::changed, this, &Drill::look);
}

bool Drill::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange) {
        m_frame->setTask(drillWords(m_scenario).task);
        fill();
    }
    return QObject::eventFilter(watched, event);
}

void Drill::look()
{
    bool isNew = false;
    for (const Action::Interrupt *const one : m_services.interrupts.all()) {
        if (hasEnded(*one) && !m_told.contains(one->id())) {
            m_told.insert(one->id());
            isNew = true;
        }
    }
    if (isNew && m_services.sessions.state() != Session::SessionManager::State::Locked)
        compare();
    else if (m_report && m_report->isVisible())
        fill();
}

void Drill::compare()
{
    if (!m_report) {
        m_report = new DrillReport(Simulator::nameOf(m_scenario), &m_window);
        m_report->setAttribute(Qt::WA_DeleteOnClose);
    }
    fill();
    m_report->show();
    m_report->raise();
    m_report->activateWindow();
}

void Drill::fill()
{
    if (!m_report)
        return;
    QList<DrillClaim> claims;
    for (const Action::Interrupt *const one : m_services.interrupts.all()) {
        if (one->outcome())
            claims.append(claimOf(*one));
    }
    const Session::Session *const session = m_services.sessions.session();
    const auto skew = session ? session->connection().clock->skew() : std::chrono::milliseconds(0);
    m_report->setRows(drillWords(m_scenario).title,
                      compareDrill(m_simulator.record(), claims, skew));
}

} // namespace Console::Ui
