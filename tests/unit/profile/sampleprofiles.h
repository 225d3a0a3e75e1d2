// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"

#include <QList>

// Invented profiles for the tests of files: every field is used by one of them.
namespace SampleProfiles {

using namespace Qt::StringLiterals;

inline Console::Profile::Profile plain()
{
    return {.id = QUuid(u"{11111111-1111-4111-8111-111111111111}"_s),
            .name = u"Prod KR (gov)"_s,
            .gateway = Console::Cloud::Gateway::of(Console::Cloud::Environment::Government),
            .accessKeyId = u"GOVKEY0123456789ABCD"_s};
}

inline Console::Profile::Profile full()
{
    using namespace Console;
    return {.id = QUuid(u"{22222222-2222-4222-8222-222222222222}"_s),
            .name = u"연구실 \U0001F512 \"lab\""_s,
            .gateway = Cloud::Gateway::fromText(u"https://gw.example:8443/base"_s).value(),
            .accessKeyId = u"LABKEY0123456789ABCD"_s,
            .region = Cloud::RegionCode::fromText(u"SGN"_s),
            .caFile = u"/etc/ssl/lab/회사.pem"_s,
            .proxy = {.kind = Profile::Proxy::Kind::Explicit,
                      .host = u"proxy.example"_s,
                      .port = 3128,
                      .user = u"desk 7"_s},
            .colour = Profile::Colour::Teal,
            .guard = Profile::GuardLevel::Lab};
}

inline QList<Console::Profile::Profile> two() { return {plain(), full()}; }

} // namespace SampleProfiles
