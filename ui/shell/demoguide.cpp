// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/demoguide.h"

#include "app/simulator/fleet.h"
#include "ui/shell/currentserver.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Console::Ui {

namespace {

using Stage = Action::Interrupt::Stage;

bool isHungServer(const Cloud::ServerInstance &server)
{
    return server.id.number.text() == QString::number(Simulator::HungServer);
}

} // namespace

DemoStep demoStepAt(std::optional<Stage> stage, bool selected)
{
    if (!stage)
        return selected ? DemoStep::OpenChecks : DemoStep::Select;
    switch (*stage) {
    case Stage::Reading:
    case Stage::Ready:
    case Stage::Rereading:
        return DemoStep::Confirm;
    case Stage::Recording:
    case Stage::Sending:
    case Stage::Following:
        return DemoStep::Watch;
    case Stage::Ended:
        break;
    }
    return DemoStep::Done;
}

DemoGuide::DemoGuide(const Session::Services &services, const CurrentServer &current, bool canLeave,
                     QWidget *parent)
    : QWidget(parent), m_services(services), m_current(current), m_canLeave(canLeave),
      m_banner(new Banner(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    connect(m_banner, &Banner::actionRequested, this, &DemoGuide::leaveRequested);
    connect(&m_services.interrupts, &Action::InterruptManager::changed, this, &DemoGuide::refresh);
    connect(&m_services.sessions, &Session::SessionManager::changed, this, &DemoGuide::refresh);
    refresh();
}

std::optional<Stage> DemoGuide::stage() const
{
    std::optional<Stage> newest;
    for (const Action::Interrupt *const one : m_services.interrupts.all()) {
        if (isHungServer(one->server()))
            newest = one->stage();
    }
    return newest;
}

void DemoGuide::refresh()
{
    const auto row = m_current.row();
    const bool selected = row && isHungServer(row->server);
    const DemoStep step = demoStepAt(stage(), selected);
    m_over = m_over || (step == DemoStep::Done && row && !selected);
    const bool open = m_services.sessions.state() == Session::SessionManager::State::Open;
    setVisible(open && !m_over);
    if (!open || m_over)
        return;
    const QString server = Simulator::HungServerName;
    switch (step) {
    case DemoStep::Select:
        m_banner->say(Meaning::Information, tr("%1 hangs: select it.").arg(server));
        break;
    case DemoStep::OpenChecks:
        m_banner->say(Meaning::Information,
                      tr("Press “Interrupt…”. It shows the checks first and sends nothing."));
        break;
    case DemoStep::Confirm:
        m_banner->say(Meaning::Information,
                      tr("Type the server's name, %1, and press “Send interrupt”.").arg(server));
        break;
    case DemoStep::Watch:
        m_banner->say(Meaning::Information,
                      tr("Sent once. Watch the timeline until the server is back."));
        break;
    case DemoStep::Done:
        m_banner->say(Meaning::Success, tr("That was all. The journal keeps what happened."),
                      m_canLeave ? tr("&Leave the demo") : QString());
        break;
    }
}

void DemoGuide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
