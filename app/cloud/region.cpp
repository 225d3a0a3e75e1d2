// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/region.h"

using namespace Qt::StringLiterals;

namespace Console::Cloud {

QStringList documentedRegions(Environment environment)
{
    switch (environment) {
    case Environment::Public:
        return {u"KR"_s, u"SGN"_s, u"JPN"_s};
    case Environment::Government:
        return {u"KR"_s, u"KRS"_s};
    case Environment::Financial:
        return {u"FKR"_s};
    case Environment::Custom:
        break;
    }
    return {};
}

} // namespace Console::Cloud
