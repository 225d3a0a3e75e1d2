// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/importsources.h"
#include "app/profile/profilefields.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Profile;

using Note = ImportNote;
using Notes = QList<ImportNote>;
using Variables = QList<std::pair<QByteArray, QByteArray>>;

namespace {

constexpr std::array variableNames{
    "NCLOUD_ACCESS_KEY_ID", "NCLOUD_ACCESS_KEY", "NCLOUD_SECRET_ACCESS_KEY",
    "NCLOUD_SECRET_KEY",    "NCLOUD_API_GW",     "NCLOUD_API_URL",
    "NCLOUD_SITE",          "NCLOUD_REGION"};

// What a candidate comes down to, to be compared in one go.
struct Found {
    QString name;
    QString accessKeyId;
    std::optional<QByteArray> secret = {}; // of a test: invented
    Notes notes = {};

    friend bool operator==(const Found &, const Found &) = default;
};

QList<Found> foundIn(const QList<ImportCandidate> &candidates)
{
    QList<Found> found;
    for (const ImportCandidate &candidate : candidates) {
        found.append({.name = candidate.profile.name,
                      .accessKeyId = candidate.profile.accessKeyId,
                      .notes = candidate.notes});
        if (candidate.secret)
            found.last().secret = candidate.secret->bytes().toByteArray();
    }
    return found;
}

QString urlOf(const ImportCandidate &candidate)
{
    return candidate.profile.gateway.url().toString();
}

} // namespace

