// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/sentinterrupts.h"
#include "app/inventory/views/savedviews.h"
#include "app/session/services.h"

#include <QActionGroup>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

class QLineEdit;

namespace Console::Ui {

class ColumnDialog;
class ServerTable;
class ViewNameDialog;

// The saved views of the servers: the menu of them, the chooser beside the filter, and what
// choosing, saving, renaming and deleting one does to the table and the filter. Each view
// remembers its columns by itself; its filter only when it is asked to.
class ServerViews final : public QObject
{
    Q_OBJECT
public:
    // The table, the filter and the window outlive this object.
    ServerViews(const Session::Services &services, ServerTable &table, QLineEdit &filter, QWidget &window);

    QMenu &menu() { return *m_menu; }
    QPushButton &chooser() { return *m_chooser; }
    QAction &columnsAction() { return *m_columns; } // opens the window of the columns

    // Whether there are servers to be looked at; while the console is locked no name is shown.
    void setUsable(bool open, bool locked);
    void rememberColumns(); // of the chosen one, as they are now
    void resetColumns();
    void retranslateUi();

Q_SIGNALS:
    void told(const QString &sentence); // for the status bar

private:
    struct Removed {
        Inventory::SavedView view;
        qsizetype place = 0;
    };
    void choose(const QString &id);
    void fillMenu();
    void showChosen() const;
    bool isFilterChanged() const;
    void askForName(bool newOne);
    void save(const QString &name);
    void removeChosen();
    void bringBack();
    void feedInterrupts() const;
    void showColumns();
    QAction *addAction(void (ServerViews::*slot)());
    void askToSave() { askForName(true); }
    void askToRename() { askForName(false); }
    void saveFilter();

    Session::Services m_services;
    ServerTable &m_table;
    QLineEdit &m_filter;
    QWidget &m_window;
    Inventory::SavedViews m_views;
    Action::SentInterrupts m_sent;
    QString m_chosen = Inventory::BuiltInView::allServers;
    std::optional<Removed> m_removed; // the last one, to be brought back
    bool m_open = false;
    bool m_locked = false;

    QMenu *m_menu;
    QPushButton *m_chooser;
    QActionGroup *m_group;
    QAction *m_save = nullptr;
    QAction *m_saveFilter = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_bringBack = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_resetColumns = nullptr;
    QPointer<ColumnDialog> m_columnDialog;
    QPointer<ViewNameDialog> m_dialog;
};

} // namespace Console::Ui
