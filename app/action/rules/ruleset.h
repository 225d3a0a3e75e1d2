// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/verdict.h"
#include "app/cloud/serverinstance.h"
#include "app/core/result.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>

namespace Console::Action {

// One row each in the confirmation window.
enum class Rule {
    Profile,
    Status,
    Operation,
    Support,
    FreshReading,
    EarlierInterrupt,
    Clock,
    Readiness
};

struct RuleSource {
    QString page = {}; // URL; empty: the console's own rule
    QDate date = {};   // of the page or decision

    friend bool operator==(const RuleSource &, const RuleSource &) = default;
};

// resources/rules/interrupt.json. Unknown content is an error: an ignored rule would silently pass.
struct RuleSet {
    // Newer formats are refused.
    static constexpr int format = 2;

    struct Support {
        Cloud::OsFamily os = Cloud::OsFamily::Unknown;
        Cloud::Hypervisor hypervisor = Cloud::Hypervisor::Other;
        Verdict verdict = Verdict::Block;
        QString pair = {}; // in the file: "Windows/XEN"
    };

    int version = 0; // increases with every change
    QDate date = {}; // of that version
    QMap<Rule, RuleSource> sources = {};
    QList<Support> support = {}; // pairs not listed are Block
    Verdict operationInProgress = Verdict::Warn;
    std::chrono::minutes recentInterrupt{15};
    std::chrono::seconds clockSkew{60};
    std::chrono::seconds freshReading{30};
    std::chrono::hours staleReadiness{std::chrono::days(90)}; // age limit of a probe

    // Error: technical English.
    static Result<RuleSet, QString> fromJson(const QByteArray &json);
    static const RuleSet &builtIn(); // tested to be valid
};

} // namespace Console::Action
