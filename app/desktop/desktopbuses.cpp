// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/desktopbuses.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace Console::Desktop {

namespace {

constexpr auto nowhere = "unix:path=/nonexistent/this-bus-did-not-answer";
constexpr auto betweenConnects = 10ms;

bool sessionDisabled = false;
bool systemDisabled = false;

// Abstract names begin with NUL.
using Name = QByteArray;

QList<Name> unixSockets(const QByteArray &address)
{
    QList<Name> names;
    for (const QByteArray &one : address.split(';')) {
        if (!one.startsWith("unix:"))
            continue;
        for (const QByteArray &pair : one.mid(5).split(',')) {
            const auto value = QByteArray::fromPercentEncoding(pair.mid(pair.indexOf('=') + 1));
            if (pair.startsWith("path="))
                names += value;
            else if (pair.startsWith("abstract="))
                names += '\0' + value;
        }
    }
    return names;
}

// Same rule as libdbus and GLib.
QByteArray sessionAddress()
{
    const QByteArray told = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    return told.isEmpty() && !runtime.isEmpty() ? "unix:path=" + runtime + "/bus" : told;
}

QByteArray systemAddress()
{
    const QByteArray told = qgetenv("DBUS_SYSTEM_BUS_ADDRESS");
    return told.isEmpty() ? QByteArray("unix:path=/var/run/dbus/system_bus_socket") : told;
}

class Greeting
{
public:
    explicit Greeting(const QByteArray &address) : m_names(unixSockets(address)) { connect(); }
    ~Greeting() { hangUp(); }
    Greeting(const Greeting &) = delete;
    Greeting &operator=(const Greeting &) = delete;

    bool waiting() const { return m_waiting; }
    int socket() const { return m_socket; } // negative: waits for room

    void connect()
    {
        while (!m_names.isEmpty()) {
            switch (tryFirst()) {
            case 0:
                sayHello();
                return;
            case EAGAIN: // queue is full
                m_waiting = true;
                return;
            default:
                m_names.removeFirst();
            }
        }
        m_waiting = false;
    }

    void hear()
    {
        std::array<char, 256> answer; // NOLINT: it is not read
        const auto length = ::recv(m_socket, answer.data(), answer.size(), 0);
        if (length >= 0 || (errno != EAGAIN && errno != EINTR))
            m_waiting = false;
    }

private:
    int tryFirst()
    {
        sockaddr_un where = {};
        where.sun_family = AF_UNIX;
        const Name &name = m_names.first();
        const auto length = static_cast<std::size_t>(name.size());
        if (name.isEmpty() || length >= sizeof where.sun_path)
            return EINVAL;
        std::memcpy(where.sun_path, name.constData(), length);
        m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (m_socket < 0)
            return errno;
        const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length
                                                 + (name.startsWith('\0') ? 0 : 1));
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the system's own interface
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&where), size) == 0)
            return 0;
        const int problem = errno;
        hangUp();
        return problem;
    }

    void sayHello()
    {
        const QByteArray words = QByteArray(1, '\0') + "AUTH EXTERNAL "
            + QByteArray::number(::getuid()).toHex() + "\r\n";
        m_waiting = ::send(m_socket, words.constData(), static_cast<std::size_t>(words.size()),
                           MSG_NOSIGNAL)
            == words.size();
    }

    void hangUp()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

    QList<Name> m_names;
    int m_socket = -1;
    bool m_waiting = false;
};

} // namespace

void disableHungBuses(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    Greeting session(sessionAddress());
    Greeting system(systemAddress());
    std::array<Greeting *, 2> both{&session, &system};
    bool last = false;
    while ((session.waiting() || system.waiting()) && !last) {
        last = deadline.hasExpired();
        std::array<pollfd, 2> sockets{};
        bool full = false;
        for (std::size_t i = 0; i < both.size(); ++i) {
            const bool waiting = both[i]->waiting();
            sockets[i] = {.fd = waiting ? both[i]->socket() : -1, .events = POLLIN, .revents = 0};
            full = full || (waiting && both[i]->socket() < 0);
        }
        const std::chrono::milliseconds left(deadline.remainingTime());
        const auto wait = full ? std::min<std::chrono::milliseconds>(left, betweenConnects) : left;
        ::poll(sockets.data(), sockets.size(), static_cast<int>(wait.count()));
        for (std::size_t i = 0; i < both.size(); ++i) {
            if (sockets[i].revents != 0)
                both[i]->hear();
            else if (both[i]->waiting() && both[i]->socket() < 0)
                both[i]->connect();
        }
    }
    sessionDisabled = session.waiting();
    systemDisabled = system.waiting();
    if (sessionDisabled)
        qputenv("DBUS_SESSION_BUS_ADDRESS", nowhere);
    if (systemDisabled)
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", nowhere);
}

bool sessionBusDisabled() { return sessionDisabled; }
bool systemBusDisabled() { return systemDisabled; }

} // namespace Console::Desktop

#else

namespace Console::Desktop {

void disableHungBuses(std::chrono::milliseconds /*limit*/) { }
bool sessionBusDisabled() { return false; }
bool systemBusDisabled() { return false; }

} // namespace Console::Desktop

#endif
