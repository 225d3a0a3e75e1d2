// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/accessibilityshield.h"
#include "app/session/services.h"

#include <QMainWindow>
#include <QTimer>

namespace Console::Desktop {
struct StartRequest;
}

namespace Console::Ui {

class SecondaryWindows;
class CurrentServer;
class DetailPanel;
class MainActions;
class MainBar;
class CentralPages;
class RefreshControl;
class ServerTable;
class ServerViews;
class ServersPage;
class Notifier;
class StatusLine;
class Tray;

// Creates the parts and wires them; it holds no rule and parses nothing. What the user sees is in
// the parts: MainActions (menus), MainBar, CentralPages (the middle), CurrentServer (the details),
// StatusLine, SecondaryWindows (the other windows).
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Session::Services &services, Languages &languages);
    ~MainWindow() override;

    // Selects this server as soon as it is listed.
    void selectWhenListed(const Cloud::ServerNo &number);
    void comeToFront();
    // Another start of the console asked for this one, and perhaps for a profile and a server in it.
    void takeStart(const Desktop::StartRequest &request);

Q_SIGNALS:
    void demoWanted();
    void drillWanted(const QString &name); // in a process of its own
    void idleMinutesChosen(int minutes); // 0: never

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void wireActions();
    void wirePages();
    void wireSessions();
    void wireServers();
    void wireInterrupts();
    void restore();
    void remember();
    bool staysForFollowing(); // instead of closing; asks or tells

    void dropSessions();
    void join(Session::Session &session);
    void focusFilter();
    void takeLock(bool locked);
    void refresh() const;

    void say(const QString &sentence); // in the status line, for a while
    void showChoices();
    void showEverything();
    void showSessions();
    void showRows();
    void showStates();
    void showCurrent();
    void showInterrupts();
    void enableActions();

    Session::Services m_services;
    MainActions *m_actions;
    RefreshControl *m_refreshing;
    MainBar *m_bar;
    CentralPages *m_pages;
    ServersPage *m_servers; // one of the pages
    ServerTable *m_table;   // on it
    DetailPanel *m_detail;
    ServerViews *m_views;
    CurrentServer *m_current;
    StatusLine *m_status;
    SecondaryWindows *m_secondaryWindows;
    Notifier *m_notifier;
    Tray *m_tray;

    AccessibilityShield m_shield; // over all that is private, while the console is locked
    QTimer m_everySecond;
    QTimer m_rowsSoon; // other rows are there and not shown yet
    bool m_leaving = false;     // the user has given up what is not saved
    bool m_quitting = false; // asked for by its name, not by closing the window
    bool m_toldItGoesOn = false;
    bool m_detailWanted = true; // the details are shown beside the servers
};

} // namespace Console::Ui
