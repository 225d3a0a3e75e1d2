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
class UnresolvedBadge;

// The status bar of the main window: how many servers, how old they are, whether they are being
// read, and the counters of interrupts. Its texts are new with every call, in any language.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    // How much somebody has to hear of it, the most first.
    enum class Concern { Problem, Old, None };
    struct Part {
        QString text;
        Concern concern;
    };

    // `unresolved` outlives this widget.
    explicit StatusLine(const Action::Unresolved &unresolved, QWidget *parent = nullptr);

    // shown: servers, by the filter.
    void showSessions(const Session::SessionManager &sessions, int shown);
    void showNext(const QString &sentence); // when the servers are read again
    // Of the shown and of the chosen servers.
    void showSums(const Inventory::ServerSums &shown, const Inventory::ServerSums &chosen);
    void setInventoryVisible(bool visible);
    // Why a part of the filter is left out; empty: nothing is.
    void showFilterProblem(const QString &problem);
    void showFollowing(int following, int left); // left: open records that nobody follows
    void setInterruptsEnabled(bool enabled);

Q_SIGNALS:
    void followingWanted(const QPoint &place); // the user pressed the counter, which is here
    void unresolvedWanted();                   // likewise

private:
    void updateFilterProblem();
    void updateCounts();
    void updateAges();
    void showCounts(int all, int shown);

    ElidedLabel *m_filterProblem;
    QLabel *m_counts;
    QLabel *m_chosen;
    ElidedLabel *m_ages;
    QLabel *m_next;
    UnresolvedBadge *m_unresolved;
    QPushButton *m_following;
    QProgressBar *m_busy;
    QStringList m_parts; // how old what is
    QString m_problem;   // of the filter
    bool m_known = false; // how many servers there are, or were
    int m_all = 0;     // servers
    int m_shown = 0;   // by the filter
    Inventory::ServerSums m_shownSums;
    Inventory::ServerSums m_chosenSums;
    bool m_inventoryVisible = true;
};

} // namespace Console::Ui
