// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/readiness/readinessprobe.h"

#include "tests/support/probesamples.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Action;
using Test::readyLinux;
using Test::readyWindows;
using Kind = ProbeError::Kind;

namespace {

QString replaced(QString text, const QString &from, const QString &to)
{
    return text.replace(from, to);
}

} // namespace

class TestReadinessProbe final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void windowsIsRead()
    {
        const auto probe = ReadinessProbe::fromText(readyWindows());
        QVERIFY(probe);
        QCOMPARE(probe.value().os(), Cloud::OsFamily::Windows);
        QCOMPARE(probe.value().host(), u"ERP-WIN-01"_s);
        QCOMPARE(probe.value().taken(), QDateTime({2026, 11, 1}, {3, 0, 0}, Qt::UTC));
        QCOMPARE(probe.value().number("ram_bytes"_L1), std::optional<qint64>(17179332608));
        QCOMPARE(probe.value().number("dump_type"_L1), std::optional<qint64>(1));
        QVERIFY(probe.value().absent("filter_pages"_L1));
        QVERIFY(probe.value().told("filter_pages"_L1));
        QVERIFY(!probe.value().number("filter_pages"_L1));
        QCOMPARE(
            probe.value().pageFiles(),
            (QList{ReadinessProbe::PageFile{.bytes = 25769803776, .path = u"C:\\pagefile.sys"_s}}));
        QVERIFY(probe.value().notUnderstood().isEmpty());
    }

    // Whatever was around it or came between, it is the same output.
    void pastesThatAreRead_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = readyWindows();
        QTest::newRow("as printed") << good;
        QTest::newRow("with CR LF") << replaced(good, u"\n"_s, u"\r\n"_s);
        QTest::newRow("with CR only") << replaced(good, u"\n"_s, u"\r"_s);
        QTest::newRow("with a byte order mark") << QString(QChar(0xfeff)) + good;
        QTest::newRow("with the prompt around")
            << u"PS C:\\Users\\admin> & {\n>> }\n"_s + good + u"PS C:\\Users\\admin> "_s;
        QTest::newRow("indented, and padded to the window's width")
            << replaced(replaced(good, u"\n"_s, u"      \n    "_s), u": "_s, u":  "_s);
        QTest::newRow("with empty lines") << replaced(good, u"\n"_s, u"\n\n"_s);
        QString wide;
        for (const QChar c : good)
            wide += QString(c) + QChar(QChar::Null);
        QTest::newRow("UTF-16 taken for Latin-1") << wide;
        QTest::newRow("with a key of a later probe")
            << replaced(good, u"overwrite: 1\n"_s, u"overwrite: 1\nmoon_phase: full\n"_s);
    }
    void pastesThatAreRead()
    {
        QFETCH(const QString, text);
        const auto probe = ReadinessProbe::fromText(text);
        QVERIFY(probe);
        QCOMPARE(probe.value(), ReadinessProbe::fromText(readyWindows()).value());
    }

    void pastesThatAreNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ProbeError>("error");
        const QString good = readyWindows();
        const auto row = [](const char *name, const QString &text, Kind kind, int number = 0) {
            QTest::newRow(name) << text << ProbeError{.kind = kind, .number = number};
        };
        row("nothing", {}, Kind::Empty);
        row("only white space", u" \r\n\t \n"_s, Kind::Empty);
        row("something else", u"System32 directory listing"_s, Kind::NoOutput);
        row("the probe itself", ReadinessProbe::sourceFor(Cloud::OsFamily::Windows),
            Kind::NoOutput);
        row("the other probe itself", ReadinessProbe::sourceFor(Cloud::OsFamily::Linux),
            Kind::NoOutput);
        row("without its first line", good.mid(good.indexOf(u'\n') + 1), Kind::NoOutput);
        row("cut off", good.left(good.size() / 2), Kind::Truncated);
        row("cut off in the last line", good.left(good.size() - 3), Kind::Truncated);
        row("an end before the beginning",
            u"ncp-console-probe 1 end\n"_s + good.left(good.size() - 30), Kind::Truncated);
        row("twice", good + good, Kind::SeveralOutputs);
        row("a beginning within",
            replaced(good, u"overwrite: 1\n"_s, u"ncp-console-probe 1 begin\n"_s),
            Kind::SeveralOutputs);
        row("of a newer format", replaced(good, u"probe 1"_s, u"probe 2"_s), Kind::OtherFormat, 2);
        row("a wrapped line", replaced(good, u"17179332608"_s, u"171793\n32608"_s), Kind::Garbled,
            7);
        row("quoted in a mail", replaced(good, u"\nhost"_s, u"\n> host"_s), Kind::Garbled, 2);
        row("a line of the shell within", replaced(good, u"overwrite: 1"_s, u"$ cd /tmp"_s),
            Kind::Garbled, 10);
        row("wide colons", replaced(good, u": "_s, u"："_s), Kind::Garbled, 1);
        row("no system", replaced(good, u"system: windows\n"_s, {}), Kind::NoSystem);
        row("another system", replaced(good, u"system: windows"_s, u"system: plan9"_s),
            Kind::NoSystem);
        row("two systems",
            replaced(good, u"system: windows"_s, u"system: windows\nsystem: linux"_s),
            Kind::NoSystem);
        row("far too much", QString(300 * 1024, u'x'), Kind::TooLong);
    }
    void pastesThatAreNone()
    {
        QFETCH(const QString, text);
        QFETCH(const ProbeError, error);
        const auto probe = ReadinessProbe::fromText(text);
        QVERIFY(!probe);
        QCOMPARE(probe.error(), error);
    }

    // Better no value than a wrong one.
    void valuesThatAreNotTold_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("a word") << u"plenty"_s;
        QTest::newRow("points between the thousands") << u"17.179.332.608"_s;
        QTest::newRow("commas between the thousands") << u"17,179,332,608"_s;
        QTest::newRow("spaces between the thousands") << u"17 179 332 608"_s;
        QTest::newRow("Arabic digits") << u"١٧١٧٩٣٣٢٦٠٨"_s;
        QTest::newRow("wide digits") << u"１７１７９３３２６０８"_s;
        QTest::newRow("a unit") << u"16 GB"_s;
        QTest::newRow("negative") << u"-17179332608"_s;
        QTest::newRow("with a sign") << u"+17179332608"_s;
        QTest::newRow("an exponent") << u"1.7E10"_s;
        QTest::newRow("hexadecimal") << u"0x400000000"_s;
        QTest::newRow("more than there is") << u"99999999999999999999"_s;
        QTest::newRow("absent, where that cannot be") << u"absent"_s;
        QTest::newRow("twice, and different") << u"17179332608\nram_bytes: 1"_s;
        QTest::newRow("twice, and broken first") << u"x\nram_bytes: 17179332608"_s;
    }
    void valuesThatAreNotTold()
    {
        QFETCH(const QString, value);
        const auto probe =
            ReadinessProbe::fromText(replaced(readyWindows(), u"17179332608"_s, value));
        QVERIFY(probe);
        QVERIFY(!probe.value().told("ram_bytes"_L1));
        QVERIFY(!probe.value().number("ram_bytes"_L1));
        QCOMPARE(probe.value().notUnderstood(), QStringList{u"ram_bytes"_s});
        QCOMPARE(ReadinessProbe::fromText(probe.value().toText()).value(), probe.value());
    }

    void aPageFileThatIsNotUnderstoodIsNotAbsent()
    {
        const auto probe =
            ReadinessProbe::fromText(replaced(readyWindows(), u"25769803776"_s, u"24.576 MB"_s));
        QVERIFY(probe);
        QVERIFY(!probe.value().told("page_file"_L1));
        QVERIFY(!probe.value().absent("page_file"_L1));
    }

    void readBackAsItWas()
    {
        for (const QString &text : {readyWindows(), readyLinux()}) {
            const auto probe = ReadinessProbe::fromText(text);
            QVERIFY(probe);
            QCOMPARE(ReadinessProbe::fromText(probe.value().toText()).value(), probe.value());
        }
    }

    // Every prefix, and every text with one character changed, is an error or reads as something;
    // none crashes or hangs.
    void everyDamageIsBorne()
    {
        const QString good = readyWindows();
        for (qsizetype i = 0; i < good.size(); ++i) {
            const auto cut = ReadinessProbe::fromText(good.left(i));
            QVERIFY(!cut || i == good.size() - 1);
            QString changed = good;
            changed[i] = QChar(0xfffd);
            const auto read = ReadinessProbe::fromText(changed);
            if (read)
                QCOMPARE(ReadinessProbe::fromText(read.value().toText()).value(), read.value());
        }
    }

    void theShellProbeRunsHere()
    {
        const QString source = ReadinessProbe::sourceFor(Cloud::OsFamily::Linux);
        QVERIFY(source.startsWith("# NCP Console: would"_L1));
        QVERIFY(source.contains("ncp-console-probe 1 begin"_L1));
        const QTemporaryDir folder;
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.start(u"sh"_s, {}); // pasted, so it comes through the standard input
        shell.write(source.toUtf8());
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        const auto probe =
            ReadinessProbe::fromText(QString::fromUtf8(shell.readAllStandardOutput()));
        QVERIFY(probe);
        QCOMPARE(probe.value().os(), Cloud::OsFamily::Linux);
        QVERIFY2(probe.value().notUnderstood().isEmpty(),
                 qPrintable(probe.value().notUnderstood().join(u' ')));
        for (const QLatin1String key :
             {"host"_L1, "taken"_L1, "boot_time"_L1, "ram_bytes"_L1, "crashkernel"_L1,
              "crash_size_bytes"_L1, "crash_loaded"_L1, "unknown_nmi_panic"_L1, "dump_folder"_L1,
              "dump_target"_L1, "dump_free_bytes"_L1})
            QVERIFY2(probe.value().told(key), qPrintable(QString(key)));
        QVERIFY(probe.value().number("ram_bytes"_L1).value_or(0) > 0);
        QVERIFY(QDir(folder.path()).isEmpty()); // it only reads
    }
};

QTEST_GUILESS_MAIN(TestReadinessProbe)
#include "tst_readinessprobe.moc"
