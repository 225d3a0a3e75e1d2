// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"
#include "tests/support/loopbacklistener.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <thread>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Test;
using Action::Outcome;

namespace {

// Reads one request and answers it piece by piece.
class SlowServer
{
public:
    SlowServer(QByteArray answer, qsizetype piece, std::chrono::milliseconds pause, bool endless)
        : m_answer(std::move(answer)), m_piece(piece), m_pause(pause), m_endless(endless)
    {
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.port())); }

private:
    void serve(const Descriptor &socket) const
    {
        QByteArray came;
        std::array<char, 4096> bytes{};
        const QByteArray body = anInterrupt().parameters.encoded();
        while (!came.endsWith(body)) {
            const auto length = ::recv(socket.number(), bytes.data(), bytes.size(), 0);
            if (length <= 0)
                return;
            came.append(bytes.data(), qsizetype(length));
        }
        for (qsizetype at = 0; at < m_answer.size(); at += m_piece) {
            std::this_thread::sleep_for(m_pause);
            const QByteArray piece = m_answer.mid(at, m_piece);
            if (!writeAll(socket.number(), piece.constData(), piece.size()))
                return;
        }
        while (m_endless && writeAll(socket.number(), " ", 1))
            std::this_thread::sleep_for(m_pause);
    }

    const QByteArray m_answer;
    const qsizetype m_piece;
    const std::chrono::milliseconds m_pause;
    const bool m_endless;
    LoopbackListener m_listener{[this](Descriptor socket) {
        serve(socket);
    }};
};

QByteArray success() { return sample("interrupt-success.xml"); }

} // namespace

// How long and how much of an answer to a change is taken.
class TestAnswerLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSlowAnswerIsHeardToItsEnd()
    {
        const QByteArray answer = httpAnswer(200, success());
        SlowServer server(answer, answer.size() / 4 + 1, 700ms, false);
        // Together the pieces take longer than one silence may.
        InterruptOnce interrupt(connectionTo(server.url()), {.silence = 2s});
        interrupt.send();
        QVERIFY(interrupt.waitForOutcome());
        QCOMPARE(interrupt.outcome(), Outcome::Accepted);
    }

    void anAnswerWithoutEndIsGivenUp()
    {
        SlowServer server("HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n" + success(),
                          4096, 20ms, true);
        InterruptOnce interrupt(connectionTo(server.url()), {.silence = 500ms});
        interrupt.send();
        QVERIFY(interrupt.waitForOutcome());
        QCOMPARE(interrupt.outcome(), Outcome::Unknown);
        QCOMPARE(interrupt.report().cause->kind, Cloud::ApiError::Kind::TimedOut);
    }

    void anAnswerThatIsTooLargeIsNotUsed()
    {
        FaultServer server;
        constexpr qsizetype padding = 2LL * 1024 * 1024; // harmless blanks after a good answer
        server.play({{.answer = httpAnswer(200, success() + QByteArray(padding, ' '))}});
        InterruptOnce interrupt(connectionTo(server.url()));
        interrupt.send();
        QVERIFY(interrupt.waitForOutcome());
        QCOMPARE(interrupt.outcome(), Outcome::Unknown);
        QVERIFY(interrupt.report().answer.size() <= 64LL * 1024);
    }
};

QTEST_GUILESS_MAIN(TestAnswerLimits)
#include "tst_answerlimits.moc"
