// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/networkerror.h"

#include "app/cloud/connection.h"
#include "app/cloud/envelope.h"
#include "app/cloud/gatewayclock.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

ApiError::Kind replyErrorKind(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ApiError::Kind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ApiError::Kind::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // closed; the body must not be sent twice
        return ApiError::Kind::ConnectionLost;
    case QNetworkReply::SslHandshakeFailedError:
        return ApiError::Kind::Untrusted;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ApiError::Kind::Proxy;
    case QNetworkReply::TimeoutError:
        return ApiError::Kind::TimedOut;
    case QNetworkReply::UnknownContentError: // bad compression, or too large
        return ApiError::Kind::Malformed;
    default:
        return ApiError::Kind::Unreachable;
    }
}

std::optional<int> retryAfter(const QNetworkReply &reply)
{
    const QByteArray header = reply.rawHeader("Retry-After").trimmed();
    bool ok = false;
    const int seconds = header.toInt(&ok);
    if (ok)
        return seconds >= 0 ? std::optional(seconds) : std::nullopt;
    // Relative to the gateway's own clock.
    const QDateTime until = httpDate(header);
    const QDateTime now = httpDate(reply.rawHeader("Date"));
    if (!until.isValid() || !now.isValid())
        return std::nullopt;
    return int(std::clamp<qint64>(now.secsTo(until), 0, std::numeric_limits<int>::max()));
}

} // namespace

ApiError networkFailure(const QNetworkReply &reply)
{
    ApiError error{.kind = replyErrorKind(reply.error()),
                   .host = reply.url().host(),
                   .technical = reply.errorString()};
    // A dead proxy is error 99 (Qt 6.4); only the text tells.
    if (reply.error() == QNetworkReply::UnknownNetworkError
        && reply.errorString().contains(QLatin1String("proxy"), Qt::CaseInsensitive))
        error.kind = ApiError::Kind::Proxy;
    // Qt's errors for a proxy's 503, and for its 404 or unresolved name.
    const bool refused = reply.error() == QNetworkReply::ConnectionRefusedError
        || reply.error() == QNetworkReply::HostNotFoundError;
    if (refused && wentThroughProxy(reply))
        error.kind = ApiError::Kind::Proxy;
    return error;
}

std::optional<ApiError> answerFailure(const QNetworkReply &reply, int httpStatus,
                                      const QByteArray &body)
{
    const bool success = httpStatus / 100 == 2;
    std::optional<ApiError> error;
    if (httpStatus / 100 == 3)
        error = ApiError{.kind = ApiError::Kind::Redirected};
    else
        error = errorEnvelope(body, httpStatus);
    if (!error && httpStatus == 429)
        error = ApiError{.kind = ApiError::Kind::Throttled};
    if (!error && httpStatus == 407) // only proxies send this
        error = ApiError{.kind = ApiError::Kind::Proxy};
    if (!error && !success)
        error = ApiError{.kind = ApiError::Kind::HttpStatus};
    if (!error)
        return std::nullopt;
    error->httpStatus = httpStatus;
    error->host = reply.url().host();
    error->traceId = QString::fromUtf8(reply.rawHeader("x-ncp-trace-id")).left(200);
    error->retryAfterSeconds = retryAfter(reply);
    error->body = keptBody(body);
    return error;
}

ApiError proxyFailure(const ProxyProblem &problem)
{
    const auto text = [&problem] {
        switch (problem.kind) {
        case ProxyProblem::Kind::NoAnswer:
            return u"no answer in time"_s;
        case ProxyProblem::Kind::NotAnAddress:
            return u"not an address"_s;
        case ProxyProblem::Kind::TypeNotUsable:
            return u"type \"%1\""_s.arg(problem.type);
        case ProxyProblem::Kind::NoneFromScript:
            return u"no proxy from the script"_s;
        }
        return QString();
    }();
    const QString source = problem.variable.isEmpty() ? u"desktop"_s : problem.variable;
    return {.kind = ApiError::Kind::ProxySetting,
            .technical = u"proxy of %1: %2"_s.arg(source, text),
            .proxyProblem = problem};
}

QByteArray keptBody(const QByteArray &body)
{
    constexpr qsizetype kept = 64LL * 1024;
    return body.left(kept);
}

} // namespace Console::Cloud
