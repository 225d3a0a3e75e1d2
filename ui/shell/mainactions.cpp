// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainactions.h"

#include "app/core/settingskeys.h"
#include "ui/widgets/icons.h"
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

namespace Console::Ui {

MainActions::MainActions(QMainWindow &window, Languages &languages, Settings &settings)
    : QObject(&window), refresh(new QAction(&window)), interrupt(new QAction(&window)),
      readiness(new QAction(&window)), copyLine(new QAction(&window)),
      copyCell(new QAction(&window)), copyRows(new QAction(&window)), copyCsv(new QAction(&window)),
      exportServers(new QAction(&window)), lock(new QAction(&window)),
      leaveDemo(new QAction(&window)), quit(new QAction(&window)),
      manageProfiles(new QAction(&window)), showSettings(new QAction(&window)),
      fullScreen(new QAction(&window)), largerText(new QAction(&window)),
      smallerText(new QAction(&window)), usualText(new QAction(&window)),
      focusFilter(new QAction(&window)), showJournal(new QAction(&window)),
      showUnresolved(new QAction(&window)), guide(new QAction(&window)),
      showKeys(new QAction(&window)), filterHelp(new QAction(&window)), drill(new QAction(&window)),
      about(new QAction(&window)), aboutQt(new QAction(&window)), m_window(window),
      m_languages(languages), m_settings(settings),
      m_serverMenu(window.menuBar()->addMenu(QString())),
      m_profileMenu(window.menuBar()->addMenu(QString())),
      m_viewMenu(window.menuBar()->addMenu(QString())),
      m_helpMenu(window.menuBar()->addMenu(QString()))
{
    setShortcuts();
    setIcons();
    buildServerMenu();
    buildViewMenu();
    buildHelpMenu();
    wireView();
    retranslateUi();
}

void MainActions::setShortcuts()
{
    refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    interrupt->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    readiness->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    showJournal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    // Not Ctrl+U: it clears the filter, which has the initial focus.
    showUnresolved->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    focusFilter->setShortcut(QKeySequence::Find);
    manageProfiles->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    copyLine->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    // Limited to the table: elsewhere Ctrl+C copies text.
    copyCell->setShortcut(QKeySequence::Copy);
    copyCell->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    copyRows->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    // Not Ctrl+E: it moves the filter's cursor to the end.
    exportServers->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    guide->setShortcut(QKeySequence::HelpContents);
    showKeys->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Question));
    filterHelp->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    showSettings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    largerText->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smallerText->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    usualText->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    // QKeySequence::Quit is empty outside GNOME and KDE.
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    // Also usable in secondary windows.
    for (QAction *const action : {showJournal, showUnresolved, lock, quit, guide})
        action->setShortcutContext(Qt::ApplicationShortcut);
}

void MainActions::setIcons() const
{
    refresh->setIcon(icon(Icon::Refresh));
    interrupt->setIcon(icon(Icon::Interrupt, Meaning::Danger));
    readiness->setIcon(icon(Icon::Readiness));
    copyCell->setIcon(icon(Icon::Copy));
    exportServers->setIcon(icon(Icon::Export));
    lock->setIcon(icon(Icon::Lock));
    showSettings->setIcon(icon(Icon::Settings));
    quit->setIcon(icon(Icon::Quit));
    manageProfiles->setIcon(icon(Icon::Profile));
    focusFilter->setIcon(icon(Icon::Filter));
    showJournal->setIcon(icon(Icon::Journal));
    showUnresolved->setIcon(icon(Icon::Unresolved));
    guide->setIcon(icon(Icon::Help));
    showKeys->setIcon(icon(Icon::Keyboard));
    filterHelp->setIcon(icon(Icon::Filter));
    drill->setIcon(icon(Icon::Drill));
    about->setIcon(icon(Icon::Info));
}

void MainActions::buildServerMenu()
{
    m_serverMenu->setToolTipsVisible(true);
    m_serverMenu->addActions({refresh, interrupt, readiness, copyLine});
    m_serverMenu->addSeparator();
    m_serverMenu->addActions({copyCell, copyRows, copyCsv, exportServers});
    m_serverMenu->addSeparator();
    m_serverMenu->addAction(lock);
    m_serverMenu->addSeparator();
    m_serverMenu->addActions({showSettings, leaveDemo, quit});
    leaveDemo->setVisible(false);
}

void MainActions::buildViewMenu()
{
    m_viewMenu->addActions({focusFilter, showJournal, showUnresolved});
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languageMenu->setIcon(icon(Icon::Language));
    auto *group = new QActionGroup(this);
    for (const Languages::Language &language : Languages::all()) {
        QAction *const action = m_languageMenu->addAction(language.ownName);
        action->setCheckable(true);
        action->setData(language.code);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, code = language.code] { m_settings.set(Keys::language, code); });
    }
    markLanguage();
    m_viewMenu->addActions({largerText, smallerText, usualText, fullScreen});
    m_viewMenu->addSeparator();
}

