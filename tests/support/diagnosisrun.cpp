// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/diagnosisrun.h"

#include <QTestEventLoop>

#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Test {

using Cloud::Step;
using Cloud::StepResult;
using Cloud::StepState;

namespace {

constexpr int PatienceMs = 30000;

bool isEnd(StepState state) { return state != StepState::Waiting && state != StepState::Running; }

} // namespace

DiagnosisRun::DiagnosisRun(const Cloud::Connection &connection,
                           std::optional<Cloud::RegionCode> region, Cloud::DiagnosisLimits limits)
    : m_diagnosis(std::make_unique<Cloud::Diagnosis>(connection, std::move(region), limits))
{
    connect(m_diagnosis.get(), &Cloud::Diagnosis::stepChanged, this, &DiagnosisRun::take);
    connect(m_diagnosis.get(), &Cloud::Diagnosis::finished, this, [this] {
        ++m_finished;
        QTestEventLoop::instance().exitLoop();
    });
}

void DiagnosisRun::when(Step running, std::function<void()> then)
{
    m_awaited = running;
    m_then = std::move(then);
}

void DiagnosisRun::take(const StepResult &result)
{
    m_told.append(result);
    if (m_awaited == result.step && result.state == StepState::Running)
        std::exchange(m_then, [] {})();
}

bool DiagnosisRun::wait()
{
    if (m_finished == 0)
        QTestEventLoop::instance().enterLoopMSecs(PatienceMs);
    return m_finished == 1;
}

bool DiagnosisRun::run()
{
    start();
    return m_told.isEmpty() && m_finished == 0 && wait();
}

StepResult DiagnosisRun::of(Step step) const
{
    StepResult last{.step = step};
    for (const StepResult &one : m_told)
        if (one.step == step)
            last = one;
    return last;
}

QString DiagnosisRun::complaint() const
{
    bool failed = false;
    for (const Step step : Cloud::allSteps) {
        QList<StepState> states;
        for (const StepResult &one : m_told)
            if (one.step == step)
                states.append(one.state);
        const QString name = u"step %1: "_s.arg(int(step));
        if (states.isEmpty() || !isEnd(states.constLast()))
            return name + u"has no end"_s;
        if (states.size() > 2 || (states.size() == 2 && states.constFirst() != StepState::Running))
            return name + u"went another way than running, ended"_s;
        if (states.size() == 1 && states.constFirst() != StepState::Skipped)
            return name + u"ended without having run"_s;
        const StepResult last = of(step);
        if (failed && last.state != StepState::Skipped)
            return name + u"went on after a failure"_s;
        if ((last.skipped == Cloud::SkipReason::None) == (last.state == StepState::Skipped))
            return name + u"has a reason that does not fit"_s;
        if (last.cause.has_value() != (last.state == StepState::Failed))
            return name + u"has a cause that does not fit"_s;
        if (m_diagnosis && !(m_diagnosis->results().at(qsizetype(step)) == last))
            return name + u"was told otherwise than it is kept"_s;
        failed = failed || last.state == StepState::Failed;
    }
    if (m_finished != 1)
        return u"finished %1 times"_s.arg(m_finished);
    return {};
}

QString DiagnosisRun::summary() const
{
    QString text;
    for (const Step step : Cloud::allSteps) {
        const StepResult last = of(step);
        text += u"%1:%2 "_s.arg(int(step)).arg(int(last.state));
        if (last.cause)
            text += u"(kind %1, %2) "_s.arg(int(last.cause->kind)).arg(last.cause->technical);
        if (last.tls) {
            for (const Cloud::TlsProblem problem : last.tls->problems)
                text += u"[problem %1] "_s.arg(int(problem));
        }
    }
    return text;
}

} // namespace Console::Test
