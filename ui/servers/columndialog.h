// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/views/columnlayout.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace Console::Ui {

class ServerTable;

// Chooses the shown columns and their order; applies at once. Not modal; deletes itself when
// closed.
class ColumnDialog final : public QDialog
{
    Q_OBJECT
public:
    ColumnDialog(ServerTable &table, QWidget *parent); // the table outlives it

Q_SIGNALS:
    void changed(); // by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fill();
    void enableButtons() const;
    void apply(const Inventory::ColumnLayout &layout);
    void toggled(int row);
    void moveBy(int rows);

    ServerTable &m_table;
    Inventory::ColumnLayout m_layout;
    bool m_filling = false;
    QLabel *m_caption;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_reset;
    QPushButton *m_close;
};

} // namespace Console::Ui
