// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/followthrough.h"
#include "app/action/outcome.h"
#include "app/simulator/record.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Console::Action {
class Interrupt;
}

namespace Console::Ui {

// What the console said of one interrupt.
struct DrillClaim {
    QString number; // of the server
    QString name;
    Action::OutcomeReport outcome;
    Action::FollowVerdict verdict = Action::FollowVerdict::Following;
    QList<Action::Mark> marks;
    QDateTime booted; // by the last reading, in the gateway's time
};
// Only of an interrupt with an outcome.
DrillClaim claimOf(const Action::Interrupt &interrupt);

enum class Truth { True, Untrue, NothingSaid };

// One fact, as it was and as the console told it.
struct DrillRow {
    QString fact;
    QString atServer;
    QString console;
    Truth truth = Truth::NothingSaid;

    friend bool operator==(const DrillRow &, const DrillRow &) = default;
};

// The claims in the order in which they were sent. clockSaid: how far ahead of ours the console
// takes the gateway's clock to be.
QList<DrillRow> compareDrill(const Simulator::Record &record, const QList<DrillClaim> &claims,
                             std::chrono::milliseconds clockSaid);

QString truthWord(Truth truth);
// "All that the console said was true." or how much was not.
QString drillSummary(const QList<DrillRow> &rows);
// To be read by users: the rows one below the other.
QString drillText(const QString &title, const QList<DrillRow> &rows);

} // namespace Console::Ui
