// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apiclient.h"
#include "app/cloud/connection.h"
#include "app/cloud/diagnosisresult.h"
#include "app/core/backgroundjob.h"

#include <QHostInfo>
#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace Console::Cloud {

struct DiagnosisLimits {
    std::chrono::milliseconds proxy{30000};   // until the desktop has said which proxy to use
    std::chrono::milliseconds connect{5000};  // each of: name, proxy, TCP, TLS; each call's own
    std::chrono::milliseconds silence{30000}; // of the gateway, when a call is out
    std::chrono::milliseconds total{120000};  // of all steps
};

// Tests a connection step by step and sends no change: the gateway gets a getRegionList and a
// getServerInstanceList, signed, through ApiClient, and these only after a socket of our own has
// seen a certificate that is good. No step is repeated, except a call whose signature bore a wrong
// time. After a failed step the rest is Skipped. May be destroyed at any time, also from its own
// signals, and aborts then.
class Diagnosis final : public QObject
{
    Q_OBJECT
public:
    // `region` is the profile's own; empty: all, and the servers of the first listed are asked for.
    // The connection's clock learns from the answers.
    explicit Diagnosis(Connection connection, std::optional<RegionCode> region = {},
                       DiagnosisLimits limits = {}, QObject *parent = nullptr);
    ~Diagnosis() override;

    void start();  // once
    void cancel(); // what has not ended becomes Skipped, Cancelled; then finished()

    bool isRunning() const { return m_running; }
    const QList<StepResult> &results() const { return m_results; } // one for each step, in order

Q_SIGNALS:
    // Each change of one step, and at the end finished(), once. Never from inside a call; results()
    // may be further on already.
    void stepChanged(const Console::Cloud::StepResult &result);
    void finished();

private:
    void findProxy();
    void takeRoute(const QNetworkProxy &route, bool fromDesktop);
    void resolveName();
    void connectSocket();
    void onConnected();
    void shakeHands();
    void onSslErrors(const QList<QSslError> &errors);
    void onAlert(QSsl::AlertType type);
    void onEncrypted();
    void onSocketError(QAbstractSocket::SocketError error);
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
    QNetworkProxy m_route{QNetworkProxy::NoProxy};
    Step m_current = Step::Proxy;
    qint64 m_stepBeganMs = 0; // monotonic; of the last begin()
    QTimer m_stepLimit;
    QTimer m_totalLimit;
    int m_lookup = -1;
    int m_measurementsBefore = 0;
    QList<QSslError> m_sslErrors;
    bool m_protocolAlert = false;
    bool m_started = false;
    bool m_running = false;
    BackgroundJob m_proxyQuery; // the desktop is being asked
    std::unique_ptr<QSslSocket> m_socket;
    std::unique_ptr<ApiClient> m_client;
    CallHandle m_call; // before its client is gone
};

} // namespace Console::Cloud
