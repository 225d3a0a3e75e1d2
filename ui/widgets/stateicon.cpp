// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/stateicon.h"

#include "ui/widgets/icons.h"

#include <QPalette>

namespace Console::Ui {

namespace {

struct Look {
    Icon icon;
    Meaning meaning;
};

Look lookOf(State state)
{
    switch (state) {
    case State::Running:
        return {Icon::Running, Meaning::Success};
    case State::Busy:
        return {Icon::Busy, Meaning::Information};
    case State::Off:
        return {Icon::Off, Meaning::Muted};
    case State::Failed:
        return {Icon::Warning, Meaning::Danger};
    case State::Unknown:
        return {Icon::Unknown, Meaning::Unknown};
    }
    return {Icon::Unknown, Meaning::Unknown};
}

Look lookOf(Action::Verdict verdict)
{
    switch (verdict) {
    case Action::Verdict::Pass:
        return {Icon::Check, Meaning::Success};
    case Action::Verdict::Warn:
        return {Icon::Warning, Meaning::Warning};
    case Action::Verdict::Block:
        return {Icon::Cross, Meaning::Danger};
    case Action::Verdict::Unknown:
        return {Icon::Unknown, Meaning::Unknown};
    }
    return {Icon::Unknown, Meaning::Unknown};
}

} // namespace

State stateOf(const Cloud::ServerInstance &server)
{
    switch (server.status) {
    case Cloud::ServerStatus::Unknown:
        return State::Unknown;
    case Cloud::ServerStatus::FailureStopped:
    case Cloud::ServerStatus::ShutdownFailure:
    case Cloud::ServerStatus::RestartFailure:
    case Cloud::ServerStatus::StartFailure:
        return State::Failed;
    case Cloud::ServerStatus::Running:
        return server.operation == Cloud::ServerOperation::None ? State::Running : State::Busy;
    case Cloud::ServerStatus::Initialized:
    case Cloud::ServerStatus::Created:
    case Cloud::ServerStatus::Stopped:
    case Cloud::ServerStatus::Terminated:
        return server.operation == Cloud::ServerOperation::None ? State::Off : State::Busy;
    }
    return State::Unknown;
}

QColor stateColour(State state, const QPalette &palette)
{
    return colourOf(lookOf(state).meaning, palette);
}

Meaning meaningOf(Action::Verdict verdict) { return lookOf(verdict).meaning; }

QColor verdictColour(Action::Verdict verdict, const QPalette &palette)
{
    return colourOf(meaningOf(verdict), palette);
}

QIcon statusIcon(State state, const QPalette &palette)
{
    return icon(lookOf(state).icon, stateColour(state, palette));
}

QIcon verdictIcon(Action::Verdict verdict, const QPalette &palette)
{
    return icon(lookOf(verdict).icon, verdictColour(verdict, palette));
}

QIcon cachedIcon(const QPalette &palette) { return icon(Icon::Clock, cachedColour(palette)); }

QColor cachedColour(const QPalette &palette) { return colourOf(Meaning::Muted, palette); }

} // namespace Console::Ui
