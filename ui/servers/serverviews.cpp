// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/serverviews.h"

#include "app/core/settingskeys.h"
#include "ui/servers/columndialog.h"
#include "ui/servers/servertable.h"
#include "ui/servers/tablecolumns.h"
#include "ui/servers/viewnamedialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/roomfor.h"
#include "ui/words/viewwords.h"
#include "ui/words/words.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int viewsWithKeys = 9;
constexpr int chooserLetters = 20;
constexpr int besideText = 40;

QString fileBeside(const Settings &settings)
{
    return QFileInfo(settings.fileName()).path() + "/views.json"_L1;
}

// Names have no mnemonics.
QString asMenuText(QString name) { return name.replace(u'&', "&&"_L1); }

} // namespace

ServerViews::ServerViews(const Session::Services &services, ServerTable &table, QLineEdit &filter,
                         QWidget &window)
    : QObject(&window), m_services(services), m_table(table), m_filter(filter), m_window(window),
      m_views(fileBeside(services.settings)), m_sent(services.journal), m_menu(new QMenu(&window)),
      m_chooser(new QPushButton(&window)), m_group(new QActionGroup(this))
{
    m_menu->setObjectName(u"viewsMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_chooser->setObjectName(u"viewChooser"_s);
    m_chooser->setMenu(m_menu);
    m_chooser->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_save = addAction(&ServerViews::askToSave);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_saveFilter = addAction(&ServerViews::saveFilter);
    m_rename = addAction(&ServerViews::askToRename);
    m_remove = addAction(&ServerViews::removeChosen);
    m_bringBack = addAction(&ServerViews::bringBack);
    m_columns = addAction(&ServerViews::showColumns);
    m_chooser->setIcon(icon(Icon::Views));
    m_save->setIcon(icon(Icon::Save));
    m_rename->setIcon(icon(Icon::Rename));
    m_remove->setIcon(icon(Icon::Remove));
    m_bringBack->setIcon(icon(Icon::Undo));
    m_columns->setIcon(icon(Icon::Columns));
    m_resetColumns = addAction(&ServerViews::resetColumns);
    m_table.columns().setMenuActions({m_columns, m_resetColumns});

    if (services.settings.contains(Keys::oldColumns)) {
        if (m_table.columns().restoreState(services.settings.get(Keys::oldColumns)))
            m_views.setColumns(m_chosen, m_table.columns().layout());
        services.settings.remove(Keys::oldColumns);
    }
    m_table.columns().setLayout(m_views.find(m_chosen)->columns);
    connect(&m_views, &Inventory::SavedViews::changed, this, &ServerViews::fillMenu);
    connect(&m_views, &Inventory::SavedViews::writeFailed, this, [this](const QString &technical) {
        Q_EMIT messageRequested(tr("The saved views cannot be written: %1").arg(technical));
    });
    connect(&m_table.columns(), &TableColumns::layoutChanged, this, &ServerViews::rememberColumns);
    connect(&m_filter, &QLineEdit::textChanged, this, &ServerViews::showChosen);
    connect(&m_sent, &Action::SentInterrupts::changed, this, &ServerViews::feedInterrupts);
    connect(&services.sessions, &Session::SessionManager::choicesChanged, this,
            &ServerViews::feedInterrupts);
    connect(&services.sessions, &Session::SessionManager::sessionsChanged, this,
            &ServerViews::feedInterrupts);
    retranslateUi();
    if (!m_views.problem().isEmpty()) // said once a window exists
        QTimer::singleShot(0, this, [this] {
            Q_EMIT messageRequested(
                tr("Saved views are missing, since their file cannot be read (%1). It is "
                   "kept aside before a new one is written.")
                    .arg(m_views.problem()));
        });
}

QAction *ServerViews::addAction(void (ServerViews::*slot)())
{
    auto *action = new QAction(&m_window);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void ServerViews::setUsable(bool open, bool locked)
{
    if (m_open == open && m_locked == locked)
        return;
    m_open = open;
    m_locked = locked;
    if (locked && m_dialog)
        m_dialog->close(); // it shows a filter, which is private
    fillMenu();
}

void ServerViews::fillMenu()
{
    const auto old = m_group->actions();
    qDeleteAll(old);
    m_menu->clear();
    int place = 0;
    bool ownOnes = false;
    for (const Inventory::SavedView &view : m_views.all()) {
        if (m_locked && !view.isBuiltIn())
            continue;
        QAction *const action = m_menu->addAction(asMenuText(viewWord(view)));
        action->setCheckable(true);
        action->setData(view.id);
        action->setEnabled(m_open);
        action->setToolTip(plainToolTip(m_locked ? QString() : viewExplanation(view)));
        if (++place <= viewsWithKeys)
            action->setShortcut(QKeySequence(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_0 + place))));
        if (!view.isBuiltIn() && !std::exchange(ownOnes, true))
            m_menu->insertSeparator(action);
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = view.id] { choose(id); });
    }
    m_menu->addSeparator();
    m_menu->addActions({m_save, m_saveFilter, m_rename, m_remove, m_bringBack});
    m_menu->addSeparator();
    m_menu->addActions({m_columns, m_resetColumns});
    showChosen();
}

