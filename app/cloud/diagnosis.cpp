// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/diagnosis.h"

#include "app/cloud/networkerror.h"

#include <QAuthenticator>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Console::Cloud {

namespace {

// As in the eligibility rules.
constexpr auto skewToWarn = 60s;

quint16 portOf(const QUrl &gateway)
{
    return quint16(gateway.port(gateway.scheme() == "https"_L1 ? 443 : 80));
}

ApiError::Kind socketErrorKind(QAbstractSocket::SocketError error, bool proxied)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: // or a proxy's 503
        return proxied ? ApiError::Kind::Proxy : ApiError::Kind::ConnectionRefused;
    case QAbstractSocket::HostNotFoundError:
        return ApiError::Kind::HostNotFound;
    case QAbstractSocket::RemoteHostClosedError:
        return ApiError::Kind::ConnectionLost;
    case QAbstractSocket::SocketTimeoutError:
        return ApiError::Kind::ConnectTimedOut;
    case QAbstractSocket::SslHandshakeFailedError:
        return ApiError::Kind::Untrusted;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return ApiError::Kind::Proxy;
    case QAbstractSocket::SocketAccessError: // or a proxy's 403
        return proxied ? ApiError::Kind::Proxy : ApiError::Kind::Unreachable;
    default:
        return ApiError::Kind::Unreachable;
    }
}

// Empty: the error does not tell.
std::optional<bool> signatureTaken(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Locked:
    case ApiError::Kind::AuthenticationFailed:
        return false;
    case ApiError::Kind::PermissionDenied: // checked after the signature
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::Service:
        return true;
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::ConnectTimedOut:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::Untrusted:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::ProxySetting:
    case ApiError::Kind::NoSuchRegion:
    case ApiError::Kind::NameTimedOut:
    case ApiError::Kind::TlsTimedOut:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Throttled:
    case ApiError::Kind::Gateway:
    case ApiError::Kind::HttpStatus:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::Malformed:
        break;
    }
    return std::nullopt;
}

} // namespace

Diagnosis::Diagnosis(Connection connection, std::optional<RegionCode> region,
                     DiagnosisLimits limits, QObject *parent)
    : QObject(parent), m_connection(std::move(connection)), m_region(std::move(region)),
      m_limits(limits), m_search(limits.proxy)
{
    for (const Step step : allSteps)
        m_results.append(StepResult{.step = step});
    m_stepLimit.setSingleShot(true);
    m_totalLimit.setSingleShot(true);
    connect(&m_stepLimit, &QTimer::timeout, this, &Diagnosis::onLimit);
    connect(&m_totalLimit, &QTimer::timeout, this,
            [this] { fail(m_current, {.kind = ApiError::Kind::TimedOut}); });
}

Diagnosis::~Diagnosis() { stopWork(); }

void Diagnosis::start()
{
    Q_ASSERT(!m_started);
    if (m_started)
        return;
    m_started = m_running = true;
    m_totalLimit.start(m_limits.total);
    findProxy();
}

void Diagnosis::cancel()
{
    if (!m_running)
        return;
    stopWork();
    skipRest(SkipReason::Cancelled);
    finish();
}

void Diagnosis::findProxy()
{
    begin(Step::Proxy);
    m_search.find(m_connection, [this](const RouteResult &found) { takeRoute(found); });
}

void Diagnosis::takeRoute(const RouteResult &found)
{
    if (!found) {
        fail(Step::Proxy, proxyFailure(found.error()));
        return;
    }
    m_route = found.value();
    // The calls go the way that was tested.
    m_connection.proxy = m_route.proxy;
    m_connection.proxy->setUser(m_route.user);
    m_connection.proxyPassword = m_route.password;
    if (m_route.isDirect()) {
        skip(Step::Proxy, SkipReason::NotNeeded);
        resolveName();
        return;
    }
    of(Step::Proxy).proxy = ProxyFacts{.host = m_route.proxy.hostName(),
                                       .port = m_route.proxy.port(),
                                       .fromDesktop = m_route.fromDesktop,
                                       .variable = m_route.variable};
    connectByProxy();
}

