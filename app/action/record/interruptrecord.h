// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interrupt.h"
#include "app/action/record/recordedinterrupt.h"

#include <QJsonObject>

namespace Console::Action {

// What the journal keeps of an interrupt; see recordedinterrupt.h for the way back. Words in records
// are never translated. No key, signature or secret is among them.
QJsonObject intentionFacts(const InterruptContext &context, const Cloud::ServerInstance &before,
                           const QList<Check> &checks, const Confirmation &confirmation,
                           const QString &request);
// What the server's networks are called, where it is known.
void addNetworkNames(QJsonObject &intention, const NetworkNames &names);
QJsonObject outcomeFacts(const OutcomeReport &report);
// last: the newest reading since sending; empty: none.
QJsonObject verdictFacts(FollowVerdict verdict, const std::optional<Cloud::ServerInstance> &last,
                         const QList<Mark> &marks);
// What was watched besides, and what was seen: evidence of its own. Without a port: nothing is
// watched any more.
QJsonObject watchFacts(const std::optional<WatchedPort> &port, const PortSightings &sightings);
// The record of a change while following, with the mark that it made, if any.
QJsonObject watchRecord(const std::optional<WatchedPort> &port, const PortSightings &sightings,
                        const std::optional<Mark> &mark);
QJsonObject resolutionFacts(const Resolution &resolution);

} // namespace Console::Action
