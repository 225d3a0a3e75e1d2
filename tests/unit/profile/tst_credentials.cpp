// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/credentials.h"

#include "app/core/settingskeys.h"
#include "app/profile/removals.h"
#include "tests/support/keyringsession.h"
#include "tests/support/memorysearch.h"
#include "tests/unit/profile/answers.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

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

// Acts at the nth answer that is on its way to the credentials, just before they take it.
class AtAnswer final : public QObject
{
public:
    AtAnswer(Credentials &credentials, int nth, std::function<void()> act)
        : m_left(nth), m_act(std::move(act))
    {
        credentials.installEventFilter(this);
    }
    bool acted() const { return m_left <= 0; }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::MetaCall && --m_left == 0)
            m_act();
        return QObject::eventFilter(object, event);
    }

private:
    int m_left;
    std::function<void()> m_act;
};

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

    void lockWinsOverAnAnswerOnItsWay_data()
    {
        QTest::addColumn<SecretKind>("kind");
        QTest::addColumn<bool>("storing");
        for (const bool storing : {false, true}) {
            QTest::addRow("a key, storing: %d", int(storing)) << key << storing;
            QTest::addRow("a proxy's password, storing: %d", int(storing)) << proxy << storing;
        }
    }
    void lockWinsOverAnAnswerOnItsWay()
    {
        QFETCH(const SecretKind, kind);
        QFETCH(const bool, storing);
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        SUCCEEDS(store(credentials, this, id, "the secret", kind));
        credentials.forget(id); // wipes the slot only
        const AtAnswer filter(credentials, 1, [&credentials] { credentials.lock(); });
        const auto asked = storing ? store(credentials, this, id, "another", kind)
                                   : fetch(credentials, this, id, kind);
        FAILS_WITH(asked, Kind::Cancelled);
        QVERIFY(filter.acted());
        QVERIFY(credentials.locked());
        QVERIFY(credentials.slotOf(id, kind)->isEmpty());
    }

    void lockWinsOverARefillOnItsWay_data()
    {
        QTest::addColumn<SecretKind>("kind");
        QTest::addColumn<bool>("again");
        for (const bool again : {false, true}) {
            QTest::addRow("a key, unlocked again: %d", int(again)) << key << again;
            QTest::addRow("a proxy's password, unlocked again: %d", int(again)) << proxy << again;
        }
    }
    void lockWinsOverARefillOnItsWay()
    {
        QFETCH(const SecretKind, kind);
        QFETCH(const bool, again);
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        SUCCEEDS(store(credentials, this, id, "the secret", kind));
        credentials.lock();
        std::shared_ptr<Unlock> second;
        bool filled = true; // right after the answer
        const auto slot = credentials.slotOf(id, kind);
        // The first event is unlock()'s own.
        const AtAnswer filter(credentials, 2, [&] {
            credentials.lock();
            if (again)
                second = unlock(credentials, this);
            QMetaObject::invokeMethod(
                this, [&filled, slot] { filled = !slot->isEmpty(); }, Qt::QueuedConnection);
        });
        const auto first = unlock(credentials, this);
        QTRY_COMPARE_WITH_TIMEOUT(first->count, 1, answerPatience);
        QVERIFY(filter.acted());
        QTRY_VERIFY_WITH_TIMEOUT(!filled, answerPatience);
        QCOMPARE(first->missing.size(), 1);
        QVERIFY(first->missing[0].error->kind == Kind::Cancelled);
        if (!again) {
            QVERIFY(credentials.locked());
            QVERIFY(slot->isEmpty());
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(second->count, 1, answerPatience);
        QVERIFY(second->missing.isEmpty());
        QCOMPARE(slot->bytes(), QByteArrayView("the secret"));
    }

    void forgettingTakesBothSecrets()
    {
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        const auto other = QUuid::createUuid();
        for (const SecretKind kind : {key, proxy}) {
            SUCCEEDS(store(credentials, this, id, "the secret", kind));
            SUCCEEDS(store(credentials, this, other, "another's", kind));
        }
        const auto fetched = fetch(credentials, this, id, proxy);
        const AtAnswer filter(credentials, 1, [&] { credentials.forget(id); });
        FAILS_WITH(fetched, Kind::Cancelled);
        QVERIFY(filter.acted());
        for (const SecretKind kind : {key, proxy}) {
            QVERIFY(credentials.slotOf(id, kind)->isEmpty());
            QVERIFY(!credentials.onlyThisRun(id, kind));
            QVERIFY(!credentials.slotOf(other, kind)->isEmpty());
        }
        SUCCEEDS(fetch(credentials, this, id, proxy)); // the keychain has it

        QVERIFY(credentials.keepForThisRun(id, key, Secret(QByteArrayView("of this run"))));
        QVERIFY(credentials.onlyThisRun(id, key));
        credentials.forget(id);
        QVERIFY(!credentials.onlyThisRun(id, key));
        QCOMPARE(credentials.stateOf(id, key), KeyState{});
    }

    void aDeletedProfileLeavesNothingInTheKeychain()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        Settings settings(file);
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        for (const SecretKind kind : {key, proxy})
            SUCCEEDS(store(credentials, this, id, "the secret", kind));
        Removals(settings).add(id);
        Settings elsewhere(file); // another console's
        const auto other = QUuid::createUuid();
        Removals(elsewhere).add(other);
        Removals(settings).drop(other);
        QCOMPARE(settings.get(Keys::removedProfiles), QStringList{id.toString()});

        // A store that cannot be asked: the next start tries again.
        QVERIFY(m_session.lock());
        Removals(settings).finish(credentials);
        SUCCEEDS(lastAnswer(keychain));
        QCOMPARE(settings.get(Keys::removedProfiles), QStringList{id.toString()});

        QVERIFY(m_session.killService());
        QVERIFY2(m_session.startService(), qPrintable(m_session.serviceLog()));
        Removals(settings).finish(credentials);
        QTRY_VERIFY_WITH_TIMEOUT(!settings.contains(Keys::removedProfiles), answerPatience);
        for (const SecretKind kind : {key, proxy})
            FAILS_WITH(fetch(credentials, this, id, kind), Kind::NotFound);
    }

    // The next start tries again, until its password is gone, too.
    void aPasswordThatStaysIsNotForgotten()
    {
        QVERIFY(m_session.killService());
        QVERIFY2(m_session.startStrangeStore(u"clings"_s), qPrintable(m_session.serviceLog()));
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        for (const SecretKind kind : {key, proxy})
            SUCCEEDS(store(credentials, this, id, "the secret", kind));
        Removals(settings).add(id);
        Removals(settings).finish(credentials);
        SUCCEEDS(lastAnswer(keychain));
        FAILS_WITH(fetch(credentials, this, id), Kind::NotFound);
        QCOMPARE(settings.get(Keys::removedProfiles), QStringList{id.toString()});
    }

    // What every window says of a key.
    void theStateOfAKey()
    {
        using State = KeyState::Kind;
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        const auto state = [&credentials, &id](SecretKind kind = key) {
            return credentials.stateOf(id, kind).kind;
        };
        int changes = 0;
        connect(&credentials, &Credentials::stateChanged, this,
                [&changes, &id](const QUuid &profile) { changes += profile == id ? 1 : 0; });
        QCOMPARE(state(), State::NotLooked);
        credentials.noteNew(id);
        QCOMPARE(state(), State::Missing);
        const auto stored = store(credentials, this, id, "typed");
        QCOMPARE(state(), State::Asking);
        QCOMPARE(state(proxy), State::Missing);
        SUCCEEDS(stored);
        QCOMPARE(state(), State::Stored);
        QVERIFY(changes >= 3);

        const auto fetched = fetch(credentials, this, id);
        QCOMPARE(state(), State::Asking);
        credentials.cancel(id, key);
        FAILS_WITH(fetched, Kind::Cancelled);
        QCOMPARE(state(), State::Stored); // it is in the slot, and nothing took it away
        credentials.forget(id);
        QCOMPARE(state(), State::NotLooked);
        const auto again = fetch(credentials, this, id);
        credentials.cancel(id, key);
        FAILS_WITH(again, Kind::Cancelled);
        QCOMPARE(state(), State::Cancelled);

        QVERIFY(credentials.keepForThisRun(id, key, secretOf("other")));
        QCOMPARE(state(), State::ThisRun);
        credentials.lock();
        QCOMPARE(state(), State::WasThisRun);
        const auto unlocked = unlock(credentials, this);
        QTRY_COMPARE_WITH_TIMEOUT(unlocked->count, 1, answerPatience);
        QCOMPARE(state(), State::WasThisRun);
        SUCCEEDS(remove(credentials, this, id));
        QCOMPARE(state(), State::Missing);
    }

    void aRefusedWritingLeavesTheStateAsItWas()
    {
        using State = KeyState::Kind;
        Keychain keychain;
        Credentials credentials(keychain);
        const auto id = QUuid::createUuid();
        const auto fresh = QUuid::createUuid();
        credentials.noteNew(fresh);
        SUCCEEDS(store(credentials, this, id, "good"));
        QVERIFY(m_session.lock());
        FAILS_WITH(store(credentials, this, id, "other"), Kind::Locked);
        QCOMPARE(credentials.stateOf(id, key).kind, State::Stored);
        FAILS_WITH(store(credentials, this, fresh, "other"), Kind::Locked);
        QCOMPARE(credentials.stateOf(fresh, key).kind, State::Missing);
        const auto cancelled = store(credentials, this, fresh, "other");
        credentials.cancel(fresh, key);
        FAILS_WITH(cancelled, Kind::Cancelled);
        QCOMPARE(credentials.stateOf(fresh, key).kind, State::Cancelled); // it may be there
    }

    // Without a secret and without a prompt.
    void looking()
    {
        using State = KeyState::Kind;
        Keychain keychain;
        const auto id = QUuid::createUuid();
        {
            Credentials before(keychain);
            SUCCEEDS(store(before, this, id, "the key"));
        }
        const auto looked = [this, &keychain](const QUuid &profile, SecretKind kind = key) {
            Credentials credentials(keychain);
            bool changed = false;
            connect(&credentials, &Credentials::stateChanged, this, [&changed] { changed = true; });
            credentials.look(profile, kind);
            if (!QTest::qWaitFor([&changed] { return changed; }, answerPatience))
                return State::NotLooked;
            return credentials.slotOf(profile, kind)->isEmpty()
                ? credentials.stateOf(profile, kind).kind
                : State::Failed; // a look brings no secret
        };
        QCOMPARE(looked(id), State::Stored);
        QCOMPARE(looked(id, proxy), State::Missing);
        QCOMPARE(looked(QUuid::createUuid()), State::Missing);
        QVERIFY(m_session.lock());
        QCOMPARE(looked(id), State::Locked);
        QVERIFY(m_session.killService());
        QCOMPARE(looked(id), State::Failed);
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

    // After all requests before it, whatever its own answer is.
    SharedAnswered lastAnswer(Keychain &keychain)
    {
        auto answered = std::make_shared<Answered>();
        keychain.read(u"nothing"_s, this, [answered](const auto &) { ++answered->count; });
        return answered;
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
