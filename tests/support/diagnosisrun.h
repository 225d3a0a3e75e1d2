// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/diagnosis.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace Console::Test {

// One connection test from start() to finished(), with all it told on the way.
class DiagnosisRun : public QObject
{
    Q_OBJECT
public:
    explicit DiagnosisRun(const Cloud::Connection &connection,
                          std::optional<Cloud::RegionCode> region = {},
                          Cloud::DiagnosisLimits limits = {});

    // Called once, when this step is told to be running.
    void when(Cloud::Step running, std::function<void()> then);
    void start() { m_diagnosis->start(); }
    bool wait(); // for finished(); false after 30 s
    bool run();  // both; false also when something was told from inside start()
    void destroy() { m_diagnosis.reset(); }

    Cloud::Diagnosis &diagnosis() { return *m_diagnosis; }
    Cloud::StepResult of(Cloud::Step step) const; // as last told
    Cloud::StepState state(Cloud::Step step) const { return of(step).state; }
    const QList<Cloud::StepResult> &told() const { return m_told; }
    int finished() const { return m_finished; }
    // What is wrong with the order in which things were told, or with their end; empty: nothing.
    QString complaint() const;
    QString summary() const; // of all steps, for messages

private:
    void take(const Cloud::StepResult &result);

    std::unique_ptr<Cloud::Diagnosis> m_diagnosis;
    QList<Cloud::StepResult> m_told;
    int m_finished = 0;
    std::optional<Cloud::Step> m_awaited;
    std::function<void()> m_then;
};

} // namespace Console::Test
