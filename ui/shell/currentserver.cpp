// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/currentserver.h"

#include "ui/detail/detailpanel.h"
#include "ui/servers/servertable.h"
#include "ui/words/checkwords.h"
#include "ui/words/openinterruptwords.h"

#include <algorithm>

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

std::optional<Session::OpenInterrupt> CurrentServer::unfinished() const
{
    const auto current = row();
    return current
        ? Session::openInterruptOf(
            Session::openInterrupts(m_services, session()->profile().gateway), current->server.id)
        : std::nullopt;
}

void CurrentServer::show()
{
    m_prospect.clear();
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
    if (const Action::ReadinessBook *const book = m_services.interrupts.readinessBook())
        m_detail.setReadiness(book->judge(profile.gateway, current->server,
                                          m_services.clock.utcNow(),
                                          Action::RuleSet::builtIn().staleReadiness));
}

void CurrentServer::showTime()
{
    m_detail.setReading(readingAge());
    m_detail.showTime();
    showEligibility();
    showUnfinished();
}

std::optional<ReadingAge> CurrentServer::readingAge() const
{
    using std::chrono::milliseconds;
    Session::Session *const own = session();
    if (!own)
        return std::nullopt;
    const Inventory::Inventory &inventory = own->inventory();
    const auto current = m_table.current();
    if (const auto cached = inventory.cachedAge(current->server))
        return ReadingAge{.age = *cached, .cached = true};
    qint64 age = m_readAlone == current ? m_services.clock.monotonicMs() - m_readAloneMs : -1;
    for (const Inventory::RegionState &region : inventory.regions()) {
        const qint64 all = region.code == current->server.region ? inventory.ageMs(region) : -1;
        if (all >= 0 && (age < 0 || all < age))
            age = all;
    }
    return age < 0 ? std::nullopt : std::optional(ReadingAge{.age = milliseconds(age)});
}

void CurrentServer::showUnfinished()
{
    const auto open = unfinished();
    m_detail.setInterrupt(open ? openInterruptSentence(*open, m_services.clock.utcNow())
                               : QString());
}

void CurrentServer::setProspect(const Prospect &prospect)
{
    const bool open = m_services.sessions.state() == Session::SessionManager::State::Open;
    m_prospect = open ? prospect.sentence : QString(); // it may name times of interrupts
    m_detail.setProspect(prospect);
}

void CurrentServer::showEligibility()
{
    const auto current = row();
    if (!current)
        return;
    Session::Session &own = *session();
    if (own.inventory().cachedAge(current->server.id)) {
        setProspect({}); // facts of an earlier run decide nothing
        return;
    }
    setProspect(prospectOf(
        m_services.interrupts.checksFor(own.profile(), own.connection(), current->server,
                                        readError(own.inventory(), current->server.id))));
}

std::optional<Cloud::ApiError> CurrentServer::readError(const Inventory::Inventory &inventory,
                                                        const Cloud::ServerId &server) const
{
    const auto &regions = inventory.regions();
    const auto region = std::find_if(regions.begin(), regions.end(), [&server](const auto &one) {
        return one.code == server.region;
    });
    if (region == regions.end())
        return inventory.error();
    if (m_failure && region->loadedAtMs.value_or(0) < m_failedAtMs)
        return m_failure;
    return region->error ? region->error : inventory.error();
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
    m_failure.reset();
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
                m_failure = answer.error();
                m_failedAtMs = m_services.clock.monotonicMs();
                showEligibility();
                return;
            }
            if (!answer.value())
                return; // gone: removed at the next refresh
            m_readAlone = m_table.current();
            m_readAloneMs = m_services.clock.monotonicMs();
            if (own)
                own->inventory().update(answer.value()->server);
            show(); // perhaps unchanged, but no longer cached
            m_detail.setReading(readingAge());
            m_detail.showRaw(answer.value()->body);
        });
}

} // namespace Console::Ui
