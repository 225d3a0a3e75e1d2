// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/regionxml.h"

#include "app/cloud/listxml.h"

#include <algorithm>

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

std::optional<Zone> readZone(ApiXml &xml)
{
    QString code;
    QString name;
    QString description;
    QString regionCode;
    while (xml.nextChild()) {
        if (xml.name() == "zoneCode"_L1)
            code = xml.text();
        else if (xml.name() == "zoneName"_L1)
            name = xml.text();
        else if (xml.name() == "zoneDescription"_L1)
            description = xml.text();
        else if (xml.name() == "regionCode"_L1)
            regionCode = xml.text();
        else
            xml.skip();
    }
    const auto region = RegionCode::fromText(regionCode);
    if ((!region || code.isEmpty()) && !xml.failed())
        xml.fail(u"a zone without a code or a usable region"_s);
    if (!region)
        return std::nullopt;
    return Zone{.code = code, .name = name, .description = description, .region = *region};
}

} // namespace

ApiResult<Page<Region>> parseRegionList(const QByteArray &body)
{
    return parsePage<Region>(body, "getRegionList"_L1, "regionList"_L1, "region"_L1, readRegion);
}

ApiResult<Page<Zone>> parseZoneList(const QByteArray &body)
{
    auto page = parsePage<Zone>(body, "getZoneList"_L1, "zoneList"_L1, "zone"_L1, readZone);
    if (!page)
        return page;
    Page<Zone> sorted = std::move(page).value();
    std::sort(sorted.rows.begin(), sorted.rows.end(),
              [](const Zone &a, const Zone &b) { return a.code < b.code; });
    return sorted;
}

} // namespace Console::Cloud
