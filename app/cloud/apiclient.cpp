// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/apiclient.h"

#include "app/cloud/networkerror.h"
#include "app/cloud/networkinterfacexml.h"
#include "app/cloud/readcall.h"
#include "app/cloud/regionxml.h"
#include "app/cloud/serverxml.h"
#include "app/cloud/vpcxml.h"
#include "app/core/backgroundjob.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

constexpr std::chrono::seconds desktopRouteHolds{30};

ApiRequest pagedRequest(QLatin1String action, const RegionCode &region, PageRequest page)
{
    ApiRequest request{.action = action};
    request.parameters.add("regionCode"_L1, region.text())
        .add("pageNo"_L1, page.number)
        .add("pageSize"_L1, page.size);
    return request;
}

} // namespace

CallHandle::CallHandle(ReadCall *call) : m_call(call) { }

CallHandle::CallHandle(CallHandle &&other) noexcept { m_call.swap(other.m_call); }

CallHandle &CallHandle::operator=(CallHandle &&other) noexcept
{
    CallHandle moved(std::move(other));
    m_call.swap(moved.m_call);
    return *this;
}

CallHandle::~CallHandle() { delete m_call.data(); }

void CallHandle::cancel()
{
    if (m_call)
        m_call->cancel();
}

ApiClient::ApiClient(Connection connection, ReadLimits limits, QObject *parent)
    : QObject(parent), m_connection(std::move(connection)), m_limits(limits),
      m_keptSilence(limits.keptSilence), m_places(m_connection.gateway)
{
}

ApiClient::~ApiClient()
{
    qDeleteAll(findChildren<ReadCall *>(QString(), Qt::FindDirectChildrenOnly));
}

void ApiClient::start(ReadCall *call, Turn turn)
{
    const auto used = std::make_shared<Network *>(nullptr);
    connect(call, &ReadCall::wantsPlace, this, [this, call, turn, used] {
        withRoute([this, waiting = QPointer(call), turn,
                   used](const std::optional<ProxyProblem> &problem) {
            if (!waiting || waiting->cancelled())
                return;
            if (problem)
                waiting->refuse(proxyFailure(*problem));
            else
                wantPlace(waiting, turn, used);
        });
    });
    connect(call, &ReadCall::keptConnectionSilent, this, [this, used] {
        if (!(*used)->retired)
            renewNetworks();
    });
    connect(call, &ReadCall::answerBegan, this, [this, used](std::chrono::milliseconds after) {
        (*used)->answered = true;
        m_keptSilence = std::max(m_keptSilence, 2 * after);
    });
    connect(call, &ReadCall::attemptEnded, this, [this, turn, used] {
        --(*used)->open;
        m_places.giveBack(turn);
        if ((*used)->retired)
            QMetaObject::invokeMethod(this, &ApiClient::dropRetired, Qt::QueuedConnection);
    });
}

void ApiClient::wantPlace(ReadCall *call, Turn turn, const std::shared_ptr<Network *> &used)
{
    m_places.want(turn, [this, waiting = QPointer(call), used] {
        if (!waiting || waiting->cancelled())
            return false;
        *used = m_network->open < GatewayPlaces::places ? m_network : m_spare;
        ++(*used)->open;
        waiting->attempt((*used)->manager,
                         (*used)->answered ? std::optional(m_keptSilence) : std::nullopt);
        return true;
    });
}

// Later calls wait for the same answer. The desktop's may change.
void ApiClient::withRoute(Routed go)
{
    const bool old = m_route.fromDesktop
        && m_connection.clock->monotonicMs() - m_routeAtMs
            > std::chrono::milliseconds(desktopRouteHolds).count();
    if (m_network && !old) {
        go({});
        return;
    }
    m_waiting.push_back(std::move(go));
    if (!m_search.isRunning())
        m_search.find(m_connection, [this](const RouteResult &found) { takeRoute(found); });
}

void ApiClient::takeRoute(const RouteResult &found)
{
    m_routeAtMs = m_connection.clock->monotonicMs();
    std::optional<ProxyProblem> problem;
    if (!found)
        problem = found.error();
    const bool changed = found && (!m_network || !isSameRoute(found.value(), m_route));
    if (found)
        m_route = found.value();
    if (changed)
        renewNetworks();
    for (const Routed &go : std::exchange(m_waiting, {}))
        go(problem);
}

// Running attempts end on the old ones.
void ApiClient::renewNetworks()
{
    for (const auto &network : m_networks)
        network->retired = true;
    dropRetired();
    for (Network **const one : {&m_network, &m_spare}) {
        *one = m_networks.emplace_back(std::make_unique<Network>()).get();
        (*one)->manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        useRoute((*one)->manager, m_route);
    }
}

void ApiClient::dropRetired()
{
    std::erase_if(m_networks, [](const auto &one) { return one->retired && one->open == 0; });
}

