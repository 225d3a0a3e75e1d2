// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/follow/portwatch.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Action;
using State = PortSightings::State;

namespace {

const QDateTime start({2026, 10, 22}, {18, 12, 0}, Qt::UTC);

QDateTime at(int seconds) { return start.addSecs(seconds); }

std::optional<Mark::Kind> kindOf(const std::optional<Mark> &mark)
{
    return mark ? std::optional(mark->kind) : std::nullopt;
}

Cloud::Gateway gateway(const QString &url) { return Cloud::Gateway::fromText(url).value(); }

} // namespace

class TestPortWatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void awayAndBack()
    {
        PortSightings seen;
        QVERIFY(!seen.take(PortLook::Open, -1, at(-10)));
        QCOMPARE(seen.state(), State::Open);
        seen.interruptSent();
        QCOMPARE(seen.beforeSending(), State::Open);
        QVERIFY(!seen.take(PortLook::Open, 5000, at(5)));
        const auto away = seen.take(PortLook::Refused, 10'000, at(10));
        QCOMPARE(kindOf(away), Mark::Kind::PortAway);
        QCOMPARE(away->afterMs, 10'000);
        QVERIFY(!seen.take(PortLook::NoAnswer, 15'000, at(15)));
        QVERIFY(!seen.take(PortLook::Refused, 20'000, at(20)));
        QVERIFY(!seen.cameBack().isValid());
        QCOMPARE(kindOf(seen.take(PortLook::Open, 85'000, at(85))), Mark::Kind::PortBack);
        QCOMPARE(seen.wentAway(), at(10));
        QCOMPARE(seen.cameBack(), at(85));
        QCOMPARE(seen.since(), at(85));
        // Once more: the first going and the last coming count.
        QCOMPARE(kindOf(seen.take(PortLook::Refused, 90'000, at(90))), Mark::Kind::PortAway);
        QCOMPARE(kindOf(seen.take(PortLook::Open, 95'000, at(95))), Mark::Kind::PortBack);
        QCOMPARE(seen.wentAway(), at(10));
        QCOMPARE(seen.cameBack(), at(95));
    }

    // One packet may be lost, and our own network may be gone.
    void silenceCountsFromTheSecondLookOn()
    {
        PortSightings seen;
        seen.interruptSent();
        QVERIFY(!seen.take(PortLook::Open, 1000, at(1)));
        QVERIFY(!seen.take(PortLook::NoAnswer, 6000, at(6)));
        QCOMPARE(seen.state(), State::Open);
        QVERIFY(!seen.take(PortLook::Open, 11'000, at(11))); // it was only one
        QVERIFY(!seen.take(PortLook::NoAnswer, 16'000, at(16)));
        const auto away = seen.take(PortLook::NoAnswer, 21'000, at(21));
        QCOMPARE(kindOf(away), Mark::Kind::PortAway);
        QCOMPARE(away->at, at(16)); // since the first
        QCOMPARE(away->afterMs, 16'000);
    }

    void whatWasNeverOpenDoesNotGoAway()
    {
        PortSightings seen;
        seen.interruptSent();
        QCOMPARE(seen.beforeSending(), State::NotSeen);
        QVERIFY(!seen.take(PortLook::Refused, 1000, at(1)));
        QCOMPARE(seen.state(), State::Silent);
        QCOMPARE(kindOf(seen.take(PortLook::Open, 6000, at(6))), Mark::Kind::PortAnswers);
        QVERIFY(!seen.wentAway().isValid());
        QVERIFY(!seen.cameBack().isValid());
    }

    // Nobody's interrupt made it go.
    void whatWentAwayBeforeSendingIsNoEvidence()
    {
        PortSightings seen;
        QVERIFY(!seen.take(PortLook::Open, -1, at(-20)));
        QVERIFY(!seen.take(PortLook::Refused, -1, at(-15)));
        QVERIFY(!seen.take(PortLook::Open, -1, at(-10)));
        QVERIFY(!seen.take(PortLook::Refused, -1, at(-5)));
        QVERIFY(!seen.wentAway().isValid() && !seen.cameBack().isValid());
        seen.interruptSent();
        QCOMPARE(seen.beforeSending(), State::Silent);
        QCOMPARE(kindOf(seen.take(PortLook::Open, 5000, at(5))), Mark::Kind::PortAnswers);
        QVERIFY(!seen.cameBack().isValid());
    }

    void anEarlierRunSawItOpen()
    {
        PortSightings seen =
            PortSightings::resumed({.state = State::Open, .since = at(0), .before = State::Open});
        QCOMPARE(seen.beforeSending(), State::Open);
        QCOMPARE(kindOf(seen.take(PortLook::Refused, 60'000, at(60))), Mark::Kind::PortAway);
    }

    void watchable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("gatewayUrl");
        QTest::addColumn<bool>("good");
        const QString cloud = u"https://ncloud.apigw.ntruss.com"_s;
        const QString local = u"http://127.0.0.1:8080"_s;
        QTest::newRow("public") << u"203.0.113.21"_s << cloud << true;
        QTest::newRow("private") << u"10.0.3.21"_s << cloud << true;
        QTest::newRow("IPv6") << u"2001:db8::1"_s << cloud << true;
        QTest::newRow("this computer") << u"127.0.0.1"_s << cloud << false;
        QTest::newRow("this computer, IPv6") << u"::1"_s << cloud << false;
        QTest::newRow("loopback of a loopback gateway") << u"127.0.0.1"_s << local << true;
        QTest::newRow("all addresses") << u"0.0.0.0"_s << cloud << false;
        QTest::newRow("broadcast") << u"255.255.255.255"_s << cloud << false;
        QTest::newRow("a group") << u"224.0.0.1"_s << cloud << false;
        QTest::newRow("link local, where clouds keep secrets")
            << u"169.254.169.254"_s << cloud << false;
        QTest::newRow("a name") << u"example.com"_s << cloud << false;
        QTest::newRow("nothing") << QString() << cloud << false;
    }
    void watchable()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, gatewayUrl);
        QFETCH(const bool, good);
        QCOMPARE(watchableAddresses({text, text}, gateway(gatewayUrl)).size(), good ? 1 : 0);
    }

    void texts()
    {
        QCOMPARE((WatchedPort{.address = QHostAddress(u"10.0.3.21"_s), .port = 22}.text()),
                 u"10.0.3.21:22"_s);
        QCOMPARE((WatchedPort{.address = QHostAddress(u"2001:db8::1"_s), .port = 22}.text()),
                 u"[2001:db8::1]:22"_s);
        QVERIFY(!WatchedPort{}.isValid());
    }

    // Real connects: taken and closed at once, refused, and taken again.
    void looksAtARealPort()
    {
        auto server = std::make_unique<QTcpServer>();
        QVERIFY(server->listen(QHostAddress::LocalHost));
        const quint16 port = server->serverPort();
        PortWatch watch({.address = QHostAddress(QHostAddress::LocalHost), .port = port});
        QList<PortLook> looks;
        connect(&watch, &PortWatch::looked, this, [&looks](PortLook look) { looks += look; });
        watch.start();
        watch.start(); // runs already
        QTRY_COMPARE(looks.size(), 1);
        QCOMPARE(looks.first(), PortLook::Open);
        QTRY_VERIFY(server->hasPendingConnections());
        QTcpSocket *const taken = server->nextPendingConnection();
        QTRY_COMPARE(taken->state(), QAbstractSocket::UnconnectedState); // closed by us
        QCOMPARE(taken->bytesAvailable(), 0);                            // nothing was sent
        server.reset();
        QTRY_COMPARE_WITH_TIMEOUT(looks.size(), 2, 20'000);
        QCOMPARE(looks.last(), PortLook::Refused);
        watch.stop();
        QSignalSpy begins(&watch, &PortWatch::lookBegins);
        watch.start();
        watch.stop();
        QCoreApplication::processEvents();
        QCOMPARE(begins.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPortWatch)
#include "tst_portwatch.moc"
