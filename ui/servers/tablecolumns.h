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

// The table's columns: visibility, order, width and sorting. The view already has its model and
// owns this.
class TableColumns final : public QObject
{
    Q_OBJECT
public:
    explicit TableColumns(QTableView &view);

    Inventory::ColumnLayout layout() const;
    void setLayout(const Inventory::ColumnLayout &layout);
    // Settings of versions before saved views.
    bool restoreState(const QByteArray &state);
    // Always shows the profile column.
    void setManyProfiles(bool many);
    void retranslate();
    // Measures anew; pixels above and below the text of a row, together.
    void setAir(int air);

    std::vector<Inventory::ServerColumn> shown() const; // from left to right
    // The name, and the profile if there are several.
    bool isAlwaysShown(Inventory::ServerColumn column) const;
    int standardWidth() const; // pixels from Name to Number
    // Added below the columns in the header's menu; they outlive this.
    void setMenuActions(const QList<QAction *> &actions) { m_menuActions = actions; }

Q_SIGNALS:
    void layoutChanged(); // by the user; delayed
    void layoutSet();     // by setLayout()

private:
    void measure();
    int pixelsOf(const Inventory::ColumnLayout::Column &column) const;
    int lastShownColumn() const;
    void putProfileBack(Inventory::ColumnLayout &layout) const;
    void showMenu(const QPoint &position);

    QTableView &m_view;
    std::array<int, Inventory::serverColumns> m_standardWidths = {};
    Inventory::ColumnLayout m_layout;
    int m_air = 8; // pixels
    bool m_manyProfiles = false;
    QTimer m_soon;
    QList<QAction *> m_menuActions;
};

} // namespace Console::Ui
