// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/notifierbus.h"
#include "app/session/services.h"

namespace Console::Ui {

// Events of an interrupt worth a desktop notice.
enum class NoticeKind {
    Unknown,
    Rebooted,
    NoVisibleReaction,
    StillDown,
    NotRead,
    Gone,
    Locked,
    KeyMissing
};

// For the current state; empty: no notice.
std::optional<NoticeKind> noticeKindOf(const Action::Interrupt &interrupt);
// server: its name; empty while locked, as others may see the screen, or if the user wants none.
Desktop::Notice noticeOf(NoticeKind kind, const QString &server, bool locked = true);

class Notifier final : public QObject
{
    Q_OBJECT
public:
    Notifier(const Session::Services &services, QObject *parent);

    // The window is hidden but the program keeps running.
    void tellItGoesOn(int following);

Q_SIGNALS:
    void opened(Console::Action::Interrupt *interrupt); // null: none in particular

private:
    void look();
    void takeLock();
    void tell(const Action::Interrupt &interrupt, NoticeKind kind);
    Action::Interrupt *interruptOf(const QUuid &id) const;

    Session::Services m_services;
    Desktop::NotifierBus m_bus;
    QHash<QUuid, NoticeKind> m_told;          // by interrupt id
    const QUuid m_self = QUuid::createUuid(); // for notices without an interrupt
};

} // namespace Console::Ui
