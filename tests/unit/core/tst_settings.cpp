// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/settings.h"
#include "app/core/settingskeys.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;
using Console::Setting;
using Console::Settings;
namespace Keys = Console::Keys;

namespace {

const std::array noNumbers{
    "abc"_ba, "garbage"_ba, "99999999999999999999"_ba, "1, 2"_ba,
    ""_ba,    "15 min"_ba,  "0x10garbage"_ba,          "@ByteArray(\\0\\xff)"_ba};
constexpr auto id = "{5f7e9d0a-1b2c-4d3e-8f90-a1b2c3d4e5f6}"_L1; // made up

} // namespace

class TestSettings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void areTheStandardOnesAtFirst()
    {
        const Settings settings(file());
        QCOMPARE(settings.fileName(), file());
        QVERIFY(!settings.contains(Keys::language));
        QCOMPARE(settings.get(Keys::language), QString());
        QCOMPARE(settings.get(Keys::windowGeometry), QByteArray());
        QCOMPARE(settings.get(Keys::windowState), QByteArray());
        QCOMPARE(settings.get(Keys::showDetails), true);
        QCOMPARE(settings.get(Keys::showOverview), true);
        QCOMPARE(settings.get(Keys::oldColumns), QByteArray());
        QCOMPARE(settings.get(Keys::lastProfile), QVariant());
        QCOMPARE(settings.get(Keys::removedProfiles), QStringList());
        QCOMPARE(settings.get(Keys::idleMinutes), 15);
        QCOMPARE(settings.get(Keys::refreshSeconds), 60);
        QCOMPARE(settings.get(Keys::followMinutes), 15);
        QCOMPARE(settings.get(Keys::followMinutesPer8GiB), 1);
        QCOMPARE(settings.get(Keys::exportFormat), Keys::csv);
        QCOMPARE(settings.get(Keys::exportByteOrderMark), true);
        QVERIFY(!QFile::exists(file())); // reading writes nothing
    }

    // What an earlier version wrote must go on to be understood, under these very names.
    void ofAnEarlierVersionAreRead()
    {
        write("[export]\nbyteOrderMark=false\nformat=json\n"
              "[follow]\nminutes=30\nminutesPer8GiB=5\n"
              "[lock]\nidleMinutes=5\n"
              "[profiles]\n"
              "last=\"@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x6QUuid\\0_~\\x9d\\n\\x1b,M>\\x8f\\x90"
              "\\xa1\\xb2\\xc3\\xd4\\xe5\\xf6)\"\n"
              "removals={5f7e9d0a-1b2c-4d3e-8f90-a1b2c3d4e5f6}\n"
              "[refresh]\nseconds=300\n"
              "[servers]\ncolumns=@ByteArray(\\0\\xff)\noverview=false\n"
              "[window]\ndetails=false\ngeometry=@ByteArray(\\x1\\xd9)\nlanguage=ko\n"
              "state=@ByteArray(\\0\\0\\0\\xff)\n");
        const Settings settings(file());
        QCOMPARE(settings.get(Keys::exportByteOrderMark), false);
        QCOMPARE(settings.get(Keys::exportFormat), Keys::json);
        QCOMPARE(settings.get(Keys::followMinutes), 30);
        QCOMPARE(settings.get(Keys::followMinutesPer8GiB), 5);
        QCOMPARE(settings.get(Keys::idleMinutes), 5);
        QCOMPARE(settings.get(Keys::lastProfile).toString(), id);
        QCOMPARE(settings.get(Keys::removedProfiles), QStringList{id});
        QCOMPARE(settings.get(Keys::refreshSeconds), 300);
        QCOMPARE(settings.get(Keys::oldColumns), "\0\xff"_ba);
        QCOMPARE(settings.get(Keys::showOverview), false);
        QCOMPARE(settings.get(Keys::showDetails), false);
        QCOMPARE(settings.get(Keys::windowGeometry), "\x01\xd9"_ba);
        QCOMPARE(settings.get(Keys::language), u"ko"_s);
        QCOMPARE(settings.get(Keys::windowState), "\0\0\0\xff"_ba);
    }

    void areReadAsTheyWereSet()
    {
        const QUuid profile{QString(id)};
        {
            Settings settings(file());
            settings.set(Keys::language, u"한국어"_s);
            settings.set(Keys::windowState, "\0\xff,\""_ba);
            settings.set(Keys::showDetails, false);
            settings.set(Keys::idleMinutes, 0);
            settings.set(Keys::lastProfile, profile);
            settings.set(Keys::removedProfiles, {u"a"_s, u"b"_s});
            settings.set(Keys::exportFormat, Keys::json);
            QCOMPARE(settings.get(Keys::idleMinutes), 0); // at once
        }
        Settings settings(file());
        QCOMPARE(settings.get(Keys::language), u"한국어"_s);
        QCOMPARE(settings.get(Keys::windowState), "\0\xff,\""_ba);
        QCOMPARE(settings.get(Keys::showDetails), false);
        QCOMPARE(settings.get(Keys::idleMinutes), 0);
        QCOMPARE(settings.get(Keys::lastProfile).toUuid(), profile);
        QCOMPARE(settings.get(Keys::removedProfiles), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(settings.get(Keys::exportFormat), Keys::json);

        settings.set(Keys::lastProfile, Keys::allProfiles);
        settings.remove(Keys::idleMinutes);
        settings.sync();
        QVERIFY(!settings.contains(Keys::idleMinutes));
        QCOMPARE(settings.get(Keys::idleMinutes), Keys::idleMinutes.standard);
        QCOMPARE(settings.get(Keys::lastProfile), QVariant(u"all"_s));
        const QByteArray text = content();
        QVERIFY2(text.contains("last=all\n"), text.constData());
        QVERIFY2(text.contains("format=json\n"), text.constData());
        QVERIFY2(text.contains("details=false\n"), text.constData());
        QVERIFY2(!text.contains("idleMinutes"), text.constData());
    }

    void numbersStayInTheirRange_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<int>("follow");
        QTest::addColumn<int>("perUnit");
        QTest::addColumn<int>("idle"); // of any length
        QTest::addColumn<int>("refresh");
        QTest::newRow("in all ranges") << "15"_ba << 15 << 15 << 15 << 15;
        QTest::newRow("least, or less") << "0"_ba << 10 << 0 << 0 << 0;
        QTest::newRow("negative") << "-5"_ba << 10 << 0 << -5 << 60;
        QTest::newRow("most") << "1440"_ba << 1440 << 60 << 1440 << 60;
        QTest::newRow("more") << "1441"_ba << 1440 << 60 << 1441 << 60;
        QTest::newRow("between two choices") << "45"_ba << 45 << 45 << 45 << 60;
        for (const QByteArray &garbage : noNumbers)
            QTest::newRow(garbage.constData()) << garbage << 15 << 1 << 15 << 60;
    }
    void numbersStayInTheirRange()
    {
        QFETCH(const QByteArray, stored);
        write("[follow]\nminutes=" + stored + "\nminutesPer8GiB=" + stored
              + "\n[lock]\nidleMinutes=" + stored + "\n[refresh]\nseconds=" + stored + '\n');
        const Settings settings(file());
        QTEST(settings.get(Keys::followMinutes), "follow");
        QTEST(settings.get(Keys::followMinutesPer8GiB), "perUnit");
        QTEST(settings.get(Keys::idleMinutes), "idle");
        QTEST(settings.get(Keys::refreshSeconds), "refresh");
    }

    void boolsAreTrueOrFalse_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<bool>("expected"); // true is the standard
        QTest::newRow("false") << "false"_ba << false;
        QTest::newRow("in capitals") << "FALSE"_ba << false;
        QTest::newRow("0") << "0"_ba << false;
        QTest::newRow("true") << "true"_ba << true;
        QTest::newRow("1") << "1"_ba << true;
        QTest::newRow("another number") << "2"_ba << true;
        QTest::newRow("empty") << ""_ba << true;
        QTest::newRow("any other text") << "garbage"_ba << true;
    }
    void boolsAreTrueOrFalse()
    {
        QFETCH(const QByteArray, stored);
        QFETCH(const bool, expected);
        write("[window]\ndetails=" + stored + '\n');
        QCOMPARE(Settings(file()).get(Keys::showDetails), expected);
        constexpr Setting<bool> offAtFirst{"window/details"_L1, false};
        const bool understood = stored != "2" && !stored.isEmpty() && stored != "garbage";
        QCOMPARE(Settings(file()).get(offAtFirst), understood && expected);
    }

    // "lock/idleMinutes=abc" must not mean that the console never locks.
    void garbageIsTheStandard()
    {
        for (const QByteArray &garbage : noNumbers) {
            write("[appearance]\ncolours=" + garbage + "\nrows=" + garbage + "\ntableFontPercent="
                  + garbage + "\n[log]\ndetails=" + garbage + "\nfile=" + garbage
                  + "\n[notifications]\nnames=" + garbage + "\nshow=" + garbage + "\ntray="
                  + garbage + "\n[times]\nzone=" + garbage + "\n[export]\nbyteOrderMark=" + garbage
                  + "\nformat=" + garbage + "\n[follow]\nminutes=" + garbage + "\nminutesPer8GiB="
                  + garbage + "\n[lock]\nidleMinutes=" + garbage + "\n[refresh]\nseconds=" + garbage
                  + "\n[servers]\noverview=" + garbage + "\n[window]\ndetails=" + garbage + '\n');
            const Settings settings(file());
            const auto isStandard = [&](const auto &setting) {
                QVERIFY2(settings.contains(setting), setting.name.data());
                QVERIFY2(settings.get(setting) == setting.standard, setting.name.data());
            };
            isStandard(Keys::colourScheme);
            isStandard(Keys::density);
            isStandard(Keys::tableFontPercent);
            isStandard(Keys::timeZone);
            isStandard(Keys::notices);
            isStandard(Keys::noticeNames);
            isStandard(Keys::trayIcon);
            isStandard(Keys::logDetails);
            isStandard(Keys::logFile);
            isStandard(Keys::exportByteOrderMark);
            isStandard(Keys::exportFormat);
            isStandard(Keys::followMinutes);
            isStandard(Keys::followMinutesPer8GiB);
            isStandard(Keys::idleMinutes);
            isStandard(Keys::refreshSeconds);
            isStandard(Keys::showOverview);
            isStandard(Keys::showDetails);
            if (QTest::currentTestFailed())
                return;
        }
        // A new one with a standard belongs into the list above; of the others it is "empty".
        QFile source(QStringLiteral(TEST_DATA "/../../app/core/settingskeys.h"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(source.readAll());
        static const QRegularExpression withStandard(
            u"Setting<(int|bool|qint64|double|QLatin1String)>"_s);
        QCOMPARE(text.count(withStandard), 17);
    }

    void whoFollowsHearsOfChangesOnly()
    {
        Settings settings(file());
        QList<int> heard;
        {
            const QObject context;
            settings.follow(Keys::idleMinutes, &context, [&heard](int now) { heard << now; });
            settings.set(Keys::idleMinutes, 15); // as before
            settings.set(Keys::refreshSeconds, 30);
            settings.set(Keys::idleMinutes, 30);
            settings.set(Keys::idleMinutes, 30);
            settings.remove(Keys::idleMinutes);
            QCOMPARE(heard, (QList<int>{15, 30, 15}));
        }
        settings.set(Keys::idleMinutes, 60);
        QCOMPARE(heard.size(), 3);
        QCOMPARE(settings.get(Keys::idleMinutes), 60);
    }

    void wordsAreOneOfAFew_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QLatin1String>("expected");
        QTest::newRow("the one") << "csv"_ba << Keys::csv;
        QTest::newRow("the other") << "json"_ba << Keys::json;
        QTest::newRow("no such word") << "xml"_ba << Keys::csv;
        QTest::newRow("in capitals") << "JSON"_ba << Keys::csv;
        QTest::newRow("bytes") << "@ByteArray(\\0\\xff)"_ba << Keys::csv;
        QTest::newRow("a list") << "json, json"_ba << Keys::csv;
        QTest::newRow("empty") << ""_ba << Keys::csv;
    }
    void wordsAreOneOfAFew()
    {
        QFETCH(const QByteArray, stored);
        write("[export]\nformat=" + stored + '\n');
        QTEST(Settings(file()).get(Keys::exportFormat), "expected");
    }

    void aFileOfGarbageIsNoFile()
    {
        write("\x01\xff[[\n]\n=\n");
        const Settings settings(file());
        QCOMPARE(settings.get(Keys::idleMinutes), 15);
        QCOMPARE(settings.get(Keys::showDetails), true);
        QCOMPARE(settings.get(Keys::removedProfiles), QStringList());
    }

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }
    void write(const QByteArray &text) const
    {
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text);
    }
    QByteArray content() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
