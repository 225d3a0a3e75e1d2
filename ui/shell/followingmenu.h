// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/recovery.h"

#include <QMenu>

namespace Console::Ui {

// Lists followed servers with their state, and unfollowed ones with the reason.
class FollowingMenu final : public QMenu
{
    Q_OBJECT
public:
    FollowingMenu(const QList<Action::Interrupt *> &interrupts,
                  const QList<Session::Recovery::Unfollowed> &left, QWidget *parent);

Q_SIGNALS:
    void chosen(Console::Action::Interrupt *interrupt);
    void unfollowedChosen();
};

// "erp-win-01 — Accepted, followed for 3 min 5 s"
QString followingText(const Action::Interrupt &interrupt);
// "erp-win-02 — not followed: the keychain did not give the key of “Prod KR”"
QString unfollowedText(const Session::Recovery::Unfollowed &left);

} // namespace Console::Ui
