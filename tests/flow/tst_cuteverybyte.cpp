// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cutrelay.h"
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Test;
using Action::Outcome;

Q_DECLARE_METATYPE(Console::Test::Way)
Q_DECLARE_METATYPE(Console::Test::Ending)

namespace {

constexpr int tlsStep = 7;
// Qt 6.4 at times loses a request whose connection is reset between connecting and writing: no
// error, no end. Only the limit of silence ends it.
constexpr Action::SendLimits usual{.silence = 5s};
// Nor does it notice the end of a connection inside the size of a chunk, ever.
constexpr Action::SendLimits stalling{.silence = 300ms};

QByteArray chunked(const QByteArray &body)
{
    const qsizetype half = body.size() / 2;
    const auto chunk = [](const QByteArray &part) {
        return QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    };
    return "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nTransfer-Encoding: chunked\r\n\r\n"
        + chunk(body.first(half)) + chunk(body.sliced(half)) + "0\r\n\r\n";
}

} // namespace

// The connection is cut once at every byte of the exchange. Whatever the byte: one interrupt at
// most arrives, and the outcome says no more than what is known.
class TestCutEveryByte : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneInterruptAtMost_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("inChunks");
        QTest::addColumn<Way>("way");
        QTest::addColumn<Ending>("ending");
        QTest::newRow("plain request closed") << false << false << Way::Request << Ending::Fin;
        QTest::newRow("plain request reset") << false << false << Way::Request << Ending::Rst;
        QTest::newRow("plain answer closed") << false << false << Way::Answer << Ending::Fin;
        QTest::newRow("plain answer reset") << false << false << Way::Answer << Ending::Rst;
        QTest::newRow("answer in chunks closed") << false << true << Way::Answer << Ending::Fin;
        QTest::newRow("TLS request closed") << true << false << Way::Request << Ending::Fin;
        QTest::newRow("TLS request reset") << true << false << Way::Request << Ending::Rst;
        QTest::newRow("TLS answer closed") << true << false << Way::Answer << Ending::Fin;
        QTest::newRow("TLS answer reset") << true << false << Way::Answer << Ending::Rst;
    }

    void oneInterruptAtMost()
    {
        QFETCH(bool, tls);
        QFETCH(bool, inChunks);
        QFETCH(Way, way);
        QFETCH(Ending, ending);
        const QByteArray success = sample("interrupt-success-numbers-only.xml");
        FaultServer server(tls ? std::optional(m_authority.issue()) : std::nullopt);
        server.play({{.answer = inChunks ? chunked(success) : httpAnswer(200, success)}});
        CutRelay relay(server.port());
        QUrl gateway = server.url();
        gateway.setPort(relay.port());
        const Cloud::Connection connection = connectionTo(gateway, {m_authority.certificate()});

        InterruptOnce whole(connection);
        whole.send();
        QVERIFY(whole.waitForOutcome());
        QCOMPARE(whole.outcome(), Outcome::Accepted);
        whole.destroySender();
        QVERIFY(relay.settle() && server.listener().settle());
        const Passed all = relay.passed();
        const qint64 length = way == Way::Request ? all.request : all.answer;
        QVERIFY(length > 100);

        int cuts = 0;
        for (qint64 after = 0; after <= length;
             after = tls && after < length ? std::min(after + tlsStep, length) : after + 1) {
            const int before = server.complete();
            relay.cutNext({.way = way, .after = after, .ending = ending});
            InterruptOnce interrupt(connection, inChunks && after < length ? stalling : usual);
            interrupt.send();
            QVERIFY2(interrupt.waitForOutcome(), QByteArray::number(after).constData());
            const bool mayHaveBeenSent = interrupt.sender().mayHaveBeenSent();
            interrupt.destroySender();
            QVERIFY(relay.settle() && server.listener().settle());

            const int arrived = server.complete() - before;
            const bool answered = arrived > 0 && server.wireBytesOfAnswer()
                && relay.passed().answer >= *server.wireBytesOfAnswer();
            const QByteArray at = "cut after byte " + QByteArray::number(after) + " of "
                + QByteArray::number(length) + ": outcome "
                + QByteArray::number(int(interrupt.outcome())) + ", arrived "
                + QByteArray::number(arrived) + ", answered " + QByteArray::number(answered);
            QVERIFY2(arrived <= 1, at.constData());
            QVERIFY2((interrupt.outcome() == Outcome::NotSent) == !mayHaveBeenSent, at.constData());
            if (answered)
                QVERIFY2(interrupt.outcome() == Outcome::Accepted, at.constData());
            else if (arrived == 1)
                QVERIFY2(interrupt.outcome() == Outcome::Unknown, at.constData());
            else
                QVERIFY2(interrupt.outcome() == Outcome::Unknown
                             || interrupt.outcome() == Outcome::NotSent,
                         at.constData());
            ++cuts;
        }
        qInfo("%d cuts", cuts);
    }

private:
    const TestAuthority m_authority;
};

QTEST_GUILESS_MAIN(TestCutEveryByte)
#include "tst_cuteverybyte.moc"
