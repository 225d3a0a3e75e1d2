// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/outcome.h"
#include "app/cloud/connection.h"
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
    std::chrono::milliseconds connect{5000};  // until the first byte of the request leaves
    std::chrono::milliseconds silence{30000}; // without any byte of the answer after that
};

// The one place in the program where a change leaves the machine. Of a read-only profile, or
// without a secret key, nothing leaves, whatever the callers have checked before. Sends one request at most once:
// a POST whose body can be read only one time, over a connection of its own, without HTTP/2,
// redirects, cache, authentication prompts or retries. QNetworkAccessManager repeats any other
// request when the peer closes without answering (measured with Qt 6.4.2).
class ChangeSender final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(OutcomeReport)>;

    ChangeSender(Cloud::Connection connection, Profile::GuardLevel guard, SendLimits limits = {},
                 QObject *parent = nullptr);
    ~ChangeSender() override;

    // May be called once in the life of this object. `done` is called once, later, never from
    // inside this call. The object must live until then; destroying it aborts silently.
    void send(const Cloud::ApiRequest &change, Done done);

    // Not sent, if nothing has left; otherwise the request is left to finish.
    void cancel();
    bool mayHaveBeenSent() const; // some byte of the request may be on the wire

private:
    void onRequestSent();
    void onReadyRead();
    void onFinished();
    void abortSilent();

    void refuse(OutcomeReason reason);

    Cloud::Connection m_connection;
    Profile::GuardLevel m_guard;
    SendLimits m_limits;
    QNetworkAccessManager m_network;
    std::unique_ptr<OneShotBody> m_body;
    QPointer<QNetworkReply> m_reply;
    Cloud::ApiRequest m_change;
    Done m_done;
    QTimer m_connectTimer;
    QTimer m_silenceTimer;
    QTimer m_totalTimer;
    QByteArray m_answer;
    bool m_used = false;
    bool m_requestSent = false;
    bool m_timedOut = false;
    bool m_cancelled = false;
    bool m_tooLarge = false;
};

// The request of a change, with every header that is set here. Signed with the connection's key.
Cloud::SignedRequest changeRequest(const Cloud::Connection &connection,
                                   const Cloud::ApiRequest &change);

// What was seen of one exchange; the input of the rule below.
struct Exchange {
    bool mayHaveBeenSent = false;  // the request was written, or its body was handed over
    bool cancelled = false;    // by us, before the first byte
    bool complete = false;     // the transport ended without an error, with every announced byte
    int httpStatus = 0;        // 0: no status line
    QByteArray body = {};
};

// design of the console: Outcome of a change. Pure.
Outcome outcomeOf(const Exchange &exchange, QLatin1String action);

} // namespace Console::Action
