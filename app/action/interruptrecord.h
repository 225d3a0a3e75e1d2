// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/interrupt.h"

#include <QJsonObject>

namespace Console::Action {

// What the journal keeps of an interrupt, and how it is read back. Words in records are never
// translated. No key, signature or secret is among them.
QJsonObject intentionFacts(const InterruptContext &context, const Cloud::ServerInstance &before,
                           const QList<Check> &checks, const Confirmation &confirmation,
                           const QString &request);
QJsonObject outcomeFacts(const OutcomeReport &report);
QJsonObject verdictFacts(FollowVerdict verdict, const Cloud::ServerInstance &last,
                         const QList<Mark> &marks);

// The server as it was before sending; what was not recorded is empty. Empty: unusable record.
std::optional<Cloud::ServerInstance> serverFrom(const QJsonObject &intention);
// A record without an understandable outcome is Unknown.
OutcomeReport outcomeFrom(const Journal::Entry &entry);
QString reasonFrom(const QJsonObject &intention);
// A record without an outcome is Unknown.
Outcome recordedOutcome(const Journal::InterruptHistory &history);
// The interrupt that a new one has to mind: one that is not resolved, else the latest that may
// have arrived. By gateway and server, so that another key does not lift a block.
std::optional<EarlierInterrupt> earlierOf(const QList<Journal::InterruptHistory> &histories,
                                          const Cloud::Gateway &gateway,
                                          const Cloud::ServerId &server);
// Whether the record is about this gateway and, if given, this server.
bool concerns(const QJsonObject &intention, const Cloud::Gateway &gateway);
// Whether it was sent with this key: another account may not even see the server.
bool sentWith(const QJsonObject &intention, const QByteArray &accessKeyId);
bool concerns(const QJsonObject &intention, const Cloud::Gateway &gateway,
              const Cloud::ServerId &server);

QString outcomeText(Outcome outcome); // "Accepted", "Refused", "NotSent", "Unknown"

} // namespace Console::Action
