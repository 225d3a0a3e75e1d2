// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/readiness/readiness.h"

#include <QJsonObject>

#include <optional>

namespace Console::Action {

// A judgement of the guest's readiness as the journal keeps it, so that it can be told again in
// whole sentences.
QJsonObject readinessRecord(const Readiness &readiness);
// Empty: not recorded, or a newer version's.
std::optional<Readiness> readinessFrom(const QJsonObject &record);

} // namespace Console::Action
