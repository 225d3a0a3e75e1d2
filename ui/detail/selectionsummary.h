// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/serverrow.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Console::Ui {

// What several chosen servers come to, and what can be done with them together: all but the
// interrupt.
class SelectionSummary final : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionSummary(QWidget *parent = nullptr);

    void setServers(const QList<Inventory::ServerRow> &servers);

Q_SIGNALS:
    void copyWanted(); // the rows as the table shows them

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fill();
    void save();

    QList<Inventory::ServerRow> m_servers;
    QLabel *m_count;
    QLabel *m_states;
    QLabel *m_why;
    QLabel *m_saved;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace Console::Ui
