// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/networkinterface.h"
#include "app/cloud/page.h"

namespace Console::Cloud {

ApiResult<Page<NetworkInterface>> parseNetworkInterfaces(const QByteArray &body);

} // namespace Console::Cloud
