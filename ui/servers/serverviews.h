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

// The saved views: menu, chooser beside the filter, and their effects on table and filter. A view
// saves its columns automatically, its filter only on request.
class ServerViews final : public QObject
{
    Q_OBJECT
public:
    // Table, filter and window outlive this object.
    ServerViews(const Session::Services &services, ServerTable &table, QLineEdit &filter,
                QWidget &window);

    QMenu &menu() { return *m_menu; }
    QPushButton &chooser() { return *m_chooser; }
    QAction &columnsAction() { return *m_columns; } // opens the column dialog

    // open: servers are shown. locked: hides all names.
    void setUsable(bool open, bool locked);
    void rememberColumns(); // in the chosen view
    void resetColumns();
    void retranslateUi();

Q_SIGNALS:
    void messageRequested(const QString &sentence);

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
    std::optional<Removed> m_removed; // can be restored
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
