// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/networkinterface.h"
#include "app/cloud/page.h"

namespace Console::Cloud {

// The answer of getNetworkInterfaceList or getNetworkInterfaceDetail, by the action's name.
ApiResult<Page<NetworkInterface>> parseNetworkInterfaces(const QByteArray &body,
                                                         QLatin1String action);

} // namespace Console::Cloud
