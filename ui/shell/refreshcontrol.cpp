// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/refreshcontrol.h"

#include "app/core/settingskeys.h"
#include "ui/widgets/icons.h"
#include "ui/words/times.h"

#include <QActionGroup>
#include <QEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Console::Ui {

RefreshControl::RefreshControl(const Session::Services &services, QWidget &window)
    : QObject(&window), m_services(services), m_window(window), m_every(new QMenu(&window)),
      m_pause(new QAction(&window))
{
    m_every->setIcon(icon(Icon::Clock));
    m_pause->setCheckable(true);
    m_pause->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5));
    change([&services](Inventory::RefreshPace &pace) {
        pace.hidden = true;
        pace.locked = services.sessions.state() == Session::SessionManager::State::Locked;
    });
    auto *group = new QActionGroup(this);
    for (const int seconds : Keys::refreshChoices) {
        QAction *const action = m_every->addAction(QString());
        action->setData(seconds);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, seconds] { m_services.settings.set(Keys::refreshSeconds, seconds); });
    }
    services.settings.follow(Keys::refreshSeconds, this, [this](int seconds) {
        const std::chrono::seconds every(seconds);
        change([every](Inventory::RefreshPace &pace) { pace.every = every; });
        for (QAction *const action : m_every->actions())
            action->setChecked(action->data().toInt() == seconds);
    });
    connect(m_pause, &QAction::toggled, this, [this](bool paused) {
        change([paused](Inventory::RefreshPace &pace) { pace.paused = paused; });
    });
    connect(&services.sessions, &Session::SessionManager::lockedChanged, this, [this](bool locked) {
        change([locked](Inventory::RefreshPace &pace) { pace.locked = locked; });
    });
    connect(&services.sessions, &Session::SessionManager::changed, this, &RefreshControl::enable);
    window.installEventFilter(this);
    enable();
    retranslateUi();
}

template <typename Change> void RefreshControl::change(Change change)
{
    Inventory::RefreshPace next = pace();
    change(next);
    m_settings.setPace(next);
}

void RefreshControl::enable()
{
    const bool enabled = m_services.sessions.state() == Session::SessionManager::State::Open;
    m_every->setEnabled(enabled);
    m_pause->setEnabled(enabled);
}

void RefreshControl::follow(Session::Session &session)
{
    // Ends with the session; no event arrives during its destruction.
    connect(&session, &QObject::destroyed, this,
            [this](const QObject *gone) { m_followed.erase(gone); });
    m_followed[&session] =
        std::make_unique<Inventory::AutoRefresh>(session.inventory(), session.client(), m_settings);
}

QString RefreshControl::sentence() const
{
    if (pace().every == 0s)
        return tr("no automatic refresh");
    if (pace().paused)
        return tr("refreshing is paused");
    std::optional<std::chrono::milliseconds> next;
    for (const auto &[session, refresh] : m_followed) {
        const auto own = refresh->next();
        if (own && (!next || *own < *next))
            next = own;
    }
    return next ? tr("next refresh in %1").arg(durationText(next->count())) : QString();
}

void RefreshControl::retranslateUi()
{
    m_every->setTitle(tr("Refresh &every"));
    for (QAction *const action : m_every->actions()) {
        const int seconds = action->data().toInt();
        constexpr int minute = 60;
        if (seconds == 0)
            action->setText(tr("&Off"));
        else if (seconds < minute / 2) // its digits are mnemonics of other entries
            action->setText(tr("%n &second(s)", nullptr, seconds));
        else if (seconds < minute)
            action->setText(tr("&%n second(s)", nullptr, seconds));
        else
            action->setText(tr("&%n minute(s)", nullptr, seconds / minute)
                                .replace("&10"_L1, "1&0"_L1)); // 1 is another entry's mnemonic
    }
    m_pause->setText(tr("&Pause refreshing"));
    m_pause->setToolTip(tr("Read the servers again only when asked to (Ctrl+Shift+F5)"));
}

bool RefreshControl::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        change([this, hides = event->type() == QEvent::Hide](Inventory::RefreshPace &pace) {
            pace.hidden = hides || m_window.isMinimized();
        });
        break;
    case QEvent::LanguageChange:
        retranslateUi();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Console::Ui
