// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/profilestore.h"
#include "tests/support/setclock.h"
#include "tests/unit/profile/sampleprofiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Profile;

using Kind = ProfileFileError::Kind;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
// Qt reports the user's rights beside the owner's.
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<cannot be read>");
}

// For the time of its life no file can grow beyond this many bytes: the same way through the
// program as a full disk, for anybody and without a disk of one's own.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN)) // then write() fails instead
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        m_works = setrlimit(RLIMIT_FSIZE, &now) == 0;
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    bool works() const { return m_works; }

private:
    void (*m_signal)(int);
    rlimit m_before{};
    bool m_works = false;
};

} // namespace

class TestProfileStore final : public QObject
{
    Q_OBJECT

    QString file() const { return m_folder->filePath(u"profiles.json"_s); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void noFileIsNoProfiles()
    {
        const auto read = ProfileStore(file(), systemClock()).load();
        QVERIFY(read);
        QVERIFY(read.value().isEmpty());
        QVERIFY(names().isEmpty()); // and none appears
    }

    void savesAndLoads()
    {
        const ProfileStore store(file(), systemClock());
        const auto saved = store.save(SampleProfiles::two());
        QVERIFY(saved);
        QVERIFY(saved.value().damagedKeptAs.isEmpty());
        const auto read = store.load();
        QVERIFY(read);
        QCOMPARE(read.value(), SampleProfiles::two());

        QVERIFY(store.save({SampleProfiles::full()}));
        const auto again = store.load();
        QVERIFY(again);
        QCOMPARE(again.value(), QList{SampleProfiles::full()});
        QCOMPARE(names(), QStringList{u"profiles.json"_s});
    }

    void makesItsFolder()
    {
        const ProfileStore store(m_folder->filePath(u"a/b/profiles.json"_s), systemClock());
        QVERIFY(store.save(SampleProfiles::two()));
        QVERIFY(store.load());
    }

    void onlyTheOwnerReadsIt_data()
    {
        QTest::addColumn<bool>("wasOpen");
        QTest::newRow("a new file, whatever the umask") << false;
        QTest::newRow("a file that everybody could read") << true;
    }
    void onlyTheOwnerReadsIt()
    {
        QFETCH(const bool, wasOpen);
        const mode_t before = ::umask(0);
        if (wasOpen)
            put(file(), profilesToJson({}));
        const bool saved = bool(ProfileStore(file(), systemClock()).save(SampleProfiles::two()));
        ::umask(before);
        QVERIFY(saved);
        QCOMPARE(QFile::permissions(file()) & (ownerOnly | others), ownerOnly);
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Kind>("kind");
        const QByteArray good = profilesToJson(SampleProfiles::two());
        QTest::newRow("cut off") << good.first(good.size() / 2) << Kind::NotJson;
        QTest::newRow("empty") << QByteArray() << Kind::NotJson;
        QTest::newRow("garbage") << QByteArray(4'096, '\xA5') << Kind::NotJson;
        QTest::newRow("something else") << QByteArray("{}") << Kind::NotProfiles;
        QTest::newRow("an unknown guard")
            << QByteArray(good).replace("production", "whatever") << Kind::BadProfile;
        QTest::newRow("far too large")
            << good + QByteArray(largestProfileFile, '\n') << Kind::TooLarge;
    }
    void damaged()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const Kind, kind);
        put(file(), content);
        const ProfileStore store(file(), systemClock());
        const auto read = store.load();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QCOMPARE(contentOf(file()), content); // reading alone changes nothing
        QCOMPARE(names().size(), 1);

        const auto saved = store.save(SampleProfiles::two());
        QVERIFY(saved);
        const QString kept = saved.value().damagedKeptAs;
        static const QRegularExpression form(uR"(/profiles\.json\.damaged-\d{8}T\d{6}Z$)"_s);
        QVERIFY2(form.match(kept).hasMatch(), qPrintable(kept));
        QCOMPARE(contentOf(kept), content);
        QCOMPARE(QFile::permissions(kept) & (ownerOnly | others), ownerOnly);
        const auto again = store.load();
        QVERIFY(again);
        QCOMPARE(again.value(), SampleProfiles::two());

        const auto next = store.save({SampleProfiles::plain()}); // now there is nothing to keep
        QVERIFY(next);
        QVERIFY(next.value().damagedKeptAs.isEmpty());
        QCOMPARE(names().size(), 2);
    }

