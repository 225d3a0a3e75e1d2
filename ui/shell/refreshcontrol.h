// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/load/autorefresh.h"
#include "app/session/services.h"

#include <QAction>
#include <QMenu>

#include <map>
#include <memory>

namespace Console::Ui {

// Controls automatic refresh: interval, pause, and delays while the window is hidden or locked.
class RefreshControl final : public QObject
{
    Q_OBJECT
public:
    // Child of the window, which has the actions.
    RefreshControl(const Session::Services &services, QWidget &window);

    QMenu &every() const { return *m_every; } // to be added to a menu
    QAction &pause() const { return *m_pause; }
    const Inventory::RefreshPace &pace() const { return m_settings.pace(); }
    // Refreshes the session's servers while the session lives.
    void follow(Session::Session &session);
    // Over all sessions: "next refresh in 42 s", or why not; may be empty.
    QString sentence() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enable();
    void retranslateUi();
    template <typename Change> void change(Change change);

    Session::Services m_services;
    QWidget &m_window;
    Inventory::RefreshSettings m_settings;
    std::map<const QObject *, std::unique_ptr<Inventory::AutoRefresh>> m_followed;
    QMenu *m_every;
    QAction *m_pause;
};

} // namespace Console::Ui
