// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "app/desktop/startrequest.h"
#include "ui/words/actionwords.h"
#include "ui/detail/detailpanel.h"
#include "ui/profile/keypage.h"
#include "ui/profile/profilechooser.h"
#include "ui/profile/profileswindow.h"
#include "ui/profile/welcomepage.h"
#include "ui/servers/readsofar.h"
#include "ui/servers/serverspage.h"
#include "ui/servers/servertablemodel.h"
#include "ui/servers/tablecolumns.h"
#include "ui/servers/tablesums.h"
#include "ui/widgets/altkeys.h"
#include "ui/shell/secondarywindows.h"
#include "ui/shell/currentserver.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainbar.h"
#include "ui/shell/notifier.h"
#include "ui/shell/centralpages.h"
#include "ui/shell/refreshcontrol.h"
#include "ui/servers/serverviews.h"
#include "ui/shell/statusline.h"
#include "ui/shell/tray.h"

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

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto stateKey = "window/state"_L1;
constexpr auto detailsKey = "window/details"_L1;
constexpr auto overviewKey = "servers/overview"_L1;
constexpr int sentenceForMs = 8000;

QStringList privateAddressesOf(const Inventory::ServerRow &row)
{
    QStringList addresses;
    for (const Cloud::NetworkInterface &nic : row.interfaces)
        addresses += nic.ip;
    return addresses;
}

} // namespace

MainWindow::MainWindow(const Office &office)
    : m_office(office), m_actions(new MainActions(*this, office.languages, office.settings)),
      m_refreshing(new RefreshControl(office, *this)), m_bar(new MainBar(*m_actions, this)),
      m_pages(new Pages(office, this)),
      m_servers(&m_pages->servers()), m_table(&m_servers->table()), m_detail(new DetailPanel(this)),
      m_views(new ServerViews(office, *m_table, m_bar->filter(), *this)),
      m_current(new CurrentServer(office, *m_table, *m_detail, this)),
      m_status(new StatusLine(office.desk.unresolved(), this)), m_companions(new Companions(office, *this)),
      m_notifier(new Notifier(office, this)), m_tray(new Tray(office, this))
{
    setObjectName(u"mainWindow"_s);
    new AltKeys(this);
    build();
    wireActions();
    wirePages();
    wireBoard();
    wireServers();
    wireInterrupts();
    restore();
    showChoices();
    takeWorkplace();
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

void MainWindow::takeStart(const StartRequest &request)
{
    Switchboard &board = m_office.board;
    if (!request.profile.isEmpty() && !board.openNamed(request.profile)) {
        // It may be known to the other start alone: from its environment, say.
        constexpr int longest = 60; // the text comes from another process
        say(tr("This console has no profile named “%1”.")
                .arg(request.profile.simplified().left(longest)));
    }
    // A locked console stays with its profile, where the number may be another server's.
    const bool inIt = request.profile.isEmpty()
        || (board.profile() && board.profile()->name == request.profile);
    const auto server = Cloud::ServerNo::fromText(request.server);
    if (server && inIt)
        selectWhenListed(*server);
    comeToFront();
}

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
    m_actions->addPart(&m_views->columnsAction(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_actions->addViews(&m_views->menu());
    m_bar->addBesideFilter(&m_views->chooser());
    setStatusBar(m_status);
    connect(m_views, &ServerViews::told, this, &MainWindow::say);
    connect(m_servers, &ServersPage::told, this, &MainWindow::say);
}

void MainWindow::restore()
{
    // What a person at night goes by is in view, and the window on the screen, with its frame; but
    // for screens on which not even the tool bar has room.
    constexpr QSize usual(1280, 800);
    constexpr QSize least(1000, 600); // the tool bar with all its parts
    constexpr QSize frame(16, 48);
    // The longest that must not be cut: a caption, a time and its age; around them frames, a
    // scroll bar, and what captions of other languages are longer.
    constexpr int around = 90;
    const int detail = fontMetrics().horizontalAdvance(
                           u"Provider says  2026-01-01 00:00:00 +00:00 (100 d ago)"_s)
        + around;
    const int table = m_servers->table().columns().standardWidth();
    const int separator = style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, this);
    const QSize wanted(std::max(usual.width(), table + separator + detail), usual.height());
    resize(wanted.boundedTo((screen()->availableSize() - frame).expandedTo(least)));
    // Where there is no room for both the table scrolls: its last columns stand in the details.
    resizeDocks({m_detail}, {std::min(detail, width() / 2)}, Qt::Horizontal);
    restoreGeometry(m_office.settings.value(geometryKey).toByteArray());
    restoreState(m_office.settings.value(stateKey).toByteArray());
    m_detailWanted = m_office.settings.value(detailsKey, true).toBool();
    m_servers->overview().setWanted(m_office.settings.value(overviewKey, true).toBool());
}

void MainWindow::remember()
{
    m_office.settings.setValue(geometryKey, saveGeometry());
    m_office.settings.setValue(stateKey, saveState());
    m_office.settings.setValue(detailsKey, m_detailWanted);
    m_office.settings.setValue(overviewKey, m_servers->overview().isWanted());
    m_views->rememberColumns();
}

void MainWindow::wireActions()
{
    connect(m_actions, &MainActions::idleMinutesChosen, this, &MainWindow::idleMinutesChosen);
    connect(m_actions->refresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_actions->interrupt, &QAction::triggered, this, [this] {
        if (const auto row = m_current->row())
            m_companions->openInterrupt(*m_current->workplace(), row->server, privateAddressesOf(*row));
    });
    connect(m_actions->readiness, &QAction::triggered, this, [this] {
        if (const auto row = m_current->row())
            m_companions->openReadiness(*m_current->workplace(), row->server);
    });
    connect(m_actions->copyLine, &QAction::triggered, this, [this] {
        if (const Action::Interrupt *const latest = m_current->latest())
            QGuiApplication::clipboard()->setText(incidentLine(*latest));
    });
    connect(m_actions->lock, &QAction::triggered, &m_office.board, &Switchboard::lock);
    const auto quit = [this] {
        m_quitting = true;
        close();
        m_quitting = false;
    };
    connect(m_actions->quit, &QAction::triggered, this, quit);
    connect(m_tray, &Tray::quitWanted, this, quit);
    connect(m_actions->manageProfiles, &QAction::triggered, m_companions,
            [this] { m_companions->showProfiles(); });
    connect(m_actions->focusFilter, &QAction::triggered, m_bar, &MainBar::focusFilter);
    connect(m_actions->filterHelp, &QAction::triggered, &m_bar->filter(), &FilterField::showHelp);
    connect(m_actions->showJournal, &QAction::triggered, m_companions, &Companions::showJournal);
    connect(m_actions->showUnresolved, &QAction::triggered, m_companions,
            &Companions::showUnresolved);
    connect(m_actions->showKeys, &QAction::triggered, m_companions,
            [this] { m_companions->showKeys(*menuBar()); });
    connect(m_actions->drill, &QAction::triggered, m_companions, &Companions::showDrills);
    connect(m_companions, &Companions::drillWanted, this, &MainWindow::drillWanted);
    connect(m_actions->about, &QAction::triggered, m_companions, &Companions::showAbout);
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_detail->toggleViewAction(), &QAction::triggered, this,
            [this](bool shown) { m_detailWanted = shown; });
}

