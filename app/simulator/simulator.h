// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QUrl>

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/simulator/gateway.h"

namespace Console::Simulator {

class HttpServer;
class Relay;

struct Options {
    quint16 port = 0; // 0: a free one
    int servers = 40;
    Scenario scenario = Scenario::Hung;
    QByteArray accessKeyId; // both empty: generated
    QByteArray secretKey;
    std::chrono::milliseconds backAfter = std::chrono::seconds(20); // from interrupt to RUN again
    std::chrono::milliseconds outage = std::chrono::seconds(10);    // of both GatewayDown...
    std::chrono::milliseconds clockAhead = std::chrono::minutes(3); // of SkewedClock
    // Called on the simulator's threads.
    std::shared_ptr<const Clock> clock;     // empty: the machine's
    Gateway::InterruptListener onInterrupt; // empty: none
};

// A local NCP on 127.0.0.1, on its own threads from start() until destroyed.
class Simulator
{
public:
    explicit Simulator(Options options = {});
    ~Simulator(); // waits for running answers, about a second at most
    Q_DISABLE_COPY_MOVE(Simulator)

    // Call once. The gateway's URL, or why it cannot run.
    Result<QUrl, QString> start();

    QUrl baseUrl() const { return m_baseUrl; } // empty before start()
    QByteArray accessKeyId() const { return m_credentials.accessKeyId; }
    QByteArray secretKey() const { return m_credentials.secretKey; }

    // Signed ones, refused ones too.
    QList<ReceivedInterrupt> interruptsReceived() const { return record().interrupts; }
    Record record() const;

private:
    Time now() const; // the gateway's

    const std::shared_ptr<const Clock> m_clock;
    const std::chrono::milliseconds m_clockAhead;
    const Credentials m_credentials;
    const quint16 m_port;
    const Scenario m_scenario;
    SimulatedCloud m_cloud;
    Gateway m_gateway;
    QUrl m_baseUrl;
    // Destroyed in reverse order: relay, then server, then what it answers from.
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<Relay> m_relay;
};

} // namespace Console::Simulator
