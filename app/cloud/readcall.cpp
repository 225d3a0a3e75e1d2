// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/readcall.h"

#include "app/cloud/networkerror.h"
#include "app/core/logging.h"

#include <QNetworkReply>
#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace Console::Cloud {

namespace {

constexpr qint64 largestBody = 64LL * 1024 * 1024;
// The user decides about longer pauses.
constexpr std::chrono::seconds longestPause{60};
// Smaller differences are accepted.
constexpr std::chrono::seconds skewWorthAnotherTry{60};

bool isTransient(const ApiError &error)
{
    return error.kind == ApiError::Kind::ConnectionLost || error.httpStatus == 429
        || error.httpStatus / 100 == 5;
}

} // namespace

ReadCall::ReadCall(const Connection &connection, const ReadLimits &limits, ApiRequest request,
                   QObject *parent)
    : QObject(parent), m_connection(connection), m_limits(limits), m_request(std::move(request)),
      m_connecting({.lookup = limits.lookup, .connect = limits.connect, .tls = limits.tls})
{
    m_silence.setSingleShot(true);
    m_kept.setSingleShot(true);
    m_total.setSingleShot(true);
    m_backoff.setSingleShot(true);
    m_backoff.setTimerType(Qt::PreciseTimer); // coarse timers may end 5 % early
    connect(&m_silence, &QTimer::timeout, this, &ReadCall::onSilence);
    connect(&m_total, &QTimer::timeout, this, &ReadCall::onSilence);
    connect(&m_kept, &QTimer::timeout, this, &ReadCall::leaveKeptConnection);
    connect(&m_connecting, &ConnectWatch::tooLate, this, &ReadCall::onTooLate);
    connect(&m_backoff, &QTimer::timeout, this, &ReadCall::wantsPlace);
    m_backoff.start(0ms); // not from inside the constructor
}

ReadCall::~ReadCall() { dropReply(); }

void ReadCall::attempt(QNetworkAccessManager &network,
                       std::optional<std::chrono::milliseconds> keptSilence)
{
    if (m_connection.secretKey->isEmpty()) {
        Q_EMIT attemptEnded();
        refuse({.kind = ApiError::Kind::Locked});
        return;
    }
    const SignedRequest made = signedGet(m_connection, m_request);
    m_sentMs = m_connection.clock->monotonicMs();
    m_signedWithSkew = m_connection.clock->skew();
    m_timedOut = m_tooLarge = m_answerBegan = false;
    m_keptSilence = m_keptLeft ? std::nullopt : keptSilence;
    m_reply = network.get(made.request);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_keptSilence.reset(); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_connecting.stop();
        m_silence.start(m_limits.silence);
        if (m_keptSilence && *m_keptSilence < m_limits.silence)
            m_kept.start(*m_keptSilence);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ReadCall::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &ReadCall::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &ReadCall::onFinished);
    m_connecting.start(m_connection.gateway.url(), isProxy(network.proxy()));
    m_total.start(m_limits.total);
}

void ReadCall::refuse(ApiError error)
{
    error.action = m_request.action;
    error.host = m_connection.gateway.url().host();
    QTimer::singleShot(0ms, this, [this, error = std::move(error)] { // later, as every result
        deliver(Failure{error});
    });
}

void ReadCall::onMetaData()
{
    m_kept.stop();
    if (!std::exchange(m_answerBegan, true))
        Q_EMIT answerBegan(std::chrono::milliseconds(m_connection.clock->monotonicMs() - m_sentMs));
    // A long body would look like skew.
    m_connection.clock->learn(m_reply->rawHeader("Date"));
}

void ReadCall::onReadyRead()
{
    m_silence.start(m_limits.silence);
    if (m_reply->bytesAvailable() > largestBody) { // read later, in one piece
        m_tooLarge = true;
        m_reply->abort();
    }
}

void ReadCall::onSilence() { onTooLate(ApiError::Kind::TimedOut); }

