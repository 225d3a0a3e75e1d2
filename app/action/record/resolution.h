// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/serverinstance.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Console::Action {

// The user's judgement of an Unknown outcome.
enum class Judgement { Arrived, DidNotArrive, CannotBeTold };

struct Resolution {
    Judgement judgement = Judgement::CannotBeTold;
    QString evidence = {}; // user's words
    QString by = {};       // user who judged
    // Its basis, with its time (UTC). Empty: none.
    std::optional<Cloud::ServerInstance> reading = {};
    QDateTime readAt = {};
};

} // namespace Console::Action