bool ServerViews::isFilterChanged() const
{
    const Inventory::SavedView *const view = m_views.find(m_chosen);
    return view && m_filter.text().simplified() != view->filter.simplified();
}

void ServerViews::showChosen() const
{
    const Inventory::SavedView *const view = m_views.find(m_chosen);
    if (!view)
        return;
    const bool changed = isFilterChanged();
    const bool own = !view->isBuiltIn();
    const QString name = m_locked ? QString() : viewWord(*view);
    //: a saved view whose filter has been edited since
    const QString shown = changed ? tr("%1 (changed)").arg(name) : name;
    // Elides the name, never the "changed" mark.
    const QFontMetrics metrics = m_chooser->fontMetrics();
    const int room = m_chooser->minimumWidth() - besideText - metrics.horizontalAdvance(shown)
        + metrics.horizontalAdvance(name);
    const QString cut = metrics.elidedText(name, Qt::ElideRight, room);
    m_chooser->setText(asMenuText(changed ? tr("%1 (changed)").arg(cut) : cut));
    m_chooser->setAccessibleName(tr("Saved view: %1").arg(shown));
    const QString sentence = changed
        ? tr("Saved view: %1. The filter has been changed; choose the view again to restore it.")
        : tr("Saved view: %1. Choose another one.");
    const QString explained = m_locked ? QString() : viewExplanation(*view);
    m_chooser->setToolTip(plainToolTip((sentence.arg(name) + u'\n' + explained).trimmed()));
    m_chooser->setAccessibleDescription(explained);
    m_chooser->setEnabled(m_open);
    const auto actions = m_group->actions();
    for (QAction *const action : actions)
        action->setChecked(action->data().toString() == m_chosen);
    m_save->setEnabled(m_open);
    m_saveFilter->setEnabled(m_open && own && changed);
    m_rename->setEnabled(m_open && own);
    m_remove->setEnabled(m_open && own);
    m_bringBack->setEnabled(m_open && m_removed);
    m_resetColumns->setEnabled(m_open);
    m_saveFilter->setText(own && !m_locked ? tr("Save the &filter in “%1”").arg(asMenuText(name))
                                           : tr("Save the &filter in the view"));
    m_rename->setText(tr("&Rename view…"));
    m_remove->setText(tr("&Delete view"));
    m_bringBack->setText(m_removed && !m_locked
                             ? tr("&Undo: bring back “%1”").arg(asMenuText(m_removed->view.name))
                             : tr("&Undo the last deletion"));
}

void ServerViews::choose(const QString &id)
{
    const Inventory::SavedView *const found = m_views.find(id);
    if (!found)
        return;
    const Inventory::SavedView view = *found;
    rememberColumns();
    if (view.id != m_chosen) {
        m_chosen = view.id;
        m_table.columns().setLayout(view.columns);
    }
    m_filter.setText(view.filter);
    showChosen();
}

void ServerViews::rememberColumns() { m_views.setColumns(m_chosen, m_table.columns().layout()); }

void ServerViews::resetColumns()
{
    m_table.columns().setLayout(Inventory::ColumnLayout::standard());
    rememberColumns();
}

