// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/simulator.h"

#include <QRandomGenerator>

#include "app/simulator/httpserver.h"
#include "app/simulator/relay.h"

using namespace Qt::StringLiterals;

namespace Console::Simulator {

namespace {

QByteArray randomText(qsizetype length)
{
    constexpr QByteArrayView alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    QByteArray text;
    for (qsizetype i = 0; i < length; ++i)
        text += alphabet[QRandomGenerator::system()->bounded(alphabet.size())];
    return text;
}

Credentials credentials(const Options &options)
{
    if (!options.accessKeyId.isEmpty() || !options.secretKey.isEmpty())
        return {.accessKeyId = options.accessKeyId, .secretKey = options.secretKey};
    return {.accessKeyId = "SIM" + randomText(17).toUpper(), .secretKey = randomText(40)};
}

// Of SlowReboot.
constexpr int Slowness = 4;

Reaction reaction(const Options &options)
{
    return {.reboots = options.scenario != Scenario::NoReaction,
            .refuses = options.scenario == Scenario::Refused,
            .backAfter =
                options.backAfter * (options.scenario == Scenario::SlowReboot ? Slowness : 1)};
}

std::optional<qsizetype> loseInterrupt(QByteArrayView request)
{
    const qsizetype lineEnd = request.indexOf('\r');
    const QByteArrayView line = lineEnd < 0 ? request : request.first(lineEnd);
    if (line.contains("/interruptServerInstance"))
        return 0;
    return std::nullopt;
}

} // namespace

Simulator::Simulator(Options options)
    : m_clock(options.clock ? std::move(options.clock) : std::make_shared<const SystemClock>()),
      m_clockAhead(options.scenario == Scenario::SkewedClock ? options.clockAhead
                                                             : std::chrono::milliseconds(0)),
      m_credentials(credentials(options)), m_port(options.port), m_scenario(options.scenario),
      m_cloud(makeFleet(options.servers, now()), reaction(options)),
      m_gateway(m_cloud,
                {.credentials = m_credentials,
                 .scenario = options.scenario,
                 .outage = options.outage,
                 .outageAfter = options.backAfter / 4,
                 .onInterrupt = std::move(options.onInterrupt)})
{
}

Simulator::~Simulator() = default;

Time Simulator::now() const
{
    return Time(std::chrono::milliseconds(m_clock->wallMs())) + m_clockAhead;
}

Record Simulator::record() const
{
    Record record = m_gateway.record(now());
    record.clockAhead = m_clockAhead;
    return record;
}

Result<QUrl, QString> Simulator::start()
{
    Q_ASSERT(!m_server);
    const bool relayed = m_scenario == Scenario::LostAnswer;
    m_server = std::make_unique<HttpServer>(
        [this](const HttpRequest &request) { return m_gateway.answer(request, now()); },
        [this] { return now(); });
    auto port = m_server->start(relayed ? 0 : m_port);
    if (port && relayed) {
        m_relay = std::make_unique<Relay>(port.value(), loseInterrupt);
        port = m_relay->start(m_port);
    }
    if (!port)
        return Failure{port.error()};
    m_baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(port.value()));
    return m_baseUrl;
}

} // namespace Console::Simulator
