// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/networkgroup.h"

#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/valuegrid.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

// Rows of the server.
constexpr int publicIpRow = 0;
constexpr int vpcRow = 1;

// Rows of an interface.
constexpr int ipRow = 0;
constexpr int furtherIpsRow = 1;
constexpr int macRow = 2;
constexpr int subnetRow = 3;
constexpr int acgRow = 4;

// Always with the number, which other tools need; names may repeat or look like another number.
QString named(const QString &number, const QHash<QString, QString> &names)
{
    const QString name = names.value(number);
    return name.isEmpty() || number.isEmpty() ? number : u"%1 (%2)"_s.arg(name, number);
}

} // namespace

struct NetworkGroup::Nic {
    QLabel *title = nullptr;
    ValueGrid *grid = nullptr;

    explicit Nic(QWidget *parent) : title(valueLabel(parent)), grid(new ValueGrid(parent))
    {
        QFont bold = title->font();
        bold.setWeight(QFont::DemiBold);
        title->setFont(bold);
        title->setContentsMargins(0, gridSteps(*title, 1), 0, 0);
        for (int row = 0; row <= acgRow; ++row)
            grid->addRow();
        retranslate();
    }

    void retranslate() const
    {
        grid->setCaption(ipRow, NetworkGroup::tr("Private IP"));
        grid->setCaption(furtherIpsRow, NetworkGroup::tr("Further IPs"));
        grid->setCaption(macRow, NetworkGroup::tr("MAC address"));
        grid->setCaption(subnetRow, NetworkGroup::tr("Subnet"));
        //: access control group: the provider's firewall
        grid->setCaption(acgRow, NetworkGroup::tr("ACG"));
    }

    void fill(const Cloud::NetworkInterface &nic, const Inventory::NetworkNameMap &names) const
    {
        setValue(title, nic.deviceName.isEmpty() ? nic.name : withCode(nic.deviceName, nic.name));
        grid->setValue(ipRow, nic.ip);
        grid->setValue(furtherIpsRow, nic.secondaryIps.join(u", "_s));
        grid->setRowVisible(furtherIpsRow, !nic.secondaryIps.isEmpty());
        grid->setValue(macRow, nic.macAddress);
        grid->setValue(subnetRow, named(nic.subnetNo, names.subnets));
        grid->setValue(acgRow, nic.accessControlGroupNos.join(u", "_s));
    }
};

NetworkGroup::NetworkGroup(QWidget *parent)
    : QGroupBox(parent), m_grid(new ValueGrid(this)), m_noInterfaces(plainLabel(this))
{
    m_grid->addRow();
    m_grid->addRow();
    auto *const layout = new QVBoxLayout(this);
    layout->setSpacing(gridSteps(*this, 1));
    layout->addWidget(m_grid);
    layout->addWidget(m_noInterfaces);
    retranslateUi();
}

NetworkGroup::~NetworkGroup() = default;

void NetworkGroup::showServer(const Inventory::ServerRow &row,
                              const Inventory::NetworkNameMap &names)
{
    m_grid->setValue(publicIpRow,
                     row.server.publicIp.isEmpty() ? tr("None", "public IP address")
                                                   : row.server.publicIp);
    m_grid->setValue(vpcRow, named(row.server.vpcNo, names.vpcs));
    const auto count = static_cast<std::size_t>(row.interfaces.size());
    while (m_nics.size() < count) {
        const Nic &nic = m_nics.emplace_back(this);
        layout()->addWidget(nic.title);
        layout()->addWidget(nic.grid);
    }
    for (std::size_t i = 0; i < m_nics.size(); ++i) {
        m_nics[i].title->setVisible(i < count);
        m_nics[i].grid->setVisible(i < count);
        if (i < count)
            m_nics[i].fill(row.interfaces.at(static_cast<qsizetype>(i)), names);
    }
    m_noInterfaces->setVisible(count == 0);
    m_noInterfaces->setText(row.server.networkInterfaceNos.isEmpty()
                                ? tr("The server has no network interface.")
                                : tr("The network interfaces have not been read: %1.")
                                      .arg(row.server.networkInterfaceNos.join(u", "_s)));
}

void NetworkGroup::retranslateUi()
{
    setTitle(tr("Network"));
    m_grid->setCaption(publicIpRow, tr("Public IP"));
    m_grid->setCaption(vpcRow, tr("VPC"));
    for (const Nic &nic : m_nics)
        nic.retranslate();
}

} // namespace Console::Ui
