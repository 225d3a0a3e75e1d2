// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/networkinterfacexml.h"

#include "app/cloud/listxml.h"

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

// In the provider's order.
constexpr auto interfaceElements = std::to_array<Element<NetworkInterface>>({
    {"networkInterfaceNo"_L1, into<&NetworkInterface::number>},
    {"networkInterfaceName"_L1, into<&NetworkInterface::name>},
    {"deviceName"_L1, into<&NetworkInterface::deviceName>},
    {"instanceNo"_L1, into<&NetworkInterface::serverNo>},
    {"subnetNo"_L1, into<&NetworkInterface::subnetNo>},
    {"ip"_L1, into<&NetworkInterface::ip>},
    {"secondaryIpList"_L1, into<&NetworkInterface::secondaryIps>},
    {"macAddress"_L1, into<&NetworkInterface::macAddress>},
    {"accessControlGroupNoList"_L1, into<&NetworkInterface::accessControlGroupNos>},
    {"networkInterfaceStatus"_L1,
     [](ApiXml &xml, NetworkInterface &nic, QLatin1String) {
         nic.statusCode = xml.code().code;
     }},
    {"networkInterfaceDescription"_L1, into<&NetworkInterface::description>},
    {"isDefault"_L1, into<&NetworkInterface::isDefault>},
});

std::optional<NetworkInterface> readInterface(ApiXml &xml)
{
    NetworkInterface nic;
    readChildren(xml, nic, interfaceElements);
    if (!xml.failed() && nic.number.isEmpty())
        xml.spoilRow(u"a network interface without a number"_s);
    return xml.failed() ? std::nullopt : std::optional(std::move(nic));
}

} // namespace

ApiResult<Page<NetworkInterface>> parseNetworkInterfaces(const QByteArray &body)
{
    return parsePage<NetworkInterface>(body, "getNetworkInterfaceList"_L1,
                                       "networkInterfaceList"_L1, "networkInterface"_L1,
                                       readInterface);
}

} // namespace Console::Cloud
