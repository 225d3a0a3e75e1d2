// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QByteArray>
#include <QList>

#include "app/simulator/record.h"
#include "app/simulator/scenario.h"
#include "app/simulator/simulatedcloud.h"

namespace Console::Simulator {

struct HttpRequest {
    QByteArray method;
    QByteArray target;    // path and query as sent
    QByteArray timestamp; // the three headers of the signature
    QByteArray accessKeyId;
    QByteArray signature;
    QByteArray formBody;
};

struct HttpAnswer {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QByteArray traceId;        // errors only
    int retryAfterSeconds = 0; // 0: no such header
};

struct Credentials {
    QByteArray accessKeyId;
    QByteArray secretKey;
};

// Checks action, signature and time, then answers. Thread-safe; callers give the time.
class Gateway
{
public:
    // On the answering thread, before the answer is sent.
    using InterruptListener = std::function<void(const ReceivedInterrupt &)>;

    struct Settings {
        Credentials credentials;
        Scenario scenario = Scenario::Hung;
        std::chrono::milliseconds outage = std::chrono::seconds(10);     // of both GatewayDown...
        std::chrono::milliseconds outageAfter = std::chrono::seconds(5); // of GatewayDownHalfWay
        InterruptListener onInterrupt;
    };

    Gateway(SimulatedCloud &cloud, Settings settings); // `cloud`: not owned

    HttpAnswer answer(const HttpRequest &request, Time now);

    // For requests the HTTP server refused with this status.
    static HttpAnswer answerToBroken(int status);

    // Everything until `now`.
    Record record(Time now) const;

private:
    struct Call;

    HttpAnswer answerTo(const HttpRequest &request, Time now);
    std::optional<HttpAnswer> authenticationError(const HttpRequest &request, Time now) const;
    static HttpAnswer regionList(const Call &call);
    static HttpAnswer zoneList(const Call &call);
    HttpAnswer serverList(const Call &call) const;
    HttpAnswer serverDetail(const Call &call) const;
    HttpAnswer networkInterfaceList(const Call &call) const;
    HttpAnswer networkInterfaceDetail(const Call &call) const;
    static HttpAnswer vpcList(const Call &call);
    static HttpAnswer subnetList(const Call &call);
    HttpAnswer interrupt(const Call &call);

    void keep(const ReceivedInterrupt &interrupt);
    void keep(const HttpRequest &request, const HttpAnswer &answer, Time now);
    bool isDown(Time now) const;
    bool goesDownNow(Time now);
    void goesDownLater(Time now);
    bool throttles(const QString &action);

    SimulatedCloud &m_cloud;
    const Settings m_settings;
    mutable std::mutex m_mutex; // for what follows
    std::optional<Time> m_wentDown;
    QList<ReceivedInterrupt> m_interrupts;
    QList<ArrivedRequest> m_requests; // newest
    quint64 m_reads = 0;              // of Throttled
    bool m_interruptThrottled = false;
};

} // namespace Console::Simulator
