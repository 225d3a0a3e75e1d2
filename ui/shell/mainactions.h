// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/settings.h"
#include "app/session/sessionmanager.h"
#include "ui/shell/languages.h"

#include <QAction>
#include <QMenu>

class QMainWindow;

namespace Console::Ui {

// The main window's actions: shortcuts, texts, menus and when they are enabled. The window connects
// them.
class MainActions final : public QObject
{
    Q_OBJECT
public:
    // Fills the menu bar; child of the window.
    MainActions(QMainWindow &window, Languages &languages, Settings &settings);

    struct Situation {
        Session::SessionManager::State sessions = Session::SessionManager::State::Empty;
        bool server = false;   // exactly one is selected
        bool several = false;  // more than one is selected
        bool chosen = false;   // at least one is selected
        bool record = false;   // this run has an interrupt of the server
        bool underWay = false; // which is being sent or followed
    };
    void enable(const Situation &situation);
    // What the checks say of an interrupt now; empty: not known.
    void setProspect(const QString &sentence);
    void setProfiles(const QList<QAction *> &shortcuts);
    void addRefreshing(QMenu &every, QAction &pause); // below the refresh action
    // Shows or hides a part of the window.
    void addPart(QAction *toggle, const QKeySequence &shortcut);
    void addViews(QMenu *views) const; // between View and Help

    void retranslateUi();

    // Children of the window, so that they can be found there.
    QAction *const refresh;
    QAction *const interrupt;
    QAction *const readiness; // whether the guest would leave a dump
    QAction *const copyLine;
    QAction *const copyCell;
    QAction *const copyRows;
    QAction *const copyCsv;
    QAction *const exportServers;
    QAction *const lock;
    QAction *const leaveDemo; // visible in the demo only
    QAction *const quit;
    QAction *const manageProfiles;
    QAction *const showSettings;
    QAction *const fullScreen;
    QAction *const largerText; // of the table
    QAction *const smallerText;
    QAction *const usualText;
    QAction *const focusFilter;
    QAction *const showJournal;
    QAction *const showUnresolved;
    QAction *const guide;
    QAction *const showKeys;
    QAction *const filterHelp;
    QAction *const drill;
    QAction *const about;
    QAction *const aboutQt;

private:
    void explainInterrupt() const;
    void setShortcuts();
    void setIcons() const;
    void buildServerMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void wireView();
    void markLanguage();

    QMainWindow &m_window;
    Languages &m_languages;
    Settings &m_settings;
    QMenu *m_serverMenu;
    QMenu *m_profileMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_helpMenu;
    bool m_several = false;
    bool m_underWay = false;
    QString m_prospect;
    QList<QAction *> m_profiles;
    QList<QAction *> m_parts;
};

} // namespace Console::Ui
