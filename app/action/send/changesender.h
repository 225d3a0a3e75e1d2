// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/outcome.h"
#include "app/cloud/connection.h"
#include "app/cloud/connectwatch.h"
#include "app/cloud/proxyroute.h"
#include "app/cloud/request.h"
#include "app/profile/profile.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace Console::Action {

class OneShotBody;

struct SendLimits {
    std::chrono::milliseconds proxy{Cloud::longestProxySearch}; // for the desktop's answer
    std::chrono::milliseconds lookup{15000};                    // see Cloud::ConnectLimits
    std::chrono::milliseconds connect{5000};
    std::chrono::milliseconds tls{10000};
    std::chrono::milliseconds silence{30000}; // without any answer byte
};

// The only sender of changes. Refuses read-only profiles and missing keys. Sends at most once, with
// a one-time body: QNetworkAccessManager repeats other requests (measured, Qt 6.4.2). Own
// connection, whose proxy is chosen once, before the signature; no HTTP/2, redirects, cache,
// authentication prompts or retries.
class ChangeSender final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(OutcomeReport)>;

    ChangeSender(Cloud::Connection connection, Profile::GuardLevel guard, SendLimits limits = {},
                 QObject *parent = nullptr);
    ~ChangeSender() override;

    // Once per object. `done` comes once, later. Destruction aborts silently.
    void send(const Cloud::ApiRequest &change, Done done);

    // Only if nothing was sent.
    void cancel();
    bool mayHaveBeenSent() const; // some byte may have left

private:
    void post(const Cloud::Route &route);
    void onRequestSent();
    void onReadyRead();
    void onFinished();
    void abortSilent();

    void refuse(OutcomeReason reason, const std::optional<Cloud::ProxyProblem> &problem = {});

    Cloud::Connection m_connection;
    Profile::GuardLevel m_guard;
    SendLimits m_limits;
    Cloud::RouteSearch m_search;
    QNetworkAccessManager m_network;
    std::unique_ptr<OneShotBody> m_body;
    QPointer<QNetworkReply> m_reply;
    Cloud::ApiRequest m_change;
    Done m_done;
    Cloud::ConnectWatch m_connecting;
    QTimer m_silenceTimer;
    QTimer m_totalTimer;
    QByteArray m_answer;
    bool m_used = false;
    bool m_requestSent = false;
    bool m_timedOut = false;
    Cloud::ApiError::Kind m_lateKind = Cloud::ApiError::Kind::ConnectTimedOut; // before the request
    bool m_cancelled = false;
    bool m_tooLarge = false;
};

// With all headers of this program, signed.
Cloud::SignedRequest changeRequest(const Cloud::Connection &connection,
                                   const Cloud::ApiRequest &change);

struct Exchange {
    bool mayHaveBeenSent = false; // written, or body read
    bool complete = false;        // no transport error, all bytes
    int httpStatus = 0;           // 0: no status line
    QByteArray body = {};
};

// Pure.
Outcome outcomeOf(const Exchange &exchange, QLatin1String action);

} // namespace Console::Action
