// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultserver.h"

#include <algorithm>
#include <array>
#include <utility>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Console::Test {

namespace {

QByteArray reasonPhrase(int status)
{
    return status < 300 ? "OK" : status < 400 ? "Elsewhere" : "Error";
}

std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> serverContext(const Identity &identity,
                                                                std::atomic<bool> &http2Offered)
{
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_server_method()),
                                                              &SSL_CTX_free);
    const auto memory = [](const QByteArray &pem) {
        return std::unique_ptr<BIO, decltype(&BIO_free_all)>(
            BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), &BIO_free_all);
    };
    X509 *certificate =
        PEM_read_bio_X509(memory(identity.certificatePem).get(), nullptr, nullptr, nullptr);
    EVP_PKEY *key =
        PEM_read_bio_PrivateKey(memory(identity.keyPem).get(), nullptr, nullptr, nullptr);
    if (SSL_CTX_use_certificate(context.get(), certificate) != 1
        || SSL_CTX_use_PrivateKey(context.get(), key) != 1)
        qFatal("OpenSSL: the test certificate cannot be used");
    X509_free(certificate);
    EVP_PKEY_free(key);
    // No session tickets: what follows the handshake is the answer and nothing else.
    SSL_CTX_set_num_tickets(context.get(), 0);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_TICKET);
    SSL_CTX_set_alpn_select_cb(
        context.get(),
        [](SSL *, const unsigned char **, unsigned char *, const unsigned char *offers,
           unsigned int size, void *seen) {
            const QByteArrayView protocols(offers, size);
            if (protocols.indexOf(QByteArrayView("\x02h2")) >= 0)
                *static_cast<std::atomic<bool> *>(seen) = true;
            return SSL_TLSEXT_ERR_NOACK;
        },
        &http2Offered);
    return context;
}

} // namespace

QByteArray Received::header(const QByteArray &name) const
{
    const QByteArray wanted = name.toLower() + ':';
    for (const QByteArray &line : head.split('\n'))
        if (line.toLower().startsWith(wanted))
            return line.sliced(wanted.size()).trimmed();
    return {};
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &contentType,
                      const QByteArrayList &moreHeaders)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status)
        + "\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : moreHeaders)
        answer += header + "\r\n";
    return answer + "\r\n" + body;
}

// One connection, plain or with TLS, blocking.
class FaultServer::Wire
{
public:
    Wire(Descriptor socket, SSL_CTX *tls) : m_socket(std::move(socket)), m_context(tls) { }

    int number() const { return m_socket.number(); }

    bool shakeHands()
    {
        if (m_context == nullptr)
            return true;
        m_tls.reset(SSL_new(m_context));
        SSL_set_fd(m_tls.get(), m_socket.number());
        const bool done = SSL_accept(m_tls.get()) == 1;
        m_secure = done;
        ERR_clear_error();
        return done;
    }

    // More bytes into m_pending; false at the end.
    bool readMore()
    {
        std::array<char, 16384> bytes; // NOLINT(*-member-init): filled by the read
        qsizetype count = 0;
        if (m_secure)
            count = SSL_read(m_tls.get(), bytes.data(), static_cast<int>(bytes.size()));
        else
            count = recv(m_socket.number(), bytes.data(), bytes.size(), 0);
        ERR_clear_error();
        if (count <= 0)
            return false;
        m_pending.append(bytes.data(), count);
        return true;
    }

    // As on the wire, without waiting.
    QByteArray readWhatIsThere() const
    {
        QByteArray all;
        std::array<char, 16384> bytes; // NOLINT(*-member-init): filled by recv
        ssize_t count = 0;
        while ((count = recv(m_socket.number(), bytes.data(), bytes.size(), MSG_DONTWAIT)) > 0)
            all.append(bytes.data(), count);
        return all;
    }

    std::optional<QByteArray> readHead()
    {
        qsizetype end = -1;
        while ((end = m_pending.indexOf("\r\n\r\n")) < 0)
            if (!readMore())
                return {};
        QByteArray head = m_pending.first(end + 4);
        m_pending.remove(0, end + 4);
        return head;
    }

    std::optional<QByteArray> readBody(qsizetype size)
    {
        while (m_pending.size() < size)
            if (!readMore())
                return {};
        QByteArray body = m_pending.first(size);
        m_pending.remove(0, size);
        return body;
    }

    bool write(QByteArrayView bytes)
    {
        if (!m_secure)
            return writeAll(m_socket.number(), bytes.data(), bytes.size());
        bool ok = true;
        while (ok && !bytes.isEmpty()) {
            const int count = SSL_write(m_tls.get(), bytes.data(), static_cast<int>(bytes.size()));
            ok = count > 0;
            if (ok)
                bytes = bytes.sliced(count);
        }
        ERR_clear_error();
        return ok;
    }

    std::optional<qint64> wireBytesWritten() const
    {
        if (!m_secure)
            return {};
        return static_cast<qint64>(BIO_number_written(SSL_get_wbio(m_tls.get())));
    }

    void finish(Ending how)
    {
        if (m_secure && how == Ending::Fin) {
            SSL_shutdown(m_tls.get());
            ERR_clear_error();
        }
        end(std::move(m_socket), how);
    }

private:
    struct Free {
        void operator()(SSL *tls) const { SSL_free(tls); }
    };
    Descriptor m_socket;
    SSL_CTX *m_context;
    std::unique_ptr<SSL, Free> m_tls;
    bool m_secure = false;
    QByteArray m_pending;
};

