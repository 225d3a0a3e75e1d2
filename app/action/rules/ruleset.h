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

// The rules of the diagnostic interrupt, one row each in the confirmation window.
enum class Rule {
    Profile,
    Status,
    Operation,
    Support,
    FreshReading,
    EarlierInterrupt,
    Clock,
    Readiness // of the guest, to leave a dump
};

// Who says so, and since when.
struct RuleSource {
    QString page = {}; // URL of the provider's page; empty: a rule of the console's own
    QDate date = {};   // of the page, or of the console's decision

    friend bool operator==(const RuleSource &, const RuleSource &) = default;
};

// The rule data: resources/rules/interrupt.json, so that the provider's next change is an edit of
// data. Every rule has its source there; what is not known is an error, never ignored, since an
// ignored rule is a check that silently passes.
struct RuleSet {
    // Of the file's form. A newer one is refused by its number.
    static constexpr int format = 2;

    struct Support {
        Cloud::OsFamily os = Cloud::OsFamily::Unknown;
        Cloud::Hypervisor hypervisor = Cloud::Hypervisor::Other;
        Verdict verdict = Verdict::Block;
        QString pair = {}; // as written in the file: "Windows/XEN"
    };

    int version = 0;  // of the content; counted up with every change of a rule
    QDate date = {};  // of that version
    QMap<Rule, RuleSource> sources = {}; // of each Rule
    QList<Support> support = {};         // a pair that is not listed is Block
    Verdict operationInProgress = Verdict::Warn;
    std::chrono::minutes recentInterrupt{15};
    std::chrono::seconds clockSkew{60};
    std::chrono::seconds freshReading{30};
    std::chrono::hours staleReadiness{std::chrono::days(90)}; // a probe's result before it is old

    // The error says in technical English what is wrong with the file.
    static Result<RuleSet, QString> fromJson(const QByteArray &json);
    static const RuleSet &builtIn(); // from the resource; a broken resource is a build error by test
};

} // namespace Console::Action
