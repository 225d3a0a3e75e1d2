// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <set>
#include <thread>

namespace Console::Test {

// Owns a file descriptor.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) { }
    Descriptor(Descriptor &&other) noexcept;
    Descriptor &operator=(Descriptor &&other) noexcept;
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor();

    int number() const { return m_number; }

private:
    int m_number;
};

enum class Ending { Fin, Rst };

// Plain blocking sockets of 127.0.0.1; without the niceties of a library that would hide at which
// byte a connection ends.
Descriptor connectTo(quint16 port); // -1 when refused
bool writeAll(int socket, const char *bytes, qsizetype size);
// Fin: our side is shut, and what still arrives is read and forgotten until the peer has closed
// too; closing at once would send a reset instead. Rst: gone at once.
void end(Descriptor socket, Ending how);

// Takes connections on a port of its own and serves each on a thread of its own.
class LoopbackListener
{
public:
    using Serve = std::function<void(Descriptor socket)>;

    explicit LoopbackListener(Serve serve);
    ~LoopbackListener(); // ends all connections
    Q_DISABLE_COPY_MOVE(LoopbackListener)

    quint16 port() const { return m_port; }
    int connections() const { return m_connections; } // taken so far

    // Refuses connections from now on; the port stays ours.
    void refuse();
    // The next connection waits in the kernel's queue for so long, and is then reset because the
    // listener goes away; for good, or until a moment later.
    void resetNextBeforeAccept(std::chrono::milliseconds after, bool listenAgain);
    // Returns when every connection that was made before this call has been served and closed.
    // False after 20 s.
    bool settle();

    // Waits until the peer closes, or `wake` (a descriptor, -1: none) is readable, or this ends.
    // Bytes that arrive stay where they are. True: `wake` is readable.
    bool idleUntil(int socket, int wake) const;
    int endingSignal() const { return m_ending.number(); } // readable when this ends

private:
    struct Worker {
        std::thread thread = {};
        std::atomic<bool> finished = false;
    };
    void acceptLoop();
    void takeOne();
    void reap();

    const Serve m_serve;
    Descriptor m_ending;
    Descriptor m_wake;
    Descriptor m_reservation; // holds the port while nothing listens on it
    Descriptor m_listener;
    quint16 m_port = 0;
    std::atomic<int> m_connections = 0;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_listening = true;
    bool m_resetNext = false;
    std::chrono::milliseconds m_resetAfter{0};
    bool m_listenAgain = false;
    std::set<quint16> m_probes;  // our own connections of settle(), by their port
    std::list<Worker> m_workers; // only the accepting thread adds and removes
    std::set<int> m_open;        // sockets being served
    int m_active = 0;
    std::thread m_acceptor;
};

// A port whose queue is full: a connection to it is neither accepted nor refused.
class FullPort
{
public:
    // Without a port: a free one. 127.0.0.`lastByte`.
    explicit FullPort(quint16 port = 0, quint8 lastByte = 1);
    quint16 port() const { return m_port; }

private:
    Descriptor m_listener;
    std::list<Descriptor> m_fillers;
    quint16 m_port = 0;
};

} // namespace Console::Test
