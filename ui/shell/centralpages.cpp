// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/centralpages.h"

#include "ui/profile/keypage.h"
#include "ui/profile/welcomepage.h"
#include "ui/servers/overviewpage.h"
#include "ui/servers/serverspage.h"
#include "ui/shell/missingprofilesbar.h"
#include "ui/widgets/profileband.h"

#include <QEvent>
#include <QVBoxLayout>

#include <chrono>

namespace Console::Ui {

namespace {

constexpr std::chrono::milliseconds keychainTime(500);

} // namespace

CentralPages::CentralPages(const Session::Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_band(new ProfileBand(this)),
      m_missing(new MissingProfilesBar(this)), m_stack(new QStackedWidget(this)),
      m_welcome(new WelcomePage(m_stack)), m_servers(new ServersPage(services.clock, m_stack)),
      m_overview(new OverviewPage(services.journal, services.clock, m_stack)),
      m_overviewAction(this), m_key(new KeyPage(m_stack))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_missing);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_servers);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_key);
    m_overviewAction.setCheckable(true);
    connect(&m_overviewAction, &QAction::toggled, this, &CentralPages::showSessions);
    connect(m_overview, &OverviewPage::closeRequested, &m_overviewAction,
            [this] { m_overviewAction.setChecked(false); });
    connect(m_missing, &MissingProfilesBar::retryRequested, this, &CentralPages::retryRequested);
    m_keychainTime.setSingleShot(true);
    connect(&m_keychainTime, &QTimer::timeout, this, [this] {
        const Session::SessionManager &sessions = m_services.sessions;
        if (sessions.state() != Session::SessionManager::State::Opening || !sessions.profile())
            return;
        m_key->showWaiting(sessions.profile()->name);
        m_stack->setCurrentWidget(m_key);
    });
    retranslateUi();
}

void CentralPages::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void CentralPages::retranslateUi()
{
    m_overviewAction.setText(tr("&Overview"));
    m_overviewAction.setToolTip(
        tr("Servers by region and status, operations in progress, and recent interrupts"));
}

void CentralPages::addAbove(QWidget &part)
{
    auto *const column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_stack), &part);
}

QList<QWidget *> CentralPages::privateParts() const
{
    return {m_band, m_missing, m_welcome, m_servers, m_overview};
}

void CentralPages::showMissing()
{
    const Session::SessionManager &sessions = m_services.sessions;
    if (sessions.showsAll() && sessions.state() == Session::SessionManager::State::Open)
        m_missing->showMissing(sessions.entries());
    else
        m_missing->showMissing({});
}

void CentralPages::showSessions()
{
    using SessionState = Session::SessionManager::State;
    const Session::SessionManager &sessions = m_services.sessions;
    const auto profile = sessions.profile();
    m_overviewAction.setEnabled(sessions.state() == SessionState::Open);
    switch (sessions.state()) {
    case SessionState::Empty:
        m_welcome->setProblem(m_services.book.loadProblem());
        m_welcome->setChoice(!sessions.choices().isEmpty());
        m_stack->setCurrentWidget(m_welcome);
        break;
    case SessionState::Opening:
        // An unlocked keychain answers at once: avoids flicker.
        m_stack->setCurrentWidget(m_servers);
        m_keychainTime.start(keychainTime);
        break;
    case SessionState::Open:
        m_stack->setCurrentWidget(m_overviewAction.isChecked() ? static_cast<QWidget *>(m_overview)
                                                               : m_servers);
        break;
    case SessionState::Failed:
        m_key->showProblem(profile->name, *sessions.problem());
        m_stack->setCurrentWidget(m_key);
        break;
    case SessionState::Locked:
        m_stack->setCurrentWidget(m_key);
        m_key->showLocked(sessions.problem(),
                          sessions.showsAll() && sessions.keyWantedOf()
                              ? sessions.keyWantedOf()->name
                              : QString());
        break;
    }
    if (sessions.showsAll() && sessions.state() == SessionState::Open)
        m_band->setMany(int(sessions.entries().size()));
    else
        m_band->setProfile(sessions.state() == SessionState::Locked ? std::nullopt : profile);
    showMissing();
}

} // namespace Console::Ui
