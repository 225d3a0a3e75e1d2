// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/office.h"

#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <optional>

namespace Console::Ui {

class DetailPanel;
class ErrorBar;
class InterruptDialog;
class JournalPage;
class KeyPage;
class ProfileBand;
class ProfileChooser;
class ProfilesWindow;
class ServerTable;
class WelcomePage;

// Creates the parts and wires them; it holds no rule and parses nothing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Office &office);
    ~MainWindow() override;

    // Selects this server as soon as it is listed.
    void selectWhenListed(const Cloud::ServerNo &number);
    // Another start of the console asked for this one.
    void comeToFront();

Q_SIGNALS:
    void demoWanted();
    void idleMinutesChosen(int minutes); // 0: never

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildActions();
    void buildMenus();
    void buildLockMenu();
    void buildToolBar();
    void buildCentre();
    void buildStatusBar();
    void wire();
    void wireServers();
    void retranslateUi();
    void restore();

    void showBoard();
    void showChoices();
    void takeWorkplace();
    void hideForLock(bool locked);
    void closeUnsent();

    void showRows();
    void showStates();
    void showCurrent();
    void readCurrent();
    void showEligibility();
    void showFollowing();
    void openInterrupt();
    void showInterrupt(Action::Interrupt *interrupt);
    void showJournal();
    ProfilesWindow &showProfiles();
    void aboutConsole();
    const Inventory::ServerRow *currentRow() const; // null: none is selected
    Action::Interrupt *latestOfCurrent() const;     // null: none in this run

    Office m_office;

    QAction *m_refresh = nullptr;
    QAction *m_interrupt = nullptr;
    QAction *m_showJournal = nullptr;
    QAction *m_copyLine = nullptr;
    QAction *m_focusFilter = nullptr;
    QAction *m_manageProfiles = nullptr;
    QAction *m_lock = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_about = nullptr;
    QAction *m_aboutQt = nullptr;
    QMenu *m_serverMenu = nullptr;
    QMenu *m_profileMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_lockMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QToolBar *m_toolBar = nullptr;
    ProfileChooser *m_chooser = nullptr;
    QAction *m_chooserInBar = nullptr;
    QAction *m_filterInBar = nullptr;
    QLineEdit *m_filter = nullptr;
    ProfileBand *m_band = nullptr;
    ErrorBar *m_errorBar = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_serverPage = nullptr;
    ServerTable *m_table = nullptr;
    WelcomePage *m_welcome = nullptr;
    KeyPage *m_keyPage = nullptr;
    DetailPanel *m_detail = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_ages = nullptr;
    QProgressBar *m_busy = nullptr;
    QPushButton *m_following = nullptr;

    QTimer m_everySecond;
    Cloud::CallHandle m_detailCall; // of the current server; a newer one drops it
    bool m_opening = false; // an interrupt's window is on its way
    bool m_detailWanted = true; // the details are shown beside the servers
    std::optional<Cloud::ServerNo> m_wanted;
    std::optional<Cloud::ApiError> m_shownError; // by the error bar, perhaps closed since
    QHash<Action::Interrupt *, QPointer<InterruptDialog>> m_dialogs;
    QPointer<JournalPage> m_journalPage;
    QPointer<ProfilesWindow> m_profiles;
    QList<QPointer<QWidget>> m_hiddenForLock;
};

} // namespace Console::Ui
