// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/gateway.h"

#include <algorithm>
#include <array>

#include <QUuid>

#include "app/cloud/signer.h"
#include "app/simulator/parameters.h"
#include "app/simulator/rendering.h"

using namespace Qt::StringLiterals;

namespace Console::Simulator {

namespace {

constexpr auto ServerService = "/vserver/v2/"_L1;
constexpr auto VpcService = "/vpc/v2/"_L1;
constexpr auto AllowedSkew = std::chrono::minutes(5);
constexpr auto InterruptAction = "interruptServerInstance"_L1;
constexpr int ThrottledForSeconds = 2;
// A console reads some 30 000 times over night.
constexpr qsizetype RequestsKept = 2000;

HttpAnswer success(Body body)
{
    return {.status = 200,
            .contentType = std::move(body.contentType),
            .body = std::move(body.bytes),
            .traceId = {},
            .retryAfterSeconds = 0};
}

HttpAnswer failure(int status, Body body)
{
    return {.status = status,
            .contentType = std::move(body.contentType),
            .body = std::move(body.bytes),
            .traceId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces),
            .retryAfterSeconds = 0};
}

HttpAnswer throttled()
{
    HttpAnswer answer = failure(429, renderGatewayError(410, u"Throttle Limited"_s, {}));
    answer.retryAfterSeconds = ThrottledForSeconds;
    return answer;
}

HttpAnswer notFound()
{
    return failure(404, renderGatewayError(300, u"Not Found Exception"_s, {}));
}

HttpAnswer notAuthenticated(const QString &details)
{
    return failure(401, renderGatewayError(200, u"Authentication Failed"_s, details));
}

// Also the real gateway's answer to a missing required parameter.
HttpAnswer endpointError()
{
    return failure(503, renderGatewayError(500, u"Endpoint Error"_s, {}));
}

// Without a published code: the provider's "unknown error" constant, with words marked as the
// simulator's.
HttpAnswer unknownError(Format format, const QString &message)
{
    return failure(400, renderServiceError(format, u"1300"_s, "(simulator) "_L1 + message));
}

// Empty filters accept everything.
bool passes(const QString &filter, const QString &value)
{
    return filter.isEmpty() || filter == value;
}

bool passes(const QStringList &filter, const QString &value)
{
    return filter.isEmpty() || filter.contains(value);
}

bool hasAddress(const Server &server, const QString &ip)
{
    const auto is = [&ip](quint32 address) {
        return address != 0 && dottedAddress(address) == ip;
    };
    return is(server.publicAddress)
        || std::ranges::any_of(server.interfaces, is, &NetworkInterface::address);
}

// Filters of getServerInstanceList.
struct ServerFilter {
    explicit ServerFilter(const Parameters &parameters)
        : vpc(parameters.value(u"vpcNo"_s)), numbers(parameters.list(u"serverInstanceNoList"_s)),
          name(parameters.value(u"serverName"_s)),
          status(parameters.value(u"serverInstanceStatusCode"_s)),
          diskType(parameters.value(u"baseBlockStorageDiskTypeCode"_s)),
          diskDetailType(parameters.value(u"baseBlockStorageDiskDetailTypeCode"_s)),
          ip(parameters.value(u"ip"_s)),
          placementGroups(parameters.list(u"placementGroupNoList"_s)),
          hypervisors(parameters.list(u"hypervisorTypeCodeList"_s))
    {
    }

    bool operator()(const Server &server, const Condition &condition) const
    {
        const bool hasDiskType = server.hypervisor != Hypervisor::Kvm;
        return passes(vpc, QString::number(server.vpc))
            && passes(numbers, QString::number(server.number))
            && server.name.contains(name) // partial match: not documented
            && passes(status, statusCode(condition.status))
            && passes(diskType, hasDiskType ? u"NET"_s : QString())
            && passes(diskDetailType, hasDiskType ? u"SSD"_s : QString())
            && (ip.isEmpty() || hasAddress(server, ip))
            && passes(placementGroups, QString::number(server.placementGroup.number))
            && passes(hypervisors, hypervisorCode(server.hypervisor));
    }

