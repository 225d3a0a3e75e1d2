// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/secondarywindows.h"

#include "app/inventory/store/networknames.h"
#include "app/session/openinterrupts.h"
#include "ui/action/interruptdialog.h"
#include "ui/action/readinessdialog.h"
#include "ui/drill/drilldialog.h"
#include "ui/guide/guidewindow.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/unresolvedpage.h"
#include "ui/profile/importdialog.h"
#include "ui/profile/profileswindow.h"
#include "ui/profile/profilewizard.h"
#include "ui/servers/exportdialog.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/aboutwindow.h"
#include "ui/shell/followingmenu.h"
#include "ui/shell/guidepagefor.h"
#include "ui/shell/languages.h"
#include "ui/shell/shortcutlist.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Stage = Action::Interrupt::Stage;

bool isUnsent(const Action::Interrupt &interrupt)
{
    return interrupt.stage() == Stage::Reading || interrupt.stage() == Stage::Ready
        || interrupt.stage() == Stage::Rereading;
}

// The session may close before the interrupt is recorded.
Action::NetworkNaming namingOf(const QPointer<Session::Session> &session)
{
    return [session](const Cloud::ServerInstance &server) -> Action::NetworkNames {
        if (!session)
            return {};
        const Inventory::Inventory &inventory = session->inventory();
        const auto names = Inventory::networkNames(inventory.store().view(), inventory.profile(),
                                                   {.server = server});
        return {.vpc = names.vpcs.value(server.vpcNo),
                .subnet = names.subnets.value(server.subnetNo)};
    };
}

// Ctrl+W closes it, and then the window it was opened from is the active one again.
void makeSecondary(QDialog &dialog, QWidget &main)
{
    const QString name = u"closeKey"_s;
    if (dialog.findChild<QShortcut *>(name))
        return;
    auto *const key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), &dialog);
    key->setObjectName(name);
    QObject::connect(key, &QShortcut::activated, &dialog, &QDialog::close);
    const QPointer<QWidget> opener = QApplication::activeWindow();
    QObject::connect(&dialog, &QDialog::finished, &main, [&dialog, &main, opener] {
        const QWidget *const active = QApplication::activeWindow();
        if (active && active != &dialog)
            return; // it was closed from elsewhere
        (opener && opener->isVisible() ? *opener : main).activateWindow();
    });
}