void Diagnosis::resolveName()
{
    begin(Step::NameResolution);
    m_stepLimit.start(m_limits.lookup);
    m_lookup = QHostInfo::lookupHost(
        m_connection.gateway.url().host(), this, [this](const QHostInfo &info) {
            if (m_lookup != info.lookupId())
                return; // ended meanwhile
            m_lookup = -1;
            if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
                fail(Step::NameResolution,
                     {.kind = ApiError::Kind::HostNotFound, .technical = info.errorString()});
                return;
            }
            of(Step::NameResolution).addresses = info.addresses();
            end(Step::NameResolution, StepState::Passed);
            begin(Step::TcpConnection);
            connectDirectly();
        });
}

void Diagnosis::connectDirectly()
{
    m_stepLimit.start(m_limits.connect);
    m_race.start(
        of(Step::NameResolution).addresses, portOf(m_connection.gateway.url()),
        [this](std::unique_ptr<QSslSocket> socket) {
            useSocket(std::move(socket));
            onConnected();
        },
        [this](QAbstractSocket::SocketError error, const QString &text) {
            onSocketError(error, text);
        });
}

void Diagnosis::connectByProxy()
{
    const QUrl &gateway = m_connection.gateway.url();
    m_stepLimit.start(m_limits.connect * 3); // it looks up and connects, too
    useSocket(std::make_unique<QSslSocket>());
    connect(m_socket.get(), &QAbstractSocket::connected, this, &Diagnosis::onConnected);
    connect(
        m_socket.get(), &QAbstractSocket::proxyAuthenticationRequired, this,
        [login = ProxyLogin(m_route)](const QNetworkProxy & /*proxy*/,
                                      QAuthenticator *answer) mutable { login.answer(answer); });
    if (gateway.scheme() == "https"_L1) {
        m_socket->setProxy(m_route.proxy);
        m_socket->connectToHost(gateway.host(), portOf(gateway));
    } else { // http uses no tunnel
        m_socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        m_socket->connectToHost(m_route.proxy.hostName(), m_route.proxy.port());
    }
}

void Diagnosis::useSocket(std::unique_ptr<QSslSocket> socket)
{
    m_socket = std::move(socket);
    m_socket->setSslConfiguration(tlsConfiguration(m_connection));
    m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                onSocketError(error, m_socket->errorString());
            });
    connect(m_socket.get(), &QSslSocket::encrypted, this, &Diagnosis::onEncrypted);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &Diagnosis::onSslErrors);
    connect(m_socket.get(), &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type) { onAlert(type); });
}

void Diagnosis::onConnected()
{
    m_stepLimit.stop();
    if (m_route.isDirect()) {
        of(Step::TcpConnection).addresses = {m_socket->peerAddress()};
        of(Step::TcpConnection).port = m_socket->peerPort();
        end(Step::TcpConnection, StepState::Passed);
    } else {
        end(Step::Proxy, StepState::Passed);
        skip(Step::NameResolution, SkipReason::DoneByProxy);
        skip(Step::TcpConnection, SkipReason::DoneByProxy);
    }
    if (m_connection.gateway.url().scheme() == "https"_L1) {
        shakeHands();
        return;
    }
    skip(Step::Tls, SkipReason::NotNeeded);
    askRegions();
}

void Diagnosis::shakeHands()
{
    begin(Step::Tls);
    m_stepLimit.start(m_limits.tls);
    m_socket->setPeerVerifyName(m_connection.gateway.url().host());
    m_socket->startClientEncryption();
}

void Diagnosis::onSslErrors(const QList<QSslError> &errors)
{
    m_sslErrors = errors; // never ignored: the socket fails now
    of(Step::Tls).tls = TlsFacts{.chain = certificateFacts(m_socket->peerCertificateChain()),
                                 .problems = problemsOf(errors)};
}