FaultServer::FaultServer(std::optional<Identity> identity, TlsVersions versions)
    : m_release(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (identity)
        m_tls = serverContext(*identity, m_http2Offered);
    if (m_tls && versions == TlsVersions::OnlyTls11) {
        // The default level of security would leave nothing that this version can do.
        if (SSL_CTX_set_cipher_list(m_tls.get(), "ALL:@SECLEVEL=0") != 1
            || SSL_CTX_set_min_proto_version(m_tls.get(), TLS1_1_VERSION) != 1
            || SSL_CTX_set_max_proto_version(m_tls.get(), TLS1_1_VERSION) != 1)
            qFatal("OpenSSL: no TLS 1.1");
    }
    m_listener =
        std::make_unique<LoopbackListener>([this](Descriptor socket) { serve(std::move(socket)); });
}

FaultServer::~FaultServer() = default;

QUrl FaultServer::url() const
{
    QUrl url;
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port());
    return url;
}

void FaultServer::play(const QList<Act> &acts)
{
    const std::lock_guard lock(m_mutex);
    m_acts = std::deque<Act>(acts.cbegin(), acts.cend());
    eventfd_t ignored = 0;
    eventfd_read(m_release.number(), &ignored);
}

void FaultServer::release() { eventfd_write(m_release.number(), 1); }

void FaultServer::actAsTunnel() { refuseTunnel({}); }

void FaultServer::refuseTunnel(const QByteArray &answer)
{
    const std::lock_guard lock(m_mutex);
    m_tunnelAnswer = answer;
}

QList<Received> FaultServer::received()
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

QByteArray FaultServer::unanswered()
{
    const std::lock_guard lock(m_mutex);
    return m_unanswered;
}

int FaultServer::begun()
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_received.size());
}

int FaultServer::complete()
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(
        std::count_if(m_received.cbegin(), m_received.cend(),
                      [](const Received &request) { return request.complete; }));
}

std::optional<qint64> FaultServer::wireBytesOfAnswer()
{
    const std::lock_guard lock(m_mutex);
    return m_wireBytesOfAnswer;
}

// A break that happens before there is a request belongs to the request that would have come.
Act FaultServer::actFor(bool connecting)
{
    const std::lock_guard lock(m_mutex);
    if (m_acts.empty())
        return {};
    const Act act = m_acts.front();
    const bool early = act.at == BreakAt::Accept || act.at == BreakAt::SilentAccept
        || act.at == BreakAt::Handshake;
    if (connecting && !early)
        return {};
    if (m_acts.size() > 1)
        m_acts.pop_front();
    return act;
}

bool FaultServer::open(Wire &wire)
{
    std::optional<QByteArray> tunnel;
    {
        const std::lock_guard lock(m_mutex);
        tunnel = m_tunnelAnswer;
    }
    if (!tunnel)
        return true;
    const std::optional<QByteArray> head = wire.readHead();
    if (!head || !head->startsWith("CONNECT "))
        return false;
    wire.write(tunnel->isEmpty() ? QByteArray("HTTP/1.1 200 Connected\r\n\r\n") : *tunnel);
    if (!tunnel->isEmpty())
        wire.finish(Ending::Fin);
    return tunnel->isEmpty();
}

void FaultServer::serve(Descriptor socket)
{
    Wire wire(std::move(socket), m_tls.get());
    if (!open(wire))
        return;
    const Act early = actFor(true);
    if (early.at == BreakAt::Accept)
        return wire.finish(early.ending);
    if (early.at == BreakAt::SilentAccept) {
        m_listener->idleUntil(wire.number(), -1);
        const QByteArray came = wire.readWhatIsThere();
        const std::lock_guard lock(m_mutex);
        m_unanswered += came;
        return;
    }
    if (!wire.shakeHands())
        return;
    if (early.at == BreakAt::Handshake)
        return wire.finish(early.ending);
    while (serveRequest(wire)) { }
}

// False: the connection has ended.
bool FaultServer::serveRequest(Wire &wire)
{
    const std::optional<QByteArray> head = wire.readHead();
    if (!head)
        return false;
    const QByteArrayList requestLine = head->first(head->indexOf("\r\n")).split(' ');
    const Act act = actFor(false);
    qsizetype index = 0;
    Received request{
        .method = requestLine.value(0), .target = requestLine.value(1), .head = *head, .body = {}};
    {
        const std::lock_guard lock(m_mutex);
        index = m_received.size();
        m_received.append(request);
        m_wireBytesOfAnswer.reset();
    }
    if (act.at == BreakAt::Headers) {
        wire.finish(act.ending);
        return false;
    }
    std::optional<QByteArray> body = wire.readBody(request.header("Content-Length").toLongLong());
    if (!body)
        return false;
    {
        const std::lock_guard lock(m_mutex);
        m_received[index].body = *body;
        m_received[index].complete = true;
    }
    if (act.at == BreakAt::Body) {
        wire.finish(act.ending);
        return false;
    }
    if (act.at == BreakAt::Silence && !m_listener->idleUntil(wire.number(), m_release.number()))
        return false;
    const QByteArrayView answer(act.answer);
    if (act.at == BreakAt::Answer) {
        wire.write(answer.first(std::min(act.answerBytes, answer.size())));
        wire.finish(act.ending);
        return false;
    }
    if (!wire.write(answer))
        return false;
    {
        const std::lock_guard lock(m_mutex);
        m_wireBytesOfAnswer = wire.wireBytesWritten().value_or(answer.size());
    }
    if (answer.indexOf("\r\nConnection: close\r\n") >= 0) {
        wire.finish(Ending::Fin);
        return false;
    }
    return true;
}

} // namespace Console::Test
