// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/serverinstance.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Console::Action {

// What the user says about an interrupt whose outcome is Unknown.
enum class Judgement { Arrived, DidNotArrive, CannotBeTold };

// A judgement, and what it stands on.
struct Resolution {
    Judgement judgement = Judgement::CannotBeTold;
    QString evidence = {}; // in the user's own words
    QString by = {};       // who judged
    // The reading of the server that it rests on, and when it was taken (UTC). Empty: none.
    std::optional<Cloud::ServerInstance> reading = {};
    QDateTime readAt = {};
};

} // namespace Console::Action
