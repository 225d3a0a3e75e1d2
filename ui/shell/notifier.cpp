// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/notifier.h"

#include "app/core/settingskeys.h"
#include "ui/words/visibletext.h"

using namespace Qt::StringLiterals;

namespace Console::Ui {

using Desktop::Notice;

std::optional<NoticeKind> noticeKindOf(const Action::Interrupt &interrupt)
{
    using Action::FollowVerdict;
    if (!interrupt.outcome())
        return std::nullopt;
    switch (interrupt.verdict()) {
    case FollowVerdict::Rebooted:
        return NoticeKind::Rebooted;
    case FollowVerdict::StillDown:
        return NoticeKind::StillDown;
    case FollowVerdict::NotRead:
        return NoticeKind::NotRead;
    case FollowVerdict::Gone:
        return NoticeKind::Gone;
    case FollowVerdict::NoVisibleReaction:
    case FollowVerdict::Following:
        break;
    }
    if (interrupt.stage() == Action::Interrupt::Stage::Following) {
        if (interrupt.locked())
            return NoticeKind::Locked;
        const auto &failure = interrupt.following().readingFailure();
        if (failure && failure->kind == Cloud::ApiError::Kind::Locked)
            return NoticeKind::KeyMissing;
    }
    if (interrupt.verdict() == FollowVerdict::NoVisibleReaction)
        return NoticeKind::NoVisibleReaction;
    if (interrupt.outcome()->outcome == Action::Outcome::Unknown)
        return NoticeKind::Unknown;
    return std::nullopt;
}

Notice noticeOf(NoticeKind kind, const QString &server, bool locked)
{
    const bool named = !server.isEmpty();
    Notice notice{.title = {}, .open = Notifier::tr("Show")};
    switch (kind) {
    case NoticeKind::Unknown:
        notice.title = named ? Notifier::tr("%1: outcome unknown").arg(server)
                             : Notifier::tr("The outcome of an interrupt is unknown");
        notice.body = Notifier::tr("The interrupt may have arrived. It is not sent again.");
        notice.urgent = notice.stays = true;
        break;
    case NoticeKind::Rebooted:
        notice.title = named ? Notifier::tr("%1 has rebooted").arg(server)
                             : Notifier::tr("A server has rebooted");
        notice.body = Notifier::tr("The API shows another boot time than before the interrupt.");
        break;
    case NoticeKind::NoVisibleReaction:
        notice.title = named ? Notifier::tr("%1: no visible reaction").arg(server)
                             : Notifier::tr("A server shows no visible reaction");
        notice.body = Notifier::tr("The API shows it running with the boot time from before.");
        notice.urgent = true;
        break;
    case NoticeKind::StillDown:
        notice.title = named ? Notifier::tr("%1 is still down").arg(server)
                             : Notifier::tr("A server is still down");
        notice.body = Notifier::tr("It was not running when following ended.");
        notice.urgent = true;
        break;
    case NoticeKind::NotRead:
        notice.title = named ? Notifier::tr("%1 could not be read").arg(server)
                             : Notifier::tr("A server could not be read");
        notice.body = Notifier::tr("Following has ended. What became of the server is not known.");
        notice.urgent = notice.stays = true;
        break;
    case NoticeKind::Gone:
        notice.title = named ? Notifier::tr("%1 is no longer listed").arg(server)
                             : Notifier::tr("A server is no longer listed");
        notice.body = Notifier::tr("Following has ended. What the interrupt did is not known.");
        notice.urgent = notice.stays = true;
        break;
    case NoticeKind::Locked:
        notice.title = Notifier::tr("Following has paused");
        notice.body = Notifier::tr("Unlock the console to continue.");
        notice.stays = true;
        return notice;
    case NoticeKind::KeyMissing:
        notice.title = named ? Notifier::tr("%1 cannot be followed").arg(server)
                             : Notifier::tr("A server cannot be followed");
        notice.body = Notifier::tr("The secret key of its profile is missing.");
        notice.urgent = notice.stays = true;
        break;
    }
    if (!named)
        notice.body += u' '
            + (locked ? Notifier::tr("Unlock the console to see more.")
                      : Notifier::tr("Open the console to see more."));
    return notice;
}

Notifier::Notifier(const Session::Services &services, QObject *parent)
    : QObject(parent), m_services(services)
{
    connect(&services.interrupts, &Action::InterruptManager::changed, this, &Notifier::look);
    connect(&services.sessions, &Session::SessionManager::lockedChanged, this, &Notifier::takeLock);
    connect(&m_bus, &Desktop::NotifierBus::opened, this,
            [this](const QUuid &id) { Q_EMIT opened(interruptOf(id)); });
}

Action::Interrupt *Notifier::interruptOf(const QUuid &id) const
{
    for (Action::Interrupt *const one : m_services.interrupts.all()) {
        if (one->id() == id)
            return one;
    }
    return nullptr;
}

void Notifier::look()
{
    for (const Action::Interrupt *const one : m_services.interrupts.all()) {
        const auto kind = noticeKindOf(*one);
        if (!kind) {
            // Resumed: the next pause is news.
            const auto told = m_told.constFind(one->id());
            if (told != m_told.cend()
                && (*told == NoticeKind::Locked || *told == NoticeKind::KeyMissing)) {
                m_told.erase(told);
                m_bus.withdraw(one->id());
            }
            continue;
        }
        const auto told = m_told.constFind(one->id());
        if (told != m_told.cend() && *told == *kind)
            continue;
        m_told.insert(one->id(), *kind);
        tell(*one, *kind);
    }
}

void Notifier::tell(const Action::Interrupt &interrupt, NoticeKind kind)
{
    const bool locked =
        interrupt.locked() || m_services.sessions.state() == Session::SessionManager::State::Locked;
    const bool named = !locked && m_services.settings.get(Keys::noticeNames);
    Desktop::Notice notice =
        noticeOf(kind, named ? visibleName(interrupt.confirmationText()) : QString(), locked);
    const QLatin1String wanted = m_services.settings.get(Keys::notices);
    if (wanted == Keys::none || (wanted == Keys::urgent && !notice.urgent)) {
        m_bus.withdraw(interrupt.id()); // an older one is no longer true
        return;
    }
    // Notices appear without their window, so they must say that this is a drill.
    if (interrupt.profile().demo)
        notice.title = u"%1 — %2"_s.arg(interrupt.profile().name.toUpper(), notice.title);
    m_bus.show(interrupt.id(), notice);
}

void Notifier::takeLock()
{
    if (m_services.sessions.state() != Session::SessionManager::State::Locked)
        return;
    // Shown notices must lose their names.
    const QList<QUuid> shown = m_bus.shown();
    for (const QUuid &id : shown) {
        const auto told = m_told.constFind(id);
        if (const Action::Interrupt *const one = interruptOf(id); one && told != m_told.cend())
            tell(*one, *told);
    }
}

void Notifier::tellItGoesOn(int following)
{
    if (m_services.settings.get(Keys::notices) == Keys::none)
        return;
    m_bus.show(m_self,
               {.title = tr("NCP Console keeps following"),
                .body = tr("%n interrupt(s) are followed. The icon in the panel brings the window "
                           "back.",
                           nullptr, following),
                .open = tr("Show")});
}

} // namespace Console::Ui
