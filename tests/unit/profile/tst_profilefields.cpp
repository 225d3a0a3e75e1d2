// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/profilefields.h"
#include "tests/unit/profile/sampleprofiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Profile;

using Field = ProfileField;
using Fault = FieldFault;
using MaybeFault = std::optional<FieldFault>;

class TestProfileFields final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void trims_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("blanks");
        QTest::addColumn<bool>("lineEnds");
        QTest::newRow("nothing") << u""_s << u""_s << false << false;
        QTest::newRow("nothing to do") << u"a b"_s << u"a b"_s << false << false;
        QTest::newRow("blanks") << u"  a\t"_s << u"a"_s << true << false;
        QTest::newRow("a line end") << u"a\n"_s << u"a"_s << false << true;
        QTest::newRow("a line end of Windows") << u"a\r\n"_s << u"a"_s << false << true;
        QTest::newRow("both") << u"\n a"_s << u"a"_s << true << true;
        QTest::newRow("a no-break space") << u"\u00A0a\u202F"_s << u"a"_s << true << false;
        QTest::newRow("an ideographic space") << u"a\u3000"_s << u"a"_s << true << false;
        QTest::newRow("zero width") << u"\u200Ba\u200D\u2060"_s << u"a"_s << true << false;
        QTest::newRow("a byte order mark") << u"\uFEFFa"_s << u"a"_s << true << false;
        QTest::newRow("direction marks") << u"\u200Ea\u202C"_s << u"a"_s << true << false;
        QTest::newRow("a line separator") << u"a\u2028"_s << u"a"_s << false << true;
        QTest::newRow("only blanks") << u" \u00A0\n"_s << u""_s << true << true;
        QTest::newRow("letters of many bytes stay")
            << u"é한\U0001F512"_s << u"é한\U0001F512"_s << false << false;
        QTest::newRow("control characters are no blanks")
            << u"\u0001a"_s << u"\u0001a"_s << false << false;
    }
    void trims()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        QFETCH(const bool, blanks);
        QFETCH(const bool, lineEnds);
        const FieldText result = trimmed(typed);
        QCOMPARE(result.text, text);
        QCOMPARE(result.blanksRemoved, blanks);
        QCOMPARE(result.lineEndsRemoved, lineEnds);
        QCOMPARE(result.changed(), blanks || lineEnds);

        const QByteArray bytes = typed.toUtf8(); // the same rules for secrets
        const FieldBytes same = trimmedBytes(bytes);
        QCOMPARE(same.bytes.toByteArray(), text.toUtf8());
        QCOMPARE(same.blanksRemoved, blanks);
        QCOMPARE(same.lineEndsRemoved, lineEnds);
        QVERIFY(same.bytes.isEmpty()
                || (same.bytes.data() >= bytes.constData()
                    && same.bytes.end() <= bytes.constData() + bytes.size())); // nothing copied
    }

    void everyBlankIsOneInBytes()
    {
        for (char32_t code = 0; code < 0x10000; ++code) {
            if (QChar::isSurrogate(code))
                continue;
            const QString text = QChar(code);
            const bool inText = trimmed(text).changed();
            const bool inBytes = trimmedBytes(text.toUtf8()).changed();
            QVERIFY2(inText == inBytes, QByteArray::number(uint(code), 16).constData());
            QCOMPARE(hasBlank(u"a"_s + text + u'b'), inText);
            QCOMPARE(hasBlankBytes("a" + text.toUtf8() + "b"), inText);
        }
    }

    void bytesThatAreNoTextAreLeftAlone()
    {
        const QByteArray bytes("\xA0\xFF\x80k\xC2", 5);
        QCOMPARE(trimmedBytes(bytes).bytes.toByteArray(), bytes);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<MaybeFault>("fault");
        QTest::newRow("a good one") << u"Prod KR (gov)"_s << MaybeFault();
        QTest::newRow("Korean with a picture") << u"운영 \U0001F512"_s << MaybeFault();
        QTest::newRow("a family joined by zero width")
            << u"\U0001F468\u200D\U0001F469"_s << MaybeFault();
        QTest::newRow("none") << u""_s << MaybeFault(Fault::Empty);
        QTest::newRow("blanks") << u" \u3000\n"_s << MaybeFault(Fault::Empty);
        QTest::newRow("nothing to be seen") << u"\u200B"_s << MaybeFault(Fault::Empty);
        QTest::newRow("as long as allowed") << QString(100, u'x') << MaybeFault();
        QTest::newRow("longer") << QString(101, u'x') << MaybeFault(Fault::TooLong);
        QTest::newRow("a tab inside") << u"a\tb"_s << MaybeFault(Fault::UnusableCharacter);
        QTest::newRow("NUL") << QString(QChar(0)) << MaybeFault(Fault::UnusableCharacter);
        QTest::newRow("turned round") << u"Lab\u202Edorp"_s << MaybeFault(Fault::UnusableCharacter);
        QTest::newRow("isolated") << u"a\u2066b"_s << MaybeFault(Fault::UnusableCharacter);
        QTest::newRow("a line separator") << u"a\u2028b"_s << MaybeFault(Fault::UnusableCharacter);
        QTest::newRow("half a pair")
            << QString(u'a') + QChar(0xD83D) << MaybeFault(Fault::UnusableCharacter);
        QTest::newRow("the other half")
            << QString(QChar(0xDD12)) + u'a' << MaybeFault(Fault::UnusableCharacter);
        QTest::newRow("a blank at the end") << u"a "_s << MaybeFault(Fault::Blank);
        QTest::newRow("taken") << u"Taken"_s << MaybeFault(Fault::Duplicate);
        QTest::newRow("taken but for case") << u"tAKEN"_s << MaybeFault(Fault::Duplicate);
        QTest::newRow("taken but for a zero width")
            << u"Ta\u200Bken"_s << MaybeFault(Fault::Duplicate);
        QTest::newRow("taken but for composition")
            << u"CAFE\u0301"_s << MaybeFault(Fault::Duplicate);
        QTest::newRow("taken, Korean in parts")
            << u"\u1112\u1161\u11AB"_s << MaybeFault(Fault::Duplicate);
        QTest::newRow("taken but for blanks") << u"two  words"_s << MaybeFault(Fault::Duplicate);
        QTest::newRow("begins like a taken one") << u"Taken 2"_s << MaybeFault();
    }
    void names()
    {
        QFETCH(const QString, name);
        QFETCH(const MaybeFault, fault);
        QVERIFY(nameFault(name, {u"Taken"_s, u"Caf\u00E9"_s, u"한"_s, u"Two\u00A0words"_s})
                == fault);
    }

    void namesAreMadeUnique()
    {
        QCOMPARE(uniqueName(u"Prod"_s, {}), u"Prod"_s);
        QCOMPARE(uniqueName(u"Prod"_s, {u"prod"_s}), u"Prod 2"_s);
        QCOMPARE(uniqueName(u"Prod"_s, {u"PROD"_s, u"Prod 2"_s, u"Prod 4"_s}), u"Prod 3"_s);
        const QString longest(longestName, u'x');
        const QString next = uniqueName(longest, {longest});
        QCOMPARE(next.size(), longestName);
        QVERIFY(next.endsWith(u" 2"_s));
        // Never half a character.
        const QString pictures = u"\U0001F512"_s.repeated(60);
        QVERIFY(!nameFault(uniqueName(u"x"_s + pictures, {}), {}));
        QVERIFY(!nameFault(uniqueName(pictures, {pictures.first(longestName)}), {}));
    }

    void gateways_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<MaybeFault>("fault");
        QTest::newRow("https") << u"https://gw.example"_s << MaybeFault();
        QTest::newRow("http on this machine") << u"http://127.0.0.1:8080/"_s << MaybeFault();
        QTest::newRow("nothing") << u" "_s << MaybeFault(Fault::Empty);
        QTest::newRow("a host alone") << u"gw.example"_s << MaybeFault(Fault::NotAUrl);
        QTest::newRow("http elsewhere") << u"http://gw.example"_s << MaybeFault(Fault::NotHttps);
        QTest::newRow("a host that only begins like this machine")
            << u"http://127.0.0.1.example"_s << MaybeFault(Fault::NotHttps);
        QTest::newRow("a query") << u"https://gw.example/?a=b"_s << MaybeFault(Fault::HasExtras);
        QTest::newRow("without end")
            << u"https://gw.example/"_s + QString(longestUrl, u'x') << MaybeFault(Fault::TooLong);
    }
    void gateways()
    {
        QFETCH(const QString, url);
        QFETCH(const MaybeFault, fault);
        QVERIFY(gatewayFault(url) == fault);
    }

    void regions()
    {
        QVERIFY(!regionFault({}));
        QVERIFY(!regionFault(u"KR"_s));
        QVERIFY(!regionFault(u"KR-2"_s));
        QVERIFY(regionFault(u"K R"_s) == Fault::NotARegion);
        QVERIFY(regionFault(u"한국"_s) == Fault::NotARegion);
        QVERIFY(regionFault(QString(21, u'K')) == Fault::NotARegion);
    }

    void accessKeyIds()
    {
        QVERIFY(!accessKeyIdFault(u"ABCDEFGHIJ0123456789"_s));
        QVERIFY(!accessKeyIdFault(u"ncp_iam_BPAS+/="_s));
        QVERIFY(accessKeyIdFault({}) == Fault::Empty);
        QVERIFY(accessKeyIdFault(u"A B"_s) == Fault::Blank);
        QVERIFY(accessKeyIdFault(u"A\r\nX-Evil: 1"_s) == Fault::Blank);
        QVERIFY(accessKeyIdFault(u"A\u200B"_s) == Fault::Blank);
        QVERIFY(accessKeyIdFault(u"Ａ"_s) == Fault::NotPrintableAscii);
        QVERIFY(accessKeyIdFault(u"A\u0001"_s) == Fault::NotPrintableAscii);
        QVERIFY(accessKeyIdFault(u"A\u007F"_s) == Fault::NotPrintableAscii);
        QVERIFY(!accessKeyIdFault(QString(longestAccessKeyId, u'A')));
        QVERIFY(accessKeyIdFault(QString(longestAccessKeyId + 1, u'A')) == Fault::TooLong);
    }

    void secrets()
    {
        QVERIFY(!secretFault("abc+/==DEF"));
        QVERIFY(secretFault({}) == Fault::Empty);
        QVERIFY(secretFault("a b") == Fault::Blank);
        QVERIFY(secretFault("a\nb") == Fault::Blank);
        QVERIFY(secretFault("a\xC2\xA0"
                            "b")
                == Fault::Blank);
        QVERIFY(secretFault("a\xE2\x80\x8B"
                            "b")
                == Fault::Blank);
        QVERIFY(secretFault(QByteArrayView("a\0b", 3)) == Fault::UnusableCharacter);
        QVERIFY(secretFault("a\x7F") == Fault::UnusableCharacter);
        QVERIFY(!secretFault("\xED\x95\x9C")); // not ours to know
        QVERIFY(!secretFault(QByteArray(longestSecret, 'x')));
        QVERIFY(secretFault(QByteArray(longestSecret + 1, 'x')) == Fault::TooLong);
    }

    void caFiles()
    {
        QVERIFY(!caFileFault({}));
        QVERIFY(!caFileFault(u"/home/kim/회사 CA.pem"_s));
        QVERIFY(caFileFault(u"/a\nb"_s) == Fault::UnusableCharacter);
        QVERIFY(caFileFault(QString(longestPath + 1, u'a')) == Fault::TooLong);
    }

    void proxyHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<MaybeFault>("fault");
        QTest::newRow("a name") << u"proxy.example"_s << MaybeFault();
        QTest::newRow("a short name") << u"proxy"_s << MaybeFault();
        QTest::newRow("a Korean name") << u"프록시.example"_s << MaybeFault();
        QTest::newRow("with an underscore") << u"old_proxy"_s << MaybeFault();
        QTest::newRow("IPv4") << u"10.0.0.1"_s << MaybeFault();
        QTest::newRow("IPv6") << u"fd00::1"_s << MaybeFault();
        QTest::newRow("nothing") << u""_s << MaybeFault(Fault::Empty);
        QTest::newRow("a blank in it") << u"a b"_s << MaybeFault(Fault::Blank);
        QTest::newRow("a URL") << u"http://proxy"_s << MaybeFault(Fault::NotAHost);
        QTest::newRow("with the port") << u"proxy:3128"_s << MaybeFault(Fault::NotAHost);
        QTest::newRow("with a path") << u"proxy/pac"_s << MaybeFault(Fault::NotAHost);
        QTest::newRow("with a user") << u"kim@proxy"_s << MaybeFault(Fault::NotAHost);
        QTest::newRow("escaped") << u"pro%78y"_s << MaybeFault(Fault::NotAHost);
        QTest::newRow("two dots") << u"a..b"_s << MaybeFault(Fault::NotAHost);
        QTest::newRow("a control character") << u"a\u0001"_s << MaybeFault(Fault::NotAHost);
        QTest::newRow("too long") << QString(254, u'a') << MaybeFault(Fault::TooLong);
    }
    void proxyHosts()
    {
        QFETCH(const QString, host);
        QFETCH(const MaybeFault, fault);
        QVERIFY(proxyHostFault(host) == fault);
    }

    void proxyPorts()
    {
        QCOMPARE(proxyPortFrom(u"1"_s).value(), quint16(1));
        QCOMPARE(proxyPortFrom(u"65535"_s).value(), quint16(65'535));
        QCOMPARE(proxyPortFrom({}).error(), Fault::Empty);
        for (const auto &text : {u"0"_s, u"65536"_s, u"-1"_s, u"+80"_s, u" 80"_s, u"80x"_s,
                                 u"8.0"_s, u"٨٠"_s, u"99999999999999999999"_s}) {
            const auto port = proxyPortFrom(text);
            QVERIFY2(!port, qPrintable(text));
            QCOMPARE(port.error(), Fault::NotAPort);
        }
    }

    void proxyUsers()
    {
        QVERIFY(!proxyUserFault({}));
        QVERIFY(!proxyUserFault(u"CORP\\kim lee"_s));
        QVERIFY(proxyUserFault(u"kim:password"_s) == Fault::UnusableCharacter);
        QVERIFY(proxyUserFault(u"kim\r\nX"_s) == Fault::UnusableCharacter);
        QVERIFY(proxyUserFault(u"kim "_s) == Fault::Blank);
        QVERIFY(proxyUserFault(QString(longestUser + 1, u'k')) == Fault::TooLong);
    }

    void aGoodProfileHasNoProblem()
    {
        for (const auto &profile : SampleProfiles::two())
            QVERIFY(problemsOf(profile, SampleProfiles::two()).isEmpty()); // itself is no other
    }

    void allProblemsAreNamedInTheOrderOfTheForm()
    {
        auto profile = SampleProfiles::full();
        profile.name = u"prod kr (GOV)"_s;
        profile.accessKeyId.clear();
        profile.caFile = u"a\nb"_s;
        profile.proxy = {.kind = Proxy::Kind::Explicit, .user = u"a:b"_s};
        const QList<FieldProblem> expected{{Field::Name, Fault::Duplicate},
                                           {Field::AccessKeyId, Fault::Empty},
                                           {Field::CaFile, Fault::UnusableCharacter},
                                           {Field::ProxyHost, Fault::Empty},
                                           {Field::ProxyPort, Fault::NotAPort},
                                           {Field::ProxyUser, Fault::UnusableCharacter}};
        QCOMPARE(problemsOf(profile, SampleProfiles::two()), expected);
        profile.proxy = {}; // the system's needs no more
        QCOMPARE(problemsOf(profile, SampleProfiles::two()), expected.first(3));
    }

    void aProfileOfThisRunKeepsItsName()
    {
        auto environment = SampleProfiles::plain();
        environment.id = {};
        environment.name = u"Environment"_s;
        auto fresh = SampleProfiles::plain();
        fresh.id = {}; // two without an id are not the same one
        fresh.name = u"environment"_s;
        QCOMPARE(problemsOf(fresh, {environment}),
                 QList{(FieldProblem{Field::Name, Fault::Duplicate})});
    }

    void aFreeColourIsProposed()
    {
        QList<Console::Profile::Profile> others;
        QSet<int> seen;
        constexpr int colours = 8;
        for (int i = 0; i < colours; ++i) {
            auto one = SampleProfiles::plain();
            one.colour = freeColour(others);
            seen += int(one.colour);
            others += one;
        }
        QCOMPARE(seen.size(), colours);
        QCOMPARE(others.first().colour, Colour::Blue);
        QCOMPARE(others.last().colour, Colour::Red);
        others.removeAt(3);
        others += others.first();
        QCOMPARE(freeColour(others), Colour::Green); // the one that nobody has any more
    }

    void guards()
    {
        const QList strictestFirst{GuardLevel::ReadOnly, GuardLevel::Production,
                                   GuardLevel::Standard, GuardLevel::Lab};
        for (qsizetype from = 0; from < strictestFirst.size(); ++from) {
            for (qsizetype to = 0; to < strictestFirst.size(); ++to)
                QCOMPARE(lowersGuard(strictestFirst[from], strictestFirst[to]), to > from);
        }
    }
};

QTEST_GUILESS_MAIN(TestProfileFields)
#include "tst_profilefields.moc"
