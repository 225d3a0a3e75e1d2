// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apiclient.h"
#include "app/cloud/connection.h"
#include "app/cloud/diagnosisresult.h"
#include "app/cloud/proxyroute.h"
#include "app/cloud/tcprace.h"

#include <QHostInfo>
#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace Console::Cloud {

struct DiagnosisLimits {
    std::chrono::milliseconds proxy{longestProxySearch}; // for the desktop's answer
    std::chrono::milliseconds lookup{15000};             // see ConnectLimits
    std::chrono::milliseconds connect{5000};
    std::chrono::milliseconds tls{10000};
    std::chrono::milliseconds silence{30000}; // during a call
    std::chrono::milliseconds total{120000};  // all steps
};

// Tests step by step; sends signed reads only after the certificate proved good, never changes.
// Repeats only calls signed with a wrong time. A failure skips the rest. Signals may destroy it.
class Diagnosis final : public QObject
{
    Q_OBJECT
public:
    // Empty `region`: the first listed. Updates the connection's clock.
    explicit Diagnosis(Connection connection, std::optional<RegionCode> region = {},
                       DiagnosisLimits limits = {}, QObject *parent = nullptr);
    ~Diagnosis() override;

    void start();  // once
    void cancel(); // skips open steps, then finished()

    bool isRunning() const { return m_running; }
    const QList<StepResult> &results() const { return m_results; } // one per step, in order

Q_SIGNALS:
    // Queued; results() may be newer. finished() comes once.
    void stepChanged(const Console::Cloud::StepResult &result);
    void finished();

private:
    void findProxy();
    void takeRoute(const RouteResult &found);
    void resolveName();
    void connectDirectly();
    void connectByProxy();
    void useSocket(std::unique_ptr<QSslSocket> socket);
    void onConnected();
    void shakeHands();
    void onSslErrors(const QList<QSslError> &errors);
    void onAlert(QSsl::AlertType type);
    void onEncrypted();
    void onSocketError(QAbstractSocket::SocketError error, const QString &text);
    QList<TlsProblem> handshakeProblems() const;
    void onLimit();
    void askRegions();
    void onRegions(const ApiResult<Page<Region>> &answer);
    void judgeClock();
    bool judgeRegions(const ApiResult<Page<Region>> &answer);
    void askServers();
    void onServers(const ApiResult<Page<ServerInstance>> &answer);

    StepResult &of(Step step) { return m_results[qsizetype(step)]; }
    void begin(Step step);
    void end(Step step, StepState state);
    void skip(Step step, SkipReason reason);
    void fail(Step step, ApiError cause);
    void skipRest(SkipReason reason);
    void finish();
    void stopWork();
    void dropSocket();
    void tell(const StepResult &result);

    Connection m_connection;
    const std::optional<RegionCode> m_region;
    const DiagnosisLimits m_limits;
    QList<StepResult> m_results;
    Route m_route;
    Step m_current = Step::Proxy;
    qint64 m_stepBeganMs = 0; // monotonic
    QTimer m_stepLimit;
    QTimer m_totalLimit;
    int m_lookup = -1;
    int m_measurementsBefore = 0;
    QList<QSslError> m_sslErrors;
    bool m_protocolAlert = false;
    bool m_started = false;
    bool m_running = false;
    RouteSearch m_search;
    TcpRace m_race;
    std::unique_ptr<QSslSocket> m_socket;
    std::unique_ptr<ApiClient> m_client;
    CallHandle m_call; // must die before its client
};

} // namespace Console::Cloud
