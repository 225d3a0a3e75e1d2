// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/notifierbus.h"
#include "app/session/services.h"

namespace Console::Ui {

// What a user who looks elsewhere should know of an interrupt.
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

// Empty: nothing. What stands now, whatever was told before.
std::optional<NoticeKind> noticeKindOf(const Action::Interrupt &interrupt);
// server: its name; empty while the console is locked, since a screen is seen by others.
Desktop::Notice noticeOf(NoticeKind kind, const QString &server);

// Tells the desktop what becomes of the interrupts that are followed.
class Notifier final : public QObject
{
    Q_OBJECT
public:
    Notifier(const Session::Services &services, QObject *parent);

    // The window has gone out of sight and the program goes on.
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
    QHash<QUuid, NoticeKind> m_told; // by the interrupt's id
    const QUuid m_self = QUuid::createUuid(); // subject of what is about no interrupt
};

} // namespace Console::Ui
