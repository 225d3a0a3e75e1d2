// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace Console::Bench {

// A page of getServerInstanceList with the sample's servers over and over, numbers all different.
QByteArray serverPage(int firstNumber, int servers, int totalRows);
QByteArray interfacePage(int from, int count, int total);

// A gateway on a loopback port of its own that sends prepared pages as fast as they are taken, so
// that what is measured is the console. Nothing is signed or checked.
class PageServer
{
public:
    explicit PageServer(int servers);
    ~PageServer();
    Q_DISABLE_COPY_MOVE(PageServer)

    quint16 port() const { return m_port; }
    qint64 bytesOfServers() const; // of all their pages, once
    qint64 bytesOfInterfaces() const;

private:
    void accept();
    void serve(int peer) const;
    QByteArray answerTo(const QByteArray &request) const;

    QList<QByteArray> m_servers;
    QList<QByteArray> m_interfaces;
    int m_listener = -1;
    quint16 m_port = 0;
    std::thread m_acceptor;
    std::mutex m_mutex;
    std::vector<std::thread> m_workers;
    std::vector<int> m_peers;
};

} // namespace Console::Bench
