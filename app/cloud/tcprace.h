// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QSslSocket>

#include <functional>
#include <memory>
#include <vector>

namespace Console::Cloud {

// Connects to all addresses at once, without a proxy; the first that answers wins. An address that
// swallows everything, as IPv6 in some networks, must not hide one that works.
class TcpRace final : public QObject
{
    Q_OBJECT
public:
    using Won = std::function<void(std::unique_ptr<QSslSocket> socket)>;
    using Lost = std::function<void(QAbstractSocket::SocketError error, const QString &text)>;

    explicit TcpRace(QObject *parent = nullptr);
    ~TcpRace() override;

    // One of both is called once, later; it may destroy this. `lost` tells the last failure.
    void start(const QList<QHostAddress> &addresses, quint16 port, Won won, Lost lost);
    void stop();

private:
    static constexpr qsizetype most = 8;
    void connected(QSslSocket *socket);
    void failed(QSslSocket *socket, QAbstractSocket::SocketError error);
    std::unique_ptr<QSslSocket> take(QSslSocket *socket);

    std::vector<std::unique_ptr<QSslSocket>> m_sockets;
    Won m_won;
    Lost m_lost;
};

} // namespace Console::Cloud