class TestImportSources final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        for (const char *const name : variableNames)
            qunsetenv(name);
    }

    void configure_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QList<Found>>("found");
        const Found one{u"configure"_s, u"KEY"_s, "SECRET"};
        QTest::newRow("nothing") << QByteArray() << QList<Found>();
        QTest::newRow("keys before any section, as the SDKs' examples have them")
            << QByteArray("ncloud_access_key_id = KEY\nncloud_secret_access_key = SECRET\n")
            << QList{one};
        QTest::newRow("without blanks and a last line end")
            << QByteArray("ncloud_access_key_id=KEY\nncloud_secret_access_key=SECRET")
            << QList{one};
        QTest::newRow("lines of Windows and a byte order mark")
            << QByteArray("\xEF\xBB\xBFncloud_access_key_id=KEY\r\n"
                          "ncloud_secret_access_key=SECRET\r\n")
            << QList{one};
        QTest::newRow("capitals and indented")
            << QByteArray("  NCLOUD_ACCESS_KEY_ID=KEY\n\tNcloud_Secret_Access_Key\t=\tSECRET")
            << QList{one};
        QTest::newRow("sections") << QByteArray(
            "[DEFAULT]\nncloud_access_key_id=A\nncloud_secret_access_key=a\n"
            "\n[ prod kr ]\nncloud_access_key_id=B\nncloud_secret_access_key=b\n"
            "[한국] # ours\nncloud_access_key_id=C\nncloud_secret_access_key=c\n")
                                  << QList<Found>{{u"DEFAULT"_s, u"A"_s, "a"},
                                                  {u"prod kr"_s, u"B"_s, "b"},
                                                  {u"한국"_s, u"C"_s, "c"}};
        QTest::newRow("keys before the sections, too")
            << QByteArray("ncloud_access_key_id=KEY\nncloud_secret_access_key=SECRET\n"
                          "[x]\nncloud_access_key_id=B\nncloud_secret_access_key=b\n")
            << QList<Found>{one, {u"x"_s, u"B"_s, "b"}};
        QTest::newRow("comments") << QByteArray(
            "# ncloud_access_key_id=OLD\n;[old]\nncloud_access_key_id=KEY\n"
            "  # ncloud_secret_access_key=OLD\nncloud_secret_access_key=SECRET\n")
                                  << QList{one};
        QTest::newRow("a secret with signs of all kinds")
            << QByteArray("ncloud_access_key_id=KEY\nncloud_secret_access_key = a=b==#;[c]\n")
            << QList<Found>{{u"configure"_s, u"KEY"_s, "a=b==#;[c]"}};
        QTest::newRow("unknown keys and lines that are none")
            << QByteArray("region=KR\nncloud_access_key_id=KEY\nhello\n=x\n"
                          "ncloud_secret_access_key_old=OLD\nncloud_secret_access_key=SECRET\n")
            << QList{one};
        QTest::newRow("no secret") << QByteArray("[a]\nncloud_access_key_id=KEY\n")
                                   << QList<Found>{{u"a"_s, u"KEY"_s, {}, {Note::NoSecret}}};
        QTest::newRow("an empty secret")
            << QByteArray("ncloud_access_key_id=KEY\nncloud_secret_access_key= \n")
            << QList<Found>{{u"configure"_s, u"KEY"_s, {}, {Note::NoSecret}}};
        QTest::newRow("no access key")
            << QByteArray("ncloud_secret_access_key=SECRET")
            << QList<Found>{{u"configure"_s, {}, "SECRET", {Note::NoAccessKey}}};
        QTest::newRow("sections without keys")
            << QByteArray("[a]\n[b]\nregion=KR\n[c]\nncloud_api_url=https://gw.example\n")
            << QList<Found>();
        QTest::newRow("a key never meets the secret of another section")
            << QByteArray("[a]\nncloud_access_key_id=A\n[b]\nncloud_secret_access_key=b\n"
                          "[a]\nncloud_secret_access_key=c\n")
            << QList<Found>{{u"a"_s, u"A"_s, {}, {Note::NoSecret}},
                            {u"b"_s, {}, "b", {Note::NoAccessKey}},
                            {u"a"_s, {}, "c", {Note::NoAccessKey}}};
        QTest::newRow("a header that is not closed ends the section before")
            << QByteArray("[a]\nncloud_access_key_id=A\n[b\nncloud_secret_access_key=b\n")
            << QList<Found>{{u"a"_s, u"A"_s, {}, {Note::NoSecret}},
                            {u"b"_s, {}, "b", {Note::NoAccessKey}}};
        QTest::newRow("a section without a name")
            << QByteArray("[]\nncloud_access_key_id=KEY\nncloud_secret_access_key=SECRET\n")
            << QList{one};
        QTest::newRow("trailing blanks")
            << QByteArray("ncloud_access_key_id=KEY\nncloud_secret_access_key=SECRET \t\n")
            << QList<Found>{{u"configure"_s, u"KEY"_s, "SECRET", {Note::SpacesTrimmed}}};
        QTest::newRow("blanks that cannot be seen")
            << QByteArray("ncloud_access_key_id=\xC2\xA0KEY\xE2\x80\x8B\n"
                          "ncloud_secret_access_key=\xEF\xBB\xBFSECRET\n")
            << QList<Found>{{u"configure"_s, u"KEY"_s, "SECRET", {Note::SpacesTrimmed}}};
        QTest::newRow("a key twice")
            << QByteArray("ncloud_access_key_id=OLD\nncloud_access_key_id=KEY\n"
                          "ncloud_secret_access_key=SECRET\n")
            << QList<Found>{{u"configure"_s, u"KEY"_s, "SECRET", {Note::ValueRepeated}}};
        QTest::newRow("what cannot be used is told")
            << QByteArray("ncloud_access_key_id=K Y\nncloud_secret_access_key=a # old\n")
            << QList<Found>{{u"configure"_s,
                             u"K Y"_s,
                             "a # old",
                             {Note::AccessKeyNotUsable, Note::SecretNotUsable}}};
        QTest::newRow("a name that cannot be used is changed")
            << QByteArray("[Pr\x01od\xE2\x80\xAE]\nncloud_access_key_id=KEY\n"
                          "ncloud_secret_access_key=SECRET\n")
            << QList<Found>{{u"Prod"_s, u"KEY"_s, "SECRET", {Note::NameChanged}}};
        QTest::newRow("a name that is too long is cut")
            << "[" + QByteArray(5'000, 'x')
                + "]\nncloud_access_key_id=KEY\nncloud_secret_access_key=SECRET\n"
            << QList<Found>{{QString(100, u'x'), u"KEY"_s, "SECRET", {Note::NameChanged}}};
        QTest::newRow("an endless access key is cut")
            << "ncloud_access_key_id=" + QByteArray(100'000, 'K')
                + "\nncloud_secret_access_key=SECRET\n"
            << QList<Found>{{u"configure"_s,
                             QString(longestAccessKeyId + 1, u'K'),
                             "SECRET",
                             {Note::AccessKeyNotUsable}}};
        QTest::newRow("garbage") << QByteArray("\x7F"
                                               "ELF\0\x01\x02=\n[\xFF\xFE\n=",
                                               14)
                                 << QList<Found>();
        QTest::newRow("too large")
            << "ncloud_access_key_id=KEY\n" + QByteArray(largestConfigure, '\n') << QList<Found>();
    }
    void configure()
    {
        QFETCH(const QByteArray, contents);
        QFETCH(const QList<Found>, found);
        const auto candidates = candidatesFromConfigure(contents).candidates;
        const auto actual = foundIn(candidates);
        QCOMPARE(actual.size(), found.size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            QCOMPARE(actual[i].name, found[i].name);
            QCOMPARE(actual[i].accessKeyId, found[i].accessKeyId);
            QVERIFY(actual[i].secret == found[i].secret);
            QCOMPARE(actual[i].notes, found[i].notes);
            QVERIFY(!nameFault(actual[i].name, {}));
            const ImportCandidate &candidate = candidates[i];
            QCOMPARE(candidate.origin, ImportOrigin::Configure);
            QCOMPARE(candidate.profile.guard, GuardLevel::Production);
            QVERIFY(!candidate.profile.id.isNull());
            QVERIFY(!candidate.profile.region); // no configure file has one
        }
    }

    // As Windows' Notepad and PowerShell write it.
    void utf16_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::addColumn<bool>("mark");
        using enum QStringConverter::Encoding;
        for (const bool mark : {true, false}) {
            QTest::addRow("little-endian, mark: %d", int(mark)) << Utf16LE << mark;
            QTest::addRow("big-endian, mark: %d", int(mark)) << Utf16BE << mark;
        }
    }
    void utf16()
    {
        QFETCH(const QStringConverter::Encoding, encoding);
        QFETCH(const bool, mark);
        QStringEncoder encode(
            encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        const QByteArray contents = encode(
            u"[운영]\r\nncloud_access_key_id = KEY\r\nncloud_secret_access_key = s3cret+/=\r\n"_s);
        const auto read = candidatesFromConfigure(contents);
        QCOMPARE(foundIn(read.candidates), (QList<Found>{{u"운영"_s, u"KEY"_s, "s3cret+/=", {}}}));
        QVERIFY(read.remarks.isEmpty());
    }

    void shellsOwnWaysAreTaken()
    {
        const auto read = candidatesFromConfigure(
            "export NCLOUD_ACCESS_KEY='KEY'\n  export  NCLOUD_SECRET_KEY=\"s3'cret\"\n"
            "export NCLOUD_API_GW=https://gw.example\n[b]\nncloud_access_key_id=\"K\n");
        QCOMPARE(foundIn(read.candidates),
                 (QList<Found>{{u"configure"_s, u"KEY"_s, "s3'cret", {Note::QuotesRemoved}},
                               {u"b"_s, u"\"K"_s, {}, {Note::NoSecret}}}));
        QCOMPARE(urlOf(read.candidates.first()), u"https://gw.example"_s);
        QVERIFY(read.remarks.isEmpty());
    }

    void aPastedPair_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("the file") << QByteArray(
            "[DEFAULT]\nncloud_access_key_id = KEY\nncloud_secret_access_key = SEC=RET\n")
                                  << true;
        QTest::newRow("a shell") << QByteArray(
            "export NCLOUD_ACCESS_KEY_ID=KEY\nexport NCLOUD_SECRET_ACCESS_KEY='SEC=RET'\n")
                                 << true;
        QTest::newRow("the dialogue of ncloud configure")
            << QByteArray("set [DEFAULT]'s configuration.\nNcloud Access Key ID []: KEY\n"
                          "Ncloud Secret Access Key [****]: SEC=RET\n"
                          "Ncloud API URL (default:https://ncloud.apigw.ntruss.com) []:\n")
            << true;
        QTest::newRow("the first whole one")
            << QByteArray("[a]\nncloud_access_key_id=HALF\n[b]\nncloud_access_key_id=KEY\n"
                          "ncloud_secret_access_key=SEC=RET\n")
            << true;
        QTest::newRow("half") << QByteArray("ncloud_access_key_id=KEY\n") << false;
        QTest::newRow("a key alone") << QByteArray("KEY") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void aPastedPair()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, found);
        const auto pair = keyPairIn(text);
        QCOMPARE(pair.has_value(), found);
        if (!pair)
            return;
        QCOMPARE(pair->profile.accessKeyId, u"KEY"_s);
        QCOMPARE(pair->secret->bytes(), "SEC=RET");
    }

    void linesThatAreNotTakenAreNamed()
    {
        using Kind = LineRemark::Kind;
        const auto read = candidatesFromConfigure(
            "# a comment\r\n[prod]\r\nncloud_access_key_id = KEY\r\n"
            "ncloud_secret_access_ke = SECRET1\r\n\r\nncloud_acess_key_id = OTHER\r\n"
            "ncloud_region = KR\r\ns3cretALONE==\r\nno equals sign\r\n[prod]\r\n"
            "ncloud_access_key_id = KEY2\r\n");
        QCOMPARE(read.remarks,
                 (QList<LineRemark>{
                     {4, Kind::NameNotKnown, u"ncloud_secret_access_ke"_s,
                      u"ncloud_secret_access_key"_s},
                     {6, Kind::NameNotKnown, u"ncloud_acess_key_id"_s, u"ncloud_access_key_id"_s},
                     {7, Kind::NameNotKnown, u"ncloud_region"_s, {}},
                     {8, Kind::NotUnderstood, {}, {}}, // perhaps a secret
                     {9, Kind::NotUnderstood, {}, {}},
                     {10, Kind::SectionRepeated, u"prod"_s, {}}}));
        QCOMPARE(foundIn(read.candidates),
                 (QList<Found>{{u"prod"_s, u"KEY"_s, {}, {Note::NoSecret}},
                               {u"prod"_s, u"KEY2"_s, {}, {Note::NoSecret}}}));
    }

    void ofTwoSectionsThatAreAlikeOneIsTaken()
    {
        const QByteArray section = "[a]\nncloud_access_key_id=A\nncloud_secret_access_key=S\n";
        const auto same = candidatesFromConfigure(section + section);
        QCOMPARE(foundIn(same.candidates), (QList<Found>{{u"a"_s, u"A"_s, "S", {}}}));
        QCOMPARE(same.remarks,
                 (QList<LineRemark>{{4, LineRemark::Kind::SectionRepeated, u"a"_s, {}}}));
        const auto others = candidatesFromConfigure(
            section + "[a]\nncloud_access_key_id=A\nncloud_secret_access_key=T\n");
        QCOMPARE(others.candidates.size(), 2); // another secret
    }

    void dangersAreNoted()
    {
        const auto notesFor = [](const QString &url, GuardLevel guard) {
            ImportCandidate candidate{
                .profile = {.gateway = Cloud::Gateway::fromText(url).value(), .guard = guard}};
            noteDangers(candidate);
            return candidate.notes;
        };
        const QString own = u"https://gateway.example"_s;
        QCOMPARE(notesFor(own, GuardLevel::Production), Notes{});
        QCOMPARE(notesFor(own, GuardLevel::ReadOnly), Notes{});
        QCOMPARE(notesFor(own, GuardLevel::Standard), Notes{Note::GuardBelowProduction});
        QCOMPARE(notesFor(u"https://ncloud.apigw.ntruss.com.example"_s, GuardLevel::Lab),
                 (Notes{Note::HostResembles, Note::GuardBelowProduction}));
    }

    void url_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Cloud::Environment>("environment");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("usable");
        using enum Cloud::Environment;
        const QString usual = Cloud::Gateway::of(Public).url().toString();
        QTest::newRow("none") << QByteArray("") << Public << usual << true;
        QTest::newRow("public") << QByteArray("https://ncloud.apigw.ntruss.com") << Public << usual
                                << true;
        QTest::newRow("government, with the path of older pages")
            << QByteArray("https://ncloud.apigw.gov-ntruss.com/vserver/v2/ ") << Government
            << u"https://ncloud.apigw.gov-ntruss.com"_s << true;
        QTest::newRow("financial")
            << QByteArray("https://fin-ncloud.apigw.fin-ntruss.com") << Financial
            << u"https://fin-ncloud.apigw.fin-ntruss.com"_s << true;
        QTest::newRow("another") << QByteArray("https://gw.example:444/a") << Custom
                                 << u"https://gw.example:444/a"_s << true;
        QTest::newRow("http") << QByteArray("http://ncloud.apigw.ntruss.com") << Public << usual
                              << false;
        QTest::newRow("no URL") << QByteArray("gov") << Public << usual << false;
        QTest::newRow("endless") << "https://gw.example/" + QByteArray(50'000, 'x') << Public
                                 << usual << false;
    }
    void url()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const Cloud::Environment, environment);
        QFETCH(const QString, url);
        QFETCH(const bool, usable);
        const QByteArray keys = "ncloud_access_key_id=KEY\nncloud_secret_access_key=SECRET\n";
        const auto configured =
            candidatesFromConfigure(keys + "ncloud_api_url = " + text + '\n').candidates;
        qputenv("NCLOUD_ACCESS_KEY_ID", "KEY");
        qputenv("NCLOUD_SECRET_ACCESS_KEY", "SECRET");
        qputenv("NCLOUD_API_GW", text);
        const auto exported = candidatesFromEnvironment();
        for (const auto &candidates : {configured, exported}) {
            QCOMPARE(candidates.size(), 1);
            QCOMPARE(candidates.first().profile.gateway.environment(), environment);
            QCOMPARE(urlOf(candidates.first()), url);
            QCOMPARE(candidates.first().notes, usable ? Notes{} : Notes{Note::UrlNotUsable});
        }
    }

    void aUrlBelongsToItsSection()
    {
        const auto candidates =
            candidatesFromConfigure(
                "[a]\nncloud_api_url=https://a.example\nncloud_access_key_id=A\n"
                "[b]\nncloud_access_key_id=B\n")
                .candidates;
        QCOMPARE(candidates.size(), 2);
        QCOMPARE(urlOf(candidates[0]), u"https://a.example"_s);
        QCOMPARE(candidates[1].profile.gateway, Cloud::Gateway::of(Cloud::Environment::Public));
    }

    void thousandsOfSectionsAreNot()
    {
        QByteArray contents;
        for (int i = 0; i < 5'000; ++i)
            contents += "[s]\nncloud_access_key_id=K" + QByteArray::number(i) + '\n';
        const auto read = candidatesFromConfigure(contents);
        QCOMPARE(read.candidates.size(), mostCandidates);
        QCOMPARE(read.remarks.size(), mostRemarks);
    }

    void noPrefixOrChangedByteIsHarm()
    {
        const QByteArray whole = "[a]\nncloud_access_key_id=A\nncloud_secret_access_key=s\xC2\xA0\n"
                                 "ncloud_api_url=https://gw.example\n[b]\nncloud_access_key_id=B\n";
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QVERIFY(candidatesFromConfigure(whole.first(i)).candidates.size() <= 2);
            for (const char other : {'\0', '\n', '[', '=', '\xE2', '\xFF'}) {
                QByteArray changed = whole;
                changed[i] = other;
                for (const auto &candidate : candidatesFromConfigure(changed).candidates)
                    QVERIFY(!nameFault(candidate.profile.name, {}));
            }
        }
    }

    void file()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"configure"_s);
        const auto missing = candidatesFromConfigureFile(path);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ImportFileError::Kind::Missing);

        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("ncloud_access_key_id=KEY\nncloud_secret_access_key=SECRET");
        out.close();
        const auto read = candidatesFromConfigureFile(path);
        QVERIFY(read);
        QCOMPARE(foundIn(read.value().candidates),
                 (QList<Found>{{u"configure"_s, u"KEY"_s, "SECRET", {}}}));

        QVERIFY(out.resize(largestConfigure + 1));
        const auto large = candidatesFromConfigureFile(path);
        QVERIFY(!large);
        QCOMPARE(large.error().kind, ImportFileError::Kind::TooLarge);

        QVERIFY(out.resize(0));
        const auto empty = candidatesFromConfigureFile(path);
        QVERIFY(empty);
        QVERIFY(empty.value().candidates.isEmpty());

        QVERIFY(QFile::remove(path));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR), 0);
        const auto pipe = candidatesFromConfigureFile(path); // does not wait for a writer
        QVERIFY(!pipe);
        QCOMPARE(pipe.error().kind, ImportFileError::Kind::Unreadable);
        QVERIFY(!pipe.error().technical.isEmpty());
        QVERIFY(configureFile().endsWith(u"/.ncloud/configure"_s));
    }

    void variables_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QList<Found>>("found");
        const QByteArray id = "NCLOUD_ACCESS_KEY_ID";
        const QByteArray oldId = "NCLOUD_ACCESS_KEY";
        const QByteArray key = "NCLOUD_SECRET_ACCESS_KEY";
        const QByteArray oldKey = "NCLOUD_SECRET_KEY";
        const Found one{u"Environment"_s, u"KEY"_s, "SECRET"};
        const Found told{u"Environment"_s, u"KEY"_s, "SECRET", {Note::SpacesTrimmed}};
        QTest::newRow("nothing is set") << Variables{} << QList<Found>();
        QTest::newRow("the place alone")
            << Variables{{"NCLOUD_REGION", "KR"}, {"NCLOUD_SITE", "gov"}} << QList<Found>();
        QTest::newRow("both keys") << Variables{{id, "KEY"}, {key, "SECRET"}} << QList{one};
        QTest::newRow("terraform's names")
            << Variables{{oldId, "KEY"}, {oldKey, "SECRET"}} << QList{one};
        QTest::newRow("mixed names") << Variables{{id, "KEY"}, {oldKey, "SECRET"}} << QList{one};
        QTest::newRow("an empty first name does not count")
            << Variables{{id, " "}, {oldId, "KEY"}, {key, ""}, {oldKey, "SECRET"}} << QList{one};
        QTest::newRow("the same key under both names")
            << Variables{{id, "KEY"}, {oldId, "KEY"}, {key, "SECRET"}, {oldKey, "SECRET"}}
            << QList{one};
        QTest::newRow("two accounts")
            << Variables{{id, "KEY"}, {oldId, "OTHER"}, {key, "SECRET"}, {oldKey, "o"}}
            << QList<Found>{one, {u"Environment"_s, u"OTHER"_s, "o"}};
        QTest::newRow("a complete pair beside half of the other")
            << Variables{{id, "X"}, {oldId, "KEY"}, {oldKey, "SECRET"}} << QList{one};
        QTest::newRow("the first pair beside half of the other")
            << Variables{{id, "KEY"}, {key, "SECRET"}, {oldKey, "x"}} << QList{one};
        QTest::newRow("quotes around")
            << Variables{{id, "\"KEY\""}, {key, "'SECRET'"}} << QList{one};
        QTest::newRow("blanks and line ends around")
            << Variables{{id, " KEY\n"}, {key, "\tSECRET\r\n"}} << QList{told};
        QTest::newRow("a secret alone")
            << Variables{{key, "SECRET"}}
            << QList<Found>{{u"Environment"_s, {}, "SECRET", {Note::NoAccessKey}}};
        QTest::newRow("a key alone")
            << Variables{{id, "KEY"}}
            << QList<Found>{{u"Environment"_s, u"KEY"_s, {}, {Note::NoSecret}}};
    }
    void variables()
    {
        QFETCH(const Variables, variables);
        QFETCH(const QList<Found>, found);
        for (const auto &[name, value] : variables)
            qputenv(name.constData(), value);
        const auto candidates = candidatesFromEnvironment();
        QCOMPARE(foundIn(candidates), found);
        for (const auto &candidate : candidates) {
            QCOMPARE(candidate.origin, ImportOrigin::EnvironmentVariables);
            QCOMPARE(candidate.profile.guard, GuardLevel::Production);
            QVERIFY(!candidate.profile.id.isNull());
        }
        for (const auto &[name, value] : variables)
            QCOMPARE(qgetenv(name.constData()), value); // only our copies are wiped
    }

    void place_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("region");
        QTest::addColumn<Notes>("notes");
        using enum Cloud::Environment;
        const auto url = [](Cloud::Environment one) {
            return Cloud::Gateway::of(one).url().toString();
        };
        const QByteArray site = "NCLOUD_SITE";
        QTest::newRow("public") << Variables{{site, "public"}} << url(Public) << QString()
                                << Notes{};
        QTest::newRow("government")
            << Variables{{site, " GOV\n"}} << url(Government) << QString() << Notes{};
        QTest::newRow("financial")
            << Variables{{site, "fin"}} << url(Financial) << QString() << Notes{};
        QTest::newRow("an unknown site")
            << Variables{{site, "moon"}} << url(Public) << QString() << Notes{Note::SiteNotKnown};
        QTest::newRow("a gateway is more exact than a site")
            << Variables{{site, "fin"}, {"NCLOUD_API_GW", "https://gw.example"}}
            << u"https://gw.example"_s << QString() << Notes{};
        QTest::newRow("a site does not stand in for a wrong gateway")
            << Variables{{site, "fin"}, {"NCLOUD_API_GW", "http://gw.example"}} << url(Public)
            << QString() << Notes{Note::UrlNotUsable};
        QTest::newRow("the other name of the gateway")
            << Variables{{"NCLOUD_API_URL", "https://gw.example"}} << u"https://gw.example"_s
            << QString() << Notes{};
        QTest::newRow("the first name of the gateway wins")
            << Variables{{"NCLOUD_API_URL", "https://x.example"},
                         {"NCLOUD_API_GW", "https://gw.example"}}
            << u"https://gw.example"_s << QString() << Notes{};
        QTest::newRow("a region") << Variables{{"NCLOUD_REGION", " SGN "}} << url(Public)
                                  << u"SGN"_s << Notes{};
        QTest::newRow("a region's name") << Variables{{"NCLOUD_REGION", "Korea (South)"}}
                                         << url(Public) << QString() << Notes{Note::RegionNotACode};
    }
    void place()
    {
        QFETCH(const Variables, variables);
        QFETCH(const QString, url);
        QFETCH(const QString, region);
        QFETCH(const Notes, notes);
        qputenv("NCLOUD_ACCESS_KEY_ID", "KEY");
        qputenv("NCLOUD_SECRET_ACCESS_KEY", "SECRET");
        for (const auto &[name, value] : variables)
            qputenv(name.constData(), value);
        const auto candidates = candidatesFromEnvironment();
        QCOMPARE(candidates.size(), 1);
        QCOMPARE(urlOf(candidates.first()), url);
        const auto &found = candidates.first().profile.region;
        QCOMPARE(found ? found->text() : QString(), region);
        QCOMPARE(candidates.first().notes, notes);
    }

    void keysAreMasked()
    {
        QCOMPARE(maskedKey(u"ABCDEFGHIJ0123456789"_s), u"ABCD…6789"_s);
        QCOMPARE(maskedKey(u"ABCDEFGHIJKL"_s), u"ABCD…IJKL"_s);
        QCOMPARE(maskedKey(u"ABCDEFGHIJK"_s), u"••••"_s);
        QCOMPARE(maskedKey(u"A"_s), u"••••"_s);
        QCOMPARE(maskedKey({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestImportSources)
#include "tst_importsources.moc"
