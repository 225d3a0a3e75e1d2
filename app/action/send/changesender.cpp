// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/send/changesender.h"

#include "app/cloud/envelope.h"
#include "app/cloud/networkerror.h"
#include "app/core/logging.h"

#include <QDateTime>
#include <QIODevice>
#include <QNetworkReply>

#include <algorithm>
#include <cstring>

namespace Console::Action {

// Sequential, so the network library cannot rewind it and repeat the request.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool seek(qint64 /*position*/) override { return false; } // QIODevice::seek() warns
    bool atEnd() const override { return m_position >= m_bytes.size(); }
    qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_position + QIODevice::bytesAvailable();
    }
    bool wasRead() const { return m_position > 0; }
    // Later reads return nothing.
    void withdraw() { m_withdrawn = true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_withdrawn)
            return 0; // -1 causes a library error
        const qint64 count = std::min(most, m_bytes.size() - m_position);
        std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
    bool m_withdrawn = false;
};

namespace {

// Bytes; read in the GUI thread.
constexpr qint64 largestAnswer = 1024LL * 1024;
// In silence timeouts.
constexpr int longestExchange = 4;

// Answers are recorded: remove an echoed key id and signature, because a signature could repeat the
// change for some minutes.
QByteArray withoutCredentials(QByteArray answer, const QNetworkRequest &request)
{
    for (const char *const header : {"x-ncp-iam-access-key", "x-ncp-apigw-signature-v2"}) {
        const QByteArray value = request.rawHeader(header);
        if (!value.isEmpty())
            answer.replace(value, "(removed)");
    }
    return answer;
}

// Without a length the document's end decides.
bool allBytesArrived(const QNetworkReply &reply, qint64 received)
{
    const QByteArray announced = reply.rawHeader("Content-Length");
    return announced.isEmpty() || announced.trimmed().toLongLong() == received;
}

} // namespace

Outcome outcomeOf(const Exchange &exchange, QLatin1String action)
{
    const int family = exchange.httpStatus / 100;
    if (exchange.httpStatus == 0)
        return exchange.mayHaveBeenSent ? Outcome::Unknown : Outcome::NotSent;
    if (family == 3)
        return Outcome::Refused;
    if (!exchange.complete)
        return Outcome::Unknown;
    const bool envelope = Cloud::errorEnvelope(exchange.body, exchange.httpStatus).has_value();
    if (family == 4)
        return envelope ? Outcome::Refused : Outcome::Unknown;
    if (family != 2)
        return Outcome::Unknown;
    if (envelope)
        return Outcome::Refused;
    switch (Cloud::readChangeAnswer(exchange.body, action).answer) {
    case Cloud::ChangeAnswer::Accepted:
        return Outcome::Accepted;
    case Cloud::ChangeAnswer::Refused:
        return Outcome::Refused;
    case Cloud::ChangeAnswer::Unusable:
        break;
    }
    return Outcome::Unknown;
}

Cloud::SignedRequest changeRequest(const Cloud::Connection &connection,
                                   const Cloud::ApiRequest &change)
{
    Cloud::SignedRequest made = Cloud::signedPost(connection, change);
    made.request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    made.request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    // Compression would change the announced length.
    made.request.setRawHeader("Accept-Encoding", "identity");
    made.request.setRawHeader("Connection", "close");
    return made;
}

ChangeSender::ChangeSender(Cloud::Connection connection, Profile::GuardLevel guard,
                           SendLimits limits, QObject *parent)
    : QObject(parent), m_connection(std::move(connection)), m_guard(guard), m_limits(limits),
      m_search(limits.proxy),
      m_connecting({.lookup = limits.lookup, .connect = limits.connect, .tls = limits.tls})
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_silenceTimer.setSingleShot(true);
    connect(&m_connecting, &Cloud::ConnectWatch::tooLate, this, [this](Cloud::ApiError::Kind kind) {
        m_lateKind = kind;
        if (!mayHaveBeenSent())
            abortSilent();
        else // on its way, not yet reported
            m_silenceTimer.start(m_limits.silence);
    });
    m_totalTimer.setSingleShot(true);
    connect(&m_silenceTimer, &QTimer::timeout, this, &ChangeSender::abortSilent);
    connect(&m_totalTimer, &QTimer::timeout, this, &ChangeSender::abortSilent);
}

ChangeSender::~ChangeSender()
{
    if (!m_reply)
        return;
    m_body->withdraw();
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    delete m_reply; // before its body
}

bool ChangeSender::mayHaveBeenSent() const
{
    return m_requestSent || (m_body && m_body->wasRead());
}

void ChangeSender::send(const Cloud::ApiRequest &change, Done done)
{
    Q_ASSERT(!m_used);
    if (m_used)
        return;
    m_used = true;
    m_change = change;
    m_done = std::move(done);
    if (m_guard == Profile::GuardLevel::ReadOnly) {
        refuse(OutcomeReason::NotAllowed);
        return;
    }
    if (m_connection.secretKey->isEmpty()) {
        refuse(OutcomeReason::Locked);
        return;
    }
    m_search.find(m_connection, [this](const Cloud::RouteResult &found) {
        if (found)
            post(found.value());
        else
            refuse(OutcomeReason::NothingSent, found.error());
    });
}

