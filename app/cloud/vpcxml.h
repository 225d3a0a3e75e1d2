// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/page.h"
#include "app/cloud/vpc.h"

#include <QByteArray>

namespace Console::Cloud {

ApiResult<Page<Vpc>> parseVpcList(const QByteArray &body);
ApiResult<Page<Subnet>> parseSubnetList(const QByteArray &body);

} // namespace Console::Cloud
