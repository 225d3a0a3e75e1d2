// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/endpoint.h"
#include "app/cloud/ids.h"

#include <QStringList>

namespace Console::Cloud {

// Source: https://api.ncloud-docs.com/docs/en/compute-vserver-server-common-getregionlist
// (2026-09-17)
struct Region {
    RegionCode code;
    QString name;

    friend bool operator==(const Region &, const Region &) = default;
};

// An offline hint only: getRegionList tells. Empty for Custom. Source: the documentation of each
// environment (2026-10).
QStringList documentedRegions(Environment environment);

} // namespace Console::Cloud