void Diagnosis::onAlert(QSsl::AlertType type)
{
    m_protocolAlert = m_protocolAlert || type == QSsl::AlertType::ProtocolVersion;
}

void Diagnosis::onEncrypted()
{
    m_stepLimit.stop();
    of(Step::Tls).tls = TlsFacts{.protocol = m_socket->sessionProtocol(),
                                 .cipher = m_socket->sessionCipher().name(),
                                 .chain = certificateFacts(m_socket->peerCertificateChain())};
    end(Step::Tls, StepState::Passed);
    askRegions();
}

void Diagnosis::onSocketError(QAbstractSocket::SocketError error, const QString &text)
{
    ApiError cause{.kind = socketErrorKind(error, !m_route.isDirect()),
                   .technical = text.left(500)};
    if (m_current == Step::Tls) {
        TlsFacts facts = of(Step::Tls).tls.value_or(TlsFacts{});
        if (facts.problems.isEmpty())
            facts.problems = handshakeProblems();
        of(Step::Tls).tls = facts;
    } else if (m_current == Step::Proxy) {
        cause.kind = ApiError::Kind::Proxy;
    }
    fail(m_current, std::move(cause));
}

// OpenSSL's numbers in the text are not translated.
QList<TlsProblem> Diagnosis::handshakeProblems() const
{
    const QString words = m_socket->errorString();
    const auto says = [&words](QLatin1String what) {
        return words.contains(what, Qt::CaseInsensitive);
    };
    if (m_protocolAlert || says("unsupported protocol"_L1) || says("alert protocol version"_L1))
        return {TlsProblem::ProtocolTooOld};
    if (says("wrong version number"_L1) || says("packet length too long"_L1))
        return {TlsProblem::NotTls};
    return {TlsProblem::HandshakeRefused};
}

void Diagnosis::onLimit()
{
    auto kind = ApiError::Kind::ConnectTimedOut;
    if (m_current == Step::Proxy) {
        kind = ApiError::Kind::Proxy;
    } else if (m_current == Step::NameResolution) {
        kind = ApiError::Kind::NameTimedOut;
    } else if (m_current == Step::Tls) {
        kind = ApiError::Kind::TlsTimedOut;
        of(Step::Tls).tls = TlsFacts{.problems = {TlsProblem::HandshakeTimedOut}};
    }
    fail(m_current, {.kind = kind});
}

void Diagnosis::askRegions()
{
    dropSocket(); // calls verify the gateway again
    m_measurementsBefore = m_connection.clock->measurements();
    begin(Step::ClockSkew);
    begin(Step::Signature);
    begin(Step::RegionList);
    m_client = std::make_unique<ApiClient>(m_connection,
                                           ReadLimits{.lookup = m_limits.lookup,
                                                      .connect = m_limits.connect,
                                                      .tls = m_limits.tls,
                                                      .silence = m_limits.silence,
                                                      .total = m_limits.total,
                                                      .retries = 0});
    // Does not wait behind lists.
    m_call = m_client->regions(
        this, [this](const ApiResult<Page<Region>> &answer) { onRegions(answer); }, Turn::Ahead);
}

void Diagnosis::onRegions(const ApiResult<Page<Region>> &answer)
{
    judgeClock();
    if (judgeRegions(answer))
        askServers();
}

void Diagnosis::judgeClock()
{
    if (m_connection.clock->measurements() == m_measurementsBefore) {
        skip(Step::ClockSkew, SkipReason::NotTold);
        return;
    }
    const auto skew = m_connection.clock->skew();
    of(Step::ClockSkew).skew = skew;
    end(Step::ClockSkew,
        std::chrono::abs(skew) > skewToWarn ? StepState::Warned : StepState::Passed);
}