void MainWindow::wirePages()
{
    connect(&m_pages->welcome(), &WelcomePage::demoWanted, this, &MainWindow::demoWanted);
    connect(&m_pages->welcome(), &WelcomePage::addWanted, m_companions,
            [this] { m_companions->showProfiles().addProfile(); });
    connect(&m_pages->welcome(), &WelcomePage::importWanted, m_companions,
            [this] { m_companions->showProfiles().importProfiles(); });
    KeyPage &key = m_pages->key();
    connect(&key, &KeyPage::unlockWanted, &m_office.board, &Switchboard::unlock);
    connect(&key, &KeyPage::retryWanted, &m_office.board, &Switchboard::retry);
    connect(&key, &KeyPage::cancelWanted, this, [this] { m_office.credentials.cancelAll(); });
    connect(&key, &KeyPage::editWanted, m_companions, [this] { m_companions->showProfiles(); });
    connect(&key, &KeyPage::keyGiven, this,
            [this, &key] { m_office.board.useKeyForThisRun(key.takeKey()); });
    connect(m_servers, &ServersPage::retryRequested, this, &MainWindow::refresh);
    connect(m_pages, &Pages::retryRequested, this, [this] {
        m_office.board.retry();
        refresh();
    });
    connect(m_detail, &DetailPanel::retryRequested, m_current, &CurrentServer::read);
}

