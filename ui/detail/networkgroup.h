// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/networknames.h"
#include "app/inventory/store/serverrow.h"

#include <QGroupBox>
#include <QLabel>

#include <vector>

namespace Console::Ui {

// Public address and network interfaces. Labels are reused when values change.
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

    void alignValues(); // across interfaces
    static void fill(const Nic &labels, const Cloud::NetworkInterface &nic, const QString &vpcNo,
                     const Inventory::NetworkNameMap &names);

    QLabel *m_publicIpCaption;
    QLabel *m_publicIp;
    QLabel *m_noInterfaces;
    std::vector<Nic> m_nics;
};

} // namespace Console::Ui
