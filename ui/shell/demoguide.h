// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"

#include <QWidget>

#include <optional>

namespace Console::Ui {

class Banner;
class CurrentServer;

enum class DemoStep { Select, OpenChecks, Confirm, Watch, Done };

// stage: of the hung server's interrupt; empty: there is none.
DemoStep demoStepAt(std::optional<Action::Interrupt::Stage> stage, bool selected);

// Says above the demo's servers what to do next, until the hung server was interrupted and another
// one is looked at.
class DemoGuide final : public QWidget
{
    Q_OBJECT
public:
    // canLeave: the last line offers it. Everything outlives it.
    DemoGuide(const Session::Services &services, const CurrentServer &current, bool canLeave,
              QWidget *parent);

    void refresh(); // after another selection

Q_SIGNALS:
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<Action::Interrupt::Stage> stage() const;

    Session::Services m_services;
    const CurrentServer &m_current;
    const bool m_canLeave;
    bool m_over = false;
    Banner *m_banner;
};

} // namespace Console::Ui
