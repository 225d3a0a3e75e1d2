// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "ui/action/actionwords.h"
#include "ui/action/interruptdialog.h"
#include "ui/detail/detailpanel.h"
#include "ui/journal/journalpage.h"
#include "ui/profile/keypage.h"
#include "ui/profile/profileband.h"
#include "ui/profile/profilechooser.h"
#include "ui/profile/profileswindow.h"
#include "ui/profile/welcomepage.h"
#include "ui/servers/servertable.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/stateicon.h"
#include "ui/widgets/times.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QStyle>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Console::Ui {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto stateKey = "window/state"_L1;
constexpr auto detailsKey = "window/details"_L1;
constexpr auto columnsKey = "servers/columns"_L1;

bool isUnsent(const Action::Interrupt &interrupt)
{
    using Stage = Action::Interrupt::Stage;
    return interrupt.stage() == Stage::Reading || interrupt.stage() == Stage::Ready
        || interrupt.stage() == Stage::Rereading;
}

} // namespace

MainWindow::MainWindow(const Office &office) : m_office(office)
{
    setObjectName(u"mainWindow"_s);
    buildActions();
    buildMenus();
    buildToolBar();
    buildCentre();
    buildStatusBar();
    wire();
    wireServers();
    retranslateUi();
    restore();
    m_chooser->setChoices(m_office.board.choices());
    takeWorkplace();
    showBoard();
}

MainWindow::~MainWindow() = default;

void MainWindow::selectWhenListed(const Cloud::ServerNo &number)
{
    m_wanted = number;
    showRows();
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::buildActions()
{
    m_refresh = new QAction(style()->standardIcon(QStyle::SP_BrowserReload), {}, this);
    m_refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_interrupt = new QAction(verdictIcon(Action::Verdict::Warn, palette()), {}, this);
    m_interrupt->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_showJournal = new QAction(this);
    m_showJournal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    m_copyLine = new QAction(this);
    m_focusFilter = new QAction(this);
    m_focusFilter->setShortcut(QKeySequence::Find);
    m_manageProfiles = new QAction(this);
    m_manageProfiles->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_lock = new QAction(this);
    m_lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_quit = new QAction(this);
    m_quit->setShortcut(QKeySequence::Quit);
    m_about = new QAction(this);
    m_aboutQt = new QAction(this);
    // Also from the windows beside this one.
    for (QAction *const action : {m_showJournal, m_lock, m_quit})
        action->setShortcutContext(Qt::ApplicationShortcut);
}

void MainWindow::buildMenus()
{
    m_serverMenu = menuBar()->addMenu(QString());
    m_serverMenu->addActions({m_refresh, m_interrupt, m_copyLine});
    m_serverMenu->addSeparator();
    m_serverMenu->addAction(m_lock);
    m_lockMenu = m_serverMenu->addMenu(QString());
    buildLockMenu();
    m_serverMenu->addSeparator();
    m_serverMenu->addAction(m_quit);
    m_profileMenu = menuBar()->addMenu(QString());
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addActions({m_focusFilter, m_showJournal});
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    auto *group = new QActionGroup(this);
    for (const Languages::Language &language : Languages::all()) {
        QAction *const action = m_languageMenu->addAction(language.ownName);
        action->setCheckable(true);
        action->setChecked(language.code == m_office.languages.current());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            m_office.settings.setValue(languageKey, code);
            m_office.languages.use(code);
        });
    }
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addActions({m_about, m_aboutQt});
}

