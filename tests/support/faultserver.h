// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/loopbacklistener.h"
#include "tests/support/testcertificates.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>

#include <openssl/ssl.h>

namespace Console::Test {

// Where an exchange stops.
enum class BreakAt {
    Nowhere,      // the answer goes out in full
    Accept,       // when the connection is there, before any byte
    SilentAccept, // the same, but it stays open: a TLS handshake never ends
    Handshake,    // when TLS is set up (plain: as Accept)
    Headers,      // when the request's header block has been read
    Body,         // when its body has been read too
    Silence,      // the same, but it stays open until the peer closes or release() is called;
                  // then the answer goes out
    Answer        // after `answerBytes` of the answer
};

// What the server does with one request.
struct Act {
    BreakAt at = BreakAt::Nowhere;
    Ending ending = Ending::Fin;
    QByteArray answer = {}; // as on the wire, status line and all
    qsizetype answerBytes = 0;
};

struct Received {
    QByteArray method;
    QByteArray target; // as on the wire
    QByteArray head;   // the whole header block
    QByteArray body;
    bool complete = false;

    QByteArray header(const QByteArray &name) const; // empty without one
};

QByteArray httpAnswer(int status, const QByteArray &body,
                      const QByteArray &contentType = "application/xml",
                      const QByteArrayList &moreHeaders = {});

enum class TlsVersions { Modern, OnlyTls11 };

// An HTTP server on the loopback interface which breaks an exchange at a chosen point and keeps
// everything that came in. Plain, or with TLS if it has an identity.
class FaultServer
{
public:
    explicit FaultServer(std::optional<Identity> identity = {},
                         TlsVersions versions = TlsVersions::Modern);
    ~FaultServer();
    Q_DISABLE_COPY_MOVE(FaultServer)

    QUrl url() const;
    quint16 port() const { return m_listener->port(); }
    LoopbackListener &listener() { return *m_listener; }

    // One act for each request to come; the last one also for all later ones.
    void play(const QList<Act> &acts);
    void release(); // see BreakAt::Silence
    // First answers one CONNECT on each connection, as a proxy does, and is then the far server
    // itself; or refuses it with these bytes.
    void actAsTunnel();
    void refuseTunnel(const QByteArray &answer);

    QList<Received> received(); // in the order of arrival, incomplete ones included
    int begun();                // requests whose header block arrived
    int complete();             // requests that arrived as a whole
    // What came over connections that were accepted in silence, as on the wire.
    QByteArray unanswered();
    bool http2Offered() const { return m_http2Offered; }
    // Of the last connection with a complete answer: bytes on the wire, TLS's own included.
    // Nothing: no answer was written in full.
    std::optional<qint64> wireBytesOfAnswer();

private:
    class Wire;
    bool open(Wire &wire);
    void serve(Descriptor socket);
    bool serveRequest(Wire &wire);
    Act actFor(bool connecting);

    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_tls{nullptr, &SSL_CTX_free};
    Descriptor m_release;
    std::atomic<bool> m_http2Offered = false;

    std::mutex m_mutex;
    std::deque<Act> m_acts;
    std::optional<QByteArray> m_tunnelAnswer;
    QList<Received> m_received;
    QByteArray m_unanswered;
    std::optional<qint64> m_wireBytesOfAnswer;

    std::unique_ptr<LoopbackListener> m_listener; // last: its threads use all of the above
};

} // namespace Console::Test
