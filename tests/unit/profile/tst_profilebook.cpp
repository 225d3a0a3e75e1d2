// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/profilebook.h"

#include "app/core/writelock.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using Profile::ProfileBook;
using Profile::ProfileFileError;

namespace {

Profile::Profile made(const QString &name)
{
    return {.id = QUuid::createUuid(),
            .name = name,
            .gateway = Cloud::Gateway::of(Cloud::Environment::Public),
            .accessKeyId = u"KEY-"_s + name};
}

QStringList namesOf(const QList<Profile::Profile> &profiles)
{
    QStringList names;
    for (const Profile::Profile &one : profiles)
        names += one.name;
    return names;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestProfileBook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasPutIsThereAtTheNextStart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        ProfileBook book(file, systemClock());
        QVERIFY(book.profiles().isEmpty());
        QVERIFY(!book.loadProblem());
        QVERIFY(!QFile::exists(file)); // looking writes nothing
        QSignalSpy changed(&book, &ProfileBook::changed);
        Profile::Profile a = made(u"a"_s);
        const Profile::Profile b = made(u"b"_s);
        QVERIFY(!book.put(a));
        QVERIFY(!book.put(b));
        QCOMPARE(changed.count(), 2);
        a.name = u"a2"_s;
        a.guard = Profile::GuardLevel::Lab;
        QVERIFY(!book.put(a)); // replaces, in its place
        QCOMPARE(namesOf(book.profiles()), QStringList({u"a2"_s, u"b"_s}));
        QCOMPARE(*book.find(a.id), a);
        QVERIFY(!book.find(QUuid::createUuid()));
        QVERIFY(!book.put(a)); // nothing new
        QCOMPARE(changed.count(), 3);
        QCOMPARE(ProfileBook(file, systemClock()).profiles(), book.profiles());
    }

