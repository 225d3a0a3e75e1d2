// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/proxyproblem.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Console::Cloud {

struct ApiError {
    enum class Kind {
        Locked, // no secret key; nothing was sent
        // Connection:
        HostNotFound,
        ConnectionRefused,
        Unreachable, // any other network failure
        ConnectionLost,
        ConnectTimedOut, // 5 s without a connection
        TimedOut,        // 30 s of silence
        Untrusted,       // certificate chain, name or dates
        Proxy,
        Cancelled,
        // Answer:
        AuthenticationFailed, // 401/200
        PermissionDenied,     // 401/210
        Forbidden,            // 403/230: not subscribed or not allowed
        Throttled,            // 429/400, 410, 420
        Gateway,              // any other gateway error
        Service,              // the server API's own error envelope
        HttpStatus,           // not 2xx, without an error envelope
        Redirected,
        // Body:
        TooLarge,
        Malformed,
        // Added later; the journal keeps these numbers.
        ProxySetting, // see proxyProblem; nothing was sent
        NoSuchRegion, // `code` is none of those in `details`
        NameTimedOut, // 15 s without an address
        TlsTimedOut   // 10 s from the connection to TLS
    };
    Kind kind = Kind::Unreachable;
    QString action = {}; // e.g. "getServerInstanceList"
    QString host = {};
    int httpStatus = 0;     // 0: no HTTP answer
    QString code = {};      // errorCode or returnCode, as sent
    QString message = {};   // as sent, never translated
    QString details = {};   // as sent
    QString traceId = {};   // header x-ncp-trace-id
    QString technical = {}; // Qt's error text
    qint64 line = 0;        // from 1; 0: unknown
    qint64 column = 0;      // from 1
    // Gateway's clock minus ours; empty: not measured.
    std::optional<std::chrono::milliseconds> skew = {};
    std::optional<int> retryAfterSeconds = {};
    std::optional<ProxyProblem> proxyProblem = {}; // ProxySetting
    QByteArray body = {};                          // as received, at most 64 KiB

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

// True if one sentence describes both.
inline bool isSameFailure(const ApiError &a, const ApiError &b)
{
    return a.kind == b.kind && a.httpStatus == b.httpStatus && a.code == b.code
        && a.proxyProblem == b.proxyProblem;
}

template <typename T> using ApiResult = Result<T, ApiError>;

} // namespace Console::Cloud
