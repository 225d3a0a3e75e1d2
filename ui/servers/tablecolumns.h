// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/views/columnlayout.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <array>
#include <vector>

class QAction;
class QPoint;
class QTableView;

namespace Console::Ui {

// The columns of the table of servers: which are shown, in which order, how wide, and by which the
// rows are sorted. The view has its model already, and owns this.
class TableColumns final : public QObject
{
    Q_OBJECT
public:
    explicit TableColumns(QTableView &view);

    Inventory::ColumnLayout layout() const;
    void setLayout(const Inventory::ColumnLayout &layout);
    // What versions before saved views left in the settings.
    bool restoreState(const QByteArray &state);
    // The servers of several profiles are shown: whose they are is, too.
    void setManyProfiles(bool many);
    void retranslate();

    std::vector<Inventory::ServerColumn> shown() const; // from left to right
    // The name; that of the profile as well where several are together.
    bool isAlwaysShown(Inventory::ServerColumn column) const;
    int standardWidth() const; // of the view with the columns from Name to Number, in pixels
    // Below the columns in the menu of the header; they outlive this.
    void setMenuActions(const QList<QAction *> &actions) { m_menuActions = actions; }

Q_SIGNALS:
    void layoutChanged(); // soon after the user changed it
    void layoutSet();     // by setLayout()

private:
    void measure();
    int pixelsOf(const Inventory::ColumnLayout::Column &column) const;
    int lastShownColumn() const;
    void putProfileBack(Inventory::ColumnLayout &layout) const;
    void showMenu(const QPoint &position);

    QTableView &m_view;
    std::array<int, Inventory::serverColumns> m_standardWidths = {};
    Inventory::ColumnLayout m_layout; // as it was set or told last
    bool m_manyProfiles = false;
    QTimer m_soon;
    QList<QAction *> m_menuActions;
};

} // namespace Console::Ui
