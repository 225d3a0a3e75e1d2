// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Console::Cloud {

// Why a call to the gateway gave no answer that can be used.
struct ApiError {
    enum class Kind {
        Locked, // there is no secret key to sign with; nothing was sent
        // the way to the gateway
        HostNotFound,
        ConnectionRefused,
        Unreachable, // any other network failure before or while talking
        ConnectionLost,
        ConnectTimedOut, // 5 s without a connection
        TimedOut,        // 30 s of silence
        Untrusted,       // the certificate: chain, name or dates
        Proxy,
        Cancelled,
        // the gateway's answer
        AuthenticationFailed, // 401/200
        PermissionDenied,     // 401/210
        Forbidden,            // 403/230: not subscribed or not allowed
        Throttled,            // 429/400, 410, 420
        Gateway,              // any other gateway envelope
        Service,              // the server API's own envelope (responseError, or returnCode != 0)
        HttpStatus,           // a status other than 2xx without an envelope
        Redirected,
        // the text of the answer
        TooLarge,
        Malformed
    };
    Kind kind = Kind::Unreachable;
    QString action = {}; // e.g. "getServerInstanceList"
    QString host = {};
    int httpStatus = 0;  // 0: no HTTP answer
    QString code = {};   // errorCode or returnCode, as sent
    QString message = {}; // as sent, never translated
    QString details = {}; // as sent
    QString traceId = {}; // header x-ncp-trace-id
    QString technical = {}; // the library's own words; for the raw facts, never the main sentence
    qint64 line = 0;   // of a malformed text, from 1; 0: unknown
    qint64 column = 0; // from 1
    qint64 skewMs = 0; // gateway's clock minus ours, as measured with this answer; 0: not known
    std::optional<int> retryAfterSeconds = {};
    QByteArray body = {}; // the answer as received, for the report; at most 64 KiB of it

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

// Whether one sentence tells both. Each answer has a trace id and facts of its own.
inline bool isSameFailure(const ApiError &a, const ApiError &b)
{
    return a.kind == b.kind && a.httpStatus == b.httpStatus && a.code == b.code;
}

template <typename T>
using ApiResult = Result<T, ApiError>;

} // namespace Console::Cloud