void MainWindow::wireBoard()
{
    ProfileChooser &chooser = m_bar->chooser();
    connect(&chooser, &ProfileChooser::chosen, &m_office.board, &Switchboard::open);
    connect(&chooser, &ProfileChooser::allChosen, &m_office.board, &Switchboard::openAll);
    connect(&chooser, &ProfileChooser::shortcutsChanged, this, [this, &chooser] {
        m_actions->setProfiles(chooser.shortcuts());
        enableActions();
    });
    connect(&m_office.board, &Switchboard::choicesChanged, this, &MainWindow::showChoices);
    connect(&m_office.board, &Switchboard::workplaceChanged, this, &MainWindow::takeWorkplace);
    connect(&m_office.board, &Switchboard::workplaceJoined, this,
            [this](Workplace *workplace) { join(*workplace); });
    connect(&m_office.board, &Switchboard::workplaceLeft, this, [this](const QUuid &profile) {
        m_companions->closeUnsentOf(profile);
        showRows();
    });
    connect(&m_office.board, &Switchboard::changed, this, &MainWindow::showBoard);
    connect(&m_office.board, &Switchboard::lockedChanged, this, &MainWindow::takeLock);
}

void MainWindow::wireServers()
{
    connect(&m_bar->filter(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setFilter(text);
        m_servers->overview().setFilterText(text);
        showStates();
    });
    connect(&m_bar->filter(), &QLineEdit::returnPressed, m_table,
            [this] { m_table->setFocus(Qt::TabFocusReason); });
    m_bar->filter().setStoreSource([this] { return m_table->model().store(); });
    connect(&m_bar->filter(), &FilterField::problemChanged, m_status, &StatusLine::showFilterProblem);
    connect(&m_servers->overview(), &OverviewStrip::filterWanted, &m_bar->filter(),
            &QLineEdit::setText);
    connect(m_table, &ServerTable::currentChanged, this, [this] {
        showCurrent();
        m_current->read();
    });
    m_table->model().setCachedAge([this](const Inventory::ServerIdentity &server) {
        Workplace *const own = m_office.board.workplaceOf(server.profile);
        return own ? own->inventory().cachedAge(server.server) : std::nullopt;
    });
    connect(m_table, &ServerTable::chosenChanged, this, &MainWindow::showCurrent);
    const auto copyRows = [this] { m_table->copyRows(TableText::Form::Tabs); };
    connect(m_detail, &DetailPanel::copyRowsWanted, m_table, copyRows);
    connect(m_actions->copyRows, &QAction::triggered, m_table, copyRows);
    connect(m_actions->copyCsv, &QAction::triggered, m_table,
            [this] { m_table->copyRows(TableText::Form::Csv); });
    m_table->addAction(m_actions->copyCell);
    connect(m_actions->copyCell, &QAction::triggered, m_table, &ServerTable::copyCell);
    const auto showExport = [this] { m_companions->showExport(*m_table); };
    connect(m_actions->exportServers, &QAction::triggered, m_companions, showExport);
    connect(m_detail, &DetailPanel::exportWanted, m_companions, showExport);
    const auto *const sums = new TableSums(*m_table);
    connect(sums, &TableSums::changed, this, [this, sums] {
        m_status->showSums(sums->shown(), sums->chosen());
        m_detail->setSelectionSums(sums->chosen());
    });
    connect(m_table, &ServerTable::contextMenuAsked, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_actions->interrupt, m_actions->readiness, m_actions->copyLine});
        menu->addSeparator();
        menu->addActions({m_actions->copyCell, m_actions->copyRows, m_actions->copyCsv,
                          m_actions->exportServers});
        menu->popup(place);
    });
    m_rowsSoon.setSingleShot(true);
    m_rowsSoon.setInterval(0);
    connect(&m_rowsSoon, &QTimer::timeout, this, &MainWindow::showRows);
    connect(&m_everySecond, &QTimer::timeout, this, &MainWindow::showStates);
    m_everySecond.start(1s);
}

