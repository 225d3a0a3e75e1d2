// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/connection.h"
#include "app/cloud/readlimits.h"
#include "app/cloud/request.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

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
    void attempt(QNetworkAccessManager &network); // when a place is free
    void cancel();
    qint64 sentMs() const { return m_sentMs; } // last attempt; monotonic
    // cancel() wins during parsing.
    bool cancelled() const { return m_cancelled; }

Q_SIGNALS:
    void wantsPlace();
    void attemptEnded();

private:
    void onMetaData();
    void onReadyRead();
    void onSilence();
    void onFinished();
    void judge(QNetworkReply &reply, QByteArray body);
    bool repeatsAfter(const ApiError &error, bool byAccident);
    void deliver(ApiResult<QByteArray> result);
    void dropReply();

    const Connection &m_connection;
    const ReadLimits &m_limits;
    ApiRequest m_request;
    Finished m_finished;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    QTimer m_total;
    QTimer m_backoff;
    std::chrono::milliseconds m_signedWithSkew{0};
    qint64 m_sentMs = 0;
    int m_repeated = 0;
    bool m_once = false;
    bool m_clockCorrected = false;
    bool m_connected = false;
    bool m_timedOut = false;
    bool m_tooLarge = false;
    bool m_cancelled = false;
};

} // namespace Console::Cloud
