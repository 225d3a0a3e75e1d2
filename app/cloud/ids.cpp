// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/ids.h"

#include <algorithm>

namespace Console::Cloud {

namespace {

constexpr qsizetype longestNumber = 40;
constexpr qsizetype longestRegion = 20;

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isRegionCharacter(QChar c)
{
    return isAsciiDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-'
        || c == u'_';
}

} // namespace

std::optional<ServerNo> ServerNo::fromText(const QString &text)
{
    if (text.isEmpty() || text.size() > longestNumber
        || !std::all_of(text.begin(), text.end(), isAsciiDigit))
        return std::nullopt;
    return ServerNo(text);
}

std::optional<RegionCode> RegionCode::fromText(const QString &text)
{
    if (text.isEmpty() || text.size() > longestRegion
        || !std::all_of(text.begin(), text.end(), isRegionCharacter))
        return std::nullopt;
    return RegionCode(text);
}

} // namespace Console::Cloud