void MainWindow::wireInterrupts()
{
    connect(&m_office.desk, &Action::InterruptDesk::changed, this, &MainWindow::showInterrupts);
    connect(&m_office.desk, &Action::InterruptDesk::serverRead, this,
            [this](const QUuid &profile, const Cloud::ServerInstance &server) {
                if (Workplace *const workplace = m_office.board.workplaceOf(profile))
                    workplace->inventory().update(server);
            });
    const auto showOne = [this](Action::Interrupt *interrupt) {
        comeToFront();
        if (interrupt && m_office.board.state() != Switchboard::State::Locked)
            m_companions->showInterrupt(interrupt);
    };
    connect(m_notifier, &Notifier::opened, this, showOne);
    connect(m_tray, &Tray::interruptWanted, this, showOne);
    connect(m_tray, &Tray::windowWanted, this, &MainWindow::comeToFront);
    if (const Action::ReadinessBook *const book = m_office.desk.readinessBook())
        connect(book, &Action::ReadinessBook::changed, this, &MainWindow::showCurrent);
    connect(&m_office.recovery, &Action::Recovery::changed, this, &MainWindow::showInterrupts);
    connect(m_status, &StatusLine::followingWanted, m_companions, &Companions::showFollowing);
    connect(m_status, &StatusLine::unresolvedWanted, m_companions, &Companions::showUnresolved);
}

void MainWindow::takeWorkplace()
{
    m_current->dropReading();
    m_companions->closeUnsent(); // their window belongs to the profile that is left
    m_servers->forget();         // another profile may have a server of the same number
    if (m_office.board.store()) {
        m_bar->filter().setEnabled(true);
        m_bar->filter().setFocus(); // what a person does first
    }
    for (Workplace *const workplace : m_office.board.workplaces())
        join(*workplace);
    showRows();
}

void MainWindow::join(Workplace &workplace)
{
    // With the workplace these connections end: nothing of an old one arrives here.
    // Of a store that several share each of them says that it has changed: shown once for all.
    connect(&workplace.inventory(), &Inventory::Inventory::rowsChanged, this, [this] {
        if (!m_rowsSoon.isActive())
            m_rowsSoon.start();
    });
    connect(&workplace.inventory(), &Inventory::Inventory::statesChanged, this,
            &MainWindow::showStates);
    m_refreshing->follow(workplace);
    workplace.inventory().refresh();
    m_office.desk.recover(workplace.profile(), workplace.client(), workplace.connection(),
                          m_office.lock);
}

void MainWindow::takeLock(bool locked)
{
    m_office.desk.setLocked(locked);
    showChoices();
    if (!locked) {
        m_curtain.lift();
        m_companions->showAfterLock();
        refresh();
        m_current->read(); // locking has dropped it, and nothing else is chosen meanwhile
        return;
    }
    m_current->dropReading();
    m_table->dropCopy();
    for (Workplace *const workplace : m_office.board.workplaces())
        workplace->inventory().stop();
    m_companions->hideForLock();
    m_curtain.drawOver(m_companions->all() + m_pages->privateParts() + m_bar->privateParts()
                       + QList<QWidget *>{m_detail});
}

void MainWindow::refresh() const
{
    for (Workplace *const workplace : m_office.board.workplaces())
        workplace->inventory().refresh();
}

void MainWindow::showChoices()
{
    // The names are in the menu as well.
    const bool locked = m_office.board.state() == Switchboard::State::Locked;
    m_bar->chooser().setChoices(locked ? QList<Profile::Profile>() : m_office.board.choices());
}

void MainWindow::showEverything()
{
    showBoard();
    showRows();
    showInterrupts();
}

void MainWindow::showBoard()
{
    using BoardState = Switchboard::State;
    const Switchboard &board = m_office.board;
    const bool locked = board.state() == BoardState::Locked;
    const bool open = board.state() == BoardState::Open;
    const auto &profile = board.profile();
    m_pages->showBoard();
    if (locked)
        setWindowTitle(tr("NCP Console — locked"));
    else if (board.together())
        setWindowTitle(tr("NCP Console — All profiles"));
    else
        setWindowTitle(profile ? tr("NCP Console — %1").arg(profile->name) : tr("NCP Console"));
    if (board.together())
        m_bar->chooser().setAllChosen();
    else
        m_bar->chooser().setChosen(profile ? std::optional(profile->id) : std::nullopt);
    m_bar->setPrivate(locked);
    m_bar->filter().setEnabled(open);
    m_views->setUsable(open, locked);
    m_status->setInterruptsEnabled(!locked);
    m_status->setInventoryVisible(open);
    // A dock beside an empty page is only in the way.
    m_detail->setVisible((open || board.state() == BoardState::Opening) && m_detailWanted);
    const auto workplaces = board.workplaces();
    QList<Profile::Profile> profiles;
    for (const Workplace *const workplace : workplaces) {
        profiles.append(workplace->profile());
        if (open)
            m_office.desk.profileChanged(workplace->profile());
    }
    m_table->setProfiles(profiles, board.together() != nullptr);
    if (open && board.together())
        m_office.settings.setValue(lastProfileKey, QString(allProfilesValue));
    if (open && profile) {
        if (!profile->demo && !board.isTemporary(profile->id))
            m_office.settings.setValue(lastProfileKey, profile->id);
    }
    showCurrent();
    showStates();
}