    QString vpc;
    QStringList numbers;
    QString name;
    QString status;
    QString diskType;
    QString diskDetailType;
    QString ip;
    QStringList placementGroups;
    QStringList hypervisors;
};

void sortServers(std::vector<ServerRow> &rows, const Parameters &parameters)
{
    const QString by = parameters.value(u"sortedBy"_s);
    if (by == "serverName"_L1)
        std::ranges::stable_sort(rows, {}, [](const ServerRow &row) { return row.server->name; });
    else if (by != "serverInstanceNo"_L1)
        return;
    if (parameters.value(u"sortingOrder"_s) == "DESC"_L1)
        std::ranges::reverse(rows);
}

// The requested page, or an error text.
template <typename Row>
Result<Listing<Row>, QString> pick(const std::vector<Row> &rows, const Parameters &parameters)
{
    const auto page = pageOf(parameters, std::ssize(rows));
    if (!page)
        return Failure{page.error()};
    const auto first = rows.begin() + page.value().first;
    return Listing<Row>{.rows = {first, first + page.value().count}, .totalRows = std::ssize(rows)};
}

} // namespace

// A valid request.
struct Gateway::Call {
    QString action;
    Parameters parameters;
    Format format;
    QString region;
    Time now;
};

Gateway::Gateway(SimulatedCloud &cloud, Settings settings)
    : m_cloud(cloud), m_settings(std::move(settings))
{
}

HttpAnswer Gateway::answer(const HttpRequest &request, Time now)
{
    HttpAnswer answer = answerTo(request, now);
    keep(request, answer, now);
    return answer;
}

HttpAnswer Gateway::answerTo(const HttpRequest &request, Time now)
{
    using Handler = HttpAnswer (*)(Gateway &, const Call &);
    struct Route {
        QLatin1StringView action;
        Handler handler;
        QLatin1StringView service = ServerService;
    };
    static constexpr std::array routes{
        Route{"getRegionList"_L1,
              [](Gateway &, const Call &c) {
                  return regionList(c);
              }},
        Route{"getZoneList"_L1,
              [](Gateway &, const Call &c) {
                  return zoneList(c);
              }},
        Route{"getServerInstanceList"_L1,
              [](Gateway &g, const Call &c) {
                  return g.serverList(c);
              }},
        Route{"getServerInstanceDetail"_L1,
              [](Gateway &g, const Call &c) {
                  return g.serverDetail(c);
              }},
        Route{"getNetworkInterfaceList"_L1,
              [](Gateway &g, const Call &c) {
                  return g.networkInterfaceList(c);
              }},
        Route{"getNetworkInterfaceDetail"_L1,
              [](Gateway &g, const Call &c) {
                  return g.networkInterfaceDetail(c);
              }},
        Route{"getVpcList"_L1, [](Gateway &, const Call &c) { return vpcList(c); }, VpcService},
        Route{"getSubnetList"_L1, [](Gateway &, const Call &c) { return subnetList(c); },
              VpcService},
        Route{InterruptAction,
              [](Gateway &g, const Call &c) {
                  return g.interrupt(c);
              }},
    };

    const qsizetype question = request.target.indexOf('?');
    const QByteArray path = question < 0 ? request.target : request.target.first(question);
    const QByteArray query = question < 0 ? QByteArray() : request.target.sliced(question + 1);
    const QString wanted = QString::fromUtf8(path);
    const auto *const route = std::ranges::find_if(
        routes, [&wanted](const Route &one) { return wanted == one.service + one.action; });
    if (route == routes.end() || (request.method != "GET" && request.method != "POST"))
        return notFound();
    const QString action = route->action;
    if (auto error = authenticationError(request, now))
        return *std::move(error);

    const Parameters parameters(query, request.formBody);
    const QString region = parameters.value(u"regionCode"_s);
    const Call call{.action = action,
                    .parameters = parameters,
                    .format = parameters.value(u"responseFormatType"_s) == "json"_L1 ? Format::Json
                                                                                     : Format::Xml,
                    .region = region.isEmpty() ? regions().front().code : region,
                    .now = now};
    if (isDown(now)) {
        if (action == InterruptAction)
            keep({.serverInstanceNo = parameters.value(u"serverInstanceNo"_s), .at = now});
        return endpointError();
    }
    if (throttles(action)) {
        if (action == InterruptAction)
            keep({.serverInstanceNo = parameters.value(u"serverInstanceNo"_s), .at = now});
        return throttled();
    }
    if (std::ranges::find(regions(), call.region, &Region::code) == regions().end())
        return unknownError(call.format, u"There is no region of this code."_s);
    return route->handler(*this, call);
}