void MainWindow::buildLockMenu()
{
    auto *group = new QActionGroup(this);
    const int chosen =
        m_office.settings.value(idleMinutesKey, standardIdleMinutes).toInt();
    for (const int minutes : {0, 5, standardIdleMinutes, 30, 60}) {
        QAction *const action = m_lockMenu->addAction(QString());
        action->setData(minutes);
        action->setCheckable(true);
        action->setChecked(minutes == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, minutes] {
            m_office.settings.setValue(idleMinutesKey, minutes);
            Q_EMIT idleMinutesChosen(minutes);
        });
    }
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_chooser = new ProfileChooser(this);
    m_chooserInBar = m_toolBar->addWidget(m_chooser);
    m_toolBar->addAction(m_refresh);
    m_toolBar->addAction(m_interrupt);
    m_toolBar->addAction(m_showJournal);

    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(spacer);
    m_filter = new QLineEdit(this);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(220);
    m_filter->setMaximumWidth(360);
    m_filterInBar = m_toolBar->addWidget(m_filter);
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_band = new ProfileBand(centre);
    layout->addWidget(m_band);
    m_pages = new QStackedWidget(centre);
    layout->addWidget(m_pages, 1);

    m_serverPage = new QWidget(m_pages);
    auto *servers = new QVBoxLayout(m_serverPage);
    servers->setContentsMargins({});
    servers->setSpacing(0);
    m_errorBar = new ErrorBar(m_serverPage);
    m_table = new ServerTable(m_serverPage);
    servers->addWidget(m_errorBar);
    servers->addWidget(m_table, 1);
    m_welcome = new WelcomePage(m_pages);
    m_keyPage = new KeyPage(m_pages);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_serverPage);
    m_pages->addWidget(m_keyPage);
    setCentralWidget(centre);

    m_detail = new DetailPanel(this);
    m_detail->setObjectName(u"serverDetails"_s);
    addDockWidget(Qt::RightDockWidgetArea, m_detail);
    m_viewMenu->addAction(m_detail->toggleViewAction());
}

void MainWindow::buildStatusBar()
{
    m_counts = new QLabel(this);
    m_ages = new QLabel(this);
    m_ages->setTextFormat(Qt::PlainText);
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setMaximumSize(90, 12);
    m_following = new QPushButton(this);
    m_following->setFlat(true);
    m_following->hide();
    statusBar()->addWidget(m_counts);
    statusBar()->addWidget(m_ages, 1);
    statusBar()->addPermanentWidget(m_following);
    statusBar()->addPermanentWidget(m_busy);
    m_busy->hide();
}