void ReadCall::onTooLate(ApiError::Kind kind)
{
    m_timedOut = true;
    m_lateKind = kind;
    if (m_reply)
        m_reply->abort();
}

// The network may have changed under it, so that nothing passes any more.
void ReadCall::leaveKeptConnection()
{
    if (m_cancelled)
        return;
    m_keptLeft = true;
    qCInfo(logCloud) << m_request.action << "is tried on a new connection";
    Q_EMIT keptConnectionSilent();
    stopTimers();
    dropReply();
    Q_EMIT wantsPlace();
}

void ReadCall::stopTimers()
{
    m_connecting.stop();
    m_silence.stop();
    m_kept.stop();
    m_total.stop();
}

void ReadCall::cancel()
{
    if (m_cancelled)
        return;
    m_cancelled = true;
    m_backoff.stop();
    QTimer::singleShot(0ms, this, [this] { // later, as every result
        if (m_reply)
            m_reply->abort();
        else
            deliver(Failure{ApiError{.kind = ApiError::Kind::Cancelled}});
    });
}

void ReadCall::onFinished()
{
    stopTimers();
    QNetworkReply *reply = m_reply;
    QByteArray body;
    if (reply->isOpen())
        body = reply->readAll();
    if (body.size() > largestBody)
        m_tooLarge = true;
    m_reply.clear();
    reply->deleteLater();
    Q_EMIT attemptEnded();
    judge(*reply, std::move(body));
}

void ReadCall::judge(QNetworkReply &reply, QByteArray body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();

    std::optional<ApiError> error;
    if (m_cancelled) {
        error = ApiError{.kind = ApiError::Kind::Cancelled};
    } else if (m_tooLarge) {
        error = ApiError{.kind = ApiError::Kind::TooLarge, .httpStatus = status};
    } else if (m_timedOut) {
        error = ApiError{.kind = m_lateKind};
    } else if (status != 0) {
        // Qt treats 4xx and 5xx as errors too.
        error = answerFailure(reply, status, body);
    }
    const bool transportBroke = reply.error() != QNetworkReply::NoError && status / 100 == 2;
    if (!error && (status == 0 || transportBroke))
        error = networkFailure(reply);
    if (!error) {
        deliver(std::move(body));
        return;
    }
    error->action = m_request.action;
    error->host = reply.url().host();
    error->skew = m_connection.clock->measuredSkew();
    if (error->technical.isEmpty() && reply.error() != QNetworkReply::NoError)
        error->technical = reply.errorString();
    if (!repeatsAfter(*error, failedUnasked(reply)))
        deliver(Failure{*error});
}

bool ReadCall::repeatsAfter(const ApiError &error, bool byAccident)
{
    if (m_once)
        return false;
    const auto skew = m_connection.clock->skew();
    if (error.kind == ApiError::Kind::AuthenticationFailed && !m_clockCorrected
        && std::chrono::abs(skew - m_signedWithSkew) >= skewWorthAnotherTry) {
        m_clockCorrected = true; // signed with the wrong time
        m_backoff.start(0ms);
        return true;
    }
    if (!(byAccident || isTransient(error)) || m_repeated >= m_limits.retries)
        return false;
    const auto base = m_limits.backoff * (1 << m_repeated);
    std::chrono::milliseconds pause = base
        + std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(base.count() / 4) + 1));
    if (error.retryAfterSeconds)
        pause = std::max(pause,
                         std::chrono::milliseconds(std::chrono::seconds(*error.retryAfterSeconds)));
    if (pause > longestPause)
        return false;
    ++m_repeated;
    qCInfo(logCloud) << m_request.action << "is repeated in" << pause.count() << "ms";
    m_backoff.start(pause);
    return true;
}

void ReadCall::deliver(ApiResult<QByteArray> result)
{
    if (const auto finished = std::exchange(m_finished, {}))
        finished(std::move(result));
}

void ReadCall::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
    Q_EMIT attemptEnded();
}

} // namespace Console::Cloud
