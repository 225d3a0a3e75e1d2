// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/credentials.h"

#include "tests/support/keyringsession.h"
#include "tests/support/memorysearch.h"
#include "tests/unit/profile/answers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Profile;
using namespace Console::Test;

namespace {

constexpr auto key = SecretKind::SecretKey;
constexpr auto proxy = SecretKind::ProxyPassword;

Secret secretOf(QByteArrayView text) { return Secret(text); }

SharedAnswered fetch(Credentials &credentials, QObject *context, const QUuid &id,
                     SecretKind kind = key)
{
    auto answered = std::make_shared<Answered>();
    credentials.fetch(id, kind, context, note(answered));
    return answered;
}

SharedAnswered store(Credentials &credentials, QObject *context, const QUuid &id,
                     QByteArrayView text, SecretKind kind = key)
{
    auto answered = std::make_shared<Answered>();
    credentials.store(id, kind, secretOf(text), context, note(answered));
    return answered;
}

SharedAnswered remove(Credentials &credentials, QObject *context, const QUuid &id,
                      SecretKind kind = key)
{
    auto answered = std::make_shared<Answered>();
    credentials.remove(id, kind, context, note(answered));
    return answered;
}

struct Unlock {
    int count = 0;
    QList<Credentials::NotRefilled> missing;
};

std::shared_ptr<Unlock> unlock(Credentials &credentials, QObject *context)
{
    auto result = std::make_shared<Unlock>();
    credentials.unlock(context, [result](const QList<Credentials::NotRefilled> &missing) {
        ++result->count;
        result->missing = missing;
    });
    return result;
}

QStringList attributesOf(const QString &user)
{
    return {u"server"_s, u"ncp-console"_s, u"user"_s, user};
}

} // namespace

