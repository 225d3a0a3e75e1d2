// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/networkinterfacexml.h"

#include "app/cloud/listxml.h"

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

// In the order in which the provider sends them.
using InterfaceElement = Element<NetworkInterface>;
constexpr std::array interfaceElements{
    InterfaceElement{"networkInterfaceNo"_L1,
                     [](ApiXml &xml, NetworkInterface &nic) {
                         nic.number = xml.text();
                     }},
    InterfaceElement{"networkInterfaceName"_L1,
                     [](ApiXml &xml, NetworkInterface &nic) {
                         nic.name = xml.text();
                     }},
    InterfaceElement{"deviceName"_L1,
                     [](ApiXml &xml, NetworkInterface &nic) {
                         nic.deviceName = xml.text();
                     }},
    InterfaceElement{"instanceNo"_L1,
                     [](ApiXml &xml, NetworkInterface &nic) {
                         nic.serverNo = xml.text();
                     }},
    InterfaceElement{"subnetNo"_L1,
                     [](ApiXml &xml, NetworkInterface &nic) {
                         nic.subnetNo = xml.text();
                     }},
    InterfaceElement{"ip"_L1,
                     [](ApiXml &xml, NetworkInterface &nic) {
                         nic.ip = xml.text();
                     }},
    InterfaceElement{"secondaryIpList"_L1,
                     [](ApiXml &xml, NetworkInterface &nic) {
                         nic.secondaryIps = xml.list("secondaryIp"_L1);
                     }},
    InterfaceElement{"macAddress"_L1,
                     [](ApiXml &xml, NetworkInterface &nic) {
                         nic.macAddress = xml.text();
                     }},
    InterfaceElement{"accessControlGroupNoList"_L1,
                     [](ApiXml &xml, NetworkInterface &nic) {
                         nic.accessControlGroupNos = xml.list("accessControlGroupNo"_L1);
                     }},
    InterfaceElement{"networkInterfaceStatus"_L1,
                     [](ApiXml &xml, NetworkInterface &nic) {
                         nic.statusCode = xml.code().code;
                     }},
    InterfaceElement{"networkInterfaceDescription"_L1,
                     [](ApiXml &xml, NetworkInterface &nic) {
                         nic.description = xml.text();
                     }},
    InterfaceElement{"isDefault"_L1,
                     [](ApiXml &xml, NetworkInterface &nic) {
                         nic.isDefault = xml.flag();
                     }},
};

std::optional<NetworkInterface> readInterface(ApiXml &xml)
{
    NetworkInterface nic;
    readChildren(xml, nic, interfaceElements);
    if (!xml.failed() && nic.number.isEmpty())
        xml.fail(u"a network interface without a number"_s);
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
