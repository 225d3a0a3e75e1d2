// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "ui/action/actionwords.h"
#include "ui/action/interruptdialog.h"
#include "ui/detail/detailpanel.h"
#include "ui/journal/journalpage.h"
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
constexpr auto columnsKey = "servers/columns"_L1;
constexpr int bandHeight = 4; // device-independent pixels

QColor bandColour(const Profile::Profile &profile)
{
    return profile.demo ? QColor(0x2e, 0x8b, 0x57) : QColor(0xc2, 0x3b, 0x22);
}

} // namespace

MainWindow::MainWindow(std::optional<Workplace> workplace, Languages &languages,
                       QSettings &settings)
    : m_workplace(std::move(workplace)), m_languages(languages), m_settings(settings)
{
    setObjectName(u"mainWindow"_s);
    buildActions();
    buildToolBar();
    buildCentre();
    buildStatusBar();
    retranslateUi();
    restore();
    wire();
}

MainWindow::~MainWindow() = default;

void MainWindow::selectWhenListed(const Cloud::ServerNo &number)
{
    m_wanted = number;
    showRows();
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
    m_quit = new QAction(this);
    m_quit->setShortcut(QKeySequence::Quit);
    m_about = new QAction(this);
    m_aboutQt = new QAction(this);

    m_serverMenu = menuBar()->addMenu(QString());
    m_serverMenu->addActions({m_refresh, m_interrupt, m_copyLine});
    m_serverMenu->addSeparator();
    m_serverMenu->addAction(m_quit);
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addActions({m_focusFilter, m_showJournal});
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    auto *group = new QActionGroup(this);
    for (const Languages::Language &language : Languages::all()) {
        QAction *const action = m_languageMenu->addAction(language.ownName);
        action->setCheckable(true);
        action->setChecked(language.code == m_languages.current());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            m_settings.setValue(languageKey, code);
            m_languages.use(code);
        });
    }
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addActions({m_about, m_aboutQt});
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_profile = new QComboBox(this);
    m_profile->setMinimumContentsLength(16);
    if (m_workplace)
        m_profile->addItem(m_workplace->profile.name);
    m_profileLabel = new QLabel(this);
    m_profileLabel->setBuddy(m_profile);
    m_profileLabel->setMargin(4);
    m_toolBar->addWidget(m_profileLabel);
    m_toolBar->addWidget(m_profile);
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
    m_toolBar->addWidget(m_filter);
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);

    m_band = new QWidget(centre);
    m_band->setFixedHeight(bandHeight);
    m_band->setAutoFillBackground(true);
    layout->addWidget(m_band);
    m_errorBar = new ErrorBar(centre);
    layout->addWidget(m_errorBar);

    m_welcome = new QLabel(centre);
    m_welcome->setTextFormat(Qt::PlainText);
    m_welcome->setAlignment(Qt::AlignCenter);
    m_welcome->setWordWrap(true);
    m_tryDemo = new QPushButton(centre);
    m_table = new ServerTable(centre);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    layout->addWidget(m_welcome);
    layout->addWidget(m_tryDemo, 0, Qt::AlignCenter);
    layout->addStretch();
    setCentralWidget(centre);

    m_detail = new DetailPanel(this);
    addDockWidget(Qt::RightDockWidgetArea, m_detail);
    m_viewMenu->addAction(m_detail->toggleViewAction());

    const bool working = m_workplace.has_value();
    m_welcome->setVisible(!working);
    m_tryDemo->setVisible(!working);
    m_table->setVisible(working);
    m_detail->setVisible(working);
    m_band->setVisible(working);
    if (working)
        m_band->setPalette(QPalette(bandColour(m_workplace->profile)));
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
    setWindowTitle(m_workplace ? tr("NCP Console — %1").arg(m_workplace->profile.name)
                               : tr("NCP Console"));
    m_serverMenu->setTitle(tr("&Server"));
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
    m_quit->setText(tr("Quit"));
    m_about->setText(tr("About NCP Console"));
    m_aboutQt->setText(tr("About Qt"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_profileLabel->setText(tr("Profile"));
    m_filter->setAccessibleName(tr("Filter servers"));
    m_filter->setPlaceholderText(tr("Filter servers"));
    m_tryDemo->setText(tr("Try the demo"));
    m_welcome->setText(
        tr("There is no profile yet. Set NCLOUD_ACCESS_KEY_ID and NCLOUD_SECRET_ACCESS_KEY "
           "(and, if wanted, NCLOUD_API_GW and NCLOUD_REGION) and start the console again, "
           "or try the demo, which needs no account."));
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
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    restoreState(m_settings.value(stateKey).toByteArray());
    m_table->restoreColumnState(m_settings.value(columnsKey).toByteArray());
    m_detail->setVisible(m_workplace.has_value());
}

void MainWindow::wire()
{
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_about, &QAction::triggered, this, &MainWindow::aboutConsole);
    connect(m_aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_tryDemo, &QPushButton::clicked, this, &MainWindow::demoWanted);
    connect(m_focusFilter, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    for (QAction *const action : {m_refresh, m_interrupt, m_showJournal, m_copyLine, m_focusFilter})
        action->setEnabled(m_workplace.has_value());
    m_filter->setEnabled(m_workplace.has_value());
    if (!m_workplace)
        return;

    connect(m_refresh, &QAction::triggered, m_workplace->inventory, &Inventory::Inventory::refresh);
    connect(m_errorBar, &ErrorBar::retryRequested, m_workplace->inventory,
            &Inventory::Inventory::refresh);
    connect(m_detail, &DetailPanel::retryRequested, this, &MainWindow::readCurrent);
    connect(m_interrupt, &QAction::triggered, this, &MainWindow::openInterrupt);
    connect(m_showJournal, &QAction::triggered, this, &MainWindow::showJournal);
    connect(m_copyLine, &QAction::triggered, this, [this] {
        const auto id = m_table->current();
        const Action::Interrupt *const latest = id ? m_workplace->desk->latestFor(*id) : nullptr;
        if (latest)
            QGuiApplication::clipboard()->setText(incidentLine(*latest));
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setFilter(text);
        showStates();
    });
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
    connect(m_workplace->inventory, &Inventory::Inventory::rowsChanged, this,
            &MainWindow::showRows);
    connect(m_workplace->inventory, &Inventory::Inventory::statesChanged, this,
            &MainWindow::showStates);
    connect(m_workplace->desk, &Action::InterruptDesk::changed, this, &MainWindow::showFollowing);
    connect(m_workplace->desk, &Action::InterruptDesk::serverRead, m_workplace->inventory,
            &Inventory::Inventory::update);
    connect(m_following, &QPushButton::clicked, this, [this] {
        for (Action::Interrupt *const one : m_workplace->desk->interrupts()) {
            if (one->stage() == Action::Interrupt::Stage::Following) {
                showInterrupt(one);
                return;
            }
        }
    });
    connect(&m_everySecond, &QTimer::timeout, this, &MainWindow::showStates);
    m_everySecond.start(1s);
    showCurrent();
}

void MainWindow::showRows()
{
    if (!m_workplace)
        return;
    m_table->setRows(m_workplace->inventory->rows());
    if (m_wanted) {
        for (const Inventory::ServerRow &row : m_workplace->inventory->rows()) {
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
    if (!m_workplace)
        return;
    const Inventory::Inventory &inventory = *m_workplace->inventory;
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
    if (!m_workplace)
        return;
    const auto id = m_table->current();
    const Inventory::ServerRow *const row = id ? m_workplace->inventory->find(*id) : nullptr;
    m_interrupt->setEnabled(row != nullptr);
    m_copyLine->setEnabled(row && m_workplace->desk->latestFor(*id));
    if (!row) {
        m_detail->clear();
        return;
    }
    m_detail->showServer(*row, m_workplace->profile.name);
    showEligibility();
}

void MainWindow::showEligibility()
{
    const auto id = m_table->current();
    const Inventory::ServerRow *const row = id ? m_workplace->inventory->find(*id) : nullptr;
    if (!row)
        return;
    const QList<Action::Check> checks = Action::interruptChecks(
        {.profileAllowsChanges = m_workplace->profile.guard != Profile::GuardLevel::ReadOnly,
         .shown = row->server,
         .fresh = row->server,
         .skew = m_workplace->connection.clock->skew(),
         .now = QDateTime::fromMSecsSinceEpoch(m_workplace->connection.clock->nowMs(), Qt::UTC)},
        Action::RuleSet::builtIn());
    m_detail->setProspect(prospectOf(checks));
}

void MainWindow::readCurrent()
{
    m_detailCall = {};
    m_detail->setError(std::nullopt);
    m_detail->setBusy(false);
    const auto id = m_table->current();
    if (!id)
        return;
    m_detail->setBusy(true);
    m_detailCall = m_workplace->client->serverDetail(
        *id, this, [this](const Cloud::ApiResult<std::optional<Cloud::ServerDetail>> &answer) {
            m_detail->setBusy(false);
            if (!answer) {
                m_detail->setError(answer.error());
                return;
            }
            if (!answer.value())
                return; // gone: the next refresh takes it from the table
            m_workplace->inventory->update(answer.value()->server);
            m_detail->showRaw(answer.value()->body);
        });
}

void MainWindow::showFollowing()
{
    if (!m_workplace)
        return;
    int following = 0;
    for (Action::Interrupt *const one : m_workplace->desk->interrupts()) {
        if (one->stage() == Action::Interrupt::Stage::Following)
            ++following;
    }
    const int unresolved = m_workplace->desk->unresolvedCount();
    m_following->setVisible(following > 0);
    QString text = tr("Following %n interrupt(s)", nullptr, following);
    if (unresolved > 0)
        text += u" · ⚠ "_s + tr("%n unresolved", nullptr, unresolved);
    m_following->setText(text);
    const auto id = m_table->current();
    m_copyLine->setEnabled(id && m_workplace->desk->latestFor(*id));
}

void MainWindow::openInterrupt()
{
    const auto id = m_table->current();
    const Inventory::ServerRow *const row = id ? m_workplace->inventory->find(*id) : nullptr;
    if (!row)
        return;
    // One window a server: what runs already is shown instead of a second one.
    Action::Interrupt *const latest = m_workplace->desk->latestFor(*id);
    if (latest && latest->stage() != Action::Interrupt::Stage::Ended) {
        showInterrupt(latest);
        return;
    }
    if (m_opening)
        return;
    m_opening = true;
    m_workplace->desk->open(m_workplace->profile, m_workplace->client, m_workplace->connection,
                            row->server, this, [this](Action::Interrupt *interrupt) {
                                m_opening = false;
                                showInterrupt(interrupt);
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
            m_workplace->desk->discard(discarded);
        });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showJournal()
{
    if (!m_journalPage) {
        m_journalPage = new JournalPage(*m_workplace->journal, this);
        m_journalPage->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_journalPage->show();
    m_journalPage->raise();
    m_journalPage->activateWindow();
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
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(stateKey, saveState());
    m_settings.setValue(columnsKey, m_table->columnState());
    if (m_workplace)
        m_workplace->desk->programEnds();
    QMainWindow::closeEvent(event);
    QCoreApplication::quit(); // dialogs and the journal do not keep the program alive
}

} // namespace Console::Ui
