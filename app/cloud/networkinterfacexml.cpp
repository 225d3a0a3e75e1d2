// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/networkinterfacexml.h"

#include "app/cloud/listxml.h"

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

std::optional<NetworkInterface> readInterface(ApiXml &xml)
{
    NetworkInterface nic;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == "networkInterfaceNo"_L1)
            nic.number = xml.text();
        else if (name == "networkInterfaceName"_L1)
            nic.name = xml.text();
        else if (name == "deviceName"_L1)
            nic.deviceName = xml.text();
        else if (name == "instanceNo"_L1)
            nic.serverNo = xml.text();
        else if (name == "subnetNo"_L1)
            nic.subnetNo = xml.text();
        else if (name == "ip"_L1)
            nic.ip = xml.text();
        else if (name == "secondaryIpList"_L1)
            nic.secondaryIps = xml.list("secondaryIp"_L1);
        else if (name == "macAddress"_L1)
            nic.macAddress = xml.text();
        else if (name == "accessControlGroupNoList"_L1)
            nic.accessControlGroupNos = xml.list("accessControlGroupNo"_L1);
        else if (name == "networkInterfaceStatus"_L1)
            nic.statusCode = xml.code().code;
        else if (name == "networkInterfaceDescription"_L1)
            nic.description = xml.text();
        else if (name == "isDefault"_L1)
            nic.isDefault = xml.flag();
        else
            xml.skip();
    }
    if (!xml.failed() && nic.number.isEmpty())
        xml.fail(u"a network interface without a number"_s);
    return xml.failed() ? std::nullopt : std::optional(std::move(nic));
}

} // namespace

ApiResult<Page<NetworkInterface>> parseNetworkInterfaces(const QByteArray &body,
                                                         QLatin1String action)
{
    return parsePage<NetworkInterface>(body, action, "networkInterfaceList"_L1,
                                       "networkInterface"_L1, readInterface);
}

} // namespace Console::Cloud
