// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/regionxml.h"

#include "app/cloud/listxml.h"

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

struct RegionRow {
    QString code;
    QString name;
};

constexpr auto regionElements = std::to_array<Element<RegionRow>>({
    {"regionCode"_L1, into<&RegionRow::code>},
    {"regionName"_L1, into<&RegionRow::name>},
});

std::optional<Region> readRegion(ApiXml &xml)
{
    RegionRow row;
    readChildren(xml, row, regionElements);
    const auto code = RegionCode::fromText(row.code);
    if (!code && !xml.failed())
        xml.spoilRow(u"a region without a usable code"_s);
    return code ? std::optional(Region{.code = *code, .name = row.name}) : std::nullopt;
}

} // namespace

ApiResult<Page<Region>> parseRegionList(const QByteArray &body)
{
    return parsePage<Region>(body, "getRegionList"_L1, "regionList"_L1, "region"_L1, readRegion);
}

} // namespace Console::Cloud
