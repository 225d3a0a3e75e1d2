// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"
#include "ui/widgets/accessibilityshield.h"

#include <QMainWindow>
#include <QTimer>

namespace Console::Desktop {
struct StartRequest;
}

namespace Console::Ui {

class SecondaryWindows;
class CurrentServer;
class DetailPanel;
class Languages;
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
class WindowClosing;

// Creates and connects MainActions (menus), MainBar, CentralPages, CurrentServer (details),
// StatusLine and SecondaryWindows. Contains no rules and no parsing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Session::Services &services, Languages &languages);
    ~MainWindow() override;

    // Waits until the server is listed.
    void selectWhenListed(const Cloud::ServerNo &number);
    void comeToFront();
    // A second start of the console; may name a profile and server.
    void takeStart(const Desktop::StartRequest &request);
    // Which variables the profile of this run comes from.
    void sayEnvironment(const QStringList &variables, const QString &host);
    // Says step by step what to do in the demo. canLeave: the first start comes back.
    void guideDemo(bool canLeave);
    // True: closing it now loses nothing and asks nothing.
    bool closesUnasked() const;

Q_SIGNALS:
    void demoRequested();
    void demoLeft();
    void drillRequested(const QString &name); // runs as another process

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

    void dropSessions();
    void join(Session::Session &session);
    void focusFilter();
    void showServersOf(const QString &filter); // instead of the overview
    void takeLock(bool locked);
    void refresh() const;

    void say(const QString &sentence);
    void showChoices();
    void showEverything();
    void showSessions();
    void showRows();
    void showStates();
    void showCurrent();
    void showDetails(); // or hides them
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
    WindowClosing *m_closing;

    AccessibilityShield m_shield;
    QTimer m_everySecond;
    QTimer m_rowsSoon;          // delays showing changed rows
    bool m_cachedShown = false; // some rows are an earlier run's
    bool m_detailWanted = true; // the user wants the details visible
    bool m_detailUsed = false;  // something was selected
};

} // namespace Console::Ui
