// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/profilejson.h"
#include "tests/unit/profile/sampleprofiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Profile;

using Kind = ProfileFileError::Kind;
using Field = ProfileField;
using Fault = FieldFault;

namespace {

QJsonObject goodProfile()
{
    return {{"id"_L1, u"33333333-3333-4333-8333-333333333333"_s},
            {"name"_L1, u"One"_s},
            {"environment"_L1, u"public"_s},
            {"accessKeyId"_L1, u"KEY"_s},
            {"proxy"_L1, QJsonObject{{"kind"_L1, u"system"_s}}},
            {"colour"_L1, u"red"_s},
            {"guard"_L1, u"read-only"_s}};
}

QByteArray fileOf(const QJsonArray &profiles, const QJsonValue &version = 1)
{
    return QJsonDocument(QJsonObject{{"format"_L1, u"ncp-console profiles"_s},
                                     {"version"_L1, version},
                                     {"profiles"_L1, profiles}})
        .toJson();
}

QJsonObject with(QJsonObject object, QLatin1StringView key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QJsonObject without(QJsonObject object, QLatin1StringView key)
{
    object.remove(key);
    return object;
}

} // namespace

class TestProfileJson final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsBackWhatItWrote()
    {
        const auto read = profilesFromJson(profilesToJson(SampleProfiles::two()));
        QVERIFY(read);
        QCOMPARE(read.value(), SampleProfiles::two());
        const auto none = profilesFromJson(profilesToJson({}));
        QVERIFY(none);
        QVERIFY(none.value().isEmpty());
    }

    void readsBackEveryWord()
    {
        using enum Cloud::Environment;
        QList<Console::Profile::Profile> profiles;
        const auto add = [&profiles](auto change) {
            auto profile = SampleProfiles::full();
            profile.id = QUuid::createUuid();
            profile.name = u"P%1"_s.arg(profiles.size());
            change(profile);
            profiles.append(profile);
        };
        for (const auto guard :
             {GuardLevel::ReadOnly, GuardLevel::Production, GuardLevel::Standard, GuardLevel::Lab})
            add([guard](auto &profile) { profile.guard = guard; });
        for (const auto colour : {Colour::Red, Colour::Orange, Colour::Yellow, Colour::Green,
                                  Colour::Teal, Colour::Blue, Colour::Purple, Colour::Grey})
            add([colour](auto &profile) { profile.colour = colour; });
        for (const auto kind : {Proxy::Kind::System, Proxy::Kind::None, Proxy::Kind::Explicit})
            add([kind](auto &profile) { profile.proxy.kind = kind; });
        for (const auto environment : {Public, Government, Financial})
            add([environment](auto &profile) {
                profile.gateway = Cloud::Gateway::of(environment);
            });
        for (const auto &url :
             {u"http://127.0.0.1:8080"_s, u"http://[::1]:8080"_s, u"http://localhost"_s,
              u"https://münchen.example/a%20b/%7Ec"_s, u"https://gw.example/vserver/v2"_s})
            add([&url](auto &profile) { profile.gateway = Cloud::Gateway::fromText(url).value(); });
        const auto read = profilesFromJson(profilesToJson(profiles));
        QVERIFY(read);
        QCOMPARE(read.value(), profiles);
    }

    void isReadableByPeople()
    {
        const QJsonObject root =
            QJsonDocument::fromJson(profilesToJson(SampleProfiles::two())).object();
        QCOMPARE(root.value("format"_L1).toString(), u"ncp-console profiles"_s);
        QCOMPARE(root.value("version"_L1).toInt(), 1);
        const QJsonObject plain = root.value("profiles"_L1)[0].toObject();
        QCOMPARE(plain,
                 (QJsonObject{{"id"_L1, u"11111111-1111-4111-8111-111111111111"_s},
                              {"name"_L1, u"Prod KR (gov)"_s},
                              {"environment"_L1, u"government"_s},
                              {"accessKeyId"_L1, u"GOVKEY0123456789ABCD"_s},
                              {"proxy"_L1, QJsonObject{{"kind"_L1, u"system"_s}}},
                              {"colour"_L1, u"red"_s},
                              {"guard"_L1, u"production"_s}}));
        const QJsonObject full = root.value("profiles"_L1)[1].toObject();
        QCOMPARE(full.value("environment"_L1).toString(), u"custom"_s);
        QCOMPARE(full.value("gateway"_L1).toString(), u"https://gw.example:8443/base"_s);
        QCOMPARE(full.value("region"_L1).toString(), u"SGN"_s);
        QCOMPARE(full.value("proxy"_L1)["port"_L1].toInt(), 3128);
        QVERIFY(profilesToJson(SampleProfiles::two()).contains("\n    "));
    }

