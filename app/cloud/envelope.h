// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"

#include <optional>

namespace Console::Cloud {

// The two ways in which the provider says no, in XML and in JSON whatever was asked for:
// responseError { returnCode, returnMessage } of the service (some field reports spell
// responseCode, responseMessage), and error { errorCode, message, details } of the gateway.
// Empty: the body is no complete error envelope. httpStatus decides, together with the code,
// what a gateway's code means; 200, 400 and 500 are codes as well as statuses.
std::optional<ApiError> errorEnvelope(const QByteArray &body, int httpStatus);

// Whether a 2xx body says that a change was accepted: a complete document with the root element
// or JSON key `<action>Response` and a returnCode that is absent or 0.
// Source: ncp-api 0.2: two success bodies are documented; neither is relied upon.
enum class ChangeAnswer {
    Accepted,
    Refused, // that root with another returnCode
    Unusable // anything else: foreign, truncated, empty
};
struct ChangeReading {
    ChangeAnswer answer = ChangeAnswer::Unusable;
    ApiError error = {}; // of Refused and Unusable
};
ChangeReading readChangeAnswer(const QByteArray &body, QLatin1String action);

} // namespace Console::Cloud
