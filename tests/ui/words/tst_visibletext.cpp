// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console::Ui;

class TestVisibleText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<bool>("typeable");
        QTest::newRow("plain") << u"erp-win-01"_s << u"erp-win-01"_s << true;
        QTest::newRow("with a blank") << u"erp win"_s << u"erp win"_s << true;
        QTest::newRow("Korean") << u"서버-1"_s << u"서버-1"_s << true;
        QTest::newRow("an emoji") << u"web😀"_s << u"web😀"_s << true;
        const QString decomposed = u"서버é"_s.normalized(QString::NormalizationForm_D);
        QTest::newRow("decomposed") << decomposed << decomposed << true;
        QTest::newRow("half decomposed") << u"e\u0301é"_s << u"e\u0301é"_s << false;
        QTest::newRow("the Kelvin sign") << u"web-\u212A"_s << u"web-\u212A"_s << false;
        QTest::newRow("turned round") << u"\u202Edorp-vrs"_s << u"⟨U+202E⟩dorp-vrs"_s << false;
        QTest::newRow("an isolate") << u"a\u2066b"_s << u"a⟨U+2066⟩b"_s << false;
        QTest::newRow("a zero width blank")
            << u"srv\u200B-prod"_s << u"srv⟨U+200B⟩-prod"_s << false;
        QTest::newRow("a soft hyphen") << u"srv\u00AD1"_s << u"srv⟨U+00AD⟩1"_s << false;
        QTest::newRow("a tag") << u"a\U000E0041"_s << u"a⟨U+E0041⟩"_s << false;
        QTest::newRow("a Hangul filler") << u"a\u3164"_s << u"a⟨U+3164⟩"_s << false;
        QTest::newRow("a variation") << u"a\uFE0F"_s << u"a⟨U+FE0F⟩"_s << false;
        QTest::newRow("an empty Braille pattern") << u"a\u2800b"_s << u"a⟨U+2800⟩b"_s << false;
        QTest::newRow("a line end") << u"a\nb"_s << u"a⟨U+000A⟩b"_s << false;
        QTest::newRow("a tab") << u"a\tb"_s << u"a⟨U+0009⟩b"_s << false;
        QTest::newRow("bell") << u"a\u0007"_s << u"a⟨U+0007⟩"_s << false;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xD800) << u"a⟨U+FFFD⟩"_s << false;
        QTest::newRow("a blank that does not break") << u"a\u00A0b"_s << u"a⟨U+00A0⟩b"_s << false;
        QTest::newRow("a wide blank") << u"a\u3000b"_s << u"a⟨U+3000⟩b"_s << false;
        QTest::newRow("a blank at the end") << u"erp-win-01 "_s << u"erp-win-01⟨U+0020⟩"_s << false;
        QTest::newRow("a blank at the beginning") << u" a"_s << u"⟨U+0020⟩a"_s << false;
        QTest::newRow("two blanks") << u"a  b"_s << u"a ⟨U+0020⟩b"_s << false;
        QTest::newRow("a blank only") << u" "_s << u"⟨U+0020⟩"_s << false;
        QTest::newRow("a mark on nothing") << u"\u0301a"_s << u"⟨U+0301⟩a"_s << false;
        QTest::newRow("a fourth mark")
            << u"a\u0301\u0302\u0303\u0304"_s << u"a\u0301\u0302\u0303⟨U+0304⟩"_s << false;
        QTest::newRow("one that pretends") << u"⟨U+202E⟩"_s << u"⟨U+27E8⟩U+202E⟨U+27E9⟩"_s << false;
        QTest::newRow("as long as shown") << QString(120, u'a') << QString(120, u'a') << true;
        QTest::newRow("too long") << QString(5000, u'a')
                                  << QString(80, u'a') + u"…"_s + QString(30, u'a')
                + u" (5,000 characters)"_s
                                  << false;
    }
    void names()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, seen);
        QFETCH(const bool, typeable);
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(visibleName(name), seen);
        QCOMPARE(isTypeable(name), typeable);
    }

    void aLongNameIsCutBetweenItsCharacters()
    {
        for (int length = 100; length < 140; ++length) {
            const QString shown = visibleName(QString(length, u'a') + u"\u202E😀"_s.repeated(50));
            QVERIFY(shown.size() < 160);
            QVERIFY(shown.isValidUtf16());
            QCOMPARE(shown.count(u'⟨'), shown.count(u'⟩'));
        }
    }

    void aToolTipCanAlwaysBeBroken()
    {
        const QString tip = plainToolTip(QString(5000, u'a') + u"\u202E"_s);
        const QRegularExpression unbroken(u"a{61}"_s);
        QVERIFY(!unbroken.match(tip).hasMatch());
        QVERIFY(!tip.contains(QChar(0x202E)));
        QVERIFY(tip.size() < 2200);
        QVERIFY(plainToolTip(u"short <b>"_s).contains(u">short &lt;b&gt;<"_s));
    }

    void aTextIsCutBetweenItsCharacters()
    {
        QCOMPARE(cutText(u"abc"_s, 3), u"abc"_s);
        QCOMPARE(cutText(u"abcd"_s, 3), u"abc…"_s);
        QCOMPARE(cutText(u"ab😀"_s, 3), u"ab…"_s);
    }
};

QTEST_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
