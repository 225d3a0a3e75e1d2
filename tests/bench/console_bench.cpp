// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/changesender.h"
#include "app/cloud/serverxml.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Console;

namespace {

using Steady = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Work> double millisecondsOf(const Work &work)
{
    const auto start = Steady::now();
    work();
    return Milliseconds(Steady::now() - start).count();
}

// What this thread worked, so that other programs on the machine change nothing.
template <typename Work> double workedMilliseconds(const Work &work)
{
    const auto now = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

// A page of getServerInstanceList with the sample's servers over and over, numbers all different.
QByteArray pageOf(int servers)
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
    page.replace("<totalRows>3<", "<totalRows>" + QByteArray::number(servers) + '<');
    for (int i = 0; i < servers; ++i) {
        QByteArray row = rows.at(i % rows.size());
        row.replace("<serverInstanceNo>100001",
                    "<serverInstanceNo>" + QByteArray::number(200000 + i));
        row.replace("<networkInterfaceNo>8801",
                    "<networkInterfaceNo>" + QByteArray::number(300000 + i));
        page += row + "\n    ";
    }
    return page.trimmed() + "\n  </serverInstanceList>\n</getServerInstanceListResponse>\n";
}

bool benchParser()
{
    constexpr int servers = 1000;
    constexpr int rounds = 15;
    const QByteArray page = pageOf(servers);
    std::vector<double> values;
    std::vector<double> bare;
    bool good = true;
    for (int i = 0; i < rounds; ++i) {
        values.push_back(workedMilliseconds([&] {
            const auto parsed = Cloud::parseServerList(page);
            good = good && parsed && parsed.value().rows.size() == servers;
        }));
        bare.push_back(workedMilliseconds([&] {
            QXmlStreamReader reader(page);
            while (!reader.atEnd())
                reader.readNext();
            good = good && !reader.hasError();
        }));
    }
    const double megabytes = double(page.size()) / 1e6;
    const double valuesRate = megabytes / median(values) * 1000;
    const double bareRate = megabytes / median(bare) * 1000;
    std::printf("parse %d servers, %.2f MB, CPU time, median of %d\n", servers, megabytes, rounds);
    std::printf("  into values             %7.1f MB/s\n", valuesRate);
    std::printf("  bare QXmlStreamReader   %7.1f MB/s\n", bareRate);
    std::printf("  ratio                   %7.2f  (at least 0.80)\n", valuesRate / bareRate);
    return good;
}

// Takes connections one after the other on 127.0.0.1, notes when the first byte of each was read,
// and answers with a success.
class ArrivalServer
{
public:
    ArrivalServer()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = here(0);
        socklen_t size = sizeof address;
        ::bind(m_listener, asGeneric(&address), size);
        ::listen(m_listener, 64);
        ::getsockname(m_listener, asGeneric(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~ArrivalServer()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(ArrivalServer)

    quint16 port() const { return m_port; }
    Steady::time_point lastArrival() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_lastArrival;
    }

    double connectMilliseconds() const
    {
        const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = here(m_port);
        const double spent =
            millisecondsOf([&] { ::connect(client, asGeneric(&address), sizeof address); });
        ::close(client);
        return spent;
    }

private:
    static sockaddr_in here(quint16 port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    static sockaddr *asGeneric(sockaddr_in *address)
    {
        return reinterpret_cast<sockaddr *>(address);
    }
    void serve()
    {
        for (int peer = -1; (peer = ::accept(m_listener, nullptr, nullptr)) >= 0; ::close(peer)) {
            QByteArray request;
            QByteArray buffer(4096, Qt::Uninitialized);
            while (!request.endsWith("responseFormatType=xml")) {
                const auto count =
                    ::recv(peer, buffer.data(), static_cast<std::size_t>(buffer.size()), 0);
                if (count <= 0)
                    break; // a bare connect
                if (request.isEmpty()) {
                    const std::scoped_lock lock(m_mutex);
                    m_lastArrival = Steady::now();
                }
                request += buffer.first(count);
            }
            const QByteArray body = "<interruptServerInstanceResponse/>";
            const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
            if (!request.isEmpty()) {
                [[maybe_unused]] const auto sent =
                    ::send(peer, answer.constData(), static_cast<std::size_t>(answer.size()),
                           MSG_NOSIGNAL);
            }
        }
    }

    int m_listener = -1;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    Steady::time_point m_lastArrival;
    std::thread m_thread;
};

bool benchSending()
{
    constexpr int rounds = 20;
    const ArrivalServer server;
    const SystemClock clock;
    const Cloud::Connection connection{
        .gateway = Cloud::Gateway::fromText(u"http://127.0.0.1:%1"_s.arg(server.port())).value(),
        .accessKeyId = "BENCHKEY",
        .secretKey = std::make_shared<SecretSlot>(Secret(QByteArrayView("bench-secret"))),
        .clock = std::make_shared<Cloud::GatewayClock>(clock),
        .extraCertificates = {}};
    const Cloud::ServerId target{.region = *Cloud::RegionCode::fromText(u"KR"_s),
                                 .number = *Cloud::ServerNo::fromText(u"10000101"_s)};
    std::vector<double> request;
    std::vector<double> bare;
    bool good = true;
    for (int i = 0; i < rounds; ++i) {
        bare.push_back(server.connectMilliseconds());
        // As in the program: a sender of its own for every interrupt, made when it is sent.
        const auto start = Steady::now();
        Action::ChangeSender sender(connection, Profile::GuardLevel::Lab);
        sender.send(Cloud::interruptServerInstance(target),
                    [&good](const Action::OutcomeReport &report) {
                        good = good && report.outcome == Action::Outcome::Accepted;
                        QCoreApplication::exit();
                    });
        QCoreApplication::exec();
        request.push_back(Milliseconds(server.lastArrival() - start).count());
    }
    std::printf("request bytes at a loopback server after send(), median of %d\n", rounds);
    std::printf("  send                    %7.2f ms\n", median(request));
    std::printf("  bare TCP connect        %7.2f ms\n", median(bare));
    std::printf("  more                    %7.2f ms  (under 20)\n", median(request) - median(bare));
    std::printf("  the first, cold         %7.2f ms\n", request.front());
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bool parsed = benchParser();
    const bool sent = benchSending();
    if (!parsed || !sent)
        std::fprintf(stderr, "console_bench: something did not work; the figures mean nothing\n");
    return parsed && sent ? 0 : 1;
}
