// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"
#include "app/simulator/simulatoroptions.h"
#include "resources/package/manual.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Package;

namespace {

Program console() { return {.name = u"ncp-console"_s, .options = Cli::commandLineOptions()}; }

Program simulator()
{
    return {.name = u"ncp-simulator"_s, .options = Simulator::commandLineOptions()};
}

QString page(const Program &program)
{
    QFile file(u"%1/resources/package/%2.1.in"_s.arg(QStringLiteral(SOURCES), program.name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return manPage(QString::fromUtf8(file.readAll()), program, QDate(2026, 11, 30), u"7.8.9"_s);
}

// What a shell offers for the words, of which the last is being typed.
QStringList completed(const Program &program, const QStringList &words)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"completion"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bashCompletion(program).toUtf8());
    file.close();
    QProcess bash;
    bash.setWorkingDirectory(folder.path());
    bash.start(u"bash"_s,
               QStringList{u"--norc"_s, u"-c"_s,
                           u"source \"$0\"; COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1));"
                           "_%1; printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(
                               QString(program.name).replace(u'-', u'_')),
                           file.fileName(), program.name}
                   + words);
    if (!bash.waitForFinished() || !bash.readAllStandardError().isEmpty())
        return {u"bash failed"_s};
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestManual final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageNamesEveryOptionAndValue_data()
    {
        QTest::addColumn<Program>("program");
        QTest::newRow("console") << console();
        QTest::newRow("simulator") << simulator();
    }

    void thePageNamesEveryOptionAndValue()
    {
        QFETCH(const Program, program);
        const QString text = page(program);
        QVERIFY(text.contains(u"2026-11-30"_s) && text.contains(u"7.8.9"_s));
        QVERIFY2(!text.contains(u'@'), "a placeholder is left");
        for (const ProgramOption &option : program.options) {
            QVERIFY2(text.contains(u"\n[\\fB\\-\\-%1\\fR"_s.arg(roff(option.name))),
                     qPrintable(option.name));
            QVERIFY2(
                text.contains(
                    u"\\fB\\-\\-%1\\fR"_s.arg(roff(option.name))
                    + (option.value.isEmpty() ? u"\n"_s : u" \\fI%1\\fR\n"_s.arg(option.value))),
                qPrintable(option.name));
            for (const ProgramChoice &choice : option.choices)
                QVERIFY2(text.contains(u"\n\\fB%1\\fR\n"_s.arg(roff(choice.name))),
                         qPrintable(choice.name));
        }
    }

    void roffTakesNothingForItsOwn()
    {
        QCOMPARE(roff(u"a-b \\n"_s), u"a\\-b \\en"_s);
        QCOMPARE(roff(u".SH"_s), u"\\&.SH"_s);
        QCOMPARE(roff(u"'tis"_s), u"\\&'tis"_s);
    }

    void bashCompletesOptionsValuesAndFiles()
    {
        QCOMPARE(completed(console(), {u"--dr"_s}), QStringList{u"--drill"_s});
        QCOMPARE(completed(console(), {u""_s}).size(), console().options.size());
        QCOMPARE(completed(console(), {u"--drill"_s, u"gateway-down-"_s}),
                 QStringList{u"gateway-down-half-way"_s});
        QCOMPARE(completed(console(), {u"--server"_s, u""_s}), QStringList());
        QCOMPARE(completed(simulator(), {u"--secret-key-file"_s, u"compl"_s}),
                 QStringList{u"completion"_s});
    }

    // A quotation mark within a meaning ends no string of a shell.
    void meaningsAreQuoted()
    {
        const Program program{.name = u"x"_s,
                              .options = {{.name = u"a"_s, .meaning = u"it's [a]: b"_s}}};
        QVERIFY(zshCompletion(program).contains(u"'--a[it'\\''s \\[a\\]\\: b]'"_s));
        QVERIFY(fishCompletion(program).contains(u"-l a -d 'it'\\''s [a]: b'"_s));
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
