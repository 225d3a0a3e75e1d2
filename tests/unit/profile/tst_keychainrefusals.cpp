// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/keychain.h"

#include "tests/support/keyringsession.h"
#include "tests/unit/profile/answers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Profile;
using namespace Console::Test;

// Stores that say no, and stores that do not keep what they take.
class TestKeychainRefusals final : public QObject
{
    Q_OBJECT
private:
    KeyringSession m_session;
    Keychain m_keychain;

    SharedAnswered read(const QString &key)
    {
        auto answered = std::make_shared<Answered>();
        m_keychain.read(key, this, noteSecret(answered));
        return answered;
    }
    SharedAnswered write(const QString &key, QByteArrayView text)
    {
        auto answered = std::make_shared<Answered>();
        m_keychain.write(key, sharedSecret(text), this, note(answered));
        return answered;
    }
    SharedAnswered remove(const QString &key)
    {
        auto answered = std::make_shared<Answered>();
        m_keychain.remove(key, this, note(answered));
        return answered;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_session.error().isEmpty(), qPrintable(m_session.error())); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QVERIFY(m_session.killService()); }

    // gnome-keyring itself, behind a bus that lets no call through to it.
    void deniedByTheBus()
    {
        const auto key = u"denied"_s;
        QVERIFY2(m_session.startService(), qPrintable(m_session.serviceLog()));
        SUCCEEDS(write(key, "before"));
        QVERIFY(m_session.closeBus(true));
        const auto reading = read(key);
        FAILS_WITH(reading, Kind::Denied);
        QVERIFY(!reading->error->technical.isEmpty());
        FAILS_WITH(read(u"never stored"_s), Kind::Denied); // not "not found"
        FAILS_WITH(write(key, "after"), Kind::Denied);
        FAILS_WITH(remove(key), Kind::Denied);
        QVERIFY(m_session.closeBus(false));
        const auto found = read(key);
        SUCCEEDS(found);
        QCOMPARE(found->secret.bytes(), QByteArrayView("before"));
        SUCCEEDS(remove(key));
    }

    void deniedByAnOpenStore()
    {
        QVERIFY2(m_session.startStrangeStore(u"refuses"_s), qPrintable(m_session.serviceLog()));
        FAILS_WITH(read(u"there before"_s), Kind::Denied); // QtKeychain: not found
        FAILS_WITH(write(u"there before"_s, "x"), Kind::Denied);
        FAILS_WITH(write(u"new"_s, "x"), Kind::Denied);
        FAILS_WITH(remove(u"there before"_s), Kind::Denied); // QtKeychain: done
        FAILS_WITH(read(u"never stored"_s), Kind::NotFound); // the store is open, and has none
    }

    void lostBeforeItIsReadBack()
    {
        QVERIFY2(m_session.startStrangeStore(u"loses"_s), qPrintable(m_session.serviceLog()));
        FAILS_WITH(write(u"soon gone"_s, "x"), Kind::Lost);
        FAILS_WITH(read(u"soon gone"_s), Kind::NotFound);
    }

    void readBackDifferent()
    {
        QVERIFY2(m_session.startStrangeStore(u"changes"_s), qPrintable(m_session.serviceLog()));
        FAILS_WITH(write(u"changed"_s, "x"), Kind::Lost);
    }

    // A new computer: the store asks for a password for its first collection.
    void theUserClosesTheStoresWindow()
    {
        QVERIFY2(m_session.startStrangeStore(u"asks"_s), qPrintable(m_session.serviceLog()));
        const auto writing = write(u"first"_s, "x");
        FAILS_WITH(writing, Kind::Dismissed);
        QVERIFY(!mayBeKept(*writing->error));
        FAILS_WITH(read(u"first"_s), Kind::NotFound);
    }

    // Else the tests above could pass with a store that does nothing at all.
    void theStrangeStoreCanKeep()
    {
        QVERIFY2(m_session.startStrangeStore(u"keeps"_s), qPrintable(m_session.serviceLog()));
        SUCCEEDS(write(u"kept"_s, "x"));
        SUCCEEDS(write(u"kept"_s, "y"));
        const auto found = read(u"kept"_s);
        SUCCEEDS(found);
        QCOMPARE(found->secret.bytes(), QByteArrayView("y"));
        SUCCEEDS(remove(u"kept"_s));
        FAILS_WITH(read(u"kept"_s), Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestKeychainRefusals)
#include "tst_keychainrefusals.moc"