void ServerViews::showColumns()
{
    if (!m_columnDialog) {
        m_columnDialog = new ColumnDialog(m_table, &m_window);
        connect(m_columnDialog, &ColumnDialog::changed, this, &ServerViews::rememberColumns);
    }
    m_columnDialog->show();
    m_columnDialog->raise();
    m_columnDialog->activateWindow();
}

void ServerViews::askForName(bool newOne)
{
    if (m_dialog)
        m_dialog->close();
    const Inventory::SavedView *const view = m_views.find(m_chosen);
    if (!view)
        return;
    const QString except = newOne ? QString() : m_chosen;
    m_dialog = new ViewNameDialog(
        newOne ? ViewNameDialog::Purpose::Save : ViewNameDialog::Purpose::Rename,
        newOne ? QString() : view->name, m_filter.text().simplified(),
        [this, except](const QString &name) {
            if (m_views.isTaken(name, except))
                return true;
            const auto &all = m_views.all();
            return std::any_of(all.begin(), all.end(), [&name](const Inventory::SavedView &one) {
                return one.isBuiltIn() && viewWord(one).compare(name, Qt::CaseInsensitive) == 0;
            });
        },
        &m_window);
    connect(m_dialog, &ViewNameDialog::named, this, [this, except](const QString &name) {
        if (except.isEmpty())
            save(name);
        else
            m_views.rename(except, name);
    });
    m_dialog->show();
}

void ServerViews::save(const QString &name)
{
    rememberColumns();
    const QString id = m_views.add(name, m_filter.text().simplified(), m_table.columns().layout());
    if (id.isEmpty()) {
        Q_EMIT messageRequested(
            tr("The view was not saved: there are too many, or its filter is too long."));
        return;
    }
    m_chosen = id;
    showChosen();
    Q_EMIT messageRequested(tr("Saved the view “%1”.").arg(name));
}

void ServerViews::saveFilter() { m_views.setFilter(m_chosen, m_filter.text().simplified()); }

void ServerViews::removeChosen()
{
    const Inventory::SavedView *const found = m_views.find(m_chosen);
    if (!found || found->isBuiltIn())
        return;
    rememberColumns();
    const Inventory::SavedView view = *m_views.find(m_chosen);
    const qsizetype place = m_views.remove(view.id);
    m_removed = Removed{.view = view, .place = place};
    choose(Inventory::BuiltInView::allServers);
    Q_EMIT messageRequested(
        tr("Deleted the view “%1”. The menu of saved views brings it back.").arg(view.name));
}

void ServerViews::bringBack()
{
    if (!m_removed)
        return;
    const Removed removed = *std::exchange(m_removed, std::nullopt);
    m_views.insert(removed.place, removed.view);
    choose(removed.view.id);
}

void ServerViews::feedInterrupts() const
{
    auto servers = std::make_shared<Inventory::InterruptedServers>();
    const auto sent = m_sent.list();
    const auto take = [&sent, &servers](const QUuid &profile, const Cloud::Gateway &gateway) {
        const QString here = gateway.identity();
        for (const Action::SentInterrupts::Sent &one : sent) {
            if (one.gateway.isEmpty() || one.gateway == here)
                servers->add(profile, one.server, one.atMs);
        }
    };
    const auto choices = m_services.sessions.choices();
    for (const Profile::Profile &profile : choices)
        take(profile.id, profile.gateway);
    if (const auto &open = m_services.sessions.profile())
        take({}, open->gateway); // rows of a single profile name none
    m_table.setInterrupted(std::move(servers));
}

void ServerViews::retranslateUi()
{
    m_menu->setTitle(tr("Saved vie&ws"));
    m_save->setText(tr("&Save view…"));
    m_save->setToolTip(tr("Keep the filter, the columns and the order under a name"));
    m_columns->setText(tr("&Columns…"));
    m_columns->setToolTip(tr("Choose and order the columns of this view"));
    m_resetColumns->setText(tr("Reset c&olumns"));
    m_resetColumns->setToolTip(tr("Restore the default columns of this view"));
    m_chooser->setFixedWidth(widthOf(*m_chooser, chooserLetters) + besideText);
    fillMenu();
}

} // namespace Console::Ui
