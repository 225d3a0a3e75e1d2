// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "app/core/settingskeys.h"
#include "app/desktop/startrequest.h"
#include "app/session/openinterrupts.h"
#include "ui/detail/detailpanel.h"
#include "ui/profile/keypage.h"
#include "ui/profile/profilechooser.h"
#include "ui/profile/profileswindow.h"
#include "ui/profile/welcomepage.h"
#include "ui/servers/overviewpage.h"
#include "ui/servers/readsofar.h"
#include "ui/servers/serverspage.h"
#include "ui/servers/servertablemodel.h"
#include "ui/servers/serverviews.h"
#include "ui/servers/tablecolumns.h"
#include "ui/servers/tablesums.h"
#include "ui/shell/appearance.h"
#include "ui/shell/centralpages.h"
#include "ui/shell/currentserver.h"
#include "ui/shell/demoguide.h"
#include "ui/shell/interruptmarks.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainbar.h"
#include "ui/shell/notifier.h"
#include "ui/shell/refreshcontrol.h"
#include "ui/shell/secondarywindows.h"
#include "ui/shell/statusline.h"
#include "ui/shell/tray.h"
#include "ui/shell/windowclosing.h"
#include "ui/widgets/altkeys.h"
#include "ui/widgets/buttonkeys.h"
#include "ui/words/actionwords.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QScreen>
#include <QStyle>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Console::Ui {

namespace {

constexpr int sentenceForMs = 8000;

using Reading = ServerTable::Reading;
using SessionState = Session::SessionManager::State;

QStringList privateAddressesOf(const Inventory::ServerRow &row)
{
    QStringList addresses;
    for (const Cloud::NetworkInterface &nic : row.interfaces)
        addresses += nic.ip;
    return addresses;
}

// Reading state over all chosen profiles.
Reading readingOf(const Session::SessionManager &sessions)
{
    bool all = !sessions.entries().empty();
    for (const Session::SessionManager::Entry &entry : sessions.entries()) {
        const Inventory::Inventory *const inventory =
            entry.session ? &entry.session->inventory() : nullptr;
        if (sessions.isOpening(entry.profile.id) || (inventory && inventory->loading()))
            return Reading::Runs;
        all = all && inventory && !inventory->error() && inventory->gaps().isEmpty()
            && isReadSoFar(*inventory);
    }
    return all ? Reading::Done : Reading::NotYet;
}

} // namespace

MainWindow::MainWindow(const Session::Services &services, Languages &languages)
    : m_services(services), m_actions(new MainActions(*this, languages, services.settings)),
      m_refreshing(new RefreshControl(services, *this)), m_bar(new MainBar(*m_actions, this)),
      m_pages(new CentralPages(services, this)), m_servers(&m_pages->servers()),
      m_table(&m_servers->table()), m_detail(new DetailPanel(services.clock, this)),
      m_views(new ServerViews(services, *m_table, m_bar->filter(), *this)),
      m_current(new CurrentServer(services, *m_table, *m_detail, this)),
      m_status(new StatusLine(services.interrupts.unresolved(), this)),
      m_secondaryWindows(new SecondaryWindows(services, *this)),
      m_notifier(new Notifier(services, this)), m_tray(new Tray(services, this)),
      m_closing(new WindowClosing(services, *m_secondaryWindows, *m_tray, *m_notifier, *this))
{
    setObjectName(u"mainWindow"_s);
    new AltKeys(this);
    new ButtonKeys(this);
    build();
    wireActions();
    wirePages();
    wireSessions();
    wireServers();
    wireInterrupts();
    restore();
    followTableLook(services.settings, *m_table);
    showChoices();
    for (Session::Session *const session : m_services.sessions.all())
        join(*session);
    showEverything();
}

MainWindow::~MainWindow() = default;

