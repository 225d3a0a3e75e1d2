// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/httpserver.h"

#include <string>
#include <thread>

#include <QDateTime>
#include <QLocale>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace Console::Simulator {

namespace {

constexpr const char *LoopbackAddress = "127.0.0.1";

// Each connection occupies one thread; browser-like clients open six.
constexpr std::size_t Threads = 16;

// Short, because httplib's stop() waits for kept connections.
constexpr time_t KeepAliveSeconds = 1;
constexpr std::size_t KeepAliveRequests = 1000;

constexpr std::size_t LargestBody = std::size_t(1024) * 1024;

QByteArray header(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

HttpRequest fromHttplib(const httplib::Request &request)
{
    QByteArray signature = header(request, "x-ncp-apigw-signature-v2");
    if (signature.isEmpty())
        signature = header(request, "x-ncp-apigw-signature-v1"); // official Go, Python, JS clients
    const bool isForm =
        header(request, "Content-Type").startsWith("application/x-www-form-urlencoded");
    return {.method = QByteArray::fromStdString(request.method),
            .target = QByteArray::fromStdString(request.target),
            .timestamp = header(request, "x-ncp-apigw-timestamp"),
            .accessKeyId = header(request, "x-ncp-iam-access-key"),
            .signature = signature,
            .formBody = isForm ? QByteArray::fromStdString(request.body) : QByteArray()};
}

std::string httpDate(Time time)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toStdString();
}

void setAnswer(const HttpAnswer &answer, httplib::Response &response)
{
    response.status = answer.status;
    if (!answer.traceId.isEmpty())
        response.set_header("x-ncp-trace-id", answer.traceId.toStdString());
    if (answer.retryAfterSeconds > 0)
        response.set_header("Retry-After", std::to_string(answer.retryAfterSeconds));
    // The content type's charset stops httplib from compressing: Brotli's highest level takes
    // seconds for 1000 servers.
    response.set_content(answer.body.constData(), static_cast<std::size_t>(answer.body.size()),
                         answer.contentType.toStdString());
}

// httplib's default lets two simulators share a port.
void reuseAddress(socket_t socket)
{
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

} // namespace

class HttpServer::Private
{
public:
    Handler handler;
    Clock clock;
    httplib::Server server;
    std::thread thread;
};

HttpServer::HttpServer(Handler handler, Clock clock) : d(std::make_unique<Private>())
{
    d->handler = std::move(handler);
    d->clock = std::move(clock);

    const auto handle = [this](const httplib::Request &request, httplib::Response &response) {
        response.set_header("Date", httpDate(d->clock()));
        setAnswer(d->handler(fromHttplib(request)), response);
    };
    d->server.Get(".*", handle);
    d->server.Post(".*", handle);
    // httplib refuses other methods and large bodies before the handler.
    d->server.set_error_handler([this](const httplib::Request &, httplib::Response &response) {
        if (!response.body.empty())
            return;
        response.set_header("Date", httpDate(d->clock()));
        setAnswer(Gateway::answerToBroken(response.status), response);
    });
    d->server.set_socket_options(reuseAddress);
    d->server.set_tcp_nodelay(true);
    d->server.set_keep_alive_timeout(KeepAliveSeconds);
    d->server.set_keep_alive_max_count(KeepAliveRequests);
    d->server.set_read_timeout(2);
    d->server.set_payload_max_length(LargestBody);
    d->server.new_task_queue = [] {
        return new httplib::ThreadPool(Threads);
    }; // httplib deletes it
}

HttpServer::~HttpServer()
{
    d->server.stop();
    if (d->thread.joinable())
        d->thread.join();
}

Result<quint16, QString> HttpServer::start(quint16 port)
{
    const int taken = port == 0 ? d->server.bind_to_any_port(LoopbackAddress)
        : d->server.bind_to_port(LoopbackAddress, port) ? int(port)
                                                        : -1;
    if (taken <= 0)
        return Failure{u"port %1 of 127.0.0.1 cannot be used"_s.arg(port)};
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
    // stop() has no effect before the server runs.
    while (!d->server.is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return static_cast<quint16>(taken);
}

} // namespace Console::Simulator
