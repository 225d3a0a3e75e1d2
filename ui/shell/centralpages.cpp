// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/centralpages.h"

#include "ui/profile/keypage.h"
#include "ui/widgets/profileband.h"
#include "ui/profile/welcomepage.h"
#include "ui/servers/serverspage.h"
#include "ui/shell/togetherbar.h"

#include <QVBoxLayout>

#include <chrono>

namespace Console::Ui {

namespace {

constexpr std::chrono::milliseconds keychainTime(500);

} // namespace

Pages::Pages(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_band(new ProfileBand(this)),
      m_missing(new TogetherBar(this)),
      m_stack(new QStackedWidget(this)), m_welcome(new WelcomePage(m_stack)),
      m_servers(new ServersPage(m_stack)), m_key(new KeyPage(m_stack))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_missing);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_servers);
    m_stack->addWidget(m_key);
    connect(m_missing, &TogetherBar::retryRequested, this, &Pages::retryRequested);
    m_keychainTime.setSingleShot(true);
    connect(&m_keychainTime, &QTimer::timeout, this, [this] {
        const Switchboard &board = m_office.board;
        if (board.state() != Switchboard::State::Opening || !board.profile())
            return;
        m_key->showWaiting(board.profile()->name);
        m_stack->setCurrentWidget(m_key);
    });
}

QList<QWidget *> Pages::privateParts() const { return {m_band, m_missing, m_welcome, m_servers}; }

void Pages::showMissing()
{
    const Switchboard &board = m_office.board;
    m_missing->showMembers(board.state() == Switchboard::State::Open ? board.together() : nullptr);
}

void Pages::showBoard()
{
    using BoardState = Switchboard::State;
    const Switchboard &board = m_office.board;
    const auto &profile = board.profile();
    switch (board.state()) {
    case BoardState::Empty:
        m_welcome->setProblem(m_office.book.loadProblem());
        m_welcome->setChoice(!board.choices().isEmpty());
        m_stack->setCurrentWidget(m_welcome);
        break;
    case BoardState::Opening:
        // A keychain that is open answers at once: nothing flashes up then.
        m_stack->setCurrentWidget(m_servers);
        m_keychainTime.start(keychainTime);
        break;
    case BoardState::Open:
        m_stack->setCurrentWidget(m_servers);
        break;
    case BoardState::Failed:
        m_key->showProblem(profile->name, *board.problem());
        m_stack->setCurrentWidget(m_key);
        break;
    case BoardState::Locked:
        m_stack->setCurrentWidget(m_key);
        m_key->showLocked(board.problem(), board.together() && board.keyWantedOf()
                                               ? board.keyWantedOf()->name
                                               : QString());
        break;
    }
    if (board.together() && board.state() == BoardState::Open)
        m_band->setMany(int(board.together()->members().size()));
    else
        m_band->setProfile(board.state() == BoardState::Locked ? std::nullopt : profile);
    showMissing();
}

} // namespace Console::Ui
