// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/interruptdesk.h"
#include "app/inventory/inventory.h"
#include "app/journal/journal.h"
#include "app/profile/profile.h"
#include "ui/shell/languages.h"

#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

#include <optional>

namespace Console::Ui {

class DetailPanel;
class ErrorBar;
class InterruptDialog;
class JournalPage;
class ServerTable;

// What the window works on. All of it outlives the window.
struct Workplace {
    Profile::Profile profile;
    Cloud::Connection connection;
    std::shared_ptr<Cloud::ApiClient> client;
    Inventory::Inventory *inventory = nullptr;
    Action::InterruptDesk *desk = nullptr;
    Journal::Journal *journal = nullptr;
};

// Creates the parts and wires them; it holds no rule and parses nothing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    // Without a workplace there is no profile, and the window says how to get one.
    MainWindow(std::optional<Workplace> workplace, Languages &languages, QSettings &settings);
    ~MainWindow() override;

    // Selects this server as soon as it is listed.
    void selectWhenListed(const Cloud::ServerNo &number);

Q_SIGNALS:
    void demoWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildActions();
    void buildToolBar();
    void buildCentre();
    void buildStatusBar();
    void wire();
    void retranslateUi();
    void restore();

    void showRows();
    void showStates();
    void showCurrent();
    void readCurrent();
    void showEligibility();
    void showFollowing();
    void openInterrupt();
    void showInterrupt(Action::Interrupt *interrupt);
    void showJournal();
    void aboutConsole();

    std::optional<Workplace> m_workplace;
    Languages &m_languages;
    QSettings &m_settings;

    QAction *m_refresh = nullptr;
    QAction *m_interrupt = nullptr;
    QAction *m_showJournal = nullptr;
    QAction *m_copyLine = nullptr;
    QAction *m_focusFilter = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_about = nullptr;
    QAction *m_aboutQt = nullptr;
    QMenu *m_serverMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QToolBar *m_toolBar = nullptr;
    QLabel *m_profileLabel = nullptr;
    QComboBox *m_profile = nullptr;
    QLineEdit *m_filter = nullptr;
    QWidget *m_band = nullptr;
    ErrorBar *m_errorBar = nullptr;
    ServerTable *m_table = nullptr;
    QLabel *m_welcome = nullptr;
    QPushButton *m_tryDemo = nullptr;
    DetailPanel *m_detail = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_ages = nullptr;
    QProgressBar *m_busy = nullptr;
    QPushButton *m_following = nullptr;

    QTimer m_everySecond;
    Cloud::CallHandle m_detailCall; // of the current server; a newer one drops it
    bool m_opening = false; // an interrupt's window is on its way
    std::optional<Cloud::ServerNo> m_wanted;
    std::optional<Cloud::ApiError> m_shownError; // by the error bar, perhaps closed since
    QHash<Action::Interrupt *, QPointer<InterruptDialog>> m_dialogs;
    QPointer<JournalPage> m_journalPage;
};

} // namespace Console::Ui
