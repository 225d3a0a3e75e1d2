// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/vpcxml.h"

#include "app/cloud/listxml.h"

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

std::optional<Vpc> readVpc(ApiXml &xml)
{
    Vpc vpc;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == "vpcNo"_L1)
            vpc.number = xml.text();
        else if (name == "vpcName"_L1)
            vpc.name = xml.text();
        else if (name == "ipv4CidrBlock"_L1)
            vpc.ipv4Block = xml.text();
        else
            xml.skip();
    }
    if (!xml.failed() && vpc.number.isEmpty())
        xml.fail(u"a VPC without a number"_s);
    return xml.failed() ? std::nullopt : std::optional(std::move(vpc));
}

std::optional<Subnet> readSubnet(ApiXml &xml)
{
    Subnet subnet;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == "subnetNo"_L1)
            subnet.number = xml.text();
        else if (name == "vpcNo"_L1)
            subnet.vpcNo = xml.text();
        else if (name == "subnetName"_L1)
            subnet.name = xml.text();
        else if (name == "subnet"_L1) // the block has the name of the row that it stands in
            subnet.block = xml.text();
        else if (name == "zoneCode"_L1)
            subnet.zone = xml.text();
        else
            xml.skip();
    }
    if (!xml.failed() && subnet.number.isEmpty())
        xml.fail(u"a subnet without a number"_s);
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
