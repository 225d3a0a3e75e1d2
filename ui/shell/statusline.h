// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/inventory.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>

namespace Console::Ui {

// The status bar of the main window: how many servers, how old they are, whether they are being
// read, and the counters of interrupts. Its texts are new with every call, in any language.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showInventory(const Inventory::Inventory &inventory, int shown); // by the filter
    void showNoInventory();
    void setInventoryVisible(bool visible);
    void showInterrupts(int following, int unresolved);
    void setInterruptsEnabled(bool enabled);

Q_SIGNALS:
    void followingWanted(); // a person pressed the counter

private:
    QLabel *m_counts;
    QLabel *m_ages;
    QPushButton *m_following;
    QProgressBar *m_busy;
};

} // namespace Console::Ui
