// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/page.h"
#include "app/cloud/serverinstance.h"

namespace Console::Cloud {

// Leaves out servers without a number or region.
ApiResult<Page<ServerInstance>> parseServerList(const QByteArray &body);
ApiResult<Page<ServerInstance>> parseServerDetail(const QByteArray &body);

} // namespace Console::Cloud
