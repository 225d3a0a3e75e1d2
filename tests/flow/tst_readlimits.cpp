// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/readonce.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Cloud;
using namespace Console::Test;
using Kind = ApiError::Kind;

// Nothing is waited for without end.
class TestReadLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void connectTimesOut();
    void aHandshakeWithoutEndTimesOut();
    void silenceTimesOut();
    void oneAttemptHasATotalLimit();

private:
    Connection to(const FaultServer &server) const
    {
        return connectionTo(server.url(), {m_authority.certificate()});
    }

    const TestAuthority m_authority;
    const Identity m_identity = m_authority.issue();
};

void TestReadLimits::connectTimesOut()
{
    const FullPort full;
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(full.port());
    ReadOnce read(connectionTo(url), {.connect = 200ms, .silence = 20s, .backoff = 5ms});
    QVERIFY(read.run());
    compareError(read.error(), Kind::ConnectTimedOut);
}

void TestReadLimits::aHandshakeWithoutEndTimesOut()
{
    FaultServer server(m_identity);
    server.play({{.at = BreakAt::SilentAccept}});
    ReadOnce read(to(server), {.connect = 200ms, .tls = 200ms, .silence = 20s, .backoff = 5ms});
    QVERIFY(read.run());
    compareError(read.error(), Kind::TlsTimedOut);
}

void TestReadLimits::silenceTimesOut()
{
    FaultServer server;
    server.play({{.at = BreakAt::Silence}});
    ReadOnce read(to(server), {.silence = 200ms, .backoff = 5ms});
    QVERIFY(read.run());
    compareError(read.error(), Kind::TimedOut);
    QCOMPARE(timestamps(server).size(), 1);
}

void TestReadLimits::oneAttemptHasATotalLimit()
{
    FaultServer server;
    server.play({{.at = BreakAt::Silence}});
    ReadOnce read(to(server), {.total = 200ms, .backoff = 5ms});
    QVERIFY(read.run());
    compareError(read.error(), Kind::TimedOut);
    QCOMPARE(timestamps(server).size(), 1);
}

QTEST_GUILESS_MAIN(TestReadLimits)
#include "tst_readlimits.moc"
