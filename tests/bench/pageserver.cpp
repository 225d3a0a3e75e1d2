// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "pageserver.h"

#include <QFile>

#include <algorithm>
#include <numeric>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Console::Bench {

namespace {

constexpr int pageSize = 1000;
constexpr int firstServer = 200000;

qint64 bytesOf(const QList<QByteArray> &pages)
{
    return std::accumulate(pages.begin(), pages.end(), qint64(0),
                           [](qint64 sum, const QByteArray &page) { return sum + page.size(); });
}

sockaddr *asGeneric(sockaddr_in *address)
{
    return static_cast<sockaddr *>(static_cast<void *>(address));
}

} // namespace

QByteArray serverPage(int firstNumber, int servers, int totalRows)
{
    QFile file(QStringLiteral(TEST_DATA "/samples/server-list.xml"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray sample = file.readAll();
    const QByteArray begin = "<serverInstance>";
    const QByteArray end = "</serverInstance>";
    QByteArrayList rows;
    for (qsizetype from = 0; (from = sample.indexOf(begin, from)) >= 0;) {
        const qsizetype to = sample.indexOf(end, from) + end.size();
        rows += sample.sliced(from, to - from);
        from = to;
    }
    QByteArray page = sample.first(sample.indexOf(begin));
    page.replace("<totalRows>3<", "<totalRows>" + QByteArray::number(totalRows) + '<');
    for (int i = 0; i < servers; ++i) {
        QByteArray row = rows.at(i % rows.size());
        const auto renumber = [&row](const QByteArray &element, int number) {
            const qsizetype at = row.indexOf('<' + element + '>') + element.size() + 2;
            row.replace(at, row.indexOf('<', at) - at, QByteArray::number(number));
        };
        renumber("serverInstanceNo", firstNumber + i);
        renumber("networkInterfaceNo", 900000 + firstNumber + i);
        page += row + "\n    ";
    }
    return page.trimmed() + "\n  </serverInstanceList>\n</getServerInstanceListResponse>\n";
}

QByteArray interfacePage(int from, int count, int total)
{
    QByteArray page = "<getNetworkInterfaceListResponse><requestId>r</requestId><returnCode>0"
                      "</returnCode><returnMessage>success</returnMessage><totalRows>"
        + QByteArray::number(total) + "</totalRows><networkInterfaceList>\n";
    for (int i = from; i < from + count; ++i) {
        page += "<networkInterface><networkInterfaceNo>" + QByteArray::number(900000 + i)
            + "</networkInterfaceNo><networkInterfaceName>nic-" + QByteArray::number(i)
            + "</networkInterfaceName><subnetNo>150243</subnetNo><isDefault>true</isDefault>"
              "<deviceName>eth0</deviceName><networkInterfaceStatus><code>USED</code><codeName>used"
              "</codeName></networkInterfaceStatus><instanceNo>"
            + QByteArray::number(firstServer + i) + "</instanceNo><ip>10."
            + QByteArray::number(i / 62500) + '.' + QByteArray::number(i / 250 % 250) + '.'
            + QByteArray::number(i % 250)
            + "</ip><macAddress>f2:20:af:00:01:87</macAddress><accessControlGroupNoList>"
              "<accessControlGroupNo>31063</accessControlGroupNo></accessControlGroupNoList>"
              "<networkInterfaceDescription></networkInterfaceDescription><secondaryIpList />"
              "</networkInterface>\n";
    }
    return page + "</networkInterfaceList></getNetworkInterfaceListResponse>\n";
}

PageServer::PageServer(int servers)
{
    for (int from = 0; from < servers; from += pageSize) {
        const int count = std::min(pageSize, servers - from);
        m_servers += serverPage(firstServer + from, count, servers);
        m_interfaces += interfacePage(from, count, servers);
    }
    m_servers += serverPage(0, 0, servers); // asked for after a full page
    m_interfaces += interfacePage(0, 0, servers);
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(m_listener, asGeneric(&address), size);
    ::listen(m_listener, 64);
    ::getsockname(m_listener, asGeneric(&address), &size);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

PageServer::~PageServer()
{
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    for (const int peer : m_peers)
        ::shutdown(peer, SHUT_RDWR);
    for (std::thread &worker : m_workers)
        worker.join();
    for (const int peer : m_peers)
        ::close(peer);
    ::close(m_listener);
}

qint64 PageServer::bytesOfServers() const { return bytesOf(m_servers); }
qint64 PageServer::bytesOfInterfaces() const { return bytesOf(m_interfaces); }

void PageServer::accept()
{
    for (int peer = -1; (peer = ::accept(m_listener, nullptr, nullptr)) >= 0;) {
        const std::scoped_lock lock(m_mutex);
        m_peers.push_back(peer);
        m_workers.emplace_back([this, peer] { serve(peer); });
    }
}

void PageServer::serve(int peer) const
{
    QByteArray waiting;
    QByteArray buffer(8192, Qt::Uninitialized);
    while (true) {
        qsizetype end = -1;
        while ((end = waiting.indexOf("\r\n\r\n")) < 0) {
            const auto count =
                ::recv(peer, buffer.data(), static_cast<std::size_t>(buffer.size()), 0);
            if (count <= 0)
                return;
            waiting += buffer.first(count);
        }
        const QByteArray body = answerTo(waiting.first(end));
        waiting.remove(0, end + 4);
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n";
        for (const QByteArray &part : {head, body}) {
            for (qsizetype sent = 0; sent < part.size();) {
                const auto count =
                    ::send(peer, part.constData() + sent,
                           static_cast<std::size_t>(part.size() - sent), MSG_NOSIGNAL);
                if (count <= 0)
                    return;
                sent += count;
            }
        }
    }
}

QByteArray PageServer::answerTo(const QByteArray &request) const
{
    const auto parameter = [&request](const QByteArray &name) {
        const qsizetype at = request.indexOf(name + '=') + name.size() + 1;
        qsizetype to = at;
        while (to < request.size() && request.at(to) >= '0' && request.at(to) <= '9')
            ++to;
        return request.sliced(at, to - at).toInt();
    };
    const qsizetype page = parameter("pageNo") - 1;
    if (request.contains("/getServerInstanceList"))
        return m_servers.value(page);
    if (request.contains("/getNetworkInterfaceList"))
        return m_interfaces.value(page);
    if (request.contains("/getVpcList"))
        return "<getVpcListResponse><totalRows>0</totalRows><vpcList/></getVpcListResponse>";
    return "<getSubnetListResponse><totalRows>0</totalRows><subnetList/></getSubnetListResponse>";
}

} // namespace Console::Bench