template <typename T>
CallHandle ApiClient::read(ApiRequest request, QObject *context,
                           std::function<ApiResult<T>(const QByteArray &)> parse, Done<T> done,
                           Turn turn, Repeats repeats, Prepare<T> prepare)
{
    const QString action = request.action;
    const QString host = m_connection.gateway.url().host();
    auto parsed = [action, host, parse = std::move(parse),
                   prepare = std::move(prepare)](const QByteArray &body, qint64 sentMs) {
        const auto complete = [&action, &host](ApiError &error) {
            error.action = action;
            error.host = host;
            error.httpStatus = 200;
        };
        ApiResult<T> result = parse(body);
        if (result) {
            T value = std::move(result).value();
            if constexpr (requires { value.leftOutFirst; }) {
                value.sentMs = sentMs;
                if (value.leftOutFirst)
                    complete(*value.leftOutFirst);
            }
            if (prepare)
                prepare(value);
            return ApiResult<T>(std::move(value));
        }
        ApiError error = result.error();
        complete(error);
        error.body = keptBody(body);
        return ApiResult<T>(Failure{error});
    };
    auto *call = new ReadCall(m_connection, m_limits, std::move(request), this);
    if (repeats == Repeats::Never)
        call->setOnce();
    const QPointer<QObject> receiver(context);
    const QPointer<ReadCall> self(call);
    auto deliver = [receiver, self, done = std::move(done)](ApiResult<T> result) {
        if (self)
            self->deleteLater(); // before `done`, which may drop the handle
        if (!receiver)
            return;
        if (self && self->cancelled())
            done(Failure{ApiError{.kind = ApiError::Kind::Cancelled}});
        else
            done(std::move(result));
    };
    call->setFinished([call, parsed, deliver](ApiResult<QByteArray> body) {
        if (!body) {
            deliver(Failure{body.error()});
            return;
        }
        runInBackground(
            call,
            [parsed, body = std::move(body).value(), sentMs = call->sentMs()] {
                return parsed(body, sentMs);
            },
            deliver);
    });
    start(call, turn);
    return CallHandle(call);
}

CallHandle ApiClient::regions(QObject *context, Done<Page<Region>> done, Turn turn)
{
    return read<Page<Region>>({.action = "getRegionList"_L1}, context, parseRegionList,
                              std::move(done), turn);
}

CallHandle ApiClient::servers(const RegionCode &region, PageRequest page, QObject *context,
                              Done<Page<ServerInstance>> done,
                              Prepare<Page<ServerInstance>> prepare, Turn turn)
{
    return read<Page<ServerInstance>>(pagedRequest("getServerInstanceList"_L1, region, page),
                                      context, parseServerList, std::move(done), turn,
                                      Repeats::AsLimited, std::move(prepare));
}

CallHandle ApiClient::serversByNumber(const RegionCode &region, const QList<ServerNo> &numbers,
                                      QObject *context, Done<Page<ServerInstance>> done,
                                      Repeats repeats)
{
    Q_ASSERT(!numbers.isEmpty() && numbers.size() <= mostByNumber);
    ApiRequest request = pagedRequest("getServerInstanceList"_L1, region,
                                      {.number = 1, .size = int(numbers.size())});
    QStringList texts;
    for (const ServerNo &number : numbers)
        texts += number.text();
    request.parameters.addList("serverInstanceNoList"_L1, texts);
    return read<Page<ServerInstance>>(std::move(request), context, parseServerList, std::move(done),
                                      Turn::Ahead, repeats);
}

CallHandle ApiClient::networkInterfaces(const RegionCode &region, PageRequest page,
                                        QObject *context, Done<Page<NetworkInterface>> done,
                                        Prepare<Page<NetworkInterface>> prepare)
{
    return read<Page<NetworkInterface>>(pagedRequest("getNetworkInterfaceList"_L1, region, page),
                                        context, parseNetworkInterfaces, std::move(done),
                                        Turn::InTurn, Repeats::AsLimited, std::move(prepare));
}

CallHandle ApiClient::vpcs(const RegionCode &region, QObject *context, Done<Page<Vpc>> done)
{
    ApiRequest request{.action = "getVpcList"_L1, .service = Service::Vpc};
    request.parameters.add("regionCode"_L1, region.text());
    return read<Page<Vpc>>(std::move(request), context, parseVpcList, std::move(done));
}

CallHandle ApiClient::subnets(const RegionCode &region, PageRequest page, QObject *context,
                              Done<Page<Subnet>> done)
{
    ApiRequest request = pagedRequest("getSubnetList"_L1, region, page);
    request.service = Service::Vpc;
    return read<Page<Subnet>>(std::move(request), context, parseSubnetList, std::move(done));
}

CallHandle ApiClient::serverDetail(const ServerId &server, QObject *context,
                                   Done<std::optional<ServerDetail>> done, Repeats repeats,
                                   Turn turn)
{
    ApiRequest request{.action = "getServerInstanceDetail"_L1};
    request.parameters.add("regionCode"_L1, server.region.text())
        .add("serverInstanceNo"_L1, server.number.text());
    auto parse =
        [number = server.number](const QByteArray &body) -> ApiResult<std::optional<ServerDetail>> {
        const ApiResult<Page<ServerInstance>> page = parseServerDetail(body);
        if (!page)
            return Failure{page.error()};
        for (const ServerInstance &row : page.value().rows) {
            if (row.id.number == number)
                return std::optional(ServerDetail{.server = row, .body = body});
        }
        if (page.value().leftOutFirst) // not gone, only unreadable
            return Failure{*page.value().leftOutFirst};
        if (!page.value().rows.isEmpty())
            return Failure{ApiError{.kind = ApiError::Kind::Malformed,
                                    .technical = u"the answer is about another server"_s}};
        return std::optional<ServerDetail>();
    };
    return read<std::optional<ServerDetail>>(std::move(request), context, parse, std::move(done),
                                             turn, repeats);
}

} // namespace Console::Cloud
