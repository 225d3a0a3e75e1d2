// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/serversums.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Console::Ui {

// Sums of several selected servers, and the actions for them: all except the interrupt.
class SelectionSummary final : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionSummary(QWidget *parent = nullptr);

    void setCount(int servers);
    // May arrive later than the count.
    void setSums(const Inventory::ServerSums &sums);

Q_SIGNALS:
    void copyRequested(); // rows as shown in the table
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fill();

    int m_servers = 0;
    Inventory::ServerSums m_sums;
    QLabel *m_count;
    QLabel *m_states;
    QLabel *m_why;
    QPushButton *m_copy;
    QPushButton *m_export;
};

} // namespace Console::Ui