    void whatIsOfThisRunOnlyIsNotWritten()
    {
        auto demo = SampleProfiles::plain();
        demo.demo = true;
        auto environment = SampleProfiles::plain();
        environment.id = {};
        const auto read =
            profilesFromJson(profilesToJson({demo, environment, SampleProfiles::full()}));
        QVERIFY(read);
        QCOMPARE(read.value(), QList{SampleProfiles::full()});
    }

    void unknownFieldsAreSkipped()
    {
        QJsonObject root{
            {"format"_L1, u"ncp-console profiles"_s},
            {"version"_L1, 1},
            {"comment"_L1, u"from Kim"_s},
            {"profiles"_L1, QJsonArray{with(goodProfile(), "shoeSize"_L1, QJsonArray{1, 2})}}};
        const auto read = profilesFromJson(QJsonDocument(root).toJson());
        QVERIFY(read);
        QCOMPARE(read.value().size(), 1);
        QCOMPARE(read.value().first().guard, GuardLevel::ReadOnly);
    }

    void aByteOrderMarkIsNoHarm()
    {
        const auto read = profilesFromJson("\xEF\xBB\xBF" + profilesToJson(SampleProfiles::two()));
        QVERIFY(read);
        QCOMPARE(read.value(), SampleProfiles::two());
    }

    void anOlderVersionReads()
    {
        const QJsonObject old = without(without(goodProfile(), "proxy"_L1), "colour"_L1);
        const auto read = profilesFromJson(fileOf({old}, 0));
        QVERIFY(read);
        QCOMPARE(read.value().size(), 1);
        QCOMPARE(read.value().first().name, u"One"_s);
        QCOMPARE(read.value().first().proxy, Proxy());
        QCOMPARE(read.value().first().colour, Colour::Red);
        QCOMPARE(read.value().first().guard, GuardLevel::ReadOnly);
        QVERIFY(!profilesFromJson(fileOf({old}, 1))); // which has to have them
        QVERIFY(!profilesFromJson(fileOf({without(old, "guard"_L1)}, 0)));
    }

