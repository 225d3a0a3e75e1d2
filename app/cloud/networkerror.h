// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"

#include <QNetworkReply>

namespace Console::Cloud {

// For replies without a usable HTTP answer. Qt 6.4 has one error for abort and timeout; the caller
// distinguishes.
ApiError networkFailure(const QNetworkReply &reply);

// Not 2xx, or an error envelope. Empty: no failure.
std::optional<ApiError> answerFailure(const QNetworkReply &reply, int httpStatus,
                                      const QByteArray &body);

// Of a search without a proxy.
ApiError proxyFailure(const ProxyProblem &problem);

// First 64 KiB.
QByteArray keptBody(const QByteArray &body);

} // namespace Console::Cloud
