// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "idlebench.h"
#include "inventorybench.h"
#include "limits.h"
#include "tests/support/stallwatch.h"
#include "startbench.h"

#include "app/action/send/changesender.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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

bool benchSending(QJsonObject &figures)
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
    figures["send_ms"_L1] = median(request);
    figures["send_bare_ms"_L1] = median(bare);
    std::printf("request bytes at a loopback server after send(), median of %d\n", rounds);
    std::printf("  send                    %7.2f ms\n", median(request));
    std::printf("  bare TCP connect        %7.2f ms\n", median(bare));
    std::printf("  more                    %7.2f ms  (under 20)\n", median(request) - median(bare));
    std::printf("  the first, cold         %7.2f ms\n", request.front());
    return good;
}

struct Options {
    QList<int> rows;     // each a run of its own
    QString json;        // empty: only printed
    int idle = 0;        // refreshes, and nothing else; 0: the rest, and not these
    bool strict = false; // a figure beyond its limit is a failure
};

std::optional<Options> optionsFrom(QStringList arguments)
{
    Options options;
    options.strict = arguments.removeAll(u"--strict"_s) > 0;
    for (qsizetype i = 1; i + 1 < arguments.size(); i += 2) {
        if (arguments.at(i) == "--rows"_L1)
            options.rows = {arguments.at(i + 1).toInt()};
        else if (arguments.at(i) == "--json"_L1)
            options.json = arguments.at(i + 1);
        else if (arguments.at(i) == "--idle"_L1)
            options.idle = arguments.at(i + 1).toInt();
        else
            return std::nullopt;
    }
    if (arguments.size() % 2 == 0 || (!options.rows.isEmpty() && options.rows.constFirst() <= 0)
        || options.idle < 0)
        return std::nullopt;
    if (options.rows.isEmpty())
        options.rows = {1000, 10'000, 100'000};
    return options;
}

void printGrowth(const QList<QJsonObject> &all)
{
    std::printf("--- cost against size\n%9s %10s %10s %12s %10s %8s\n", "servers", "filter ms",
                "sort ms", "refresh ms", "wire ms", "bytes");
    for (const QJsonObject &one : all)
        std::printf("%9d %10.2f %10.2f %12.1f %10.0f %8.0f\n", one["rows"_L1].toInt(),
                    one["filter_ms"_L1].toDouble(), one["sort_ms"_L1].toDouble(),
                    one["refresh_total_ms"_L1].toDouble(), one["wire_to_table_ms"_L1].toDouble(),
                    one["bytes_per_server"_L1].toDouble());
}

} // namespace

// console_bench [--rows N] [--json FILE]: that size only; without it 1000, 10 000 and 100 000.
// --strict: fails where a figure is beyond its limit.
// console_bench --idle N [--json FILE]: so many refreshes of 1000 servers, and nothing else.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // figures of the program, not of an X server
    if (argc == 4 && qstrcmp(argv[1], "--cached") == 0)
        return Bench::showCachedServers(argc, argv, QString::fromLocal8Bit(argv[2]),
                                        QByteArray(argv[3]).toDouble());
    Bench::WatchedApplication app(argc, argv);
    auto options = optionsFrom(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "console_bench: [--rows N | --idle N] [--json FILE] [--strict]\n");
        return 2;
    }
    QJsonObject common;
    QList<QJsonObject> all;
    bool good = true;
    if (options->idle > 0) {
        good = Bench::benchIdle(options->idle, common);
        all += common;
        options->rows.clear();
    } else {
        good = Bench::benchParser(common);
        good = benchSending(common) && good;
        good = Bench::benchStart(argv[0], common) && good;
    }
    for (const int rows : options->rows) {
        QJsonObject figures = common;
        figures["rows"_L1] = rows;
        good = Bench::benchInventory(app, rows, figures) && good;
        std::fflush(stdout);
        all += figures;
    }
    if (all.size() > 1)
        printGrowth(all);
    const bool kept = all.isEmpty() || Bench::printLimits(all.constLast());
    if (!good)
        std::fprintf(stderr, "console_bench: something did not work; the figures mean nothing\n");
    if (!options->json.isEmpty()) {
        QFile file(options->json);
        const QByteArray json = QJsonDocument(all.constLast()).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) {
            std::fprintf(stderr, "console_bench: %s cannot be written\n",
                         qPrintable(options->json));
            return 1;
        }
    }
    if (!good)
        return 1;
    return kept || !options->strict ? 0 : 3;
}
