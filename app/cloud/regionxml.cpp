// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/regionxml.h"

#include "app/cloud/listxml.h"

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

std::optional<Region> readRegion(ApiXml &xml)
{
    QString code;
    QString name;
    while (xml.nextChild()) {
        if (xml.name() == "regionCode"_L1)
            code = xml.text();
        else if (xml.name() == "regionName"_L1)
            name = xml.text();
        else
            xml.skip();
    }
    const auto region = RegionCode::fromText(code);
    if (!region && !xml.failed())
        xml.fail(u"a region without a usable code"_s);
    return region ? std::optional(Region{.code = *region, .name = name}) : std::nullopt;
}

} // namespace

ApiResult<Page<Region>> parseRegionList(const QByteArray &body)
{
    return parsePage<Region>(body, "getRegionList"_L1, "regionList"_L1, "region"_L1, readRegion);
}

} // namespace Console::Cloud
