// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/languages.h"
#include "app/core/settings.h"
#include "app/session/sessionmanager.h"

#include <QAction>
#include <QMenu>

class QMainWindow;

namespace Console::Ui {

// Every action of the main window: its shortcut, its texts, its place in the menus, and when it
// can be used. What it does is wired by the window.
class MainActions final : public QObject
{
    Q_OBJECT
public:
    // Fills the window's menu bar; is a child of the window.
    MainActions(QMainWindow &window, Languages &languages, Settings &settings);

    // What decides which actions can be used.
    struct Situation {
        Session::SessionManager::State sessions = Session::SessionManager::State::Empty;
        bool server = false;  // one is selected
        bool several = false; // more than one is selected
        bool chosen = false;  // at least one is
        bool record = false; // of an interrupt of that server, in this run
    };
    void enable(const Situation &situation);
    void setProfiles(const QList<QAction *> &shortcuts); // on top of the profile menu
    void addRefreshing(QMenu &every, QAction &pause); // below the refresh
    // A part of the window, to be shown or not.
    void addPart(QAction *toggle, const QKeySequence &shortcut);
    void addViews(QMenu *views) const; // between the view's and the help's menu

    void retranslateUi();
    void updateIcons(); // the palette is another one

    // Children of the window, so that they are found there.
    QAction *const refresh;
    QAction *const interrupt;
    QAction *const readiness; // of the guest, to leave a dump
    QAction *const copyLine;
    QAction *const copyCell;
    QAction *const copyRows;
    QAction *const copyCsv; // the same rows
    QAction *const exportServers;
    QAction *const lock;
    QAction *const quit;
    QAction *const manageProfiles;
    QAction *const focusFilter;
    QAction *const showJournal;
    QAction *const showUnresolved;
    QAction *const showKeys;
    QAction *const filterHelp;
    QAction *const drill;
    QAction *const about;
    QAction *const aboutQt;

Q_SIGNALS:
    void idleMinutesChosen(int minutes); // 0: never

private:
    void explainInterrupt() const;
    void setShortcuts();
    void buildServerMenu();
    void buildLockMenu();
    void buildViewMenu();
    void buildHelpMenu();

    QMainWindow &m_window;
    Languages &m_languages;
    Settings &m_settings;
    QMenu *m_serverMenu;
    QMenu *m_lockMenu = nullptr; // in the server menu
    QMenu *m_profileMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu = nullptr; // in the view menu
    QMenu *m_helpMenu;
    bool m_several = false; // servers are selected
    QList<QAction *> m_profiles;
    QList<QAction *> m_parts;
};

} // namespace Console::Ui
