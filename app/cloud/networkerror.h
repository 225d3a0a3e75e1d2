// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"

#include <QNetworkReply>

namespace Console::Cloud {

// The failure of a reply that ended without a usable HTTP answer, with the host and the library's
// own words. Whether an abort was a timeout is the caller's knowledge (one error in Qt 6.4).
ApiError networkFailure(const QNetworkReply &reply);

// An answer with a status other than 2xx, or a 2xx with an error envelope; empty: it is none.
std::optional<ApiError> answerFailure(const QNetworkReply &reply, int httpStatus,
                                      const QByteArray &body);

// The first 64 KiB of an answer, which is what errors, journal and reports keep.
QByteArray keptBody(const QByteArray &body);

} // namespace Console::Cloud