    void twoDamagedFilesAreBothKept()
    {
        const ProfileStore store(file(), systemClock());
        for (int i = 0; i < 3; ++i) { // within one second or not
            put(file(), "damaged " + QByteArray::number(i));
            const auto saved = store.save({});
            QVERIFY(saved);
            QCOMPARE(contentOf(saved.value().damagedKeptAs), "damaged " + QByteArray::number(i));
        }
        QCOMPARE(names().size(), 4);
    }

    void anOlderVersionIsWrittenAnew()
    {
        put(file(), R"json({"format": "ncp-console profiles", "version": 0, "profiles": [{
            "id": "11111111-1111-4111-8111-111111111111", "name": "Prod KR (gov)",
            "environment": "government", "accessKeyId": "GOVKEY0123456789ABCD",
            "guard": "production"}]})json");
        const ProfileStore store(file(), systemClock());
        const auto read = store.load();
        QVERIFY(read);
        QCOMPARE(read.value(), QList{SampleProfiles::plain()});
        const auto saved = store.save(read.value());
        QVERIFY(saved);
        QVERIFY(saved.value().damagedKeptAs.isEmpty());
        QCOMPARE(contentOf(file()), profilesToJson({SampleProfiles::plain()}));
    }

    void aNewerVersionIsNeverOverwritten()
    {
        const QByteArray content = R"({"format":"ncp-console profiles","version":2,"new":[]})";
        put(file(), content);
        const ProfileStore store(file(), systemClock());
        const auto read = store.load();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::NewerVersion);
        QCOMPARE(read.error().version, 2);
        const auto saved = store.save(SampleProfiles::two());
        QVERIFY(!saved);
        QCOMPARE(saved.error(), read.error());
        QCOMPARE(contentOf(file()), content);
        QCOMPARE(names().size(), 1);
    }

    void whatCannotBeReadIsNotOverwritten_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("a pipe nobody writes to") << u"pipe"_s;
        QTest::newRow("a link to nowhere") << u"link"_s;
        QTest::newRow("a file without the right to read it") << u"mode"_s;
    }
    void whatCannotBeReadIsNotOverwritten()
    {
        QFETCH(const QString, what);
        if (what == "mode"_L1 && ::geteuid() == 0)
            QSKIP("root may read everything");
        if (what == "folder"_L1) {
            QVERIFY(QDir().mkdir(file()));
        } else if (what == "pipe"_L1) {
            QCOMPARE(::mkfifo(QFile::encodeName(file()).constData(), S_IRUSR | S_IWUSR), 0);
        } else if (what == "link"_L1) {
            QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), file()));
        } else {
            put(file(), profilesToJson({}));
            QVERIFY(QFile::setPermissions(file(), {}));
        }
        const ProfileStore store(file(), systemClock());
        const auto read = store.load();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::Unreadable);
        QVERIFY(!read.error().technical.isEmpty());
        const auto saved = store.save(SampleProfiles::two());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Kind::Unreadable);
        QCOMPARE(names(), QStringList{u"profiles.json"_s});
    }

    void aClosedFolderIsNotAFirstStart()
    {
        if (::geteuid() == 0)
            QSKIP("root may enter every folder");
        const ProfileStore store(file(), systemClock());
        QVERIFY(store.save(SampleProfiles::two()));
        QVERIFY(QFile::setPermissions(m_folder->path(), {}));
        const auto read = store.load();
        QVERIFY(QFile::setPermissions(m_folder->path(), ownerOnly | QFile::ExeOwner));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::Unreadable);
        QVERIFY(!read.error().technical.isEmpty());
    }

    void aPathMayHoldPercentSigns()
    {
        const QString folder = m_folder->filePath(u"%1 %2"_s);
        QVERIFY(QDir().mkdir(folder));
        const Test::SetClock clock;
        const ProfileStore store(folder + u"/%2.json"_s, clock);
        for (int i = 0; i < 2; ++i) {
            put(store.file(), "damaged");
            const auto saved = store.save(SampleProfiles::two());
            QVERIFY(saved);
            QVERIFY(saved.value().damagedKeptAs.startsWith(store.file()
                                                           + u".damaged-19941106T084937Z"_s));
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 3);
    }

    void aLinkStaysOne()
    {
        const QString target = m_folder->filePath(u"dotfiles.json"_s);
        put(target, "damaged");
        QVERIFY(QFile::link(target, file()));
        const ProfileStore store(file(), systemClock());
        const auto saved = store.save(SampleProfiles::two());
        QVERIFY(saved);
        QVERIFY(QFileInfo(file()).isSymLink());
        QCOMPARE(contentOf(target), profilesToJson(SampleProfiles::two()));
        QVERIFY(!QFileInfo(saved.value().damagedKeptAs).isSymLink());
        QCOMPARE(contentOf(saved.value().damagedKeptAs), QByteArray("damaged"));
    }

    void aFolderThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("path");
        // Neither can root write in there.
        QTest::newRow("one that is a file") << u"FOLDER/occupied/profiles.json"_s;
        QTest::newRow("one below a file") << u"FOLDER/occupied/below/profiles.json"_s;
        QTest::newRow("one the kernel keeps to itself") << u"/proc/profiles.json"_s;
        QTest::newRow("one of mode 0500") << u"FOLDER/closed/profiles.json"_s;
    }
    void aFolderThatCannotBeWritten()
    {
        QFETCH(QString, path);
        if (path.contains("closed"_L1) && ::geteuid() == 0)
            QSKIP("root may write everywhere");
        put(m_folder->filePath(u"occupied"_s), "x");
        const QString closed = m_folder->filePath(u"closed"_s);
        QVERIFY(QDir().mkdir(closed));
        QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
        const ProfileStore store(path.replace("FOLDER"_L1, m_folder->path()), systemClock());
        const auto saved = store.save(SampleProfiles::two());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Kind::CannotWrite);
        QVERIFY(!saved.error().technical.isEmpty());
        QCOMPARE(contentOf(m_folder->filePath(u"occupied"_s)), QByteArray("x"));
    }

    void aReadOnlyFolderKeepsWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("good") << profilesToJson({SampleProfiles::plain()});
        QTest::newRow("damaged") << QByteArray("damaged");
    }
    void aReadOnlyFolderKeepsWhatIsThere()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        QFETCH(const QByteArray, content);
        put(file(), content);
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto saved = ProfileStore(file(), systemClock()).save(SampleProfiles::two());
        QVERIFY(QFile::setPermissions(m_folder->path(), ownerOnly | QFile::ExeOwner));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Kind::CannotWrite);
        QCOMPARE(contentOf(file()), content);
        QCOMPARE(names().size(), 1);
    }

    void aFullDiskKeepsWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("room");
        const QByteArray good = profilesToJson({SampleProfiles::plain()});
        QTest::newRow("good, no byte left") << good << 0;
        QTest::newRow("good, a part fits") << good << 100;
        QTest::newRow("damaged") << QByteArray("damaged") << 100;
    }
    void aFullDiskKeepsWhatIsThere()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, room);
        put(file(), content);
        const ProfileStore store(file(), systemClock());
        bool works = false;
        const auto saved = [&store, &works, room] {
            const FullDisk disk(static_cast<rlim_t>(room)); // nothing else is written meanwhile
            works = disk.works();
            return store.save(SampleProfiles::two());
        }();
        QVERIFY(works);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Kind::CannotWrite);
        QVERIFY(!saved.error().technical.isEmpty());
        QCOMPARE(contentOf(file()), content);
        QCOMPARE(names(), QStringList{u"profiles.json"_s}); // no half file beside it, either
        QVERIFY(store.save(SampleProfiles::two()));         // and with room again it works
    }

    void whatWouldNotReadBackIsRefused()
    {
        const ProfileStore store(file(), systemClock());
        QVERIFY(store.save({SampleProfiles::plain()}));
        auto twin = SampleProfiles::full();
        twin.name = u"PROD kr (GOV)"_s;
        const auto saved = store.save({SampleProfiles::plain(), twin});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Kind::BadProfile);
        QCOMPARE(saved.error().index, 1);
        QVERIFY(saved.error().problem == (FieldProblem{ProfileField::Name, FieldFault::Duplicate}));
        QCOMPARE(contentOf(file()), profilesToJson({SampleProfiles::plain()}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