void MainWindow::selectWhenListed(const Cloud::ServerNo &number)
{
    m_servers->selectWhenListed(number);
    showRows();
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::takeStart(const Desktop::StartRequest &request)
{
    Session::SessionManager &sessions = m_services.sessions;
    if (!request.profile.isEmpty() && !sessions.openNamed(request.profile)) {
        // The other process may know a profile from its environment.
        constexpr int longest = 60; // the text comes from another process
        say(tr("This console has no profile named “%1”.")
                .arg(request.profile.simplified().left(longest)));
    }
    // While locked the profile stays; elsewhere the number may mean another server.
    const bool inIt = request.profile.isEmpty()
        || (sessions.profile() && sessions.profile()->name == request.profile);
    const auto server = Cloud::ServerNo::fromText(request.server);
    if (server && inIt)
        selectWhenListed(*server);
    comeToFront();
}

void MainWindow::sayEnvironment(const QStringList &variables, const QString &host)
{
    say(tr("Environment: from %1, for %2.").arg(variables.join(u", "_s), host));
}

void MainWindow::guideDemo(bool canLeave)
{
    auto *guide = new DemoGuide(m_services, *m_current, canLeave, this);
    m_pages->addAbove(*guide);
    connect(m_table, &ServerTable::currentChanged, guide, &DemoGuide::refresh);
    connect(guide, &DemoGuide::leaveRequested, this, &MainWindow::demoLeft);
    m_actions->leaveDemo->setVisible(canLeave);
}

bool MainWindow::closesUnasked() const { return m_closing->closesUnasked(); }

void MainWindow::say(const QString &sentence) { m_status->showMessage(sentence, sentenceForMs); }

void MainWindow::build()
{
    addToolBar(m_bar);
    setCentralWidget(m_pages);
    m_detail->setObjectName(u"serverDetails"_s);
    addDockWidget(Qt::RightDockWidgetArea, m_detail);
    m_actions->addRefreshing(m_refreshing->every(), m_refreshing->pause());
    m_actions->addPart(m_detail->toggleViewAction(), QKeySequence(Qt::CTRL | Qt::Key_D));
    m_actions->addPart(m_servers->overview().toggleViewAction(),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_actions->addPart(&m_pages->overviewAction(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    m_actions->addPart(&m_views->columnsAction(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_actions->addViews(&m_views->menu());
    m_bar->addBesideFilter(&m_views->chooser());
    setStatusBar(m_status);
    connect(m_views, &ServerViews::messageRequested, this, &MainWindow::say);
    connect(m_servers, &ServersPage::messageRequested, this, &MainWindow::say);
}

void MainWindow::restore()
{
    // Shows the most important columns. The window and its frame fit the screen.
    constexpr QSize usual(1280, 800);
    constexpr QSize frame(16, 48);
    const int detail = m_detail->wantedWidth();
    const int table = m_servers->table().columns().standardWidth();
    const int separator = style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, this);
    const QSize wanted(std::max(usual.width(), table + separator + detail), usual.height());
    resize(wanted.boundedTo(screen()->availableSize() - frame));
    // On small screens the table scrolls; its last columns are also in the details.
    resizeDocks({m_detail}, {std::min(detail, width() / 2)}, Qt::Horizontal);
    restoreGeometry(m_services.settings.get(Keys::windowGeometry));
    restoreState(m_services.settings.get(Keys::windowState));
    m_detailWanted = m_services.settings.get(Keys::showDetails);
    m_servers->overview().setWanted(m_services.settings.get(Keys::showOverview));
}

void MainWindow::remember()
{
    m_services.settings.set(Keys::windowGeometry, saveGeometry());
    m_services.settings.set(Keys::windowState, saveState());
    m_services.settings.set(Keys::showDetails, m_detailWanted);
    m_services.settings.set(Keys::showOverview, m_servers->overview().isWanted());
    m_views->rememberColumns();
}

void MainWindow::wireActions()
{
    connect(m_actions->refresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_actions->interrupt, &QAction::triggered, this, [this] {
        if (const auto row = m_current->row())
            m_secondaryWindows->openInterrupt(*m_current->session(), row->server,
                                              privateAddressesOf(*row));
    });
    connect(m_actions->readiness, &QAction::triggered, this, [this] {
        if (const auto row = m_current->row())
            m_secondaryWindows->openReadiness(*m_current->session(), row->server);
    });
    connect(m_actions->copyLine, &QAction::triggered, this, [this] {
        if (const Action::Interrupt *const latest = m_current->latest())
            QGuiApplication::clipboard()->setText(incidentLine(*latest));
    });
    connect(m_actions->lock, &QAction::triggered, &m_services.sessions,
            &Session::SessionManager::lock);
    connect(m_actions->quit, &QAction::triggered, m_closing, &WindowClosing::quit);
    connect(m_closing, &WindowClosing::frontRequested, this, &MainWindow::comeToFront);
    connect(m_closing, &WindowClosing::hiding, this, &MainWindow::remember);
    connect(m_actions->manageProfiles, &QAction::triggered, m_secondaryWindows,
            [this] { m_secondaryWindows->showProfiles(); });
    connect(m_actions->showSettings, &QAction::triggered, m_secondaryWindows,
            &SecondaryWindows::showSettings);
    connect(m_actions->focusFilter, &QAction::triggered, m_bar, &MainBar::focusFilter);
    connect(m_actions->filterHelp, &QAction::triggered, &m_bar->filter(), &FilterField::showHelp);
    connect(m_actions->showJournal, &QAction::triggered, m_secondaryWindows,
            &SecondaryWindows::showJournal);
    connect(m_actions->showUnresolved, &QAction::triggered, m_secondaryWindows,
            [this] { m_secondaryWindows->showUnresolved(); });
    connect(m_actions->guide, &QAction::triggered, m_secondaryWindows,
            &SecondaryWindows::showGuide);
    connect(m_actions->showKeys, &QAction::triggered, m_secondaryWindows,
            [this] { m_secondaryWindows->showKeys(*menuBar()); });
    connect(m_actions->leaveDemo, &QAction::triggered, this, &MainWindow::demoLeft);
    connect(m_actions->drill, &QAction::triggered, m_secondaryWindows,
            &SecondaryWindows::showDrills);
    connect(m_secondaryWindows, &SecondaryWindows::drillRequested, this,
            &MainWindow::drillRequested);
    connect(m_actions->about, &QAction::triggered, m_secondaryWindows,
            &SecondaryWindows::showAbout);
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_detail->toggleViewAction(), &QAction::triggered, this,
            [this](bool shown) { m_detailWanted = m_detailUsed = shown; });
    m_detail->setActions(*m_actions->interrupt, *m_actions->readiness);
}

void MainWindow::wirePages()
{
    connect(&m_pages->welcome(), &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(&m_pages->welcome(), &WelcomePage::addRequested, m_secondaryWindows,
            &SecondaryWindows::addProfile);
    connect(&m_pages->welcome(), &WelcomePage::importRequested, m_secondaryWindows,
            &SecondaryWindows::importProfiles);
    connect(m_secondaryWindows, &SecondaryWindows::messageRequested, this, &MainWindow::say);
    KeyPage &key = m_pages->key();
    connect(&key, &KeyPage::unlockRequested, &m_services.sessions,
            &Session::SessionManager::unlock);
    connect(&key, &KeyPage::retryRequested, &m_services.sessions, &Session::SessionManager::retry);
    connect(&key, &KeyPage::cancelRequested, this, [this] { m_services.credentials.cancelAll(); });
    connect(&key, &KeyPage::editRequested, m_secondaryWindows,
            [this] { m_secondaryWindows->showProfiles(); });
    connect(&key, &KeyPage::keyGiven, this,
            [this, &key] { m_services.sessions.useKeyForThisRun(key.takeKey()); });
    OverviewPage &overview = m_pages->overview();
    connect(&overview, &OverviewPage::filterRequested, this, &MainWindow::showServersOf);
    connect(&overview, &OverviewPage::serverRequested, this,
            [this](const Inventory::ServerIdentity &server) {
                showServersOf({});
                m_table->select(server);
            });
    connect(&overview, &OverviewPage::interruptRequested, m_secondaryWindows,
            &SecondaryWindows::showRecorded);
    connect(m_servers, &ServersPage::retryRequested, this, &MainWindow::refresh);
    connect(m_pages, &CentralPages::retryRequested, this, [this] {
        m_services.sessions.retry();
        refresh();
    });
    connect(m_detail, &DetailPanel::retryRequested, m_current, &CurrentServer::read);
    connect(m_detail, &DetailPanel::interruptRequested, m_secondaryWindows, [this] {
        if (const auto open = m_current->unfinished())
            m_secondaryWindows->showOpen(*open);
    });
}

void MainWindow::wireSessions()
{
    ProfileChooser &chooser = m_bar->chooser();
    connect(&chooser, &ProfileChooser::chosen, &m_services.sessions,
            &Session::SessionManager::open);
    connect(&chooser, &ProfileChooser::allChosen, &m_services.sessions,
            &Session::SessionManager::openAll);
    connect(&chooser, &ProfileChooser::shortcutsChanged, this, [this, &chooser] {
        m_actions->setProfiles(chooser.shortcuts());
        enableActions();
    });
    connect(&m_services.sessions, &Session::SessionManager::choicesChanged, this,
            &MainWindow::showChoices);
    connect(&m_services.sessions, &Session::SessionManager::sessionsChanged, this,
            &MainWindow::dropSessions);
    connect(&m_services.sessions, &Session::SessionManager::sessionOpened, this,
            [this](Session::Session *session) { join(*session); });
    connect(&m_services.sessions, &Session::SessionManager::sessionClosed, this,
            [this](const QUuid &profile) {
                m_secondaryWindows->closeUnsentOf(profile);
                showRows();
            });
    connect(&m_services.sessions, &Session::SessionManager::changed, this,
            &MainWindow::showSessions);
    connect(&m_services.sessions, &Session::SessionManager::lockedChanged, this,
            &MainWindow::takeLock);
}

void MainWindow::wireServers()
{
    connect(&m_bar->filter(), &FilterField::shownTextChanged, this, [this](const QString &text) {
        m_pages->overviewAction().setChecked(false);
        m_table->setFilter(text);
        m_servers->overview().setFilterText(text);
        showStates();
    });
    connect(&m_bar->filter(), &QLineEdit::returnPressed, m_table,
            [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(&m_bar->filter(), &FilterField::tableRequested, m_table,
            [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table, &ServerTable::clearFilterRequested, this, [this] {
        m_bar->filter().clear();
        m_bar->focusFilter();
    });
    m_bar->filter().setStoreSource([this] { return m_table->model().store(); });
    connect(&m_servers->overview(), &OverviewStrip::filterRequested, &m_bar->filter(),
            &QLineEdit::setText);
    connect(m_table, &ServerTable::currentChanged, this, [this] {
        showCurrent();
        m_current->read();
    });
    m_table->model().setCachedAge([this](const Inventory::ServerIdentity &server) {
        Session::Session *const own = m_services.sessions.sessionOf(server.profile);
        return own ? own->inventory().cachedAge(server.server) : std::nullopt;
    });
    m_table->model().setInterruptSentence([this](const Inventory::ServerIdentity &server) {
        return openInterruptSentenceOf(m_services, server);
    });
    connect(m_table, &ServerTable::chosenChanged, this, &MainWindow::showCurrent);
    const auto copyRows = [this] {
        m_table->copyRows(TableText::Form::Tabs);
    };
    connect(m_detail, &DetailPanel::copyRowsRequested, m_table, copyRows);
    connect(m_actions->copyRows, &QAction::triggered, m_table, copyRows);
    connect(m_actions->copyCsv, &QAction::triggered, m_table,
            [this] { m_table->copyRows(TableText::Form::Csv); });
    m_table->addAction(m_actions->copyCell);
    connect(m_actions->copyCell, &QAction::triggered, m_table, &ServerTable::copyCell);
    const auto showExport = [this] {
        m_secondaryWindows->showExport(*m_table);
    };
    connect(m_actions->exportServers, &QAction::triggered, m_secondaryWindows, showExport);
    connect(m_detail, &DetailPanel::exportRequested, m_secondaryWindows, showExport);
    const auto *const sums = new TableSums(*m_table);
    connect(sums, &TableSums::changed, this, [this, sums] {
        m_status->showSums(sums->shown(), sums->chosen());
        m_detail->setSelectionSums(sums->chosen());
    });
    connect(m_table, &ServerTable::contextMenuAsked, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        menu->addActions({m_actions->interrupt, m_actions->readiness, m_actions->copyLine});
        menu->addSeparator();
        menu->addActions({m_actions->copyCell, m_actions->copyRows, m_actions->copyCsv,
                          m_actions->exportServers});
        menu->popup(place);
    });
    m_rowsSoon.setSingleShot(true);
    m_rowsSoon.setObjectName(u"rowsSoon"_s);
    m_rowsSoon.setInterval(0);
    connect(&m_rowsSoon, &QTimer::timeout, this, &MainWindow::showRows);
    connect(&m_everySecond, &QTimer::timeout, this, &MainWindow::showStates);
    connect(&m_everySecond, &QTimer::timeout, m_closing, &WindowClosing::refresh);
    m_everySecond.start(1s);
}

void MainWindow::wireInterrupts()
{
    connect(&m_services.interrupts, &Action::InterruptManager::changed, this,
            &MainWindow::showInterrupts);
    connect(&m_services.interrupts, &Action::InterruptManager::serverRead, this,
            [this](const QUuid &profile, const Cloud::ServerInstance &server) {
                if (Session::Session *const session = m_services.sessions.sessionOf(profile))
                    session->inventory().update(server);
            });
    const auto showOne = [this](Action::Interrupt *interrupt) {
        comeToFront();
        if (interrupt && m_services.sessions.state() != SessionState::Locked)
            m_secondaryWindows->showInterrupt(interrupt);
    };
    connect(m_notifier, &Notifier::opened, this, showOne);
    connect(m_tray, &Tray::interruptRequested, this, showOne);
    connect(m_tray, &Tray::windowRequested, this, &MainWindow::comeToFront);
    if (const Action::ReadinessBook *const book = m_services.interrupts.readinessBook())
        connect(book, &Action::ReadinessBook::changed, this, &MainWindow::showCurrent);
    connect(&m_services.recovery, &Session::Recovery::changed, this, &MainWindow::showInterrupts);
    connect(m_status, &StatusLine::followingRequested, m_secondaryWindows,
            &SecondaryWindows::showFollowing);
    connect(m_status, &StatusLine::unresolvedRequested, m_secondaryWindows,
            [this] { m_secondaryWindows->showUnresolved(); });
}

void MainWindow::dropSessions()
{
    m_current->dropReading();
    m_detailUsed = false;
    m_secondaryWindows->closeUnsent(); // their window belongs to the old profile
    m_servers->forget();
    if (m_services.sessions.showsAll())
        focusFilter();
    showRows();
}

void MainWindow::focusFilter()
{
    m_bar->filter().setEnabled(true);
    m_bar->filter().setFocus();
}

void MainWindow::showServersOf(const QString &filter)
{
    m_bar->filter().setText(filter);
    m_pages->overviewAction().setChecked(false);
    m_table->setFocus(Qt::OtherFocusReason);
}

void MainWindow::join(Session::Session &session)
{
    if (!m_services.sessions.showsAll())
        focusFilter();
    // The connections end with the session. Sessions that share a store all report its change; it
    // is shown once.
    connect(&session.inventory(), &Inventory::Inventory::rowsChanged, this, [this] {
        if (!m_rowsSoon.isActive())
            m_rowsSoon.start();
    });
    connect(&session.inventory(), &Inventory::Inventory::statesChanged, this,
            &MainWindow::showStates);
    m_refreshing->follow(session);
    session.inventory().refresh();
    m_services.recovery.takeUp(session);
    showRows();
}

void MainWindow::takeLock(bool locked)
{
    m_services.interrupts.setLocked(locked);
    showChoices();
    if (!locked) {
        m_shield.lift();
        m_secondaryWindows->showAfterLock();
        refresh();
        m_current->read(); // the lock dropped it; the selection is unchanged
        return;
    }
    m_current->dropReading();
    m_table->dropCopy();
    m_status->clearMessage(); // it may name servers or hosts
    for (Session::Session *const session : m_services.sessions.all())
        session->inventory().stop();
    m_secondaryWindows->hideForLock();
    m_shield.drawOver(m_secondaryWindows->all() + m_pages->privateParts() + m_bar->privateParts()
                      + QList<QWidget *>{m_detail});
}

void MainWindow::refresh() const
{
    for (Session::Session *const session : m_services.sessions.all())
        session->inventory().refresh();
}

void MainWindow::showChoices()
{
    // Profile names are in the menu too.
    const bool locked = m_services.sessions.state() == SessionState::Locked;
    m_bar->chooser().setChoices(locked ? QList<Profile::Profile>() : m_services.sessions.choices());
}

void MainWindow::showEverything()
{
    showSessions();
    showRows();
    showInterrupts();
}

void MainWindow::showSessions()
{
    const Session::SessionManager &sessions = m_services.sessions;
    const bool locked = sessions.state() == SessionState::Locked;
    const bool open = sessions.state() == SessionState::Open;
    const auto profile = sessions.profile();
    m_pages->showSessions();
    if (locked)
        setWindowTitle(tr("NCP Console — locked"));
    else if (sessions.showsAll())
        setWindowTitle(tr("NCP Console — All profiles"));
    else
        setWindowTitle(profile ? tr("NCP Console — %1").arg(profile->name) : tr("NCP Console"));
    if (sessions.showsAll())
        m_bar->chooser().setAllChosen();
    else
        m_bar->chooser().setChosen(profile ? std::optional(profile->id) : std::nullopt);
    m_bar->setPrivate(locked);
    m_bar->filter().setEnabled(open);
    m_views->setUsable(open, locked);
    m_status->setInterruptsEnabled(!locked);
    m_status->setInventoryVisible(open);
    const auto all = sessions.all();
    QList<Profile::Profile> profiles;
    for (const Session::Session *const session : all) {
        profiles.append(session->profile());
        if (open)
            m_services.interrupts.profileChanged(session->profile());
    }
    m_table->setProfiles(profiles, sessions.showsAll());
    if (open && sessions.showsAll())
        m_services.settings.set(Keys::lastProfile, Keys::allProfiles);
    if (open && profile) {
        if (!profile->demo && !sessions.isTemporary(profile->id))
            m_services.settings.set(Keys::lastProfile, profile->id);
    }
    showCurrent();
    showStates();
}

void MainWindow::showRows()
{
    Inventory::ServerStore *const store = m_services.sessions.store();
    if (store)
        m_servers->showStore(*store);
    m_pages->overview().setStore(store);
    m_current->show();
    showStates();
    enableActions();
}

void MainWindow::showStates()
{
    const Session::SessionManager &sessions = m_services.sessions;
    m_status->showSessions(sessions, m_table->shownCount());
    m_status->showNext(m_refreshing->sentence());
    m_pages->showMissing();
    if (!sessions.store())
        return;
    QList<const Inventory::Inventory *> inventories;
    for (const Session::Session *const session : sessions.all())
        inventories.append(&session->inventory());
    if (const Session::Session *const session = sessions.session())
        m_servers->showStates(session->inventory());
    else
        m_servers->showReading(readingOf(sessions));
    // With several profiles, the wanted server may be in an unread one.
    if (!sessions.showsAll()
        || (readingOf(sessions) != Reading::Runs && sessions.state() == SessionState::Open))
        m_servers->lookIn(inventories);
    const bool cached =
        std::any_of(inventories.begin(), inventories.end(), [](const Inventory::Inventory *one) {
            const auto &regions = one->regions();
            return std::any_of(regions.begin(), regions.end(),
                               [](const auto &region) { return region.fromCache; });
        });
    if (std::exchange(m_cachedShown, cached) || cached)
        m_table->model().tellCachedAges();
    m_current->showTime();
    m_actions->setProspect(m_current->prospect());
    m_table->model().setInterruptMarks(interruptMarks(m_services));
}

void MainWindow::showCurrent()
{
    m_current->show();
    m_current->showTime();
    showDetails();
    enableActions();
}

// Useless beside an empty page and before the first selection; later they stay, so that filtering
// moves nothing.
void MainWindow::showDetails()
{
    const SessionState state = m_services.sessions.state();
    m_detailUsed = m_detailUsed || m_detail->showsSomething();
    m_detail->setVisible((state == SessionState::Open || state == SessionState::Opening)
                         && m_detailWanted && m_detailUsed);
}

void MainWindow::showInterrupts()
{
    const auto &all = m_services.interrupts.all();
    const auto following = std::count_if(all.begin(), all.end(), [](const Action::Interrupt *one) {
        return one->stage() == Action::Interrupt::Stage::Following;
    });
    m_status->showFollowing(int(following), int(m_services.recovery.unfollowed().size()));
    m_current->showTime();
    m_table->model().setInterruptMarks(interruptMarks(m_services));
    enableActions();
    m_closing->refresh();
}

void MainWindow::enableActions()
{
    m_actions->enable({.sessions = m_services.sessions.state(),
                       .server = m_current->row().has_value(),
                       .several = m_table->severalChosen(),
                       .chosen = m_table->chosenCount() > 0,
                       .record = m_current->latest() != nullptr,
                       .underWay = m_current->latest() && m_current->latest()->isUnderWay()});
    m_actions->setProspect(m_current->prospect());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslateUi();
        m_views->retranslateUi();
        m_tray->retranslateUi();
        showEverything();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing->mayClose()) {
        event->ignore();
        return;
    }
    remember();
    m_services.interrupts.programEnds();
    QMainWindow::closeEvent(event);
    QCoreApplication::quit(); // secondary windows do not keep the program running
}

} // namespace Console::Ui