void bringToFront(QDialog &window)
{
    makeSecondary(window, *window.parentWidget());
    // In a drill the frame enlarges the window. Doing so after show() would move it off its place,
    // with the title bar outside the screen.
    window.ensurePolished();
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

SecondaryWindows::SecondaryWindows(const Session::Services &services, QWidget &window)
    : QObject(&window), m_services(services), m_window(window)
{
}

SecondaryWindows::~SecondaryWindows() = default;

void SecondaryWindows::openInterrupt(Session::Session &session, const Cloud::ServerInstance &shown,
                                     const QStringList &privateAddresses)
{
    const QPointer<Session::Session> own(&session);
    Action::Interrupt *const latest =
        m_services.interrupts.latestFor(session.profile().id, shown.id);
    if (latest && latest->stage() != Stage::Ended) {
        showInterrupt(latest);
        return;
    }
    if (m_opening)
        return;
    m_opening = true;
    m_services.interrupts.open(
        session.profile(), session.client(), session.connection(), shown, this,
        [this, own, privateAddresses](Action::Interrupt *interrupt) {
            m_opening = false;
            interrupt->setPrivateAddresses(privateAddresses);
            interrupt->setNetworkNaming(namingOf(own));
            // Not wanted after a switch or lock.
            if (own && m_services.sessions.state() == Session::SessionManager::State::Open)
                showInterrupt(interrupt);
            else
                m_services.interrupts.discard(interrupt);
        });
}

void SecondaryWindows::showInterrupt(Action::Interrupt *interrupt)
{
    QPointer<InterruptDialog> &dialog = m_dialogs[interrupt];
    if (!dialog) {
        dialog = new InterruptDialog(interrupt, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &InterruptDialog::discarded, this, [this](Action::Interrupt *discarded) {
            m_dialogs.remove(discarded);
            m_services.interrupts.discard(discarded);
        });
    }
    bringToFront(*dialog);
}

void SecondaryWindows::showOpen(const Session::OpenInterrupt &open)
{
    if (open.live)
        showInterrupt(open.live);
    else if (open.outcome == Action::Outcome::Accepted)
        showJournal();
    else
        showUnresolved(open.action);
}

void SecondaryWindows::showRecorded(const QUuid &action, bool unresolved)
{
    const auto &all = m_services.interrupts.all();
    const auto live = std::find_if(all.begin(), all.end(),
                                   [&action](const auto *one) { return one->id() == action; });
    if (live != all.end())
        showInterrupt(*live);
    else if (unresolved)
        showUnresolved(action);
    else
        showJournal();
}

void SecondaryWindows::openReadiness(const Session::Session &session,
                                     const Cloud::ServerInstance &shown)
{
    Action::ReadinessBook *const book = m_services.interrupts.readinessBook();
    if (!book)
        return;
    const Cloud::Gateway &gateway = session.profile().gateway;
    if (!m_readiness || !m_readiness->isFor(gateway, shown.id)) {
        if (m_readiness)
            m_readiness->close();
        m_readiness = new ReadinessDialog(*book, gateway, shown, m_services.clock, &m_window);
    }
    bringToFront(*m_readiness);
}

void SecondaryWindows::showFollowing(const QPoint &place)
{
    QList<Action::Interrupt *> followed;
    for (Action::Interrupt *const one : m_services.interrupts.all()) {
        if (one->stage() == Stage::Following)
            followed.append(one);
    }
    const auto left = m_services.recovery.unfollowed();
    if (followed.size() == 1 && left.isEmpty()) {
        showInterrupt(followed.first());
        return;
    }
    auto *menu = new FollowingMenu(followed, left, &m_window);
    connect(menu, &FollowingMenu::chosen, this, &SecondaryWindows::showInterrupt);
    connect(menu, &FollowingMenu::unfollowedChosen, this, &SecondaryWindows::showJournal);
    menu->popup(place);
}

void SecondaryWindows::closeUnsent()
{
    // A copy, since closing changes the table.
    const auto dialogs = m_dialogs.values();
    for (const QPointer<InterruptDialog> &dialog : dialogs) {
        if (dialog && dialog->interrupt() && isUnsent(*dialog->interrupt()))
            dialog->close();
    }
}

void SecondaryWindows::closeUnsentOf(const QUuid &profile)
{
    const auto dialogs = m_dialogs.values();
    for (const QPointer<InterruptDialog> &dialog : dialogs) {
        const Action::Interrupt *const interrupt = dialog ? dialog->interrupt() : nullptr;
        if (interrupt && isUnsent(*interrupt) && interrupt->profile().id == profile)
            dialog->close();
    }
}

bool SecondaryWindows::hasUnsaved() const
{
    return (m_profiles && m_profiles->hasUnsaved()) || (m_wizard && m_wizard->hasUnsaved());
}

void SecondaryWindows::askToLeave(std::function<void()> then)
{
    // It may be covered or hidden by the lock.
    const auto ask = [this](auto &asked, std::function<void()> next) {
        const bool shown = asked.isVisible();
        if (shown)
            bringToFront(asked);
        asked.askToLeave(shown ? &asked : &m_window, std::move(next));
    };
    const bool profiles = m_profiles && m_profiles->hasUnsaved();
    if (!m_wizard || !m_wizard->hasUnsaved())
        ask(*m_profiles, std::move(then));
    else if (!profiles)
        ask(*m_wizard, std::move(then));
    else
        ask(*m_wizard, [this, ask, then = std::move(then)] {
            if (m_profiles)
                ask(*m_profiles, then);
            else
                then();
        });
}

void SecondaryWindows::showJournal()
{
    if (!m_journal) {
        m_journal =
            new JournalPage(m_services.journal, m_services.clock, &m_window, &m_services.settings);
        m_journal->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringToFront(*m_journal);
}

void SecondaryWindows::showUnresolved(const QUuid &action)
{
    if (!m_unresolved) {
        m_unresolved = new UnresolvedPage(m_services, &m_window);
        m_unresolved->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!action.isNull())
        m_unresolved->select(action);
    bringToFront(*m_unresolved);
}

ProfilesWindow &SecondaryWindows::showProfiles()
{
    if (!m_profiles) {
        m_profiles = new ProfilesWindow(m_services, &m_window);
        m_profiles->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_profiles, &ProfilesWindow::addRequested, this, &SecondaryWindows::addProfile);
    }
    bringToFront(*m_profiles);
    return *m_profiles;
}

void SecondaryWindows::showGuide()
{
    const QWidget *const asked = QApplication::focusWidget();
    if (!m_guide) {
        m_guide = new GuideWindow(&m_window);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!asked || !m_guide->isAncestorOf(asked))
        m_guide->showPage(guidePageFor(asked));
    bringToFront(*m_guide);
}

void SecondaryWindows::addProfile()
{
    if (!m_wizard) {
        m_wizard = new ProfileWizard(m_services, &m_window);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wizard, &ProfileWizard::saved, this, [this](const QUuid &id) {
            if (m_profiles && !m_profiles->hasUnsaved())
                m_profiles->select(id);
        });
    }
    bringToFront(*m_wizard);
}

