// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/signer.h"

#include <QTest>

using namespace Console::Cloud;

// The vectors are computed with made-up keys; two other programs agree on them.
class TestSigner final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signature_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("pathAndQuery");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray list = "/vserver/v2/getServerInstanceList";
        QTest::newRow("V1: without parameters there is no question mark")
            << QByteArray("GET") << QByteArray("/vserver/v2/getRegionList")
            << QByteArray("ZalkR8+JMjZskxgXFbiCzSyxYhRwEz4EModPnIs357w=");
        QTest::newRow("V2: two parameters")
            << QByteArray("GET")
            << QByteArray("/vserver/v2/"
                          "interruptServerInstance?regionCode=KR&serverInstanceNo=10000102")
            << QByteArray("dHsZPhfKHQe7s103ZOuVIOKkZ/YFjCJdmWyCX3bp6G0=");
        QTest::newRow("V3: lists are numbered from 1")
            << QByteArray("GET")
            << list
                + "?regionCode=KR&serverInstanceNoList.1=10000101"
                  "&serverInstanceNoList.2=10000102&pageNo=1&pageSize=100"
            << QByteArray("/9oj7dSp2slE1W2rMwBkUjVBMZVVf92aB8fXLFnQXyE=");
        QTest::newRow("V4: Korean and reserved characters, percent encoding")
            << QByteArray("GET")
            << list
                + "?regionCode=KR&serverName=%EC%9B%B9%20%EC%84%9C%EB%B2%84%231%20%26%20"
                  "a%3Db%2Bc%2Fd%3F%2A~"
            << QByteArray("D6SA8CbU96QmACz+4X57DLHNnSUtg81KrnzqBf/OFJo=");
        QTest::newRow("V4f: the same, form encoding")
            << QByteArray("GET")
            << list
                + "?regionCode=KR&serverName=%EC%9B%B9+%EC%84%9C%EB%B2%84%231+%26+"
                  "a%3Db%2Bc%2Fd%3F%2A~"
            << QByteArray("JU9Ba76dTPbNrbRCYR/2Mv7PipjkFJgdJl7rMS6/1mM=");
        QTest::newRow("V5: the body of a POST is not signed")
            << QByteArray("POST") << QByteArray("/vserver/v2/interruptServerInstance")
            << QByteArray("0gKiLioRoDndgCpk0F+a1U8ZMoMrItMhVdKtLRX5MLc=");
    }
    void signature()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, pathAndQuery);
        QFETCH(const QByteArray, expected);
        QCOMPARE(signatureFor({.method = method,
                               .pathAndQuery = pathAndQuery,
                               .timestampMs = "1767225600000",
                               .accessKeyId = "EXAMPLEACCESSKEY0001"},
                              "ExampleSecretKeyForDocsOnly0123456789abc"),
                 expected);
    }

    // Expected values: Python's hmac.
    void keysOfAnyLength_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("exactly a block of 64 bytes")
            << QByteArray(64, 'k') << QByteArray("fjcVtUR3bqNiHIgJLP8Jn5lskeewGEAzgC4nWstUiMc=");
        QTest::newRow("a byte more than a block") << QByteArray(64, 'k')
                + 'z' << QByteArray("ZPAoDibqvbJZeEV14Sb352sCgj4yiSiRuysVr2Kg6Nw=");
        QTest::newRow("much longer than a block")
            << QByteArray("0123456789").repeated(20)
            << QByteArray("RBWTy4nOAc7U90Cg450clrZnerSaJxBvzjqVTZbkPlc=");
        QTest::newRow("bytes that are no text")
            << QByteArray("a\0b\xff", 4)
            << QByteArray("IzSmcp5nbShwuZmKJrYYM58HJ3EZF9SDdJHEJ8vle6A=");
        QTest::newRow("one byte") << QByteArray("k")
                                  << QByteArray("iu0A1YsCRo0W/zDMywyPVBVycFivxgZvPv+l9I2PPb8=");
    }
    void keysOfAnyLength()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, expected);
        QCOMPARE(signatureFor({.method = "GET",
                               .pathAndQuery = "/vserver/v2/getRegionList",
                               .timestampMs = "1767225600000",
                               .accessKeyId = "EXAMPLEACCESSKEY0001"},
                              key),
                 expected);
    }

    void independentVector()
    {
        QCOMPARE(signatureFor(
                     {.method = "GET",
                      .pathAndQuery = "/vserver/v2/getServerInstanceList?responseFormatType=json",
                      .timestampMs = "1234567890123",
                      .accessKeyId = "TestAccessKey"},
                     "TestSecretKey"),
                 QByteArray("FPsYYX8fuMAgi+cue3eACOW0dNtIwu1LYWfg/megA2M="));
    }
};

QTEST_GUILESS_MAIN(TestSigner)
#include "tst_signer.moc"
