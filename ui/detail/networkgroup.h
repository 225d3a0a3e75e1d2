// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/networknames.h"
#include "app/inventory/store/serverrow.h"

#include <QGroupBox>

#include <vector>

class QLabel;

namespace Console::Ui {

class ValueGrid;

// Addresses and network interfaces. Labels are reused when values change.
class NetworkGroup final : public QGroupBox
{
    Q_OBJECT
public:
    explicit NetworkGroup(QWidget *parent = nullptr);
    ~NetworkGroup() override;

    // Networks without a known name show only the number.
    void showServer(const Inventory::ServerRow &row, const Inventory::NetworkNameMap &names);
    void retranslateUi(); // captions; the owner sets the values again

private:
    struct Nic; // one interface's labels

    ValueGrid *m_grid; // of the server
    QLabel *m_noInterfaces;
    std::vector<Nic> m_nics;
};

} // namespace Console::Ui
