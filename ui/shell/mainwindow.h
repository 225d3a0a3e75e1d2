// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/accessibilityshield.h"
#include "app/session/services.h"

#include <QMainWindow>
#include <QTimer>

namespace Console {
struct StartRequest;
}

namespace Console::Ui {

class Companions;
class CurrentServer;
class DetailPanel;
class MainActions;
class MainBar;
class Pages;
class RefreshControl;
class ServerTable;
class ServerViews;
class ServersPage;
class Notifier;
class StatusLine;
class Tray;

// Creates the parts and wires them; it holds no rule and parses nothing. What a person sees is in
// the parts: MainActions (menus), MainBar, Pages (the middle), CurrentServer (the details),
// StatusLine, Companions (the other windows).
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Office &office);
    ~MainWindow() override;

    // Selects this server as soon as it is listed.
    void selectWhenListed(const Cloud::ServerNo &number);
    void comeToFront();
    // Another start of the console asked for this one, and perhaps for a profile and a server in it.
    void takeStart(const StartRequest &request);

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
    void wireBoard();
    void wireServers();
    void wireInterrupts();
    void restore();
    void remember();
    bool staysForFollowing(); // instead of closing; asks or tells

    void takeWorkplace();
    void join(Workplace &workplace);
    void showTogether(const Together &together);
    void takeLock(bool locked);
    void refresh() const;

    void say(const QString &sentence); // in the status line, for a while
    void showChoices();
    void showEverything();
    void showBoard();
    void showRows();
    void showStates();
    void showCurrent();
    void showInterrupts();
    void enableActions();

    Office m_office;
    MainActions *m_actions;
    RefreshControl *m_refreshing;
    MainBar *m_bar;
    Pages *m_pages;
    ServersPage *m_servers; // one of the pages
    ServerTable *m_table;   // on it
    DetailPanel *m_detail;
    ServerViews *m_views;
    CurrentServer *m_current;
    StatusLine *m_status;
    Companions *m_companions;
    Notifier *m_notifier;
    Tray *m_tray;

    Curtain m_curtain; // over all that is private, while the console is locked
    QTimer m_everySecond;
    QTimer m_rowsSoon; // other rows are there and not shown yet
    bool m_leaving = false;     // a person has given up what is not saved
    bool m_quitting = false; // asked for by its name, not by closing the window
    bool m_toldItGoesOn = false;
    bool m_detailWanted = true; // the details are shown beside the servers
};

} // namespace Console::Ui
