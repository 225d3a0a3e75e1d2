// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/readingsgateway.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <chrono>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Console::Test {

namespace {

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const qsizetype at = head.toLower().indexOf("\r\n" + name + ':');
    if (at < 0)
        return {};
    const qsizetype from = at + name.size() + 3;
    return head.mid(from, head.indexOf("\r\n", from) - from).trimmed();
}

QByteArray wire(int status, const QByteArray &moreHeaders, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/xml\r\n"
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n"
        + body;
}

} // namespace

ReadingsGateway::ReadingsGateway(Answer answer)
    : m_answer(std::move(answer)), m_listener([this](const Descriptor &socket) { serve(socket); })
{
}

ReadingsGateway::~ReadingsGateway() = default;

QString ReadingsGateway::url() const { return u"http://127.0.0.1:%1"_s.arg(m_listener.port()); }

void ReadingsGateway::serve(const Descriptor &socket)
{
    QByteArray received;
    std::array<char, 4096> part{};
    for (;;) {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0) {
            const ssize_t got = ::recv(socket.number(), part.data(), part.size(), 0);
            if (got <= 0)
                return;
            received.append(part.data(), got);
            continue;
        }
        const QByteArray head = received.left(end + 2);
        received.remove(0, end + 4);
        const QByteArrayList line = head.left(head.indexOf("\r\n")).split(' ');
        ArrivedReading request{.atMs = std::chrono::duration_cast<std::chrono::milliseconds>(
                                           std::chrono::steady_clock::now().time_since_epoch())
                                           .count(),
                               .method = line.value(0),
                               .target = line.value(1),
                               .timestamp = headerOf(head, "x-ncp-apigw-timestamp"),
                               .signature = headerOf(head, "x-ncp-apigw-signature-v2"),
                               .numbers = {},
                               .list = line.value(1).contains("getServerInstanceList")};
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const auto items = query.queryItems();
        for (const auto &[name, value] : items) {
            if (name.startsWith("serverInstanceNo"_L1))
                request.numbers.append(value);
        }
        {
            const std::scoped_lock guard(m_mutex);
            m_arrived.append(request);
        }
        const QByteArray answer = m_answer(request);
        if (answer.isEmpty() || !writeAll(socket.number(), answer.constData(), answer.size()))
            return;
    }
}

QList<ArrivedReading> ReadingsGateway::arrived()
{
    const std::scoped_lock guard(m_mutex);
    return m_arrived;
}

int ReadingsGateway::mostInASecond()
{
    QList<qint64> times;
    for (const ArrivedReading &request : arrived()) {
        if (!request.numbers.isEmpty())
            times.append(request.atMs);
    }
    std::sort(times.begin(), times.end());
    qsizetype most = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i < times.size(); ++i) {
        while (times.at(i) - times.at(from) >= 1000)
            ++from;
        most = std::max(most, i - from + 1);
    }
    return int(most);
}

QByteArray ReadingsGateway::listing(const ArrivedReading &request,
                                    const QList<ListedServer> &servers)
{
    const QByteArray action = request.list ? "getServerInstanceList" : "getServerInstanceDetail";
    QByteArray body = '<' + action + "Response><returnCode>0</returnCode><totalRows>"
        + QByteArray::number(servers.size()) + "</totalRows><serverInstanceList>";
    for (const ListedServer &server : servers) {
        body += "<serverInstance><serverInstanceNo>" + server.number.toLatin1()
            + "</serverInstanceNo><serverName>"
            + server.name.value_or(u"vm-"_s + server.number).toHtmlEscaped().toUtf8()
            + "</serverName><zoneCode>" + server.zone.toHtmlEscaped().toUtf8()
            + "</zoneCode><platformType><code>" + server.platform.toHtmlEscaped().toUtf8()
            + "</code></platformType><serverInstanceStatus><code>" + server.status
            + "</code></serverInstanceStatus><serverInstanceOperation><code>" + server.operation
            + "</code></serverInstanceOperation><uptime>" + server.booted + "</uptime><regionCode>"
            + server.region + "</regionCode></serverInstance>";
    }
    return wire(200, {}, body + "</serverInstanceList></" + action + "Response>");
}

QByteArray ReadingsGateway::failure(int status, const QByteArray &moreHeaders)
{
    return wire(status, moreHeaders, {});
}

} // namespace Console::Test