    void theOrder_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("down") << 0 << 1 << u"bac"_s;
        QTest::newRow("to the end") << 0 << 2 << u"bca"_s;
        QTest::newRow("up") << 2 << 0 << u"cab"_s;
        QTest::newRow("beyond the end") << 1 << 9 << u"acb"_s;
        QTest::newRow("before the beginning") << 1 << -3 << u"bac"_s;
        QTest::newRow("where it is") << 1 << 1 << u"abc"_s;
    }
    void theOrder()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const QString, expected);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        ProfileBook book(file, systemClock());
        const QList<Profile::Profile> three{made(u"a"_s), made(u"b"_s), made(u"c"_s)};
        QVERIFY(!book.insert(0, three));
        QSignalSpy changed(&book, &ProfileBook::changed);
        QVERIFY(!book.move(three.at(from).id, to));
        QCOMPARE(namesOf(book.profiles()).join(QString()), expected);
        QCOMPARE(namesOf(ProfileBook(file, systemClock()).profiles()).join(QString()), expected);
        QCOMPARE(changed.count(), expected == u"abc"_s ? 0 : 1);
        QVERIFY(!book.move(QUuid::createUuid(), 0)); // nobody
        QCOMPARE(namesOf(book.profiles()).join(QString()), expected);
    }

    void insertingAndRemovingAtAPlace()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        ProfileBook book(file, systemClock());
        const Profile::Profile b = made(u"b"_s);
        QVERIFY(!book.insert(5, {made(u"a"_s), b, made(u"c"_s)}));
        QVERIFY(!book.remove(b.id));
        QCOMPARE(namesOf(book.profiles()), QStringList({u"a"_s, u"c"_s}));
        QVERIFY(!book.insert(1, {b})); // undone
        QCOMPARE(namesOf(book.profiles()), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(!book.insert(-2, {made(u"z"_s)}));
        QCOMPARE(book.profiles().first().name, u"z"_s);
        QVERIFY(!book.remove(QUuid::createUuid()));
        QCOMPARE(book.profiles().size(), 4);
        QCOMPARE(ProfileBook(file, systemClock()).profiles(), book.profiles());
    }

    void whatWouldNotBeReadBackIsRefused_data()
    {
        QTest::addColumn<Profile::Profile>("wrong");
        QTest::newRow("a name that is taken") << made(u"A"_s);
        QTest::newRow("no name") << made({});
        Profile::Profile region = made(u"b"_s);
        region.accessKeyId = u"with a blank"_s;
        QTest::newRow("a key with a blank") << region;
    }
    void whatWouldNotBeReadBackIsRefused()
    {
        QFETCH(const Profile::Profile, wrong);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        ProfileBook book(file, systemClock());
        QVERIFY(!book.put(made(u"a"_s)));
        const QByteArray before = contentOf(file);
        QSignalSpy changed(&book, &ProfileBook::changed);
        const auto problem = book.put(wrong);
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProfileFileError::Kind::BadProfile);
        QCOMPARE(namesOf(book.profiles()), QStringList{u"a"_s});
        QCOMPARE(changed.count(), 0);
        QCOMPARE(contentOf(file), before);
    }

    // Root may write everywhere, so the folder is taken away instead of its permissions.
    void aChangeThatCannotBeWrittenIsNotMade()
    {
        const QTemporaryDir folder;
        const QString home = folder.filePath(u"config"_s);
        const QString file = home + u"/profiles.json"_s;
        ProfileBook book(file, systemClock());
        const Profile::Profile a = made(u"a"_s);
        const Profile::Profile b = made(u"b"_s);
        QVERIFY(!book.insert(0, {a, b}));
        const auto before = book.profiles();
        const QByteArray content = contentOf(file);
        QVERIFY(QDir().rename(home, folder.filePath(u"away"_s)));
        QVERIFY(write(home, "no folder any more"));

        QSignalSpy changed(&book, &ProfileBook::changed);
        Profile::Profile renamed = a;
        renamed.name = u"c"_s;
        for (const auto &problem : {book.put(renamed), book.put(made(u"d"_s)), book.remove(a.id),
                                    book.move(a.id, 1), book.insert(0, {made(u"e"_s)})}) {
            QVERIFY(problem);
            QCOMPARE(problem->kind, ProfileFileError::Kind::CannotWrite);
        }
        QCOMPARE(book.profiles(), before);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(contentOf(folder.filePath(u"away/profiles.json"_s)), content);
        QCOMPARE(contentOf(home), QByteArray("no folder any more"));

        QVERIFY(QFile::remove(home));
        QVERIFY(QDir().rename(folder.filePath(u"away"_s), home));
        QVERIFY(!book.put(renamed)); // and goes on when the folder is back
        QCOMPARE(ProfileBook(file, systemClock()).profiles(), book.profiles());
    }

    // Two consoles on one home: each has read the file before the other wrote.
    void bothConsolesProfilesAreKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        ProfileBook one(file, systemClock());
        const Profile::Profile a = made(u"a"_s);
        Profile::Profile b = made(u"b"_s);
        QVERIFY(!one.insert(0, {a, b}));
        ProfileBook other(file, systemClock());
        const Profile::Profile c = made(u"c"_s);
        const Profile::Profile d = made(u"d"_s);
        QVERIFY(!one.put(c));
        QSignalSpy changed(&other, &ProfileBook::changed);
        QVERIFY(!other.put(d));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(namesOf(other.profiles()), QStringList({u"a"_s, u"b"_s, u"d"_s, u"c"_s}));
        QCOMPARE(ProfileBook(file, systemClock()).profiles(), other.profiles());

        // A change here, a removal and a move there.
        b.guard = Profile::GuardLevel::ReadOnly;
        QVERIFY(!one.put(b));
        QVERIFY(!other.remove(a.id));
        QVERIFY(!one.move(d.id, 0));
        QCOMPARE(namesOf(one.profiles()), QStringList({u"d"_s, u"b"_s, u"c"_s}));
        QCOMPARE(one.find(b.id)->guard, Profile::GuardLevel::ReadOnly);
        QCOMPARE(ProfileBook(file, systemClock()).profiles(), one.profiles());
    }

    void whatBothChangedIsRefusedOnce_data()
    {
        QTest::addColumn<int>("theirs");
        QTest::newRow("they changed it") << 0;
        QTest::newRow("they removed it") << 1;
    }
    void whatBothChangedIsRefusedOnce()
    {
        QFETCH(const int, theirs);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        ProfileBook one(file, systemClock());
        const Profile::Profile a = made(u"a"_s);
        QVERIFY(!one.insert(0, {a, made(u"b"_s)}));
        ProfileBook other(file, systemClock());
        Profile::Profile changed = a;
        changed.guard = Profile::GuardLevel::ReadOnly;
        QVERIFY(!(theirs == 0 ? other.put(changed) : other.remove(a.id)));
        const QByteArray before = contentOf(file);

        Profile::Profile mine = a;
        mine.guard = Profile::GuardLevel::Lab;
        const auto problem = one.put(mine);
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProfileFileError::Kind::ChangedElsewhere);
        QCOMPARE(problem->name, u"a"_s);
        QCOMPARE(contentOf(file), before);
        QCOMPARE(one.profiles(), other.profiles()); // seen now
        QVERIFY(!one.put(mine));                    // knowingly
        QCOMPARE(ProfileBook(file, systemClock()).find(a.id)->guard, Profile::GuardLevel::Lab);
    }

    void whatTheyChangedIsNotRemovedUnseen()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        ProfileBook one(file, systemClock());
        Profile::Profile a = made(u"a"_s);
        QVERIFY(!one.put(a));
        ProfileBook other(file, systemClock());
        a.guard = Profile::GuardLevel::ReadOnly;
        QVERIFY(!other.put(a));
        QCOMPARE(one.remove(a.id)->kind, ProfileFileError::Kind::ChangedElsewhere);
        QCOMPARE(ProfileBook(file, systemClock()).profiles().size(), 1);
        QVERIFY(!one.remove(a.id));
        QVERIFY(ProfileBook(file, systemClock()).profiles().isEmpty());
    }

    void theSameNameTwiceIsRefused()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        ProfileBook one(file, systemClock());
        ProfileBook other(file, systemClock());
        QVERIFY(!one.put(made(u"Prod"_s)));
        Profile::Profile mine = made(u"prod"_s);
        const auto problem = other.put(mine);
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProfileFileError::Kind::NameElsewhere);
        QCOMPARE(namesOf(other.profiles()), QStringList{u"Prod"_s});
        QCOMPARE(namesOf(ProfileBook(file, systemClock()).profiles()), QStringList{u"Prod"_s});
        mine.name = u"prod 2"_s;
        QVERIFY(!other.put(mine));
        QCOMPARE(ProfileBook(file, systemClock()).profiles().size(), 2);
    }

    void aFileThatIsBeingWrittenIsNotWaitedForLong()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        ProfileBook book(file, systemClock());
        {
            const WriteLock others(file, WriteLock::forGui);
            QVERIFY(others.isHeld());
            const auto problem = book.put(made(u"a"_s));
            QVERIFY(problem);
            QCOMPARE(problem->kind, ProfileFileError::Kind::Busy);
            QVERIFY(book.profiles().isEmpty());
            QVERIFY(!QFile::exists(file));
        }
        QVERIFY(!book.put(made(u"a"_s)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"profiles.json"_s});
    }

    // Somebody deleted it by hand: what is known is written again, as ever.
    void aFileThatIsGoneIsWrittenAgain()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        ProfileBook book(file, systemClock());
        QVERIFY(!book.put(made(u"a"_s)));
        QVERIFY(QFile::remove(file));
        QVERIFY(!book.put(made(u"b"_s)));
        QCOMPARE(namesOf(ProfileBook(file, systemClock()).profiles()),
                 QStringList({u"a"_s, u"b"_s}));
    }

    void aDamagedFileIsKeptBesideTheNewOne()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        const QByteArray damaged = "{\"format\": \"ncp-console profiles\", \"version\": 1, \"prof";
        QVERIFY(write(file, damaged));
        ProfileBook book(file, systemClock());
        QVERIFY(book.loadProblem());
        QCOMPARE(book.loadProblem()->kind, ProfileFileError::Kind::NotJson);
        QVERIFY(book.profiles().isEmpty());
        QCOMPARE(contentOf(file), damaged); // looked at, and not touched
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"profiles.json"_s});

        QVERIFY(!book.put(made(u"a"_s)));
        QVERIFY(!book.loadProblem());
        const QFileInfoList kept =
            QDir(folder.path()).entryInfoList({u"profiles.json.damaged-*"_s});
        QCOMPARE(kept.size(), 1);
        QCOMPARE(contentOf(kept.constFirst().filePath()), damaged);
        QCOMPARE(
            kept.constFirst().permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        QCOMPARE(ProfileBook(file, systemClock()).profiles(), book.profiles());
        QVERIFY(!book.put(made(u"b"_s)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2); // kept once
    }

    void aNewerConsolesFileIsNotOverwritten()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        const QByteArray newer =
            "{\"format\": \"ncp-console profiles\", \"version\": 99, \"profiles\": []}";
        QVERIFY(write(file, newer));
        ProfileBook book(file, systemClock());
        QCOMPARE(book.loadProblem()->kind, ProfileFileError::Kind::NewerVersion);
        const auto problem = book.put(made(u"a"_s));
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProfileFileError::Kind::NewerVersion);
        QVERIFY(book.profiles().isEmpty());
        QVERIFY(book.loadProblem()); // still there to be told
        QCOMPARE(contentOf(file), newer);
    }
};

QTEST_GUILESS_MAIN(TestProfileBook)
#include "tst_profilebook.moc"
