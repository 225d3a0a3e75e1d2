// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/networkgroup.h"

#include "ui/detail/detaillabels.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

// Always with the number, which other tools need; names may repeat or look like another number.
QString named(const QString &number, const QHash<QString, QString> &names)
{
    const QString name = names.value(number);
    return name.isEmpty() || number.isEmpty() ? number : u"%1 (%2)"_s.arg(name, number);
}

} // namespace

struct NetworkGroup::Nic {
    QWidget *box = nullptr;
    QLabel *title = nullptr;
    QLabel *ipCaption = nullptr;
    QLabel *ip = nullptr;
    QLabel *secondaryCaption = nullptr;
    QLabel *secondary = nullptr;
    QLabel *macCaption = nullptr;
    QLabel *mac = nullptr;
    QLabel *subnetCaption = nullptr;
    QLabel *subnet = nullptr;
    QLabel *vpcCaption = nullptr;
    QLabel *vpc = nullptr;
    QLabel *acgCaption = nullptr;
    QLabel *acg = nullptr;

    std::array<QLabel *, 6> captions() const
    {
        return {ipCaption, secondaryCaption, macCaption, subnetCaption, vpcCaption, acgCaption};
    }

    explicit Nic(QWidget *parent) : box(new QWidget(parent))
    {
        title = valueLabel(box);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        QFormLayout *form = makeForm(box);
        form->setContentsMargins(0, 6, 0, 0);
        form->addRow(title);
        const auto add = [this, form](QLabel *&caption, QLabel *&value) {
            caption = captionLabel(box);
            value = valueLabel(box);
            caption->setBuddy(value);
            form->addRow(caption, value);
        };
        add(ipCaption, ip);
        add(secondaryCaption, secondary);
        add(macCaption, mac);
        add(subnetCaption, subnet);
        add(vpcCaption, vpc);
        add(acgCaption, acg);
    }
};

NetworkGroup::NetworkGroup(QWidget *parent)
    : QGroupBox(parent), m_publicIpCaption(captionLabel(this)), m_publicIp(valueLabel(this)),
      m_noInterfaces(new QLabel(this))
{
    QFormLayout *form = makeForm(this);
    m_publicIpCaption->setBuddy(m_publicIp);
    form->addRow(m_publicIpCaption, m_publicIp);
    m_noInterfaces->setTextFormat(Qt::PlainText);
    m_noInterfaces->setWordWrap(true);
    form->addRow(m_noInterfaces);
    retranslateUi();
}

NetworkGroup::~NetworkGroup() = default;

void NetworkGroup::showServer(const Inventory::ServerRow &row,
                              const Inventory::NetworkNameMap &names)
{
    setValue(m_publicIp,
             row.server.publicIp.isEmpty() ? tr("None", "public IP address") : row.server.publicIp);
    const auto count = static_cast<std::size_t>(row.interfaces.size());
    while (m_nics.size() < count) {
        m_nics.emplace_back(this);
        qobject_cast<QFormLayout *>(layout())->addRow(m_nics.back().box);
    }
    for (std::size_t i = 0; i < m_nics.size(); ++i) {
        m_nics[i].box->setVisible(i < count);
        if (i < count)
            fill(m_nics[i], row.interfaces.at(static_cast<qsizetype>(i)), row.server.vpcNo, names);
    }
    alignValues();
    m_noInterfaces->setVisible(count == 0);
    m_noInterfaces->setText(row.server.networkInterfaceNos.isEmpty()
                                ? tr("The server has no network interface.")
                                : tr("The network interfaces have not been read: %1.")
                                      .arg(row.server.networkInterfaceNos.join(u", "_s)));
}

// Aligns separate forms: the public address and each interface.
void NetworkGroup::alignValues()
{
    QList<QLabel *> captions{m_publicIpCaption};
    for (const Nic &nic : m_nics) {
        for (QLabel *const caption : nic.captions())
            captions.append(caption);
    }
    int widest = 0;
    for (const QLabel *const caption : std::as_const(captions))
        widest = std::max(widest, caption->fontMetrics().horizontalAdvance(caption->text()));
    for (QLabel *const caption : std::as_const(captions))
        caption->setMinimumWidth(widest);
}

void NetworkGroup::fill(const Nic &labels, const Cloud::NetworkInterface &nic, const QString &vpcNo,
                        const Inventory::NetworkNameMap &names)
{
    setValue(labels.title,
             nic.deviceName.isEmpty() ? nic.name : withCode(nic.deviceName, nic.name));
    labels.ipCaption->setText(tr("Private IP"));
    setValue(labels.ip, nic.ip);
    labels.secondaryCaption->setText(tr("Further IPs"));
    setValue(labels.secondary, nic.secondaryIps.join(u", "_s));
    labels.secondaryCaption->setVisible(!nic.secondaryIps.isEmpty());
    labels.secondary->setVisible(!nic.secondaryIps.isEmpty());
    labels.macCaption->setText(tr("MAC address"));
    setValue(labels.mac, nic.macAddress);
    labels.subnetCaption->setText(tr("Subnet"));
    setValue(labels.subnet, named(nic.subnetNo, names.subnets));
    labels.vpcCaption->setText(tr("VPC"));
    setValue(labels.vpc, named(vpcNo, names.vpcs));
    //: access control group: the provider's firewall
    labels.acgCaption->setText(tr("ACG"));
    setValue(labels.acg, nic.accessControlGroupNos.join(u", "_s));
}

void NetworkGroup::retranslateUi()
{
    setTitle(tr("Network"));
    m_publicIpCaption->setText(tr("Public IP"));
}

} // namespace Console::Ui
