// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/connection.h"
#include "app/cloud/connectwatch.h"
#include "app/cloud/readlimits.h"
#include "app/cloud/request.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace Console::Cloud {

// Repeats one read, each signed anew. Deleting it delivers nothing.
class ReadCall final : public QObject
{
    Q_OBJECT
public:
    using Finished = std::function<void(ApiResult<QByteArray>)>;

    ReadCall(const Connection &connection, const ReadLimits &limits, ApiRequest request,
             QObject *parent);
    ~ReadCall() override;

    void setFinished(Finished finished) { m_finished = std::move(finished); } // called once
    void setOnce() { m_once = true; }                                         // never repeat
    // When a place is free. `keptSilence`: its connection may be an old one, which is left after so
    // long without an answer, once in the call's life. Empty: it is new.
    void attempt(QNetworkAccessManager &network,
                 std::optional<std::chrono::milliseconds> keptSilence = {});
    void refuse(ApiError error); // instead of an attempt
    void cancel();
    qint64 sentMs() const { return m_sentMs; } // last attempt; monotonic
    // cancel() wins during parsing.
    bool cancelled() const { return m_cancelled; }

Q_SIGNALS:
    void wantsPlace();
    void attemptEnded();
    void keptConnectionSilent(); // before the attempt ends and another one begins
    void answerBegan(std::chrono::milliseconds after);

private:
    void onMetaData();
    void onReadyRead();
    void onSilence();
    void onTooLate(ApiError::Kind kind);
    void leaveKeptConnection();
    void onFinished();
    void judge(QNetworkReply &reply, QByteArray body);
    bool repeatsAfter(const ApiError &error, bool byAccident);
    void deliver(ApiResult<QByteArray> result);
    void stopTimers();
    void dropReply();

    const Connection &m_connection;
    const ReadLimits &m_limits;
    ApiRequest m_request;
    Finished m_finished;
    QPointer<QNetworkReply> m_reply;
    ConnectWatch m_connecting;
    QTimer m_silence;
    QTimer m_kept;
    QTimer m_total;
    QTimer m_backoff;
    std::chrono::milliseconds m_signedWithSkew{0};
    qint64 m_sentMs = 0;
    int m_repeated = 0;
    bool m_once = false;
    bool m_clockCorrected = false;
    std::optional<std::chrono::milliseconds> m_keptSilence; // empty: a new connection
    bool m_keptLeft = false;
    bool m_answerBegan = false;
    ApiError::Kind m_lateKind = ApiError::Kind::TimedOut;
    bool m_timedOut = false;
    bool m_tooLarge = false;
    bool m_cancelled = false;
};

} // namespace Console::Cloud