void MainActions::wireView()
{
    const auto resizeText = [this](int percent) {
        m_settings.set(Keys::tableFontPercent, Keys::tableFontPercent.inRange(percent));
    };
    constexpr int step = 10; // per cent
    connect(largerText, &QAction::triggered, this,
            [this, resizeText] { resizeText(m_settings.get(Keys::tableFontPercent) + step); });
    connect(smallerText, &QAction::triggered, this,
            [this, resizeText] { resizeText(m_settings.get(Keys::tableFontPercent) - step); });
    connect(usualText, &QAction::triggered, this,
            [this] { m_settings.remove(Keys::tableFontPercent); });
    fullScreen->setCheckable(true);
    connect(fullScreen, &QAction::triggered, this,
            [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
    connect(m_viewMenu, &QMenu::aboutToShow, fullScreen,
            [this] { fullScreen->setChecked(m_window.isFullScreen()); });
}

void MainActions::markLanguage()
{
    for (QAction *const action : m_languageMenu->actions())
        action->setChecked(action->data().toString() == m_languages.current());
}

void MainActions::buildHelpMenu()
{
    m_helpMenu->addActions({guide, showKeys, filterHelp});
    m_helpMenu->addSeparator();
    m_helpMenu->addActions({drill, about, aboutQt});
}

void MainActions::setProfiles(const QList<QAction *> &shortcuts)
{
    m_profiles = shortcuts;
    m_profileMenu->clear();
    m_profileMenu->addActions(shortcuts);
    m_profileMenu->addSeparator();
    m_profileMenu->addAction(manageProfiles);
}

void MainActions::addRefreshing(QMenu &every, QAction &pause)
{
    m_serverMenu->insertMenu(interrupt, &every);
    m_serverMenu->insertAction(interrupt, &pause);
    m_serverMenu->insertSeparator(interrupt);
}

void MainActions::addPart(QAction *toggle, const QKeySequence &shortcut)
{
    toggle->setShortcut(shortcut);
    m_parts.append(toggle);
    m_viewMenu->addAction(toggle);
}

void MainActions::addViews(QMenu *views) const
{
    m_window.menuBar()->insertMenu(m_helpMenu->menuAction(), views);
}

void MainActions::enable(const Situation &situation)
{
    using SessionState = Session::SessionManager::State;
    const bool open = situation.sessions == SessionState::Open;
    const bool locked = situation.sessions == SessionState::Locked;
    for (QAction *const action : {refresh, focusFilter, filterHelp})
        action->setEnabled(open);
    for (QAction *const part : m_parts)
        part->setEnabled(open);
    interrupt->setEnabled(open && situation.server && !situation.several);
    readiness->setEnabled(open && situation.server && !situation.several);
    m_several = situation.several;
    m_underWay = situation.underWay;
    explainInterrupt();
    copyLine->setEnabled(open && situation.record);
    for (QAction *const action : {copyCell, copyRows, copyCsv})
        action->setEnabled(open && situation.chosen);
    exportServers->setEnabled(open);
    for (QAction *const action : {showJournal, showUnresolved, manageProfiles, showSettings})
        action->setEnabled(!locked);
    for (QAction *const profile : m_profiles)
        profile->setEnabled(!locked);
    lock->setEnabled(!locked && situation.sessions != SessionState::Empty);
}

void MainActions::retranslateUi()
{
    markLanguage();
    m_serverMenu->setTitle(tr("&Server"));
    m_profileMenu->setTitle(tr("&Profile"));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("Lan&guage"));
    m_helpMenu->setTitle(tr("&Help"));
    refresh->setText(tr("&Refresh"));
    refresh->setToolTip(tr("Read all servers again (F5)"));
    interrupt->setText(tr("&Interrupt…"));
    explainInterrupt();
    readiness->setText(tr("Rea&diness…"));
    readiness->setToolTip(tr("Find out whether the guest of the selected server would leave a "
                             "dump"));
    showJournal->setText(tr("&Journal"));
    showJournal->setToolTip(tr("Show what was sent, when, and what became of it (Ctrl+J)"));
    showUnresolved->setText(tr("Unreso&lved"));
    copyLine->setText(tr("Copy i&ncident line"));
    copyCell->setText(tr("Cop&y cell"));
    copyRows->setText(tr("Copy r&ows"));
    copyCsv->setText(tr("Copy rows as &CSV"));
    exportServers->setText(tr("E&xport…"));
    focusFilter->setText(tr("&Filter servers"));
    manageProfiles->setText(tr("&Manage profiles…"));
    lock->setText(tr("Loc&k"));
    showSettings->setText(tr("&Settings…"));
    fullScreen->setText(tr("F&ull screen"));
    largerText->setText(tr("L&arger text"));
    smallerText->setText(tr("S&maller text"));
    usualText->setText(tr("&Normal text size"));
    leaveDemo->setText(tr("&Leave the demo"));
    quit->setText(tr("&Quit"));
    // Qt would leave the letter behind Korean and Japanese words in the tool bar.
    for (QAction *const action : {refresh, interrupt, showJournal})
        action->setIconText(withoutMnemonic(action->text()));
    guide->setText(tr("&Guide"));
    showKeys->setText(tr("&Shortcuts"));
    filterHelp->setText(tr("&Filter terms…"));
    drill->setText(tr("&Drill…"));
    about->setText(tr("&About NCP Console"));
    aboutQt->setText(tr("About &Qt"));
}

void MainActions::setProspect(const QString &sentence)
{
    m_prospect = sentence;
    explainInterrupt();
}

void MainActions::explainInterrupt() const
{
    QString text = tr("Force a memory dump of the selected server (Ctrl+I)");
    if (m_several)
        text = tr("One server at a time: select one to interrupt it.");
    else if (m_underWay)
        text = tr("Show the interrupt of the selected server (Ctrl+I)");
    if (!m_several && !m_prospect.isEmpty())
        text = plainToolTip(text + u'\n' + m_prospect);
    if (interrupt->toolTip() != text) // each change is sent to every button
        interrupt->setToolTip(text);
}

} // namespace Console::Ui
