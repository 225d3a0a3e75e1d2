// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"

#include <optional>

namespace Console::Cloud {

// Reads the service's responseError and the gateway's error, as XML or JSON. Empty: no complete
// envelope. Status and code decide together: 200, 400 and 500 are codes too.
std::optional<ApiError> errorEnvelope(const QByteArray &body, int httpStatus);

// Accepted: complete, root or key `<action>Response`, returnCode 0 or absent. Source: ncp-api 0.2
// (two bodies; neither is relied upon).
enum class ChangeAnswer {
    Accepted,
    Refused, // another returnCode
    Unusable // foreign, truncated or empty
};
struct ChangeReading {
    ChangeAnswer answer = ChangeAnswer::Unusable;
    ApiError error = {}; // unless Accepted
};
ChangeReading readChangeAnswer(const QByteArray &body, QLatin1String action);

} // namespace Console::Cloud
