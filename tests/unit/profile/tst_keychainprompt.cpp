// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/keychain.h"

#include "tests/support/gcrprompter.h"
#include "tests/support/keyringsession.h"
#include "tests/unit/profile/answers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Profile;
using namespace Console::Test;
using namespace std::chrono_literals;

// A locked gnome-keyring asks the user by its real window.
class TestKeychainPrompt final : public QObject
{
    Q_OBJECT
private:
    KeyringSession m_session;
    QString m_key; // another one for each test

    SharedAnswered read(Keychain &keychain)
    {
        auto answered = std::make_shared<Answered>();
        keychain.read(m_key, this, noteSecret(answered));
        return answered;
    }
    SharedAnswered write(Keychain &keychain, QByteArrayView text)
    {
        auto answered = std::make_shared<Answered>();
        keychain.write(m_key, sharedSecret(text), this, note(answered));
        return answered;
    }
    QByteArray lookedUp()
    {
        return m_session.secretTool({u"lookup"_s, u"server"_s, u"ncp-console"_s, u"user"_s, m_key})
            .value_or("(none)");
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_session.error().isEmpty(), qPrintable(m_session.error())); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_key = QString::fromLatin1(QTest::currentTestFunction());
        QVERIFY2(m_session.startService(), qPrintable(m_session.serviceLog()));
        Keychain keychain;
        SUCCEEDS(write(keychain, "behind a lock"));
        QVERIFY(m_session.lock());
    }
    void cleanup() { QVERIFY(m_session.killService()); }

    void grantedForAReading()
    {
        GcrPrompter prompter(m_session);
        QVERIFY2(prompter.error().isEmpty(), qPrintable(prompter.error()));
        Keychain keychain;
        const auto asked = read(keychain);
        QVERIFY(prompter.waitForPrompt());
        QCOMPARE(asked->count, 0);
        QVERIFY(prompter.answer(QString::fromLatin1(KeyringSession::password())));
        SUCCEEDS(asked);
        QCOMPARE(asked->secret.bytes(), QByteArrayView("behind a lock"));
        SUCCEEDS(read(keychain)); // it is open: the user is not asked
        QVERIFY(!prompter.isOpen());
    }

    void grantedForAWriting()
    {
        GcrPrompter prompter(m_session);
        QVERIFY2(prompter.error().isEmpty(), qPrintable(prompter.error()));
        Keychain keychain;
        const auto asked = write(keychain, "another");
        QVERIFY(prompter.waitForPrompt());
        QCOMPARE(asked->count, 0);
        QVERIFY(prompter.answer(QString::fromLatin1(KeyringSession::password())));
        SUCCEEDS(asked);
        QCOMPARE(lookedUp(), "another");
    }

    // A wrong password leaves the prompt open; only the user's Cancel ends it.
    void cancelledByThePerson()
    {
        GcrPrompter prompter(m_session);
        QVERIFY2(prompter.error().isEmpty(), qPrintable(prompter.error()));
        Keychain keychain;
        const auto reading = read(keychain);
        QVERIFY(prompter.cancel());
        FAILS_WITH(reading, Kind::Locked);
        const auto writing = write(keychain, "another");
        QVERIFY(prompter.cancel());
        FAILS_WITH(writing, Kind::Locked);
        QVERIFY(m_session.killService());
        QVERIFY2(m_session.startService(), qPrintable(m_session.serviceLog()));
        QCOMPARE(lookedUp(), "behind a lock");
    }

    // We give up while the prompt is open. It stays; what is answered to it later opens the store.
    void givenUpByUs_data()
    {
        QTest::addColumn<bool>("byLimit");
        QTest::newRow("by our own Cancel") << false;
        QTest::newRow("by our time limit") << true;
    }
    void givenUpByUs()
    {
        QFETCH(const bool, byLimit);
        GcrPrompter prompter(m_session);
        QVERIFY2(prompter.error().isEmpty(), qPrintable(prompter.error()));
        Keychain patient;
        Keychain hasty(500ms);
        auto asked = std::make_shared<Answered>();
        const auto id = (byLimit ? hasty : patient).read(m_key, this, noteSecret(asked));
        QVERIFY(prompter.waitForPrompt());
        if (!byLimit) {
            QCOMPARE(asked->count, 0);
            patient.cancel(id);
        }
        FAILS_WITH(asked, byLimit ? Kind::TimedOut : Kind::Cancelled);
        QVERIFY(prompter.isOpen());
        QVERIFY(prompter.answer(QString::fromLatin1(KeyringSession::password())));
        const auto again = read(patient);
        SUCCEEDS(again);
        QCOMPARE(again->secret.bytes(), QByteArrayView("behind a lock"));
        QCOMPARE(asked->count, 1);
        QVERIFY(asked->secret.isEmpty()); // the late answer reached nobody
    }
};

QTEST_GUILESS_MAIN(TestKeychainPrompt)
#include "tst_keychainprompt.moc"
