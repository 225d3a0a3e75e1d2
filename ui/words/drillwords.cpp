// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/drillwords.h"

#include "app/simulator/fleet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct DrillTexts {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::DrillWords)
public:
    static DrillWords of(Simulator::Scenario scenario);
};

DrillWords DrillTexts::of(Simulator::Scenario scenario)
{
    using Simulator::Scenario;
    const QString server = Simulator::HungServerName;
    switch (scenario) {
    case Scenario::Hung:
        return {.title = tr("A hung server"),
                .trains = tr("The ordinary case: check, send once, follow until it is back."),
                .task = tr("%1 hangs. Send it a diagnostic interrupt and wait until it is back.")
                            .arg(server)};
    case Scenario::SlowReboot:
        return {.title = tr("A slow reboot"),
                .trains = tr("Patience: for a long minute nothing seems to happen."),
                .task =
                    tr("%1 hangs. Send it a diagnostic interrupt, wait, and send no second one.")
                        .arg(server)};
    case Scenario::NoReaction:
        return {.title = tr("No reaction"),
                .trains = tr("Knowing how long to wait: it is accepted, and nothing is ever seen. "
                             "Takes ten minutes."),
                .task = tr("%1 hangs. Send it a diagnostic interrupt, and decide what to do when "
                           "nothing is seen for ten minutes.")
                            .arg(server)};
    case Scenario::LostAnswer:
        return {.title = tr("A lost answer"),
                .trains = tr("Not sending again: nobody answers, and the interrupt may have "
                             "arrived."),
                .task = tr("%1 hangs. Send it a diagnostic interrupt, and find out whether it "
                           "arrived without sending again.")
                            .arg(server)};
    case Scenario::GatewayDown:
        return {.title = tr("The gateway breaks down"),
                .trains = tr("A 503 is not a no: the answer is an error, and the interrupt may "
                             "work all the same."),
                .task = tr("%1 hangs. Send it a diagnostic interrupt, and find out what became of "
                           "it without sending again.")
                            .arg(server)};
    case Scenario::GatewayDownHalfWay:
        return {.title = tr("The gateway fails half-way"),
                .trains = tr("Following through an outage: accepted, and then no reading is "
                             "answered for a while."),
                .task = tr("%1 hangs. Send it a diagnostic interrupt, and follow it although the "
                           "gateway stops answering.")
                            .arg(server)};
    case Scenario::Throttled:
        return {.title = tr("Throttled"),
                .trains = tr("A refusal that may be tried again: the gateway says 429, and nothing "
                             "was done."),
                .task = tr("%1 hangs. Send it a diagnostic interrupt; when the gateway refuses it, "
                           "read why before you try again.")
                            .arg(server)};
    case Scenario::SkewedClock:
        return {.title = tr("A wrong clock"),
                .trains = tr("Noticing that the clocks differ: the gateway's is three minutes "
                             "ahead."),
                .task = tr("%1 hangs. Read what the checks say about the clock, then send it a "
                           "diagnostic interrupt.")
                            .arg(server)};
    case Scenario::Refused:
        return {.title = tr("Refused"),
                .trains = tr("Reading a refusal: the service answers 1100031, and nothing has "
                             "happened."),
                .task = tr("%1 hangs. Send it a diagnostic interrupt, and read why it is refused.")
                            .arg(server)};
    }
    return {};
}

} // namespace

DrillWords drillWords(Simulator::Scenario scenario) { return DrillTexts::of(scenario); }

QList<Simulator::Scenario> drills()
{
    QList<Simulator::Scenario> all;
    const QStringList names = Simulator::scenarioNames();
    for (const QString &name : names)
        all.append(*Simulator::scenarioFromName(name));
    return all;
}

} // namespace Console::Ui