void MainWindow::retranslateUi()
{
    m_serverMenu->setTitle(tr("&Server"));
    m_profileMenu->setTitle(tr("&Profile"));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Read all servers again (F5)"));
    m_interrupt->setText(tr("Interrupt…"));
    m_interrupt->setToolTip(tr("Force a memory dump of the selected server (Ctrl+I)"));
    m_showJournal->setText(tr("Journal"));
    m_showJournal->setToolTip(tr("Show what was sent, when, and what became of it (Ctrl+J)"));
    m_copyLine->setText(tr("Copy incident line"));
    m_focusFilter->setText(tr("Filter servers"));
    m_manageProfiles->setText(tr("Manage profiles…"));
    m_lock->setText(tr("Lock"));
    m_lockMenu->setTitle(tr("Lock when not used"));
    for (QAction *const action : m_lockMenu->actions()) {
        const int minutes = action->data().toInt();
        action->setText(minutes == 0 ? tr("Never") : tr("After %n minute(s)", nullptr, minutes));
    }
    m_quit->setText(tr("Quit"));
    m_about->setText(tr("About NCP Console"));
    m_aboutQt->setText(tr("About Qt"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_toolBar->setAccessibleName(tr("Tool bar"));
    m_filter->setAccessibleName(tr("Filter servers"));
    m_filter->setPlaceholderText(tr("Filter servers"));
    showBoard();
    showRows();
    showStates();
    showFollowing();
    showCurrent();
}

void MainWindow::restore()
{
    resize(1280, 800);
    constexpr int detailWidth = 400;
    resizeDocks({m_detail}, {detailWidth}, Qt::Horizontal);
    restoreGeometry(m_office.settings.value(geometryKey).toByteArray());
    restoreState(m_office.settings.value(stateKey).toByteArray());
    m_table->restoreColumnState(m_office.settings.value(columnsKey).toByteArray());
    m_detailWanted = m_office.settings.value(detailsKey, true).toBool();
}

void MainWindow::wire()
{
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_about, &QAction::triggered, this, &MainWindow::aboutConsole);
    connect(m_aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_showJournal, &QAction::triggered, this, &MainWindow::showJournal);
    connect(m_manageProfiles, &QAction::triggered, this, [this] { showProfiles(); });
    connect(m_lock, &QAction::triggered, &m_office.board, &Switchboard::lock);
    connect(m_welcome, &WelcomePage::demoWanted, this, &MainWindow::demoWanted);
    connect(m_welcome, &WelcomePage::addWanted, this, [this] { showProfiles().addProfile(); });
    connect(m_welcome, &WelcomePage::importWanted, this,
            [this] { showProfiles().importProfiles(); });
    connect(m_keyPage, &KeyPage::unlockWanted, &m_office.board, &Switchboard::unlock);
    connect(m_keyPage, &KeyPage::retryWanted, &m_office.board, &Switchboard::retry);
    connect(m_keyPage, &KeyPage::editWanted, this, [this] { showProfiles(); });
    connect(m_keyPage, &KeyPage::keyGiven, this,
            [this] { m_office.board.useKeyForThisRun(m_keyPage->takeKey()); });
    connect(m_chooser, &ProfileChooser::chosen, &m_office.board, &Switchboard::open);
    connect(m_chooser, &ProfileChooser::shortcutsChanged, this, &MainWindow::showChoices);
    connect(&m_office.board, &Switchboard::choicesChanged, m_chooser,
            [this] { m_chooser->setChoices(m_office.board.choices()); });
    connect(&m_office.board, &Switchboard::workplaceChanged, this, &MainWindow::takeWorkplace);
    connect(&m_office.board, &Switchboard::changed, this, &MainWindow::showBoard);
    connect(&m_office.board, &Switchboard::lockedChanged, this, &MainWindow::hideForLock);
    connect(m_detail->toggleViewAction(), &QAction::triggered, this,
            [this](bool shown) { m_detailWanted = shown; });
}

void MainWindow::wireServers()
{
    const auto refresh = [this] {
        if (Workplace *const workplace = m_office.board.workplace())
            workplace->inventory().refresh();
    };
    connect(m_refresh, &QAction::triggered, this, refresh);
    connect(m_errorBar, &ErrorBar::retryRequested, this, refresh);
    connect(m_detail, &DetailPanel::retryRequested, this, &MainWindow::readCurrent);
    connect(m_interrupt, &QAction::triggered, this, &MainWindow::openInterrupt);
    connect(m_copyLine, &QAction::triggered, this, [this] {
        if (const Action::Interrupt *const latest = latestOfCurrent())
            QGuiApplication::clipboard()->setText(incidentLine(*latest));
    });
    connect(m_focusFilter, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setFilter(text);
        showStates();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_table,
            [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table, &ServerTable::currentChanged, this, [this] {
        showCurrent();
        readCurrent();
    });
    connect(m_table, &ServerTable::contextMenuAsked, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_interrupt, m_copyLine});
        menu->popup(place);
    });
    connect(&m_office.desk, &Action::InterruptDesk::changed, this, &MainWindow::showFollowing);
    connect(&m_office.desk, &Action::InterruptDesk::serverRead, this,
            [this](const QUuid &profile, const Cloud::ServerInstance &server) {
                Workplace *const workplace = m_office.board.workplace();
                if (workplace && workplace->profile().id == profile)
                    workplace->inventory().update(server);
            });
    connect(m_following, &QPushButton::clicked, this, [this] {
        for (Action::Interrupt *const one : m_office.desk.interrupts()) {
            if (one->stage() == Action::Interrupt::Stage::Following) {
                showInterrupt(one);
                return;
            }
        }
    });
    connect(&m_everySecond, &QTimer::timeout, this, &MainWindow::showStates);
    m_everySecond.start(1s);
}

