// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/relay.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <list>
#include <thread>
#include <utility>
#include <vector>

#include <QByteArray>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Console::Simulator {

namespace {

constexpr qsizetype RememberedRequest = qsizetype(8) * 1024;

class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) { }
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }

    int number() const { return m_number; }
    bool isValid() const { return m_number >= 0; }

private:
    int m_number;
};

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

// The C socket interface takes sockaddr pointers.
sockaddr *generic(sockaddr_in &address) { return reinterpret_cast<sockaddr *>(&address); }

void makeReady(int socket)
{
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK);
}

// One side, with bytes waiting to be written.
struct End {
    Descriptor socket;
    QByteArray waiting;
};

struct Connection {
    End client;
    End target;
    QByteArray request; // beginning of the current one
    bool answering = false;
    std::optional<qsizetype> allowance; // answer bytes before the cut
    bool ending = false;                // one side closed: write the rest, then close the other
    bool dead = false;
};

void receive(Connection &connection, const Relay::CutRule &rule, bool fromClient)
{
    End &source = fromClient ? connection.client : connection.target;
    End &sink = fromClient ? connection.target : connection.client;
    std::array<char, 65'536> buffer; // NOLINT(*-member-init): filled by recv
    const ssize_t count = recv(source.socket.number(), buffer.data(), buffer.size(), 0);
    if (count <= 0) {
        if (count == 0 || (errno != EAGAIN && errno != EINTR))
            connection.ending = true;
        return;
    }
    QByteArrayView bytes(buffer.data(), count);

    if (fromClient) {
        if (std::exchange(connection.answering, false))
            connection.request.clear();
        connection.request +=
            bytes.first(std::min(bytes.size(), RememberedRequest - connection.request.size()));
    } else {
        if (!std::exchange(connection.answering, true))
            connection.allowance = rule(connection.request);
        if (connection.allowance) {
            bytes = bytes.first(std::min(bytes.size(), *connection.allowance));
            *connection.allowance -= bytes.size();
            if (*connection.allowance == 0)
                connection.ending = true;
        }
    }
    sink.waiting += bytes;
}

void send(Connection &connection, End &sink)
{
    const ssize_t count = ::send(sink.socket.number(), sink.waiting.constData(),
                                 static_cast<std::size_t>(sink.waiting.size()), MSG_NOSIGNAL);
    if (count >= 0)
        sink.waiting.remove(0, count);
    else if (errno != EAGAIN && errno != EINTR)
        connection.dead = true;
}

// Reads only after the other side took earlier bytes, to limit memory. Idle ends are -1: otherwise
// poll() repeats their hang-up.
pollfd watch(const Connection &connection, const End &end, const End &other)
{
    const bool wantsToRead = !connection.ending && other.waiting.isEmpty();
    const bool wantsToWrite = !end.waiting.isEmpty();
    return {.fd = wantsToRead || wantsToWrite ? end.socket.number() : -1,
            .events = static_cast<short>((wantsToRead ? POLLIN : 0) | (wantsToWrite ? POLLOUT : 0)),
            .revents = 0};
}

} // namespace

class Relay::Private
{
public:
    quint16 targetPort = 0;
    CutRule rule;
    Descriptor listener;
    Descriptor wakeUp;
    std::thread thread;

    void run();

private:
    void accept();
    void serve(Connection &connection, short clientEvents, short targetEvents) const;

    std::list<Connection> m_connections;
};

void Relay::Private::run()
{
    while (true) {
        std::vector<pollfd> watched{{wakeUp.number(), POLLIN, 0}, {listener.number(), POLLIN, 0}};
        for (const Connection &c : m_connections) {
            watched.push_back(watch(c, c.client, c.target));
            watched.push_back(watch(c, c.target, c.client));
        }
        if (poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            return;
        if (watched[0].revents != 0)
            return;
        auto events = watched.cbegin() + 2;
        for (Connection &connection : m_connections) {
            const short clientEvents = (events++)->revents;
            const short targetEvents = (events++)->revents;
            serve(connection, clientEvents, targetEvents);
        }
        m_connections.remove_if([](const Connection &c) {
            return c.dead || (c.ending && c.client.waiting.isEmpty() && c.target.waiting.isEmpty());
        });
        if (watched[1].revents != 0)
            accept();
    }
}

void Relay::Private::accept()
{
    Descriptor client(accept4(listener.number(), nullptr, nullptr, SOCK_CLOEXEC));
    Descriptor target(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = loopback(targetPort);
    if (!client.isValid() || !target.isValid()
        || connect(target.number(), generic(address), sizeof address) != 0)
        return; // the client sees its connection closed
    makeReady(client.number());
    makeReady(target.number());
    Connection connection;
    connection.client.socket = std::move(client);
    connection.target.socket = std::move(target);
    m_connections.push_back(std::move(connection));
}

void Relay::Private::serve(Connection &connection, short clientEvents, short targetEvents) const
{
    constexpr short readable = POLLIN | POLLHUP | POLLERR;
    if ((clientEvents & POLLOUT) != 0)
        send(connection, connection.client);
    if ((targetEvents & POLLOUT) != 0)
        send(connection, connection.target);
    if ((clientEvents & readable) != 0)
        receive(connection, rule, true);
    if ((targetEvents & readable) != 0)
        receive(connection, rule, false);
}

Relay::Relay(quint16 targetPort, CutRule rule) : d(std::make_unique<Private>())
{
    d->targetPort = targetPort;
    d->rule = std::move(rule);
}

Relay::~Relay()
{
    if (!d->thread.joinable())
        return;
    eventfd_write(d->wakeUp.number(), 1);
    d->thread.join();
}

Result<quint16, QString> Relay::start(quint16 port)
{
    Descriptor listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int yes = 1;
    setsockopt(listener.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address = loopback(port);
    socklen_t size = sizeof address;
    if (bind(listener.number(), generic(address), size) != 0
        || listen(listener.number(), SOMAXCONN) != 0
        || getsockname(listener.number(), generic(address), &size) != 0)
        return Failure{u"port %1 of 127.0.0.1 cannot be used"_s.arg(port)};
    d->listener = std::move(listener);
    d->wakeUp = Descriptor(eventfd(0, EFD_CLOEXEC));
    d->thread = std::thread([this] { d->run(); });
    return ntohs(address.sin_port);
}

} // namespace Console::Simulator
