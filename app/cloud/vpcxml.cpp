// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/vpcxml.h"

#include "app/cloud/listxml.h"

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

constexpr auto vpcElements = std::to_array<Element<Vpc>>({
    {"vpcNo"_L1, into<&Vpc::number>},
    {"vpcName"_L1, into<&Vpc::name>},
    {"ipv4CidrBlock"_L1, into<&Vpc::ipv4Block>},
});

constexpr auto subnetElements = std::to_array<Element<Subnet>>({
    {"subnetNo"_L1, into<&Subnet::number>},
    {"vpcNo"_L1, into<&Subnet::vpcNo>},
    {"zoneCode"_L1, into<&Subnet::zone>},
    {"subnetName"_L1, into<&Subnet::name>},
    {"subnet"_L1, into<&Subnet::block>}, // the block has the row's element name
});

std::optional<Vpc> readVpc(ApiXml &xml)
{
    Vpc vpc;
    readChildren(xml, vpc, vpcElements);
    if (!xml.failed() && vpc.number.isEmpty())
        xml.spoilRow(u"a VPC without a number"_s);
    return xml.failed() ? std::nullopt : std::optional(std::move(vpc));
}

std::optional<Subnet> readSubnet(ApiXml &xml)
{
    Subnet subnet;
    readChildren(xml, subnet, subnetElements);
    if (!xml.failed() && subnet.number.isEmpty())
        xml.spoilRow(u"a subnet without a number"_s);
    return xml.failed() ? std::nullopt : std::optional(std::move(subnet));
}

} // namespace

ApiResult<Page<Vpc>> parseVpcList(const QByteArray &body)
{
    return parsePage<Vpc>(body, "getVpcList"_L1, "vpcList"_L1, "vpc"_L1, readVpc);
}

ApiResult<Page<Subnet>> parseSubnetList(const QByteArray &body)
{
    return parsePage<Subnet>(body, "getSubnetList"_L1, "subnetList"_L1, "subnet"_L1, readSubnet);
}

} // namespace Console::Cloud
