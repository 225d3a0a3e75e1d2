// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/programoptions.h"

#include <QCommandLineParser>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;

namespace {

ProgramOptions someOptions()
{
    return {
        {.name = u"quick"_s, .meaning = u"do it quickly"_s, .letter = u"q"_s},
        {.name = u"colour"_s,
         .meaning = u"paint it so"_s,
         .value = u"NAME"_s,
         .initial = u"red"_s,
         .choices = {{u"red"_s, u"like fire"_s}, {u"blue"_s, u"like water"_s}}},
        {.name = u"from-another-file"_s, .meaning = u"read it"_s, .value = u"FILE"_s},
        {.name = u"number-of-times"_s, .meaning = u"repeat it"_s, .value = u"COUNT"_s},
    };
}

} // namespace

class TestProgramOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsageIsWrappedUnderItsFirstOption()
    {
        QCOMPARE(usageLines(u"paint"_s, someOptions()),
                 u"Usage: paint [--quick] [--colour NAME] [--from-another-file FILE]\n"
                 "             [--number-of-times COUNT]\n"_s);
    }

    void theLinesHaveMeaningsInOneColumnAndDefaults()
    {
        QCOMPARE(optionLines(someOptions()),
                 u"  --quick                   do it quickly\n"
                 "  --colour NAME             paint it so (default: red)\n"
                 "  --from-another-file FILE  read it\n"
                 "  --number-of-times COUNT   repeat it\n"_s);
    }

    void theParserKnowsNamesLettersValuesAndDefaults()
    {
        QCommandLineParser parser;
        QVERIFY(parser.addOptions(parserOptions(someOptions())));
        QVERIFY(parser.parse({u"paint"_s, u"-q"_s, u"--number-of-times"_s, u"3"_s}));
        QVERIFY(parser.isSet(u"quick"_s));
        QCOMPARE(parser.value(u"number-of-times"_s), u"3"_s);
        QCOMPARE(parser.value(u"colour"_s), u"red"_s);
        QVERIFY(!parser.parse({u"paint"_s, u"--slow"_s}));
        QVERIFY(!parser.parse({u"paint"_s, u"--colour"_s}));
    }
};

QTEST_GUILESS_MAIN(TestProgramOptions)
#include "tst_programoptions.moc"