HttpAnswer Gateway::answerToBroken(int status)
{
    switch (status) {
    case 400:
        return failure(400, renderGatewayError(100, u"Bad Request Exception"_s, {}));
    case 413:
        return failure(413, renderGatewayError(430, u"Request Entity Too Large"_s, {}));
    default:
        return notFound();
    }
}

std::optional<HttpAnswer> Gateway::authenticationError(const HttpRequest &request, Time now) const
{
    if (request.timestamp.isEmpty() || request.accessKeyId.isEmpty() || request.signature.isEmpty())
        return notAuthenticated(u"Authentication information are missing."_s);

    bool isNumber = false;
    const Time signedAt{std::chrono::milliseconds(request.timestamp.toLongLong(&isNumber))};
    const Credentials &ours = m_settings.credentials;
    const QByteArray expected = Cloud::signatureFor({.method = request.method,
                                                     .pathAndQuery = request.target,
                                                     .timestampMs = request.timestamp,
                                                     .accessKeyId = ours.accessKeyId},
                                                    ours.secretKey);
    // Clock errors have the same code; their text is not documented.
    if (!isNumber || signedAt <= now - AllowedSkew || signedAt >= now + AllowedSkew
        || request.accessKeyId != ours.accessKeyId || request.signature != expected)
        return notAuthenticated(u"Invalid authentication information."_s);
    return std::nullopt;
}

HttpAnswer Gateway::regionList(const Call &call)
{
    return success(renderRegions(call.format, regions()));
}

HttpAnswer Gateway::zoneList(const Call &call)
{
    std::vector<Zone> found;
    std::ranges::copy_if(zones(), std::back_inserter(found),
                         [&call](const Zone &zone) { return zone.region == call.region; });
    std::ranges::reverse(found); // KR-2 before KR-1: the client has to sort
    return success(renderZones(call.format, found));
}

HttpAnswer Gateway::serverList(const Call &call) const
{
    const ServerFilter filter(call.parameters);
    const Episodes episodes = m_cloud.episodes();
    std::vector<ServerRow> rows;
    for (const Server &server : m_cloud.servers()) {
        if (server.region != call.region)
            continue;
        const Condition condition = m_cloud.condition(server, episodes, call.now);
        if (filter(server, condition))
            rows.push_back({.server = &server, .condition = condition});
    }
    sortServers(rows, call.parameters);
    const auto page = pick(rows, call.parameters);
    if (!page)
        return unknownError(call.format, page.error());
    return success(renderServers(call.format, call.action, page.value()));
}

HttpAnswer Gateway::serverDetail(const Call &call) const
{
    const QString number = call.parameters.value(u"serverInstanceNo"_s);
    if (number.isEmpty())
        return endpointError();
    Listing<ServerRow> found; // empty if the server is gone
    if (const Server *server = m_cloud.find(call.region, number)) {
        found.rows.push_back(
            {.server = server,
             .condition = m_cloud.condition(*server, m_cloud.episodes(), call.now)});
        found.totalRows = 1;
    }
    return success(renderServers(call.format, call.action, found));
}

