// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/keychain.h"

#include "tests/support/keyringsession.h"
#include "tests/support/memorysearch.h"
#include "tests/unit/profile/answers.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Profile;
using namespace Console::Test;
using namespace std::chrono_literals;

namespace {

constexpr int patience = answerPatience;

SharedAnswered read(Keychain &keychain, QObject *context, const QString &key)
{
    auto answered = std::make_shared<Answered>();
    keychain.read(key, context, noteSecret(answered));
    return answered;
}

SharedAnswered write(Keychain &keychain, QObject *context, const QString &key, QByteArrayView text)
{
    auto answered = std::make_shared<Answered>();
    keychain.write(key, sharedSecret(text), context, note(answered));
    return answered;
}

SharedAnswered remove(Keychain &keychain, QObject *context, const QString &key)
{
    auto answered = std::make_shared<Answered>();
    keychain.remove(key, context, note(answered));
    return answered;
}

QStringList attributesOf(const QString &key)
{
    return {u"server"_s, u"ncp-console"_s, u"user"_s, key};
}

} // namespace

class TestKeychain final : public QObject
{
    Q_OBJECT
private:
    KeyringSession m_session;
    QString m_key; // another one for each test

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_session.error().isEmpty(), qPrintable(m_session.error())); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_key = QString::fromLatin1(QTest::currentTestFunction());
        QVERIFY2(m_session.startService(), qPrintable(m_session.serviceLog()));
    }

    // The keyring as it was before: open, with no user at its prompts.
    void cleanup() { QVERIFY(m_session.killService()); }

    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a key of the provider")
            << QByteArray("XBYXqzMkTCHPNz4Dz0nDf8nE3nRbG6rFQ1wM7cYv");
        QTest::newRow("one character") << QByteArray("x");
        QTest::newRow("blanks around it") << QByteArray(" a b \n");
        QTest::newRow("Korean") << QByteArray("비밀번호 🔑");
        QTest::newRow("long") << QByteArray(5000, 'k');
    }
    void roundTrip()
    {
        QFETCH(const QByteArray, text);
        Keychain keychain;
        FAILS_WITH(read(keychain, this, m_key), Kind::NotFound);
        SUCCEEDS(write(keychain, this, m_key, "another one before"));
        SUCCEEDS(write(keychain, this, m_key, text)); // replaces it
        const auto found = read(keychain, this, m_key);
        SUCCEEDS(found);
        QCOMPARE(found->secret.bytes(), QByteArrayView(text));
        // The user can read it without this program.
        QCOMPARE(m_session.secretTool(QStringList{u"lookup"_s} + attributesOf(m_key)), text);

        SUCCEEDS(remove(keychain, this, m_key));
        FAILS_WITH(read(keychain, this, m_key), Kind::NotFound);
        QVERIFY(!m_session.secretTool(QStringList{u"lookup"_s} + attributesOf(m_key)));
        SUCCEEDS(remove(keychain, this, m_key)); // nothing to remove is no error
    }

    void notStorable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a zero byte, where libsecret would stop") << QByteArray("a\0b", 3);
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    }
    void notStorable()
    {
        QFETCH(const QByteArray, bytes);
        Keychain keychain;
        SUCCEEDS(write(keychain, this, m_key, "kept"));
        FAILS_WITH(write(keychain, this, m_key, bytes), Kind::Failed);
        const auto found = read(keychain, this, m_key);
        SUCCEEDS(found);
        QCOMPARE(found->secret.bytes(), QByteArrayView("kept"));
        SUCCEEDS(remove(keychain, this, m_key));
    }

    void requestsRunInOrderAndAnswerLater()
    {
        Keychain keychain;
        const auto written = write(keychain, this, m_key, "one");
        const auto first = read(keychain, this, m_key);
        const auto replaced = write(keychain, this, m_key, "two");
        const auto second = read(keychain, this, m_key);
        const auto removed = remove(keychain, this, m_key);
        const auto gone = read(keychain, this, m_key);
        QCOMPARE(written->count + first->count + replaced->count, 0);
        FAILS_WITH(gone, Kind::NotFound);
        QVERIFY(written->succeeded() && replaced->succeeded() && removed->succeeded());
        QCOMPARE(first->secret.bytes(), QByteArrayView("one"));
        QCOMPARE(second->secret.bytes(), QByteArrayView("two"));
    }

    void aDeadContextHearsNothing()
    {
        Keychain keychain;
        auto context = std::make_unique<QObject>();
        const auto unheard = write(keychain, context.get(), m_key, "done all the same");
        const auto unread = read(keychain, context.get(), m_key);
        context.reset();
        const auto found = read(keychain, this, m_key);
        SUCCEEDS(found);
        QCOMPARE(found->secret.bytes(), QByteArrayView("done all the same"));
        QCOMPARE(unheard->count, 0);
        QCOMPARE(unread->count, 0);
        SUCCEEDS(remove(keychain, this, m_key));
    }

    void removedBySomeoneElse()
    {
        Keychain keychain;
        SUCCEEDS(write(keychain, this, m_key, "soon gone"));
        QVERIFY(m_session.secretTool(QStringList{u"clear"_s} + attributesOf(m_key)));
        FAILS_WITH(read(keychain, this, m_key), Kind::NotFound);
    }

    void writtenBySomeoneElse()
    {
        Keychain keychain;
        // secret-tool's own schema has no attribute "type": what QtKeychain looks for.
        QVERIFY(m_session.secretTool(QStringList{u"store"_s, u"--label=test"_s}
                                         + attributesOf(m_key)
                                         + QStringList{u"type"_s, u"plaintext"_s},
                                     "by hand"));
        const auto found = read(keychain, this, m_key);
        SUCCEEDS(found);
        QCOMPARE(found->secret.bytes(), QByteArrayView("by hand"));
        SUCCEEDS(remove(keychain, this, m_key));
    }

    void lockedIsNotNotFound()
    {
        Keychain keychain;
        SUCCEEDS(write(keychain, this, m_key, "behind a lock"));
        QVERIFY(m_session.lock());
        FAILS_WITH(read(keychain, this, m_key), Kind::Locked);
        FAILS_WITH(read(keychain, this, u"never stored"_s), Kind::Locked);
        FAILS_WITH(write(keychain, this, m_key, "another"), Kind::Locked);
        FAILS_WITH(remove(keychain, this, m_key), Kind::Locked);

        QVERIFY(m_session.killService());
        QVERIFY(m_session.startService()); // opens it
        const auto found = read(keychain, this, m_key);
        SUCCEEDS(found);
        QCOMPARE(found->secret.bytes(), QByteArrayView("behind a lock"));
        SUCCEEDS(remove(keychain, this, m_key));
    }

    void aDeniedPromptLeavesItLocked()
    {
        FakePrompter person(m_session.bus(), FakePrompter::Behaviour::Denies);
        QVERIFY(person.isRegistered());
        Keychain keychain;
        SUCCEEDS(write(keychain, this, m_key, "behind a lock"));
        QVERIFY(m_session.lock());
        FAILS_WITH(read(keychain, this, m_key), Kind::Locked);
        QCOMPARE(person.asked(), 1);
        FAILS_WITH(write(keychain, this, m_key, "another"), Kind::Locked);
        QCOMPARE(person.asked(), 2);
    }

    void anUnansweredPrompt()
    {
        FakePrompter person(m_session.bus(), FakePrompter::Behaviour::Silent);
        QVERIFY(person.isRegistered());
        Keychain keychain;
        SUCCEEDS(write(keychain, this, m_key, "behind a lock"));
        QVERIFY(m_session.lock());
        Keychain hasty(300ms);
        FAILS_WITH(read(hasty, this, m_key), Kind::TimedOut);
        QTRY_COMPARE_WITH_TIMEOUT(person.asked(), 1, patience);

        // The store still waits for the user. This one is cancelled while it waits, too.
        auto cancelled = std::make_shared<Answered>();
        const auto id = keychain.read(m_key, this, noteSecret(cancelled));
        QCoreApplication::processEvents(); // whether it got there or not, the outcome is the same
        QCOMPARE(cancelled->count, 0);
        keychain.cancel(id);
        QCOMPARE(cancelled->count, 0); // never from inside a call
        FAILS_WITH(cancelled, Kind::Cancelled);

        // A write that waits behind the prompt leaves nothing behind when it is given up.
        const auto unwritten = write(hasty, this, m_key, "never to be stored");
        FAILS_WITH(unwritten, Kind::TimedOut);

        QVERIFY(m_session.killService()); // which ends the prompts, with late answers
        QVERIFY(m_session.startService());
        const auto found = read(keychain, this, m_key);
        SUCCEEDS(found);
        QCOMPARE(found->secret.bytes(), QByteArrayView("behind a lock"));
        QCOMPARE(cancelled->count, 1);
        SUCCEEDS(remove(keychain, this, m_key));
    }

    void noService()
    {
        QVERIFY(m_session.killService());
        Keychain keychain;
        FAILS_WITH(read(keychain, this, m_key), Kind::NoService);
        FAILS_WITH(write(keychain, this, m_key, "nowhere"), Kind::NoService);
        FAILS_WITH(remove(keychain, this, m_key), Kind::NoService);
        QVERIFY(m_session.startService());
        SUCCEEDS(write(keychain, this, m_key, "somewhere"));
        SUCCEEDS(remove(keychain, this, m_key));
    }

    void killedInTheMiddle_data()
    {
        QTest::addColumn<bool>("writing");
        QTest::newRow("of a read") << false;
        QTest::newRow("of a write") << true;
    }
    void killedInTheMiddle()
    {
        QFETCH(const bool, writing);
        Keychain keychain;
        SUCCEEDS(write(keychain, this, m_key, "before"));
        m_session.freeze(); // so that it is killed with the request in its hands
        const auto asked =
            writing ? write(keychain, this, m_key, "after") : read(keychain, this, m_key);
        Keychain hasty(100ms);
        FAILS_WITH(read(hasty, this, m_key), Kind::TimedOut); // it has got there meanwhile
        QCOMPARE(asked->count, 0);
        QVERIFY(m_session.killService());
        FAILS_WITH(asked, Kind::NoService);
        QVERIFY(m_session.startService());
        const auto found = read(keychain, this, m_key);
        SUCCEEDS(found);
        QCOMPARE(found->secret.bytes(), QByteArrayView("before"));
        SUCCEEDS(remove(keychain, this, m_key));
    }

    void frozen()
    {
        Keychain keychain(500ms);
        SUCCEEDS(write(keychain, this, m_key, "kept"));
        m_session.freeze();
        const auto first = read(keychain, this, m_key);
        const auto second = write(keychain, this, m_key, "changed"); // waits behind the first
        FAILS_WITH(first, Kind::TimedOut);
        FAILS_WITH(second, Kind::TimedOut);
        QVERIFY(m_session.killService());
        QVERIFY(m_session.startService());
        Keychain patient;
        const auto found = read(patient, this, m_key);
        SUCCEEDS(found);
        QCOMPARE(found->secret.bytes(), QByteArrayView("kept"));
        QCOMPARE(first->count, 1);
        QCOMPARE(second->count, 1);
        SUCCEEDS(remove(patient, this, m_key));
    }

    void cancelled()
    {
        Keychain keychain;
        SUCCEEDS(write(keychain, this, m_key, "kept"));
        const auto running = read(keychain, this, m_key);
        const auto waiting = write(keychain, this, m_key, "never written");
        keychain.cancelAll();
        QCOMPARE(running->count + waiting->count, 0);
        FAILS_WITH(running, Kind::Cancelled);
        FAILS_WITH(waiting, Kind::Cancelled);
        const auto found = read(keychain, this, m_key);
        SUCCEEDS(found);
        QCOMPARE(found->secret.bytes(), QByteArrayView("kept"));
        keychain.cancelAll(); // nothing to do
        keychain.cancel(Keychain::RequestId{0});
        SUCCEEDS(remove(keychain, this, m_key));
        QCOMPARE(running->count, 1);
        QCOMPARE(waiting->count, 1);
    }

    void destroyedWithRequests()
    {
        const auto answered = std::make_shared<Answered>();
        {
            Keychain keychain;
            keychain.write(m_key, sharedSecret("x"), this, note(answered));
            keychain.read(m_key, this, noteSecret(answered));
            QCoreApplication::processEvents(); // the first one is under way
        }
        Keychain other;
        SUCCEEDS(remove(other, this, m_key));
        QCOMPARE(answered->count, 0);
    }

    void backEndName()
    {
        Keychain keychain;
        QString name;
        const auto take = [&name](const QString &answer) {
            name = answer;
        };
        keychain.backEndName(this, take);
        QVERIFY(name.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(name, u"Secret Service (gnome-keyring)"_s, patience);
        QVERIFY(m_session.killService());
        keychain.backEndName(this, take);
        QTRY_COMPARE_WITH_TIMEOUT(name, u"Secret Service"_s, patience);
    }

    void leavesNothingInMemory_data()
    {
        QTest::addColumn<int>("letters");
        // Blocks of other sizes are used again sooner or later by others.
        for (const int letters : {40, 41, 64, 100, 200, 300})
            QTest::addRow("%d letters", letters) << letters;
    }
    void leavesNothingInMemory()
    {
        QFETCH(const int, letters);
#if defined(CONSOLE_SANITIZED)
        QSKIP("freed memory is kept aside and not used again");
#endif
        const HiddenSecret hidden(letters);
        Keychain keychain;
        {
            const auto held = std::make_shared<const Secret>(hidden.secret());
            const auto hits = hidden.search();
            QVERIFY(hits); // the search finds what is there
            QCOMPARE(hits->utf8, 1);
            const auto written = std::make_shared<Answered>();
            keychain.write(m_key, held, this, note(written));
            SUCCEEDS(written);
        }
        compareToNothing(hidden, "after writing");
        {
            const auto found = read(keychain, this, m_key);
            SUCCEEDS(found);
            QVERIFY(found->secret.bytes() == hidden.secret().bytes());
        }
        compareToNothing(hidden, "after reading");
        {
            const auto dropped = read(keychain, this, m_key);
            QCoreApplication::processEvents();
            keychain.cancelAll();
            FAILS_WITH(dropped, Kind::Cancelled);
            FAILS_WITH(read(keychain, this, u"never stored"_s),
                       Kind::NotFound); // after the late one
        }
        compareToNothing(hidden, "after a late answer");
        {
            const auto written = std::make_shared<Answered>();
            keychain.write(m_key, std::make_shared<const Secret>(hidden.secret()), this,
                           note(written));
            keychain.cancelAll();
            FAILS_WITH(written, Kind::Cancelled);
        }
        compareToNothing(hidden, "after a write that never began");
        SUCCEEDS(remove(keychain, this, m_key));
        compareToNothing(hidden, "after removing");
    }

private:
    static void compareToNothing(const HiddenSecret &hidden, const char *when)
    {
        const auto hits = hidden.search();
        QVERIFY(hits);
        QVERIFY2(
            hits->all() == 0,
            qPrintable(u"%1: %2 as UTF-8, %3 as UTF-16, %4 as base64"_s.arg(QLatin1String(when))
                           .arg(hits->utf8)
                           .arg(hits->utf16)
                           .arg(hits->base64)));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
