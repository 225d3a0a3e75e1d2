// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/currentserver.h"

#include "ui/detail/detailpanel.h"
#include "ui/servers/servertable.h"
#include "ui/words/checkwords.h"

namespace Console::Ui {

CurrentServer::CurrentServer(const Session::Services &services, const ServerTable &table,
                             DetailPanel &detail, QObject *parent)
    : QObject(parent), m_services(services), m_table(table), m_detail(detail)
{
}

Session::Session *CurrentServer::session() const
{
    const auto identity = m_table.current();
    return identity ? m_services.sessions.sessionOf(identity->profile) : nullptr;
}

std::optional<Inventory::ServerRow> CurrentServer::row() const
{
    Session::Session *const own = session();
    return own ? own->inventory().find(m_table.current()->server) : std::nullopt;
}

Action::Interrupt *CurrentServer::latest() const
{
    const auto current = row();
    return current ? m_services.interrupts.latestFor(session()->profile().id, current->server.id)
                   : nullptr;
}

void CurrentServer::show()
{
    if (m_services.sessions.store() && m_table.severalChosen()) {
        if (const int servers = m_table.chosenCount(); servers > 0)
            m_detail.showSelection(servers);
        else
            m_detail.clear(); // all are filtered out
        return;
    }
    const auto current = row();
    if (!current) {
        m_detail.clear();
        return;
    }
    const Profile::Profile &profile = session()->profile();
    m_detail.setOwner(m_services.sessions.showsAll() ? std::optional(profile) : std::nullopt);
    const Inventory::Inventory &inventory = session()->inventory();
    m_detail.showServer(
        *current, profile.name,
        Inventory::networkNames(inventory.store().view(), inventory.profile(), *current));
    showAge();
    showEligibility();
}

void CurrentServer::showAge()
{
    Session::Session *const own = session();
    m_detail.setCachedAge(own ? own->inventory().cachedAge(m_table.current()->server)
                              : std::nullopt);
}

void CurrentServer::showEligibility()
{
    const auto current = row();
    if (!current)
        return;
    Session::Session &own = *session();
    if (own.inventory().cachedAge(current->server.id)) {
        m_detail.setProspect({}); // facts of an earlier run decide nothing
        return;
    }
    const Action::RuleSet &rules = Action::RuleSet::builtIn();
    Action::Readiness readiness;
    if (const Action::ReadinessBook *const book = m_services.interrupts.readinessBook()) {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_services.clock.wallMs(), Qt::UTC);
        readiness = book->judge(own.profile().gateway, current->server, now, rules.staleReadiness);
    }
    const QList<Action::Check> checks = Action::interruptChecks(
        {.profileAllowsChanges = own.profile().guard != Profile::GuardLevel::ReadOnly,
         .shown = current->server,
         .fresh = current->server,
         .readiness = readiness,
         .skew = own.connection().clock->skew(),
         .now = QDateTime::fromMSecsSinceEpoch(own.connection().clock->nowMs(), Qt::UTC)},
        rules);
    m_detail.setProspect(prospectOf(checks));
}

void CurrentServer::dropReading()
{
    m_call = {};
    m_detail.setBusy(false);
}

void CurrentServer::read()
{
    dropReading();
    m_detail.setError(std::nullopt);
    Session::Session *const own = session();
    if (!own || m_services.sessions.state() != Session::SessionManager::State::Open)
        return;
    m_detail.setBusy(true);
    m_call = own->client()->serverDetail(
        m_table.current()->server, this,
        [this,
         own = QPointer(own)](const Cloud::ApiResult<std::optional<Cloud::ServerDetail>> &answer) {
            m_detail.setBusy(false);
            if (!answer) {
                m_detail.setError(answer.error());
                return;
            }
            if (!answer.value())
                return; // gone: removed at the next refresh
            if (own)
                own->inventory().update(answer.value()->server);
            show(); // perhaps unchanged, but no longer cached
            m_detail.showRaw(answer.value()->body);
        });
}

} // namespace Console::Ui