HttpAnswer Gateway::networkInterfaceList(const Call &call) const
{
    const QStringList numbers = call.parameters.list(u"networkInterfaceNoList"_s);
    const QString name = call.parameters.value(u"networkInterfaceName"_s);
    const QString ip = call.parameters.value(u"ip"_s);
    const QString serverName = call.parameters.value(u"serverName"_s);
    const QString instance = call.parameters.value(u"instanceNo"_s);
    const QString isDefault = call.parameters.value(u"isDefault"_s);
    const QString device = call.parameters.value(u"deviceName"_s);

    std::vector<NetworkInterfaceRow> rows;
    for (const Server &server : m_cloud.servers()) {
        if (server.region != call.region || !passes(instance, QString::number(server.number))
            || !passes(serverName, server.name))
            continue;
        for (const NetworkInterface &interface : server.interfaces) {
            if (passes(numbers, QString::number(interface.number))
                && passes(name, interfaceName(server, interface))
                && passes(ip, dottedAddress(interface.address))
                && passes(isDefault, interface.device == 0 ? u"true"_s : u"false"_s)
                && passes(device, u"eth%1"_s.arg(interface.device)))
                rows.push_back({.server = &server, .interface = &interface});
        }
    }
    const auto page = pick(rows, call.parameters);
    if (!page)
        return unknownError(call.format, page.error());
    return success(renderNetworkInterfaces(call.format, call.action, page.value()));
}

HttpAnswer Gateway::networkInterfaceDetail(const Call &call) const
{
    const QString number = call.parameters.value(u"networkInterfaceNo"_s);
    if (number.isEmpty())
        return endpointError();
    Listing<NetworkInterfaceRow> found;
    for (const Server &server : m_cloud.servers()) {
        if (server.region != call.region)
            continue;
        for (const NetworkInterface &interface : server.interfaces) {
            if (QString::number(interface.number) == number)
                found.rows.push_back({.server = &server, .interface = &interface});
        }
    }
    found.totalRows = std::ssize(found.rows);
    return success(renderNetworkInterfaces(call.format, call.action, found));
}

HttpAnswer Gateway::vpcList(const Call &call)
{
    const QStringList numbers = call.parameters.list(u"vpcNoList"_s);
    const QString name = call.parameters.value(u"vpcName"_s);
    std::vector<Vpc> found;
    std::ranges::copy_if(vpcs(), std::back_inserter(found), [&](const Vpc &vpc) {
        return vpc.region == call.region && passes(numbers, QString::number(vpc.number))
            && passes(name, vpc.name);
    });
    return success(renderVpcs(call.format, found));
}

HttpAnswer Gateway::subnetList(const Call &call)
{
    const QStringList numbers = call.parameters.list(u"subnetNoList"_s);
    const QString name = call.parameters.value(u"subnetName"_s);
    const QString vpc = call.parameters.value(u"vpcNo"_s);
    const QString zone = call.parameters.value(u"zoneCode"_s);
    std::vector<Subnet> found;
    std::ranges::copy_if(subnets(), std::back_inserter(found), [&](const Subnet &subnet) {
        return subnet.region == call.region && passes(numbers, QString::number(subnet.number))
            && passes(name, subnet.name) && passes(vpc, QString::number(subnet.vpc))
            && passes(zone, subnet.zone);
    });
    const auto page = pick(found, call.parameters);
    if (!page)
        return unknownError(call.format, page.error());
    return success(renderSubnets(call.format, page.value()));
}

HttpAnswer Gateway::interrupt(const Call &call)
{
    const QString number = call.parameters.value(u"serverInstanceNo"_s);
    const Server *server = m_cloud.find(call.region, number);
    const std::optional<Refusal> refusal = server == nullptr
        ? Refusal{.returnCode = u"1300"_s,
                  .message = u"(simulator) The region has no server of this number."_s}
        : m_cloud.interrupt(*server, call.now);
    keep({.serverInstanceNo = number, .at = call.now, .accepted = !refusal.has_value()});
    if (!refusal)
        goesDownLater(call.now);

    if (number.isEmpty() || goesDownNow(call.now))
        return endpointError();
    if (refusal)
        return failure(400, renderServiceError(call.format, refusal->returnCode, refusal->message));
    return success(renderInterrupted(
        call.format,
        {.server = server, .condition = m_cloud.condition(*server, m_cloud.episodes(), call.now)}));
}