void MainWindow::takeWorkplace()
{
    m_detailCall = {};
    m_shownError.reset();
    m_errorBar->clear();
    closeUnsent(); // their window belongs to the profile that is left
    m_table->forget(); // another profile may have a server of the same number
    if (Workplace *const workplace = m_office.board.workplace()) {
        // With the workplace these connections end: nothing of an old one arrives here.
        m_filter->setEnabled(true);
        m_filter->setFocus(); // what a person does first
        connect(&workplace->inventory(), &Inventory::Inventory::rowsChanged, this,
                &MainWindow::showRows);
        connect(&workplace->inventory(), &Inventory::Inventory::statesChanged, this,
                &MainWindow::showStates);
        workplace->inventory().refresh();
        m_office.desk.recover(workplace->profile(), workplace->client(), workplace->connection(),
                              m_office.lock);
    }
    showRows();
}

void MainWindow::showChoices()
{
    m_profileMenu->clear();
    m_profileMenu->addActions(m_chooser->shortcuts());
    m_profileMenu->addSeparator();
    m_profileMenu->addAction(m_manageProfiles);
}

void MainWindow::showBoard()
{
    using BoardState = Switchboard::State;
    const Switchboard &board = m_office.board;
    const bool locked = board.state() == BoardState::Locked;
    const auto &profile = board.profile();
    switch (board.state()) {
    case BoardState::Empty:
        m_welcome->setProblem(m_office.book.loadProblem());
        m_welcome->setChoice(!board.choices().isEmpty());
        m_pages->setCurrentWidget(m_welcome);
        break;
    case BoardState::Opening:
    case BoardState::Open: m_pages->setCurrentWidget(m_serverPage); break;
    case BoardState::Failed:
        m_keyPage->showProblem(profile->name, *board.problem());
        m_pages->setCurrentWidget(m_keyPage);
        break;
    case BoardState::Locked:
        m_pages->setCurrentWidget(m_keyPage);
        m_keyPage->showLocked(board.problem());
        break;
    }
    if (locked)
        setWindowTitle(tr("NCP Console — locked"));
    else
        setWindowTitle(profile ? tr("NCP Console — %1").arg(profile->name) : tr("NCP Console"));
    m_band->setProfile(locked ? std::nullopt : profile);
    m_chooser->setChosen(profile ? std::optional(profile->id) : std::nullopt);
    // What was looked for, and where, is nobody's business while it is locked.
    m_chooserInBar->setVisible(!locked);
    m_filterInBar->setVisible(!locked);
    m_following->setEnabled(!locked);
    for (QAction *const action : m_chooser->shortcuts())
        action->setEnabled(!locked);
    const bool open = board.state() == BoardState::Open;
    for (QAction *const action : {m_refresh, m_focusFilter})
        action->setEnabled(open);
    m_filter->setEnabled(open);
    m_showJournal->setEnabled(!locked);
    m_manageProfiles->setEnabled(!locked);
    m_lock->setEnabled(!locked && board.state() != BoardState::Empty);
    // A dock beside an empty page is only in the way.
    m_detail->toggleViewAction()->setEnabled(open);
    m_detail->setVisible((open || board.state() == BoardState::Opening) && m_detailWanted);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_counts, m_ages})
        widget->setVisible(open);
    if (open && profile) {
        m_office.desk.profileChanged(*profile);
        if (!profile->demo && !board.isTemporary(profile->id))
            m_office.settings.setValue(lastProfileKey, profile->id);
    }
    showCurrent();
}

void MainWindow::hideForLock(bool locked)
{
    m_office.desk.setLocked(locked);
    if (!locked) {
        for (const QPointer<QWidget> &hidden : std::exchange(m_hiddenForLock, {})) {
            if (hidden)
                hidden->show();
        }
        if (Workplace *const workplace = m_office.board.workplace())
            workplace->inventory().refresh();
        return;
    }
    m_detailCall = {};
    if (Workplace *const workplace = m_office.board.workplace())
        workplace->inventory().stop();
    for (QWidget *const window : findChildren<QDialog *>()) {
        if (window->isVisible()) {
            m_hiddenForLock.append(window);
            window->hide();
        }
    }
}

void MainWindow::closeUnsent()
{
    // Of a copy: closing takes the dialog out of the table.
    const auto dialogs = m_dialogs.values();
    for (const QPointer<InterruptDialog> &dialog : dialogs) {
        if (dialog && dialog->interrupt() && isUnsent(*dialog->interrupt()))
            dialog->close();
    }
}

