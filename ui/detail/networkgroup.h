// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/networknames.h"
#include "app/inventory/store/serverrow.h"

#include <QGroupBox>
#include <QLabel>

#include <vector>

namespace Console::Ui {

// The public address and the network interfaces of a server. The labels stay and only change
// their text.
class NetworkGroup final : public QGroupBox
{
    Q_OBJECT
public:
    explicit NetworkGroup(QWidget *parent = nullptr);
    ~NetworkGroup() override;

    // A network whose name is not known is shown by its number alone.
    void showServer(const Inventory::ServerRow &row, const Inventory::NetworkNames &names);
    void retranslateUi(); // the captions; the values are shown anew by whoever has them

private:
    struct Nic; // the labels of one network interface

    void alignValues(); // of all interfaces
    static void fill(const Nic &labels, const Cloud::NetworkInterface &nic, const QString &vpcNo,
                     const Inventory::NetworkNames &names);

    QLabel *m_publicIpCaption;
    QLabel *m_publicIp;
    QLabel *m_noInterfaces;
    std::vector<Nic> m_nics;
};

} // namespace Console::Ui