Record Gateway::record(Time now) const
{
    Record record{.asOf = now, .clockAhead = {}, .requests = {}, .interrupts = {}, .servers = {}};
    {
        const std::scoped_lock lock(m_mutex);
        record.interrupts = m_interrupts;
        record.requests = m_requests;
    }
    const Episodes episodes = m_cloud.episodes();
    for (const ReceivedInterrupt &interrupt : std::as_const(record.interrupts)) {
        const QString number = interrupt.serverInstanceNo;
        auto server = std::ranges::find(record.servers, number, &ServerRecord::number);
        if (server == record.servers.end()) {
            record.servers.append({.number = number});
            server = record.servers.end() - 1;
        }
        server->arrived.append(interrupt.at);
        server->accepted += interrupt.accepted ? 1 : 0;
    }
    for (ServerRecord &server : record.servers) {
        const auto episode = episodes.constFind(server.number.toULongLong());
        if (episode == episodes.cend())
            continue;
        const Course course = m_cloud.course(*episode, now);
        server.dumpBegun = course.dumpBegun;
        server.dumpFinished = course.dumpFinished;
        server.dumpDestroyed = episode->dumpDestroyedAt;
        server.leftRunning = course.leftRunning;
        server.rebooted = course.rebooted;
    }
    return record;
}

void Gateway::keep(const HttpRequest &request, const HttpAnswer &answer, Time now)
{
    const qsizetype question = request.target.indexOf('?');
    const QByteArray path = question < 0 ? request.target : request.target.first(question);
    const Parameters parameters(question < 0 ? QByteArray() : request.target.sliced(question + 1),
                                request.formBody);
    ArrivedRequest arrived{.at = now,
                           .action = QString::fromUtf8(path.sliced(path.lastIndexOf('/') + 1)),
                           .server = parameters.value(u"serverInstanceNo"_s),
                           .status = answer.status};
    // The relay cuts it off.
    arrived.answerLost =
        m_settings.scenario == Scenario::LostAnswer && arrived.action == InterruptAction;
    const std::scoped_lock lock(m_mutex);
    m_requests.append(arrived);
    if (m_requests.size() > RequestsKept)
        m_requests.removeFirst();
}

void Gateway::keep(const ReceivedInterrupt &interrupt)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_interrupts.append(interrupt);
    }
    if (m_settings.onInterrupt)
        m_settings.onInterrupt(interrupt);
}

bool Gateway::isDown(Time now) const
{
    const std::scoped_lock lock(m_mutex);
    return m_wentDown && now >= *m_wentDown && now - *m_wentDown < m_settings.outage;
}

void Gateway::goesDownLater(Time now)
{
    if (m_settings.scenario != Scenario::GatewayDownHalfWay)
        return;
    const std::scoped_lock lock(m_mutex);
    if (!m_wentDown)
        m_wentDown = now + m_settings.outageAfter;
}

bool Gateway::throttles(const QString &action)
{
    if (m_settings.scenario != Scenario::Throttled)
        return false;
    const std::scoped_lock lock(m_mutex);
    if (action == InterruptAction)
        return !std::exchange(m_interruptThrottled, true);
    return ++m_reads % 3 == 0;
}

bool Gateway::goesDownNow(Time now)
{
    if (m_settings.scenario != Scenario::GatewayDown)
        return false;
    const std::scoped_lock lock(m_mutex);
    if (m_wentDown)
        return false;
    m_wentDown = now;
    return true;
}

} // namespace Console::Simulator
