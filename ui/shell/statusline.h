// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/load/inventory.h"
#include "app/inventory/rows/serversums.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>

namespace Console::Action {
class Unresolved;
}

namespace Console::Session {
class SessionManager;
}

namespace Console::Ui {

class ElidedLabel;
class IconLabel;
class UnresolvedBadge;

// The main status bar. Each call rebuilds its text, in the current language.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    enum class Concern { Problem, Old, None };
    struct Part {
        QString text;
        Concern concern;
    };

    // `unresolved` outlives this widget.
    explicit StatusLine(const Action::Unresolved &unresolved, QWidget *parent = nullptr);

    // shown: servers accepted by the filter.
    void showSessions(const Session::SessionManager &sessions, int shown);
    void showNext(const QString &sentence);
    // Of the shown and selected servers.
    void showSums(const Inventory::ServerSums &shown, const Inventory::ServerSums &chosen);
    void setInventoryVisible(bool visible);
    void showFollowing(int following, int left); // left: open records not being followed
    void setInterruptsEnabled(bool enabled);

Q_SIGNALS:
    void followingRequested(const QPoint &place); // counter pressed; its screen position
    void unresolvedRequested();

private:
    void updateCounts();
    void updateAges();
    void showCounts(int all, int shown);

    QLabel *m_counts;
    QLabel *m_chosen;
    IconLabel *m_problemIcon; // before the ages, which tell problems first
    ElidedLabel *m_ages;
    QLabel *m_next;
    UnresolvedBadge *m_unresolved;
    QPushButton *m_following;
    QProgressBar *m_busy;
    QStringList m_parts;
    QStringList m_notes;
    bool m_problem = false;
    bool m_known = false; // the server count is known, perhaps from an earlier run
    int m_all = 0;        // servers
    int m_shown = 0;      // accepted by the filter
    Inventory::ServerSums m_shownSums;
    Inventory::ServerSums m_chosenSums;
    bool m_inventoryVisible = true;
};

} // namespace Console::Ui
