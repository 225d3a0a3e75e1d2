// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/tcprace.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace Console::Cloud {

// Each for itself.
struct ConnectLimits {
    std::chrono::milliseconds lookup{15'000}; // of the name
    std::chrono::milliseconds connect{5'000}; // TCP
    std::chrono::milliseconds tls{10'000};
};

// Limits a request that has not begun, and tells where it stands: Qt 6.4 does not. For a slow one
// it looks the name up, which Qt joins with the request's, and connects without sending anything.
class ConnectWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ConnectWatch(const ConnectLimits &limits, QObject *parent = nullptr);
    ~ConnectWatch() override;

    void start(const QUrl &gateway, bool proxied);
    void stop(); // the request has begun or ended

Q_SIGNALS:
    // NameTimedOut, ConnectTimedOut, TlsTimedOut or Proxy. Once for each start.
    void tooLate(Console::Cloud::ApiError::Kind kind);

private:
    void lookClosely();
    void connectTo(const QList<QHostAddress> &addresses);
    void waitFor(ApiError::Kind kind, std::chrono::milliseconds limit);

    const ConnectLimits m_limits;
    QUrl m_gateway;
    bool m_proxied = false;
    bool m_looking = false;
    ApiError::Kind m_awaited = ApiError::Kind::ConnectTimedOut;
    int m_lookup = -1;
    QTimer m_timer;
    TcpRace m_race;
};

} // namespace Console::Cloud
