// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/readonce.h"

#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Cloud;
using namespace Console::Test;
using Kind = ApiError::Kind;

namespace {

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

// RFC 1952: qCompress() gives the same stream between other marks.
QByteArray gzip(const QByteArray &body)
{
    quint32 crc = ~0U;
    for (const char byte : body) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1U ^ (crc % 2 != 0 ? 0xedb88320U : 0U);
    }
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + qCompress(body).sliced(6).chopped(4)
        + littleEndian(~crc) + littleEndian(quint32(body.size()));
}

} // namespace

// Answers that are packed, too large or broken.
class TestReadAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesPackedAnswers();
    void aPackedFloodIsNotUnpacked();
    void aHugeAnswerIsTooLarge_data();
    void aHugeAnswerIsTooLarge();
    void aMalformedAnswerSaysWhere();
};

void TestReadAnswers::takesPackedAnswers()
{
    FaultServer server;
    server.play({{.answer = httpAnswer(200, gzip(regions()), "application/xml",
                                       {"Content-Encoding: gzip"})}});
    ReadOnce read(connectionTo(server.url()));
    QVERIFY(read.run());
    QVERIFY2(read.succeeded(), qPrintable(read.error().technical));
    QCOMPARE(read.rows(), 3);
    QVERIFY(server.received().constFirst().header("accept-encoding").contains("gzip"));
}

void TestReadAnswers::aPackedFloodIsNotUnpacked()
{
    const QByteArray flood(200 * 1024 * 1024, ' '); // some 200 KiB on the wire
    FaultServer server;
    server.play(
        {{.answer = httpAnswer(200, gzip(flood), "application/xml", {"Content-Encoding: gzip"})}});
    ReadOnce read(connectionTo(server.url()));
    QVERIFY(read.run());
    compareError(read.error(), Kind::Malformed);
    QCOMPARE(server.complete(), 1);
}

void TestReadAnswers::aHugeAnswerIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("Content-Length: 80000000\r\n");
    QTest::newRow("not announced") << QByteArray("Connection: close\r\n");
}

void TestReadAnswers::aHugeAnswerIsTooLarge()
{
    QFETCH(QByteArray, head);
    FaultServer server;
    server.play({{.answer = "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n" + head + "\r\n"
                      + QByteArray(80'000'000, ' ')}});
    ReadOnce read(connectionTo(server.url()));
    QVERIFY(read.run());
    compareError(read.error(), Kind::TooLarge);
    QCOMPARE(timestamps(server).size(), 1); // the library may have repeated it, we have not
}

void TestReadAnswers::aMalformedAnswerSaysWhere()
{
    const QByteArray body = "<getRegionListResponse>\n  <returnCode>0</returnCode>\n"
                            "  <regionList><region></regionList>\n</getRegionListResponse>\n";
    FaultServer server;
    server.play({{.answer = httpAnswer(200, body)}});
    ReadOnce read(connectionTo(server.url()));
    QVERIFY(read.run());
    compareError(read.error(), Kind::Malformed);
    QCOMPARE(read.error().line, 3);
    QVERIFY(read.error().column > 0);
    QCOMPARE(read.error().body, body);
    QCOMPARE(server.begun(), 1);
}

QTEST_GUILESS_MAIN(TestReadAnswers)
#include "tst_readanswers.moc"