void ChangeSender::post(const Cloud::Route &route)
{
    if (m_connection.secretKey->isEmpty()) { // locked in the meantime
        refuse(OutcomeReason::Locked);
        return;
    }
    Cloud::useRoute(m_network, route);
    const Cloud::SignedRequest made = changeRequest(m_connection, m_change);
    m_body = std::make_unique<OneShotBody>(made.body);
    m_reply = m_network.post(made.request, m_body.get());
    connect(m_reply, &QNetworkReply::requestSent, this, &ChangeSender::onRequestSent);
    connect(m_reply, &QNetworkReply::readyRead, this, &ChangeSender::onReadyRead);
    // Queued: no callback inside send().
    connect(m_reply, &QNetworkReply::finished, this, &ChangeSender::onFinished,
            Qt::QueuedConnection);
    m_connecting.start(m_connection.gateway.url(), !route.isDirect());
}

void ChangeSender::refuse(OutcomeReason reason, const std::optional<Cloud::ProxyProblem> &problem)
{
    OutcomeReport report{.outcome = Outcome::NotSent, .reason = reason};
    if (problem) {
        report.cause = Cloud::proxyFailure(*problem);
        report.cause->action = m_change.action;
        report.cause->host = m_connection.gateway.url().host();
    }
    QMetaObject::invokeMethod(
        this,
        [this, report] {
            if (const auto done = std::exchange(m_done, {}))
                done(report);
        },
        Qt::QueuedConnection);
}

void ChangeSender::cancel()
{
    if (m_search.isRunning()) {
        m_cancelled = true;
        m_search.cancel();
        refuse(OutcomeReason::Cancelled);
        return;
    }
    if (!m_done || !m_reply || m_cancelled || mayHaveBeenSent())
        return;
    m_cancelled = true;
    m_body->withdraw();
    // Queued: Qt 6.4 still starts a reply aborted before its first event loop turn; it fails twice.
    QMetaObject::invokeMethod(m_reply.data(), &QNetworkReply::abort, Qt::QueuedConnection);
}

void ChangeSender::onRequestSent()
{
    // Of a withdrawn body nothing can leave any more, and without it nobody can carry the change
    // out, even if the header block was already on its way.
    if (m_cancelled)
        return;
    m_requestSent = true;
    m_connecting.stop();
    m_silenceTimer.start(m_limits.silence);
    m_totalTimer.start(m_limits.silence * longestExchange);
}

void ChangeSender::onReadyRead()
{
    m_silenceTimer.start(m_limits.silence);
    m_answer += m_reply->readAll();
    if (m_answer.size() > largestAnswer) {
        m_tooLarge = true;
        m_reply->abort();
    }
}

void ChangeSender::abortSilent()
{
    m_timedOut = true;
    if (!mayHaveBeenSent())
        m_body->withdraw(); // keeps "not sent" true
    m_reply->abort();
}

void ChangeSender::onFinished()
{
    m_connecting.stop();
    m_silenceTimer.stop();
    m_totalTimer.stop();
    const QNetworkReply &reply = *m_reply;
    if (m_reply->isOpen())
        m_answer += m_reply->readAll();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // 4xx and 5xx also count as library errors. Without a length, the connection's end may look
    // like a loss.
    const bool endsWithConnection = !reply.hasRawHeader("Content-Length")
        && !reply.hasRawHeader("Transfer-Encoding")
        && (reply.error() == QNetworkReply::ContentReSendError
            || reply.error() == QNetworkReply::RemoteHostClosedError);
    const bool transportGood = status / 100 == 2
        ? reply.error() == QNetworkReply::NoError || endsWithConnection
        : !m_timedOut && !m_cancelled;
    const Exchange exchange{.mayHaveBeenSent = mayHaveBeenSent(),
                            .complete = status != 0 && transportGood && !m_tooLarge && !m_timedOut
                                && allBytesArrived(reply, m_answer.size()),
                            .httpStatus = status,
                            .body = m_answer};
    m_answer = withoutCredentials(m_answer, reply.request());

    OutcomeReport report{.outcome = outcomeOf(exchange, m_change.action),
                         .traceId = QString::fromUtf8(reply.rawHeader("x-ncp-trace-id")).left(200),
                         .answer = Cloud::keptBody(m_answer)};
    std::optional<Cloud::ApiError> cause;
    if (m_timedOut) {
        cause = Cloud::ApiError{.kind = exchange.mayHaveBeenSent ? Cloud::ApiError::Kind::TimedOut
                                                                 : m_lateKind};
    } else if (status != 0) {
        cause = Cloud::answerFailure(reply, status, m_answer);
        if (!cause && report.outcome != Outcome::Accepted)
            cause = Cloud::readChangeAnswer(m_answer, m_change.action).error;
        if (!exchange.complete && report.outcome == Outcome::Unknown)
            cause = Cloud::networkFailure(reply);
    } else if (!m_cancelled) {
        cause = Cloud::networkFailure(reply);
    }
    if (cause) {
        cause->action = m_change.action;
        cause->host = reply.url().host();
        cause->httpStatus = status;
        cause->skew = m_connection.clock->measuredSkew();
        if (cause->technical.isEmpty() && reply.error() != QNetworkReply::NoError)
            cause->technical = reply.errorString();
    }
    report.cause = cause;

    switch (report.outcome) {
    case Outcome::Accepted:
        report.reason = OutcomeReason::Answered;
        break;
    case Outcome::Refused:
        report.reason = status / 100 == 3 ? OutcomeReason::Redirected : OutcomeReason::Answered;
        break;
    case Outcome::NotSent:
        report.reason = m_cancelled ? OutcomeReason::Cancelled : OutcomeReason::NothingSent;
        break;
    case Outcome::Unknown:
        report.reason = exchange.complete ? OutcomeReason::UnusableAnswer : OutcomeReason::NoAnswer;
        break;
    }
    qCInfo(logAction) << m_change.action << "ended, HTTP status" << status;
    // The reply stays: it reads the body, which must outlive it.
    if (const auto done = std::exchange(m_done, {}))
        done(report);
}

} // namespace Console::Action
