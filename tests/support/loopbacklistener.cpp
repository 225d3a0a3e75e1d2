// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopbacklistener.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Console::Test {

namespace {

constexpr std::chrono::seconds SettlingTime{20};
constexpr int DrainTimeMs = 5000;

sockaddr_in loopback(quint16 port, quint8 lastByte = 1)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK - 1 + lastByte);
    return address;
}

// The socket interface is C's: every address goes through a sockaddr pointer.
sockaddr *generic(sockaddr_in &address) { return reinterpret_cast<sockaddr *>(&address); }

quint16 localPort(int socket)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    getsockname(socket, generic(address), &size);
    return ntohs(address.sin_port);
}

Descriptor boundTo(quint16 port, quint8 lastByte = 1)
{
    Descriptor result(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int yes = 1;
    setsockopt(result.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address = loopback(port, lastByte);
    if (bind(result.number(), generic(address), sizeof address) != 0)
        qFatal("no port on the loopback interface: errno %d", errno);
    return result;
}

void signalTo(int eventDescriptor) { eventfd_write(eventDescriptor, 1); }

} // namespace

Descriptor::Descriptor(Descriptor &&other) noexcept
    : m_number(std::exchange(other.m_number, -1)) { }

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        close(m_number);
}

Descriptor connectTo(quint16 port)
{
    Descriptor result(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = loopback(port);
    if (connect(result.number(), generic(address), sizeof address) != 0)
        return Descriptor();
    const int yes = 1;
    setsockopt(result.number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return result;
}

bool writeAll(int socket, const char *bytes, qsizetype size)
{
    while (size > 0) {
        const ssize_t count = send(socket, bytes, static_cast<std::size_t>(size), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes += count;
        size -= count;
    }
    return true;
}

void end(Descriptor socket, Ending how)
{
    if (how == Ending::Rst) {
        const linger now{.l_onoff = 1, .l_linger = 0};
        setsockopt(socket.number(), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        return;
    }
    shutdown(socket.number(), SHUT_WR);
    std::array<char, 4096> forgotten{};
    pollfd watched{.fd = socket.number(), .events = POLLIN, .revents = 0};
    while (poll(&watched, 1, DrainTimeMs) > 0
           && recv(socket.number(), forgotten.data(), forgotten.size(), 0) > 0) { }
}

LoopbackListener::LoopbackListener(Serve serve)
    : m_serve(std::move(serve)), m_ending(eventfd(0, EFD_CLOEXEC)),
      m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), m_reservation(boundTo(0)),
      m_port(localPort(m_reservation.number()))
{
    std::signal(SIGPIPE, SIG_IGN); // a peer that has gone is an error of the write
    m_listener = boundTo(m_port);
    listen(m_listener.number(), SOMAXCONN);
    m_acceptor = std::thread(&LoopbackListener::acceptLoop, this);
}

LoopbackListener::~LoopbackListener()
{
    signalTo(m_ending.number());
    {
        const std::lock_guard lock(m_mutex);
        for (const int open : m_open)
            shutdown(open, SHUT_RDWR);
    }
    m_acceptor.join();
    for (Worker &worker : m_workers)
        worker.thread.join();
}

void LoopbackListener::refuse()
{
    const std::lock_guard lock(m_mutex);
    m_listening = false;
    shutdown(m_listener.number(), SHUT_RDWR);
    signalTo(m_wake.number());
}

void LoopbackListener::resetNextBeforeAccept(std::chrono::milliseconds after, bool listenAgain)
{
    const std::lock_guard lock(m_mutex);
    m_resetNext = true;
    m_resetAfter = after;
    m_listenAgain = listenAgain;
}

bool LoopbackListener::settle()
{
    std::unique_lock lock(m_mutex);
    const auto deadline = std::chrono::steady_clock::now() + SettlingTime;
    if (m_listening) {
        // The kernel's queue is first in, first out: once our connection is accepted, all earlier
        // ones are. Its port is noted under the lock, before acceptance. The kernel avoids ports
        // still in use.
        const Descriptor probe = connectTo(m_port);
        if (probe.number() < 0)
            return false;
        const quint16 probePort = localPort(probe.number());
        m_probes.insert(probePort);
        if (!m_changed.wait_until(lock, deadline, [&] { return !m_probes.contains(probePort); }))
            return false;
    }
    return m_changed.wait_until(lock, deadline, [&] { return m_active == 0; });
}

bool LoopbackListener::idleUntil(int socket, int wake) const
{
    std::array<pollfd, 3> watched{{{.fd = socket, .events = POLLRDHUP, .revents = 0},
                                   {.fd = m_ending.number(), .events = POLLIN, .revents = 0},
                                   {.fd = wake, .events = POLLIN, .revents = 0}}};
    while (poll(watched.data(), watched.size(), -1) < 0 && errno == EINTR) { }
    return watched[0].revents == 0 && watched[1].revents == 0;
}

void LoopbackListener::acceptLoop()
{
    while (true) {
        int listener = -1;
        {
            const std::lock_guard lock(m_mutex);
            listener = m_listening ? m_listener.number() : -1;
        }
        std::array<pollfd, 3> watched{{{.fd = listener, .events = POLLIN, .revents = 0},
                                       {.fd = m_ending.number(), .events = POLLIN, .revents = 0},
                                       {.fd = m_wake.number(), .events = POLLIN, .revents = 0}}};
        if (poll(watched.data(), watched.size(), -1) < 0)
            continue;
        if (watched[1].revents != 0)
            return;
        if (watched[2].revents != 0) {
            eventfd_t ignored = 0;
            eventfd_read(m_wake.number(), &ignored);
        }
        if (watched[0].revents != 0)
            takeOne();
        reap();
    }
}

void LoopbackListener::takeOne()
{
    std::unique_lock lock(m_mutex);
    if (std::exchange(m_resetNext, false)) {
        const auto wait = m_resetAfter;
        lock.unlock();
        std::this_thread::sleep_for(wait);
        lock.lock();
        shutdown(m_listener.number(), SHUT_RDWR);
        if (m_listenAgain)
            listen(m_listener.number(), SOMAXCONN);
        else
            m_listening = false;
        return;
    }
    if (!m_listening)
        return;
    sockaddr_in peer{};
    socklen_t size = sizeof peer;
    Descriptor taken(accept4(m_listener.number(), generic(peer), &size, SOCK_CLOEXEC));
    if (taken.number() < 0)
        return;
    if (m_probes.erase(ntohs(peer.sin_port)) > 0) {
        end(std::move(taken), Ending::Rst); // leaves no port behind that has to wait
        m_changed.notify_all();
        return;
    }
    const int yes = 1;
    setsockopt(taken.number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ++m_connections;
    ++m_active;
    m_open.insert(taken.number());
    Worker &worker = m_workers.emplace_back();
    worker.thread = std::thread([this, &worker, taken = std::move(taken)]() mutable {
        // A second descriptor of the same socket: the one in m_open stays valid while it is there.
        m_serve(Descriptor(fcntl(taken.number(), F_DUPFD_CLOEXEC, 0)));
        const std::lock_guard done(m_mutex);
        m_open.erase(taken.number());
        taken = Descriptor();
        --m_active;
        worker.finished = true;
        m_changed.notify_all();
    });
}

void LoopbackListener::reap()
{
    m_workers.remove_if([](Worker &worker) {
        if (!worker.finished)
            return false;
        worker.thread.join();
        return true;
    });
}

FullPort::FullPort(quint16 port, quint8 lastByte)
    : m_listener(boundTo(port, lastByte)), m_port(localPort(m_listener.number()))
{
    listen(m_listener.number(), 0);
    // As many as the queue takes; the last ones are left half open.
    for (int i = 0; i < 4; ++i) {
        Descriptor filler(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        sockaddr_in address = loopback(m_port, lastByte);
        connect(filler.number(), generic(address), sizeof address);
        m_fillers.push_back(std::move(filler));
    }
}

} // namespace Console::Test
