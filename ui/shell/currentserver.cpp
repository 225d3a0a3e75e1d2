// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/currentserver.h"

#include "ui/action/actionwords.h"
#include "ui/detail/detailpanel.h"
#include "ui/servers/servertable.h"

namespace Console::Ui {

CurrentServer::CurrentServer(const Office &office, const ServerTable &table, DetailPanel &detail,
                             QObject *parent)
    : QObject(parent), m_office(office), m_table(table), m_detail(detail)
{
}

std::optional<Inventory::ServerRow> CurrentServer::row() const
{
    Workplace *const workplace = m_office.board.workplace();
    const auto id = m_table.current();
    return workplace && id ? workplace->inventory().find(*id) : std::nullopt;
}

Action::Interrupt *CurrentServer::latest() const
{
    const auto current = row();
    return current
        ? m_office.desk.latestFor(m_office.board.workplace()->profile().id, current->server.id)
        : nullptr;
}

void CurrentServer::show()
{
    if (m_office.board.workplace() && m_table.severalChosen()) {
        m_detail.showSelection(m_table.chosen());
        return;
    }
    const auto current = row();
    if (!current) {
        m_detail.clear();
        return;
    }
    m_detail.showServer(*current, m_office.board.workplace()->profile().name);
    showEligibility();
}

void CurrentServer::showEligibility()
{
    const auto current = row();
    if (!current)
        return;
    const Workplace &workplace = *m_office.board.workplace();
    const Action::RuleSet &rules = Action::RuleSet::builtIn();
    Action::Readiness readiness;
    if (const Action::ReadinessBook *const book = m_office.desk.readinessBook()) {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_office.clock.wallMs(), Qt::UTC);
        readiness = book->judge(workplace.profile().gateway, current->server, now,
                                rules.staleReadiness);
    }
    const QList<Action::Check> checks = Action::interruptChecks(
        {.profileAllowsChanges = workplace.profile().guard != Profile::GuardLevel::ReadOnly,
         .shown = current->server,
         .fresh = current->server,
         .readiness = readiness,
         .skew = workplace.connection().clock->skew(),
         .now = QDateTime::fromMSecsSinceEpoch(workplace.connection().clock->nowMs(), Qt::UTC)},
        rules);
    m_detail.setProspect(prospectOf(checks));
}

void CurrentServer::dropReading() { m_call = {}; }

void CurrentServer::read()
{
    dropReading();
    m_detail.setError(std::nullopt);
    m_detail.setBusy(false);
    Workplace *const workplace = m_office.board.workplace();
    const auto id = m_table.current();
    if (!id || !workplace || m_office.board.state() != Switchboard::State::Open)
        return;
    m_detail.setBusy(true);
    // The handle is dropped before the workplace dies.
    m_call = workplace->client()->serverDetail(
        *id, this,
        [this, workplace](const Cloud::ApiResult<std::optional<Cloud::ServerDetail>> &answer) {
            m_detail.setBusy(false);
            if (!answer) {
                m_detail.setError(answer.error());
                return;
            }
            if (!answer.value())
                return; // gone: the next refresh takes it from the table
            workplace->inventory().update(answer.value()->server);
            m_detail.showRaw(answer.value()->body);
        });
}

} // namespace Console::Ui
