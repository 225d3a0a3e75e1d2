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

// What the console said of an interrupt.
struct DrillClaim {
    QString number; // of the server
    QString name;
    Action::OutcomeReport outcome;
    Action::FollowVerdict verdict = Action::FollowVerdict::Following;
    QList<Action::Mark> marks;
    QDateTime booted; // last read, gateway time
};
// Needs an outcome.
DrillClaim claimOf(const Action::Interrupt &interrupt);

enum class Truth { True, Untrue, NothingSaid };

// A fact and the console's claim.
struct DrillRow {
    QString fact;
    QString atServer;
    QString console;
    Truth truth = Truth::NothingSaid;

    friend bool operator==(const DrillRow &, const DrillRow &) = default;
};

// Claims in sending order. clockSaid: the console's estimate of the gateway clock's lead.
QList<DrillRow> compareDrill(const Simulator::Record &record, const QList<DrillClaim> &claims,
                             std::chrono::milliseconds clockSaid);

QString truthWord(Truth truth);
// "Everything the console said was true." or the number of errors.
QString drillSummary(const QList<DrillRow> &rows);
// Plain text, one row below the other.
QString drillText(const QString &title, const QList<DrillRow> &rows);

} // namespace Console::Ui