// False: the test has ended.
bool Diagnosis::judgeRegions(const ApiResult<Page<Region>> &answer)
{
    StepResult &list = of(Step::RegionList);
    if (!answer) {
        const ApiError &error = answer.error();
        list.httpStatus = error.httpStatus;
        const std::optional<bool> taken = signatureTaken(error.kind);
        if (taken && !*taken) {
            fail(Step::Signature, error);
            return false;
        }
        if (taken)
            end(Step::Signature, StepState::Passed);
        else
            skip(Step::Signature, SkipReason::NotTold);
        fail(Step::RegionList, error);
        return false;
    }
    end(Step::Signature, StepState::Passed);
    list.httpStatus = 200;
    list.regions = answer.value().rows;
    list.regionMissing = m_region
        && std::none_of(list.regions.cbegin(), list.regions.cend(),
                        [this](const Region &one) { return one.code == *m_region; });
    const bool doubtful = list.regionMissing || list.regions.isEmpty();
    end(Step::RegionList, doubtful ? StepState::Warned : StepState::Passed);
    return true;
}

void Diagnosis::askServers()
{
    const QList<Region> &regions = of(Step::RegionList).regions;
    if (!m_region && regions.isEmpty()) {
        skip(Step::ServerList, SkipReason::NoRegion);
        finish();
        return;
    }
    const RegionCode region = m_region ? *m_region : regions.constFirst().code;
    of(Step::ServerList).askedRegion = region;
    begin(Step::ServerList);
    m_call = m_client->servers(
        region, {.number = 1, .size = 1}, this,
        [this](const ApiResult<Page<ServerInstance>> &answer) { onServers(answer); }, {},
        Turn::Ahead);
}

void Diagnosis::onServers(const ApiResult<Page<ServerInstance>> &answer)
{
    StepResult &list = of(Step::ServerList);
    if (!answer) {
        list.httpStatus = answer.error().httpStatus;
        fail(Step::ServerList, answer.error());
        return;
    }
    list.httpStatus = 200;
    list.servers = answer.value().totalRows;
    end(Step::ServerList, StepState::Passed);
    finish();
}

void Diagnosis::begin(Step step)
{
    m_current = step;
    m_stepBeganMs = m_connection.clock->monotonicMs();
    of(step).state = StepState::Running;
    tell(of(step));
}

void Diagnosis::end(Step step, StepState state)
{
    m_stepLimit.stop();
    of(step).state = state;
    of(step).took = std::chrono::milliseconds(m_connection.clock->monotonicMs() - m_stepBeganMs);
    tell(of(step));
}

void Diagnosis::skip(Step step, SkipReason reason)
{
    of(step).skipped = reason;
    of(step).state = StepState::Skipped;
    tell(of(step));
}

void Diagnosis::fail(Step step, ApiError cause)
{
    stopWork();
    if (cause.host.isEmpty())
        cause.host = m_connection.gateway.url().host();
    of(step).cause = std::move(cause);
    end(step, StepState::Failed);
    skipRest(SkipReason::EarlierFailure);
    finish();
}

void Diagnosis::skipRest(SkipReason reason)
{
    for (const Step step : allSteps) {
        if (of(step).state == StepState::Waiting || of(step).state == StepState::Running)
            skip(step, reason);
    }
}

void Diagnosis::finish()
{
    m_stepLimit.stop();
    m_totalLimit.stop();
    m_running = false;
    QMetaObject::invokeMethod(this, &Diagnosis::finished, Qt::QueuedConnection);
}

// The client may be the caller.
void Diagnosis::stopWork()
{
    m_stepLimit.stop();
    m_lookup = -1; // aborting leaks the callback (Qt 6.4)
    m_search.cancel();
    m_race.stop();
    dropSocket();
    m_call = {};
}

// It may be the caller.
void Diagnosis::dropSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket.release()->deleteLater();
}

void Diagnosis::tell(const StepResult &result)
{
    // A receiver may destroy this object.
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT stepChanged(result); }, Qt::QueuedConnection);
}

} // namespace Console::Cloud