const Inventory::ServerRow *MainWindow::currentRow() const
{
    Workplace *const workplace = m_office.board.workplace();
    const auto id = m_table->current();
    return workplace && id ? workplace->inventory().find(*id) : nullptr;
}

Action::Interrupt *MainWindow::latestOfCurrent() const
{
    const Inventory::ServerRow *const row = currentRow();
    return row ? m_office.desk.latestFor(m_office.board.workplace()->profile().id, row->server.id)
               : nullptr;
}

void MainWindow::showRows()
{
    Workplace *const workplace = m_office.board.workplace();
    if (!workplace) {
        showCurrent();
        return;
    }
    m_table->setRows(workplace->inventory().rows());
    if (m_wanted) {
        for (const Inventory::ServerRow &row : workplace->inventory().rows()) {
            if (row.server.id.number == *m_wanted) {
                m_wanted.reset();
                m_table->select(row.server.id);
                break;
            }
        }
    }
    showCurrent();
    showStates();
}

void MainWindow::showStates()
{
    Workplace *const workplace = m_office.board.workplace();
    if (!workplace) {
        m_busy->hide();
        return;
    }
    const Inventory::Inventory &inventory = workplace->inventory();
    const int all = int(inventory.rows().size());
    const int running = int(std::count_if(
        inventory.rows().begin(), inventory.rows().end(), [](const Inventory::ServerRow &row) {
            return row.server.status == Cloud::ServerStatus::Running;
        }));
    const int shown = m_table->shownCount();
    m_counts->setText(shown == all ? tr("%n server(s)", nullptr, all) + u" · "_s
                              + tr("%n running", nullptr, running)
                                   : tr("%1 of %n server(s)", nullptr, all).arg(shown));
    QStringList ages;
    for (const Inventory::RegionState &region : inventory.regions()) {
        const qint64 age = inventory.ageMs(region);
        const QString code = region.code.text();
        if (region.error)
            ages += u"⚠ "_s
                + (age < 0 ? tr("%1: no answer").arg(code)
                           : tr("%1: no answer, shown as of %2").arg(code, ageText(age)));
        else if (age >= 0)
            ages += u"%1 %2"_s.arg(code, ageText(age));
    }
    m_ages->setText(ages.join(u" · "_s));
    m_busy->setVisible(inventory.loading());
    m_table->setLoading(inventory.loading());
    const auto error = inventory.error();
    if (inventory.loading() || error == m_shownError)
        return; // a bar that was closed stays closed until something else happens
    m_shownError = error;
    if (error)
        m_errorBar->showError(*error);
    else
        m_errorBar->clear();
}

void MainWindow::showCurrent()
{
    const Inventory::ServerRow *const row = currentRow();
    const bool open = m_office.board.state() == Switchboard::State::Open;
    m_interrupt->setEnabled(row && open);
    m_copyLine->setEnabled(latestOfCurrent() && open);
    if (!row) {
        m_detail->clear();
        return;
    }
    m_detail->showServer(*row, m_office.board.workplace()->profile().name);
    showEligibility();
}

void MainWindow::showEligibility()
{
    const Inventory::ServerRow *const row = currentRow();
    if (!row)
        return;
    const Workplace &workplace = *m_office.board.workplace();
    const QList<Action::Check> checks = Action::interruptChecks(
        {.profileAllowsChanges = workplace.profile().guard != Profile::GuardLevel::ReadOnly,
         .shown = row->server,
         .fresh = row->server,
         .skew = workplace.connection().clock->skew(),
         .now = QDateTime::fromMSecsSinceEpoch(workplace.connection().clock->nowMs(), Qt::UTC)},
        Action::RuleSet::builtIn());
    m_detail->setProspect(prospectOf(checks));
}

