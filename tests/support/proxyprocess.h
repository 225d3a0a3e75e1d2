// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QProcess>
#include <QString>

#include <optional>

namespace Console::Test {

// A request that a proxy saw.
struct ProxyRequest {
    QByteArray method;
    QByteArray target;
    int status = 0; // what the proxy itself said; 200: passed on
    bool credentials = false;
};

struct ProxyOptions {
    QByteArray login = {};                // "user:password"; empty: it wants none
    int refuse = 0;                       // a status for every request; 0: none
    std::optional<quint16> upstream = {}; // the loopback port that stands for every host
};

// A real proxy: proxy.py in a process of its own, which ends with this object.
class ProxyProcess
{
public:
    explicit ProxyProcess(const ProxyOptions &options = {});
    ~ProxyProcess();
    Q_DISABLE_COPY_MOVE(ProxyProcess)

    quint16 port() const { return m_port; }
    QNetworkProxy proxy(const QString &user = {}) const;
    QList<ProxyRequest> requests(); // so far
    void kill();                    // the port refuses from now on

private:
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_output;
};

} // namespace Console::Test