void SecondaryWindows::importProfiles()
{
    auto *dialog = new ImportDialog(m_services, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &SecondaryWindows::imported);
    dialog->open();
}

// The profiles window is for what is still missing.
void SecondaryWindows::imported(const QList<QUuid> &profiles, const QString &told)
{
    const bool complete = std::all_of(profiles.begin(), profiles.end(), [this](const QUuid &id) {
        return m_services.credentials.stateOf(id, Profile::SecretKind::SecretKey).isThere();
    });
    if (!complete) {
        showProfiles().takeImported(profiles, told);
        return;
    }
    Q_EMIT messageRequested(told);
    if (m_services.sessions.state() == Session::SessionManager::State::Empty && !profiles.isEmpty())
        m_services.sessions.open(profiles.first());
}

void SecondaryWindows::showKeys(QMenuBar &bar)
{
    if (!m_keys) {
        m_keys = new ShortcutList(bar, &m_window);
        m_keys->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringToFront(*m_keys);
}

void SecondaryWindows::showSettings()
{
    if (!m_settings) {
        QList<LanguageChoice> languages;
        for (const Languages::Language &one : Languages::all())
            languages.append({.code = one.code, .ownName = one.ownName});
        m_settings = new SettingsWindow(m_services, languages, &m_window);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringToFront(*m_settings);
}

void SecondaryWindows::showAbout()
{
    if (!m_about) {
        m_about = new AboutWindow(&m_window);
        m_about->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringToFront(*m_about);
}

QList<QWidget *> SecondaryWindows::all() const
{
    QList<QWidget *> windows;
    const auto dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *const dialog : dialogs) {
        if (dialog != m_guide)
            windows.append(dialog);
    }
    return windows;
}

void SecondaryWindows::showDrills()
{
    if (!m_drills) {
        m_drills = new DrillDialog(&m_window);
        m_drills->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_drills, &DrillDialog::drillRequested, this, &SecondaryWindows::drillRequested);
    }
    bringToFront(*m_drills);
}

void SecondaryWindows::showExport(const ServerTable &table)
{
    if (!m_export) {
        m_export = new ExportDialog(table, m_services.settings, &m_window);
        m_export->setAttribute(Qt::WA_DeleteOnClose);
        m_export->setReadTimes([this] { return readTimes(); });
    }
    bringToFront(*m_export);
}

Inventory::ReadTimes SecondaryWindows::readTimes() const
{
    Inventory::ReadTimes times;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_services.clock.wallMs(), Qt::UTC);
    const auto all = m_services.sessions.all();
    for (const Session::Session *const session : all) {
        const Inventory::Inventory &inventory = session->inventory();
        for (const Inventory::RegionState &region : inventory.regions()) {
            if (region.loadedAtMs)
                times[inventory.profileId()].insert(region.code.text(),
                                                    now.addMSecs(-inventory.ageMs(region)));
        }
    }
    return times;
}

void SecondaryWindows::hideForLock()
{
    const QList<QWidget *> windows = all();
    for (QWidget *const window : windows) {
        if (window->isVisible()) {
            m_hidden.append(window);
            window->hide();
        }
    }
}

void SecondaryWindows::showAfterLock()
{
    for (const QPointer<QWidget> &hidden : std::exchange(m_hidden, {})) {
        if (hidden)
            hidden->show();
    }
}

} // namespace Console::Ui