class TestCredentials final : public QObject
{
    Q_OBJECT
private:
    KeyringSession m_session;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_session.error().isEmpty(), qPrintable(m_session.error())); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY2(m_session.startService(), qPrintable(m_session.serviceLog()));
    }
    void cleanup() { QVERIFY(m_session.killService()); }

    void keys()
    {
        const auto id = QUuid::fromString(u"{0f8fad5b-d9cb-469f-a165-70867728950e}"_s);
        QCOMPARE(Credentials::keyOf(id, key), u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
        QCOMPARE(Credentials::keyOf(id, proxy), u"0f8fad5b-d9cb-469f-a165-70867728950e/proxy"_s);
    }

    void oneSlotForEachSecret()
    {
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        const auto slot = credentials.slotOf(id, key);
        QVERIFY(slot && slot->isEmpty());
        QVERIFY(credentials.slotOf(id, key) == slot);
        QVERIFY(credentials.slotOf(id, proxy) != slot);
        QVERIFY(credentials.slotOf(QUuid::createUuid(), key) != slot);
    }

    void storedAndFetched()
    {
        Keychain keychain;
        const auto id = QUuid::createUuid();
        {
            Credentials credentials(keychain);
            const auto slot = credentials.slotOf(id, key);
            const auto password = credentials.slotOf(id, proxy);
            const auto stored = store(credentials, this, id, "the key");
            QVERIFY(slot->isEmpty()); // not before the keychain has it
            SUCCEEDS(stored);
            QCOMPARE(slot->bytes(), QByteArrayView("the key"));
            QVERIFY(password->isEmpty());
            SUCCEEDS(store(credentials, this, id, "the password", proxy));
            QCOMPARE(password->bytes(), QByteArrayView("the password"));
            QVERIFY(!credentials.onlyThisRun(id, key));
        }
        QCOMPARE(m_session.secretTool(QStringList{u"lookup"_s}
                                      + attributesOf(Credentials::keyOf(id, proxy))),
                 QByteArray("the password"));

        Credentials nextRun(keychain);
        SUCCEEDS(fetch(nextRun, this, id));
        QCOMPARE(nextRun.slotOf(id, key)->bytes(), QByteArrayView("the key"));
        SUCCEEDS(fetch(nextRun, this, id, proxy));
        QCOMPARE(nextRun.slotOf(id, proxy)->bytes(), QByteArrayView("the password"));

        const auto removed = remove(nextRun, this, id);
        QVERIFY(nextRun.slotOf(id, key)->isEmpty()); // at once
        SUCCEEDS(removed);
        SUCCEEDS(remove(nextRun, this, id, proxy));
        FAILS_WITH(fetch(nextRun, this, id), Kind::NotFound);
        FAILS_WITH(fetch(nextRun, this, id, proxy), Kind::NotFound);
    }

    void slotsAreEmptyWhenItsOwnerIsGone()
    {
        Keychain keychain;
        auto credentials = std::make_unique<Credentials>(keychain);
        const auto slot = credentials->slotOf(QUuid(), key);
        QVERIFY(credentials->keepForThisRun(QUuid(), key, secretOf("x")));
        QVERIFY(!slot->isEmpty());
        credentials.reset();
        QVERIFY(slot->isEmpty());
    }

    void errorsLeaveTheSlotAsItWas()
    {
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        SUCCEEDS(store(credentials, this, id, "good"));
        QVERIFY(m_session.lock());
        FAILS_WITH(fetch(credentials, this, id), Kind::Locked);
        FAILS_WITH(store(credentials, this, id, "other"), Kind::Locked);
        QCOMPARE(credentials.slotOf(id, key)->bytes(), QByteArrayView("good"));
        FAILS_WITH(store(credentials, this, QUuid(), "never"), Kind::Failed);
    }

    void keptForThisRun()
    {
        QVERIFY(m_session.killService());
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        FAILS_WITH(store(credentials, this, id, "typed"), Kind::NoService);
        QVERIFY(credentials.slotOf(id, key)->isEmpty());
        QVERIFY(credentials.keepForThisRun(id, key, secretOf("typed")));
        QVERIFY(credentials.onlyThisRun(id, key));
        QVERIFY(!credentials.onlyThisRun(id, proxy));
        QCOMPARE(credentials.slotOf(id, key)->bytes(), QByteArrayView("typed"));
        SUCCEEDS(remove(credentials, this, id)); // where there is no store, nothing is in it
        QVERIFY(!credentials.onlyThisRun(id, key));
        FAILS_WITH(remove(credentials, this, id), Kind::NoService);
    }

    void aNewerWordCounts()
    {
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        SUCCEEDS(store(credentials, this, id, "old"));
        const auto fetched = fetch(credentials, this, id);
        QVERIFY(credentials.keepForThisRun(id, key, secretOf("typed")));
        FAILS_WITH(fetched, Kind::Cancelled);
        QCOMPARE(credentials.slotOf(id, key)->bytes(), QByteArrayView("typed"));
        QVERIFY(credentials.onlyThisRun(id, key));
        const auto stored = store(credentials, this, id, "new");
        SUCCEEDS(remove(credentials, this, id));
        QVERIFY(stored->failedWith(Kind::Cancelled));
        QVERIFY(credentials.slotOf(id, key)->isEmpty());
    }

    void lockTakesAllAndUnlockBringsBack()
    {
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        const auto typed = QUuid::createUuid();
        SUCCEEDS(store(credentials, this, id, "the key"));
        SUCCEEDS(store(credentials, this, id, "the password", proxy));
        QVERIFY(credentials.keepForThisRun(typed, key, secretOf("typed")));

        credentials.lock();
        QVERIFY(credentials.locked());
        for (const auto &slot : {credentials.slotOf(id, key), credentials.slotOf(id, proxy),
                                 credentials.slotOf(typed, key)})
            QVERIFY(slot->isEmpty());
        FAILS_WITH(fetch(credentials, this, id), Kind::Cancelled);
        FAILS_WITH(store(credentials, this, id, "x"), Kind::Cancelled);
        FAILS_WITH(remove(credentials, this, id), Kind::Cancelled);
        QVERIFY(!credentials.keepForThisRun(typed, key, secretOf("x")));
        QVERIFY(credentials.slotOf(id, key)->isEmpty());

        const auto unlocked = unlock(credentials, this);
        const auto second = unlock(credentials, this); // shares the answers
        QCOMPARE(unlocked->count, 0);
        QVERIFY(credentials.locked()); // until the answers are here
        QTRY_COMPARE_WITH_TIMEOUT(unlocked->count, 1, answerPatience);
        QCOMPARE(second->count, 1);
        QVERIFY(!credentials.locked());
        QCOMPARE(credentials.slotOf(id, key)->bytes(), QByteArrayView("the key"));
        QCOMPARE(credentials.slotOf(id, proxy)->bytes(), QByteArrayView("the password"));
        QCOMPARE(unlocked->missing.size(), 1);
        QCOMPARE(unlocked->missing[0].profile, typed);
        QVERIFY(!unlocked->missing[0].error);
        QVERIFY(credentials.onlyThisRun(typed, key)); // so that the window says why it asks
    }

    void unlockSaysWhatIsGone()
    {
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        SUCCEEDS(store(credentials, this, id, "the key"));
        credentials.lock();
        QVERIFY(m_session.secretTool(QStringList{u"clear"_s}
                                     + attributesOf(Credentials::keyOf(id, key))));
        const auto unlocked = unlock(credentials, this);
        QTRY_COMPARE_WITH_TIMEOUT(unlocked->count, 1, answerPatience);
        QCOMPARE(unlocked->missing.size(), 1);
        QVERIFY(unlocked->missing[0].error->kind == Kind::NotFound);
        QVERIFY(!credentials.locked());
    }

    void unlockWithNothingToDo()
    {
        Keychain keychain;
        Credentials credentials(keychain);
        for (int round = 0; round < 2; ++round) {
            const auto unlocked = unlock(credentials, this);
            QCOMPARE(unlocked->count, 0);
            QTRY_COMPARE_WITH_TIMEOUT(unlocked->count, 1, answerPatience);
            QVERIFY(unlocked->missing.isEmpty());
            QVERIFY(!credentials.locked());
            credentials.lock();
        }
    }

    void lockWinsOverWhatIsUnderWay_data()
    {
        QTest::addColumn<int>("turns"); // of the event loop, before the lock
        for (int turns = 0; turns < 12; ++turns)
            QTest::addRow("after %d turns of the event loop", turns) << turns;
    }
    void lockWinsOverWhatIsUnderWay()
    {
        QFETCH(const int, turns);
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        const auto other = QUuid::createUuid();
        SUCCEEDS(store(credentials, this, id, "the key"));
        const auto fetched = fetch(credentials, this, id);
        const auto stored = store(credentials, this, other, "another");
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        credentials.lock();
        QVERIFY(credentials.slotOf(id, key)->isEmpty());
        QVERIFY(credentials.slotOf(other, key)->isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(fetched->count, 1, answerPatience);
        QTRY_COMPARE_WITH_TIMEOUT(stored->count, 1, answerPatience);
        SUCCEEDS(probe(keychain)); // all that was under way is over
        QVERIFY(credentials.slotOf(id, key)->isEmpty());
        QVERIFY(credentials.slotOf(other, key)->isEmpty());
        QCOMPARE(fetched->count, 1);
        QCOMPARE(stored->count, 1);
    }

    void lockWinsOverAnUnlock_data() { lockWinsOverWhatIsUnderWay_data(); }
    void lockWinsOverAnUnlock()
    {
        QFETCH(const int, turns);
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        SUCCEEDS(store(credentials, this, id, "the key"));
        SUCCEEDS(store(credentials, this, id, "the password", proxy));
        credentials.lock();
        const auto overruled = unlock(credentials, this);
        for (int turn = 0; turn < turns && overruled->count == 0; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        const bool wasDone = overruled->count == 1;
        credentials.lock();
        const auto unlocked = unlock(credentials, this);
        QTRY_COMPARE_WITH_TIMEOUT(unlocked->count, 1, answerPatience);
        QVERIFY(unlocked->missing.isEmpty());
        QVERIFY(!credentials.locked());
        QCOMPARE(credentials.slotOf(id, key)->bytes(), QByteArrayView("the key"));
        QCOMPARE(credentials.slotOf(id, proxy)->bytes(), QByteArrayView("the password"));
        QCOMPARE(overruled->count, 1);
        if (wasDone) {
            QVERIFY(overruled->missing.isEmpty());
            return;
        }
        QCOMPARE(overruled->missing.size(), 2);
        for (const auto &missing : overruled->missing)
            QVERIFY(missing.error->kind == Kind::Cancelled);
    }

    void lockLeavesNothingInMemory()
    {
#if defined(CONSOLE_SANITIZED)
        QSKIP("freed memory is kept aside and not used again");
#endif
        const HiddenSecret hidden;
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        const auto stored = std::make_shared<Answered>();
        credentials.store(id, key, hidden.secret(), this, note(stored));
        SUCCEEDS(stored);
        QCOMPARE(hits(hidden), 1); // the slot, and nothing else
        credentials.lock();
        QCOMPARE(hits(hidden), 0);
        const auto unlocked = unlock(credentials, this);
        QTRY_COMPARE_WITH_TIMEOUT(unlocked->count, 1, answerPatience);
        QCOMPARE(hits(hidden), 1);
        const auto again = std::make_shared<Answered>();
        credentials.store(id, key, hidden.secret(), this, note(again));
        credentials.lock(); // what was on its way goes too
        QCOMPARE(hits(hidden), 0);
        const auto reopened = unlock(credentials, this);
        QTRY_COMPARE_WITH_TIMEOUT(reopened->count, 1, answerPatience);
        QCOMPARE(hits(hidden), 1);
        SUCCEEDS(remove(credentials, this, id));
        QCOMPARE(hits(hidden), 0);
    }

private:
    static int hits(const HiddenSecret &hidden)
    {
        const auto found = hidden.search();
        return found ? found->all() : -1;
    }

    // Answers when all requests before it have been answered.
    SharedAnswered probe(Keychain &keychain)
    {
        auto answered = std::make_shared<Answered>();
        keychain.remove(u"nothing"_s, this, note(answered));
        return answered;
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
