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

namespace Console::Ui {

class DrillDialog;
class ExportDialog;
class InterruptDialog;
class JournalPage;
class ShortcutList;
class ProfilesWindow;
class UnresolvedPage;
class ReadinessDialog;
class ServerTable;

// The windows beside the main one: opens each at most once, and takes them away while the console
// is locked. They are children of the main window and delete themselves when they are closed.
class SecondaryWindows final : public QObject
{
    Q_OBJECT
public:
    SecondaryWindows(const Session::Services &services, QWidget &window);
    ~SecondaryWindows() override;

    // The confirmation for a server of this profile as it is shown; or, since there is one
    // window a server, what runs already.
    void openInterrupt(Session::Session &session, const Cloud::ServerInstance &shown,
                       const QStringList &privateAddresses);
    void showInterrupt(Action::Interrupt *interrupt);
    // Whether the guest of a server of this profile would leave a dump.
    void openReadiness(const Session::Session &session, const Cloud::ServerInstance &shown);
    // The one that is followed; or, where there are several, a menu of them at this place of the
    // screen.
    void showFollowing(const QPoint &place);
    // Whatever has not been sent; its window belongs to the profile that is left.
    void closeUnsent();
    void closeUnsentOf(const QUuid &profile);

    // Something was typed and not saved, in whichever window.
    bool hasUnsaved() const;
    // Asks about it; does it if the user gives it up.
    void askToLeave(std::function<void()> then);

    void showJournal();
    void showUnresolved();
    ProfilesWindow &showProfiles();
    void showKeys(QMenuBar &bar);
    void showAbout();
    void showDrills();
    void showExport(const ServerTable &table);

    // Also the ones that nobody sees at the moment: what they hold is no less private.
    QList<QWidget *> all() const;
    void hideForLock();
    void showAfterLock(); // what was hidden

Q_SIGNALS:
    void drillWanted(const QString &name);

private:
    Inventory::ReadTimes readTimes() const;

    Session::Services m_services;
    QWidget &m_window;
    bool m_opening = false; // an interrupt's window is on its way
    QHash<Action::Interrupt *, QPointer<InterruptDialog>> m_dialogs;
    QPointer<ReadinessDialog> m_readiness;
    QPointer<JournalPage> m_journal;
    QPointer<UnresolvedPage> m_unresolved;
    QPointer<ProfilesWindow> m_profiles;
    QPointer<DrillDialog> m_drills;
    QPointer<ShortcutList> m_keys;
    QPointer<ExportDialog> m_export;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace Console::Ui
