// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"
#include "tests/support/loopbacklistener.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <array>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Test;
using Action::Outcome;

namespace {

// Reads one request and answers with a beginning, then blank by blank until it may end.
class SlowServer
{
public:
    SlowServer(QByteArray begin, QByteArray end) : m_begin(std::move(begin)), m_end(std::move(end))
    {
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.port())); }
    void finish() { m_mayEnd.release(); }

private:
    void serve(const Descriptor &socket)
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
        if (!writeAll(socket.number(), m_begin.constData(), m_begin.size()))
            return;
        while (!m_mayEnd.tryAcquire(1, 20)) {
            if (!writeAll(socket.number(), " ", 1))
                return;
        }
        writeAll(socket.number(), m_end.constData(), m_end.size());
    }

    const QByteArray m_begin;
    const QByteArray m_end;
    QSemaphore m_mayEnd;
    LoopbackListener m_listener{[this](Descriptor socket) {
        serve(socket);
    }};
};

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n";

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
        const auto rootEnd = success().lastIndexOf("</");
        SlowServer server(head + success().left(rootEnd), success().mid(rootEnd));
        FaultServer silent;
        silent.play({{.at = BreakAt::Silence}});
        constexpr Action::SendLimits limits{.silence = 1500ms};
        InterruptOnce interrupt(connectionTo(server.url()), limits);
        InterruptOnce other(connectionTo(silent.url()), limits);
        interrupt.send();
        other.send();
        QVERIFY(other.waitForOutcome()); // one silence has passed
        QCOMPARE(other.report().cause->kind, Cloud::ApiError::Kind::TimedOut);
        QCOMPARE(interrupt.outcomes(), 0);
        server.finish();
        QVERIFY(interrupt.waitForOutcome());
        QCOMPARE(interrupt.outcome(), Outcome::Accepted);
    }

    void anAnswerWithoutEndIsGivenUp()
    {
        SlowServer server(head + success(), {});
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
