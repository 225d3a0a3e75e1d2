// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/views/serverexport.h"
#include "app/session/services.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
class QMenuBar;

class QMessageBox;

namespace Console::Session {
struct OpenInterrupt;
}

namespace Console::Ui {

class AboutWindow;
class DrillDialog;
class ExportDialog;
class GuideWindow;
class InterruptDialog;
class JournalPage;
class SettingsWindow;
class ShortcutList;
class ProfilesWindow;
class ProfileWizard;
class UnresolvedPage;
class ReadinessDialog;
class ServerTable;

// Opens each secondary window at most once and hides them while locked. They are children of the
// main window and delete themselves when closed.
class SecondaryWindows final : public QObject
{
    Q_OBJECT
public:
    SecondaryWindows(const Session::Services &services, QWidget &window);
    ~SecondaryWindows() override;

    // Opens the confirmation, or the server's existing interrupt window.
    void openInterrupt(Session::Session &session, const Cloud::ServerInstance &shown,
                       const QStringList &privateAddresses);
    void showInterrupt(Action::Interrupt *interrupt);
    // Opens where an open interrupt is told: its window, the journal or the unresolved ones.
    void showOpen(const Session::OpenInterrupt &open);
    // One of any run: its window if this run has it, else where it is recorded.
    void showRecorded(const QUuid &action, bool unresolved);
    void openReadiness(const Session::Session &session, const Cloud::ServerInstance &shown);
    // Opens the followed one, or a menu of several at this screen position.
    void showFollowing(const QPoint &place);
    // Closes unsent interrupts; their window belongs to the old profile.
    void closeUnsent();
    void closeUnsentOf(const QUuid &profile);

    // True if any window has unsaved input.
    bool hasUnsaved() const;
    // Asks about it; runs `then` if the user discards it.
    void askToLeave(std::function<void()> then);

    void showJournal();
    // With an interrupt: selects it.
    void showUnresolved(const QUuid &action = {});
    ProfilesWindow &showProfiles();
    // The page about what has the focus.
    void showGuide();
    void addProfile();
    void importProfiles();
    void showKeys(QMenuBar &bar);
    void showAbout();
    void showSettings();
    void showDrills();
    void showExport(const ServerTable &table);

    // Including hidden windows, whose content is private too; without the guide.
    QList<QWidget *> all() const;
    void hideForLock();
    void showAfterLock();

Q_SIGNALS:
    void drillRequested(const QString &name);
    void messageRequested(const QString &sentence);

private:
    Inventory::ReadTimes readTimes() const;
    void imported(const QList<QUuid> &profiles, const QString &told);

    Session::Services m_services;
    QWidget &m_window;
    bool m_opening = false;
    QHash<Action::Interrupt *, QPointer<InterruptDialog>> m_dialogs;
    QPointer<ReadinessDialog> m_readiness;
    QPointer<JournalPage> m_journal;
    QPointer<UnresolvedPage> m_unresolved;
    QPointer<ProfilesWindow> m_profiles;
    QPointer<ProfileWizard> m_wizard;
    QPointer<DrillDialog> m_drills;
    QPointer<GuideWindow> m_guide;
    QPointer<ShortcutList> m_keys;
    QPointer<SettingsWindow> m_settings;
    QPointer<AboutWindow> m_about;
    QPointer<ExportDialog> m_export;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace Console::Ui
