// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/secret.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using Console::Secret;

class TestSecret final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wipeOverwrites()
    {
        QByteArray bytes = "secret";
        Console::wipe(bytes.data(), 6);
        QCOMPARE(bytes, QByteArray(6, '\0'));
        Console::wipe(bytes.data(), 0);
    }

    void holdsACopyOfTheBytes()
    {
        const QByteArray bytes("a\0b", 3);
        const Secret secret{QByteArrayView(bytes)};
        QCOMPARE(secret.bytes(), QByteArrayView(bytes));
        QVERIFY(secret.bytes().data() != bytes.constData());
        QVERIFY(!secret.isEmpty());
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret().bytes().isEmpty());
    }

    void takeFromEmptiesTheArray()
    {
        QByteArray bytes("secret");
        bytes.detach();
        const Secret secret = Secret::takeFrom(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(secret.bytes(), QByteArrayView("secret"));
        QByteArray none;
        QVERIFY(Secret::takeFrom(none).isEmpty());
    }

    void movingLeavesOneOwner()
    {
        Secret first{QByteArrayView("secret")};
        const char *const place = first.bytes().data();
        Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the question
        QVERIFY(second.bytes().data() == place); // no second copy of the bytes
        Secret third{QByteArrayView("other")};
        third = std::move(second);
        QCOMPARE(third.bytes(), QByteArrayView("secret"));
        QVERIFY(third.bytes().data() == place);
    }

    void prints()
    {
        QString text;
        QDebug(&text) << Secret(QByteArrayView("hidden")) << 1;
        QVERIFY(!text.contains(u"hidden"_s));
        QVERIFY(text.startsWith(u"<secret>"_s));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