void MainWindow::readCurrent()
{
    m_detailCall = {};
    m_detail->setError(std::nullopt);
    m_detail->setBusy(false);
    Workplace *const workplace = m_office.board.workplace();
    const auto id = m_table->current();
    if (!id || !workplace || m_office.board.state() != Switchboard::State::Open)
        return;
    m_detail->setBusy(true);
    // The handle is dropped before the workplace dies.
    m_detailCall = workplace->client()->serverDetail(
        *id, this, [this, workplace](const Cloud::ApiResult<std::optional<Cloud::ServerDetail>> &answer) {
            m_detail->setBusy(false);
            if (!answer) {
                m_detail->setError(answer.error());
                return;
            }
            if (!answer.value())
                return; // gone: the next refresh takes it from the table
            workplace->inventory().update(answer.value()->server);
            m_detail->showRaw(answer.value()->body);
        });
}

void MainWindow::showFollowing()
{
    int following = 0;
    for (Action::Interrupt *const one : m_office.desk.interrupts()) {
        if (one->stage() == Action::Interrupt::Stage::Following)
            ++following;
    }
    const int unresolved = m_office.desk.unresolvedCount();
    m_following->setVisible(following > 0);
    QString text = tr("Following %n interrupt(s)", nullptr, following);
    if (unresolved > 0)
        text += u" · ⚠ "_s + tr("%n unresolved", nullptr, unresolved);
    m_following->setText(text);
    m_copyLine->setEnabled(latestOfCurrent() != nullptr);
}

void MainWindow::openInterrupt()
{
    const Inventory::ServerRow *const row = currentRow();
    if (!row)
        return;
    // One window a server: what runs already is shown instead of a second one.
    Action::Interrupt *const latest = latestOfCurrent();
    if (latest && latest->stage() != Action::Interrupt::Stage::Ended) {
        showInterrupt(latest);
        return;
    }
    if (m_opening)
        return;
    m_opening = true;
    const QPointer<Workplace> workplace(m_office.board.workplace());
    m_office.desk.open(workplace->profile(), workplace->client(), workplace->connection(),
                       row->server, this, [this, workplace](Action::Interrupt *interrupt) {
                           m_opening = false;
                           // Switched or locked meanwhile: nobody waits for it any more.
                           if (workplace && m_office.board.state() == Switchboard::State::Open)
                               showInterrupt(interrupt);
                           else
                               m_office.desk.discard(interrupt);
                       });
}

void MainWindow::showInterrupt(Action::Interrupt *interrupt)
{
    QPointer<InterruptDialog> &dialog = m_dialogs[interrupt];
    if (!dialog) {
        dialog = new InterruptDialog(interrupt, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &InterruptDialog::discarded, this, [this](Action::Interrupt *discarded) {
            m_dialogs.remove(discarded);
            m_office.desk.discard(discarded);
        });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showJournal()
{
    if (!m_journalPage) {
        m_journalPage = new JournalPage(m_office.journal, this);
        m_journalPage->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_journalPage->show();
    m_journalPage->raise();
    m_journalPage->activateWindow();
}

ProfilesWindow &MainWindow::showProfiles()
{
    if (!m_profiles) {
        m_profiles = new ProfilesWindow(m_office, this);
        m_profiles->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_profiles->show();
    m_profiles->raise();
    m_profiles->activateWindow();
    return *m_profiles;
}

void MainWindow::aboutConsole()
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("About NCP Console"),
                                tr("NCP Console %1").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Ok, this);
    box->setInformativeText(tr("Shows the servers of NAVER Cloud Platform and sends one diagnostic "
                               "interrupt, once, and follows it to its end. Apache License 2.0."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange && m_interrupt)
        m_interrupt->setIcon(verdictIcon(Action::Verdict::Warn, palette()));
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_office.settings.setValue(geometryKey, saveGeometry());
    m_office.settings.setValue(stateKey, saveState());
    m_office.settings.setValue(detailsKey, m_detailWanted);
    m_office.settings.setValue(columnsKey, m_table->columnState());
    m_office.desk.programEnds();
    QMainWindow::closeEvent(event);
    QCoreApplication::quit(); // dialogs and the journal do not keep the program alive
}

} // namespace Console::Ui
