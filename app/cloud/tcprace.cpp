// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/tcprace.h"

#include <QNetworkProxy>

#include <algorithm>
#include <utility>

namespace Console::Cloud {

TcpRace::TcpRace(QObject *parent) : QObject(parent) { }

TcpRace::~TcpRace() { stop(); }

void TcpRace::start(const QList<QHostAddress> &addresses, quint16 port, Won won, Lost lost)
{
    stop();
    m_won = std::move(won);
    m_lost = std::move(lost);
    for (const QHostAddress &address : addresses.first(std::min(addresses.size(), most))) {
        auto socket = std::make_unique<QSslSocket>();
        QSslSocket *const one = socket.get();
        one->setProxy(QNetworkProxy::NoProxy);
        // Queued: a refusal may come from inside connectToHost().
        connect(
            one, &QAbstractSocket::connected, this, [this, one] { connected(one); },
            Qt::QueuedConnection);
        connect(
            one, &QAbstractSocket::errorOccurred, this,
            [this, one](QAbstractSocket::SocketError error) { failed(one, error); },
            Qt::QueuedConnection);
        m_sockets.push_back(std::move(socket));
        one->connectToHost(address, port);
    }
}

void TcpRace::stop()
{
    for (auto &socket : std::exchange(m_sockets, {})) {
        socket->disconnect(this);
        socket.release()->deleteLater();
    }
    m_won = {};
    m_lost = {};
}

std::unique_ptr<QSslSocket> TcpRace::take(QSslSocket *socket)
{
    const auto found = std::find_if(m_sockets.begin(), m_sockets.end(),
                                    [socket](const auto &one) { return one.get() == socket; });
    if (found == m_sockets.end())
        return nullptr;
    std::unique_ptr<QSslSocket> taken = std::move(*found);
    m_sockets.erase(found);
    taken->disconnect(this);
    return taken;
}

void TcpRace::connected(QSslSocket *socket)
{
    std::unique_ptr<QSslSocket> taken = take(socket);
    if (!taken)
        return;
    const Won won = std::move(m_won);
    stop();
    won(std::move(taken));
}

void TcpRace::failed(QSslSocket *socket, QAbstractSocket::SocketError error)
{
    const std::unique_ptr<QSslSocket> taken = take(socket);
    if (!taken || !m_sockets.empty())
        return;
    const Lost lost = std::move(m_lost);
    stop();
    lost(error, taken->errorString());
}

} // namespace Console::Cloud
