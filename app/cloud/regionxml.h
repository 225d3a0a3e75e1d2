// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/page.h"
#include "app/cloud/region.h"

namespace Console::Cloud {

ApiResult<Page<Region>> parseRegionList(const QByteArray &body);

} // namespace Console::Cloud