    void aNewerVersionIsNamed()
    {
        // Whatever else it says is not ours to judge.
        const auto read = profilesFromJson(fileOf({QJsonValue(true)}, 7));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::NewerVersion);
        QCOMPARE(read.error().version, 7);
    }

    void anEmptyKeyIdIsForEachPersonToFill()
    {
        const auto read = profilesFromJson(fileOf({with(goodProfile(), "accessKeyId"_L1, u""_s)}));
        QVERIFY(read);
        QCOMPARE(problemsOf(read.value().first(), {}),
                 QList{(FieldProblem{Field::AccessKeyId, Fault::Empty})});
    }

    void noPrefixOfAFileReads()
    {
        const QByteArray whole = profilesToJson(SampleProfiles::two()).trimmed();
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto read = profilesFromJson(whole.first(size));
            QVERIFY2(!read, QByteArray::number(size).constData());
            QCOMPARE(read.error().kind, Kind::NotJson);
            QVERIFY(read.error().offset >= 0);
            QVERIFY(read.error().offset <= size);
            QVERIFY(!read.error().technical.isEmpty());
        }
    }

    void noChangedByteLowersAGuard()
    {
        auto strict = SampleProfiles::full();
        strict.guard = GuardLevel::ReadOnly;
        const QByteArray whole = profilesToJson({strict});
        int refused = 0;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (const char other : {'\0', ' ', '"', '}', 'x', '\xFF'}) {
                QByteArray changed = whole;
                changed[i] = other;
                const auto read = profilesFromJson(changed);
                if (!read)
                    ++refused;
                else if (!read.value().isEmpty())
                    QCOMPARE(read.value().first().guard, GuardLevel::ReadOnly);
            }
        }
        QVERIFY(refused > whole.size());
    }

    void notProfiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("nothing") << QByteArray() << Kind::NotJson;
        QTest::newRow("zeros, as a crash can leave them") << QByteArray(512, '\0') << Kind::NotJson;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") << Kind::NotJson;
        QTest::newRow("in UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << Kind::NotJson;
        QTest::newRow("something behind the end") << fileOf({}) + "{}" << Kind::NotJson;
        QTest::newRow("very deep") << QByteArray(100'000, '[') << Kind::NotJson;
        QTest::newRow("a list") << QByteArray("[]") << Kind::NotProfiles;
        QTest::newRow("another object") << QByteArray(R"({"a":1})") << Kind::NotProfiles;
        QTest::newRow("another format")
            << QByteArray(R"({"format":"x","version":1,"profiles":[]})") << Kind::NotProfiles;
        QTest::newRow("no version")
            << QByteArray(R"({"format":"ncp-console profiles","profiles":[]})")
            << Kind::NotProfiles;
        QTest::newRow("a version in words") << fileOf({}, u"1"_s) << Kind::NotProfiles;
        QTest::newRow("half a version") << fileOf({}, 0.5) << Kind::NotProfiles;
        QTest::newRow("a version below all") << fileOf({}, -3) << Kind::NotProfiles;
        QTest::newRow("no list") << QByteArray(
            R"({"format":"ncp-console profiles","version":1,"profiles":{}})")
                                 << Kind::NotProfiles;
        QTest::newRow("too large")
            << fileOf({}) + QByteArray(largestProfileFile, ' ') << Kind::TooLarge;
        QJsonArray many;
        for (qsizetype i = 0; i <= mostProfiles; ++i)
            many.append(with(with(goodProfile(), "id"_L1, QUuid::createUuid().toString()),
                             "name"_L1, u"P%1"_s.arg(i)));
        QTest::newRow("too many") << fileOf(many) << Kind::TooLarge;
    }
    void notProfiles()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const Kind, kind);
        const auto read = profilesFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QVERIFY(!read.error().technical.isEmpty());
    }

    void badProfile_data()
    {
        QTest::addColumn<QJsonValue>("profile");
        QTest::addColumn<std::optional<FieldProblem>>("problem");
        const auto row = [](const char *name, const QJsonValue &profile, Field field, Fault fault) {
            QTest::newRow(name) << profile << std::optional(FieldProblem{field, fault});
        };
        const QJsonObject good = goodProfile();
        const QJsonObject custom = with(good, "environment"_L1, u"custom"_s);
        const auto proxy = [&good](const QJsonObject &json) {
            return with(good, "proxy"_L1,
                        json.contains("kind"_L1) ? json : with(json, "kind"_L1, u"explicit"_s));
        };
        QTest::newRow("no object") << QJsonValue(5) << std::optional<FieldProblem>();
        row("no id", without(good, "id"_L1), Field::Id, Fault::Empty);
        row("an id that is none", with(good, "id"_L1, u"7"_s), Field::Id, Fault::NotUnderstood);
        row("no name", without(good, "name"_L1), Field::Name, Fault::Empty);
        row("a number as name", with(good, "name"_L1, 7), Field::Name, Fault::NotUnderstood);
        row("a name of blanks", with(good, "name"_L1, u" \u00A0"_s), Field::Name, Fault::Empty);
        row("a name with a line end", with(good, "name"_L1, u"a\nb"_s), Field::Name,
            Fault::UnusableCharacter);
        row("a name longer than allowed", with(good, "name"_L1, QString(101, u'x')), Field::Name,
            Fault::TooLong);
        row("no environment", without(good, "environment"_L1), Field::Environment, Fault::Empty);
        row("an unknown environment", with(good, "environment"_L1, u"moon"_s), Field::Environment,
            Fault::NotUnderstood);
        row("custom without a gateway", custom, Field::GatewayUrl, Fault::Empty);
        row("http to another host", with(custom, "gateway"_L1, u"http://gw.example"_s),
            Field::GatewayUrl, Fault::NotHttps);
        row("a password in the gateway", with(custom, "gateway"_L1, u"https://a:b@gw.example"_s),
            Field::GatewayUrl, Fault::HasExtras);
        row("a gateway beside a known environment",
            with(good, "gateway"_L1, u"https://gw.example"_s), Field::GatewayUrl,
            Fault::NotUnderstood);
        row("a region's name", with(good, "region"_L1, u"Korea (South)"_s), Field::Region,
            Fault::NotARegion);
        row("an empty region", with(good, "region"_L1, u""_s), Field::Region, Fault::NotARegion);
        row("no key id", without(good, "accessKeyId"_L1), Field::AccessKeyId, Fault::Empty);
        row("a key id with a header in it", with(good, "accessKeyId"_L1, u"a\r\nX-A:b"_s),
            Field::AccessKeyId, Fault::Blank);
        row("a list of CA files", with(good, "caFile"_L1, QJsonArray()), Field::CaFile,
            Fault::NotUnderstood);
        row("no proxy", without(good, "proxy"_L1), Field::ProxyKind, Fault::Empty);
        row("an unknown kind of proxy", proxy({{"kind"_L1, u"socks"_s}}), Field::ProxyKind,
            Fault::NotUnderstood);
        row("a proxy without host", proxy({{"port"_L1, 80}}), Field::ProxyHost, Fault::Empty);
        row("a proxy without port", proxy({{"host"_L1, u"p"_s}}), Field::ProxyPort,
            Fault::NotAPort);
        row("a port above all", proxy({{"host"_L1, u"p"_s}, {"port"_L1, 65'536}}), Field::ProxyPort,
            Fault::NotAPort);
        row("half a port", proxy({{"host"_L1, u"p"_s}, {"port"_L1, 80.5}}), Field::ProxyPort,
            Fault::NotAPort);
        row("a port in words", proxy({{"host"_L1, u"p"_s}, {"port"_L1, u"80"_s}}), Field::ProxyPort,
            Fault::NotAPort);
        row("no colour", without(good, "colour"_L1), Field::Colour, Fault::Empty);
        row("an unknown colour", with(good, "colour"_L1, u"plaid"_s), Field::Colour,
            Fault::NotUnderstood);
        row("no guard", without(good, "guard"_L1), Field::Guard, Fault::Empty);
        row("an unknown guard", with(good, "guard"_L1, u"careful"_s), Field::Guard,
            Fault::NotUnderstood);
        row("a guard in capitals", with(good, "guard"_L1, u"LAB"_s), Field::Guard,
            Fault::NotUnderstood);
        row("a guard as number", with(good, "guard"_L1, 3), Field::Guard, Fault::NotUnderstood);
        row("the id of the first",
            with(with(good, "name"_L1, u"Two"_s), "id"_L1,
                 u"{33333333-3333-4333-8333-444444444444}"_s),
            Field::Id, Fault::Duplicate);
        row("the name of the first but for case", with(good, "name"_L1, u"first  PROFILE"_s),
            Field::Name, Fault::Duplicate);
    }
    void badProfile()
    {
        QFETCH(const QJsonValue, profile);
        QFETCH(const std::optional<FieldProblem>, problem);
        const QJsonObject first =
            with(with(goodProfile(), "id"_L1, u"33333333-3333-4333-8333-444444444444"_s), "name"_L1,
                 u"First profile"_s);
        const auto read = profilesFromJson(fileOf({first, profile}));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::BadProfile);
        QCOMPARE(read.error().index, 1);
        QVERIFY(read.error().problem == problem);
    }

    void aBadProfileIsNamed()
    {
        const auto read = profilesFromJson(
            fileOf({with(with(goodProfile(), "name"_L1, u"Pr\u202Eod\n"_s), "guard"_L1, u"x"_s)}));
        QVERIFY(!read);
        // Safe to be shown: nothing in it turns the line round or ends it.
        QCOMPARE(read.error().name, u"Pr\uFFFDod\uFFFD"_s);
    }

    void anotherPersonsProfilesBecomeNew()
    {
        const auto fresh = asNewProfiles(SampleProfiles::two(), {SampleProfiles::plain()});
        QCOMPARE(fresh.size(), 2);
        QCOMPARE(fresh[0].name, u"Prod KR (gov) 2"_s);
        QCOMPARE(fresh[1].name, SampleProfiles::full().name);
        for (const auto &profile : fresh) {
            QVERIFY(!profile.id.isNull());
            QVERIFY(profile.id != SampleProfiles::plain().id);
            QVERIFY(profile.id != SampleProfiles::full().id);
        }
        QVERIFY(fresh[0].id != fresh[1].id);
        QCOMPARE(fresh[1].guard, SampleProfiles::full().guard);
    }
};

QTEST_GUILESS_MAIN(TestProfileJson)
#include "tst_profilejson.moc"