void MainWindow::showRows()
{
    if (Inventory::ServerStore *const store = m_office.board.store())
        m_servers->showStore(*store);
    showCurrent();
    showStates();
}

void MainWindow::showStates()
{
    if (const Together *const together = m_office.board.together()) {
        showTogether(*together);
        return;
    }
    Workplace *const workplace = m_office.board.workplace();
    if (!workplace) {
        m_status->showNoInventory();
        return;
    }
    m_status->showInventory(workplace->inventory(), m_table->shownCount());
    m_status->showNext(m_refreshing->sentence());
    m_servers->showStates(workplace->inventory());
    m_servers->lookIn({&workplace->inventory()});
    m_current->showAge();
}

void MainWindow::showTogether(const Together &together)
{
    m_status->showTogether(together, m_table->shownCount());
    m_status->showNext(m_refreshing->sentence());
    m_pages->showMissing();
    bool reading = false;
    QList<const Inventory::Inventory *> inventories;
    for (const Together::Member &member : together.members()) {
        reading = reading || together.isOpening(member.profile.id)
            || (member.workplace && member.workplace->inventory().loading());
        if (member.workplace)
            inventories.append(&member.workplace->inventory());
    }
    using Reading = ServerTable::Reading;
    const bool all = !inventories.isEmpty()
        && std::all_of(inventories.begin(), inventories.end(), [](const auto *one) {
               return !one->error() && isReadSoFar(*one);
           });
    if (reading)
        m_servers->showReading(Reading::Runs);
    else
        m_servers->showReading(all && std::size_t(inventories.size()) == together.members().size()
                                   ? Reading::Done
                                   : Reading::NotYet);
    if (!reading && m_office.board.state() == Switchboard::State::Open)
        m_servers->lookIn(inventories);
    m_current->showAge();
}

void MainWindow::showCurrent()
{
    m_current->show();
    enableActions();
}

void MainWindow::showInterrupts()
{
    const auto &all = m_office.desk.interrupts();
    const auto following = std::count_if(all.begin(), all.end(), [](const Action::Interrupt *one) {
        return one->stage() == Action::Interrupt::Stage::Following;
    });
    m_status->showFollowing(int(following), int(m_office.recovery.left().size()));
    enableActions();
}

void MainWindow::enableActions()
{
    m_actions->enable({.board = m_office.board.state(),
                       .server = m_current->row().has_value(),
                       .several = m_table->severalChosen(),
                       .chosen = m_table->chosenCount() > 0,
                       .record = m_current->latest() != nullptr});
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslateUi();
        m_views->retranslateUi();
        m_tray->retranslateUi();
        showEverything();
    } else if (event->type() == QEvent::PaletteChange) {
        m_actions->updateIcons();
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::staysForFollowing()
{
    const auto &all = m_office.desk.interrupts();
    const auto followed = std::count_if(all.begin(), all.end(), [](const Action::Interrupt *one) {
        return one->stage() == Action::Interrupt::Stage::Following
            || one->stage() == Action::Interrupt::Stage::Recording
            || one->stage() == Action::Interrupt::Stage::Sending;
    });
    if (followed == 0)
        return false;
    if (m_tray->isShown() && !m_quitting) {
        remember();
        QGuiApplication::setQuitOnLastWindowClosed(false); // a window of an interrupt, say
        hide();
        if (!std::exchange(m_toldItGoesOn, true))
            m_notifier->tellItGoesOn(int(followed));
        return true;
    }
    // Nothing is lost: what is being sent is recorded as Unknown, and following resumes.
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving && m_companions->hasUnsaved()) {
        event->ignore();
        m_companions->askToLeave([this] {
            m_leaving = true;
            close();
        });
        return;
    }
    if (!m_leaving && staysForFollowing()) {
        event->ignore();
        return;
    }
    remember();
    m_office.desk.programEnds();
    QMainWindow::closeEvent(event);
    QCoreApplication::quit(); // dialogs and the journal do not keep the program alive
}

} // namespace Console::Ui
