// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/folders.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <pwd.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Console::Folders;

namespace {

unsigned modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(path.toLocal8Bit().constData(), &found) == 0 ? found.st_mode & 07777U : 0;
}

void write(const QString &path, unsigned mode)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    QCOMPARE(::chmod(path.toLocal8Bit().constData(), mode), 0);
}

} // namespace

class TestFolders final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_home->path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toLocal8Bit());
        qputenv("XDG_CACHE_HOME", m_home->filePath(u"cache"_s).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toLocal8Bit());
        ::umask(0022);
    }

    void areUnderTheXdgFolders()
    {
        const Folders folders = Folders::forRun(Console::RunKind::Real);
        QCOMPARE(folders.config, m_home->filePath(u"config/ncp-console"_s));
        QCOMPARE(folders.data, m_home->filePath(u"data/ncp-console"_s));
        QVERIFY(folders.journalFile().startsWith(folders.data + u'/'));
        QVERIFY(folders.runsFolder().startsWith(folders.data + u'/'));
        QVERIFY(folders.settingsFile().startsWith(folders.config + u'/'));
        QCOMPARE(folders.cache, m_home->filePath(u"cache/ncp-console"_s));
        QVERIFY(folders.inventoriesFolder().startsWith(folders.cache + u'/'));
    }

    // A console started in another folder would have another journal, and send a second interrupt.
    void relativeVariablesAreIgnored()
    {
        for (const QByteArray &path :
             {"share"_ba, "./share"_ba, "../share"_ba, "~/share"_ba, ""_ba}) {
            for (const char *const variable :
                 {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
                qputenv(variable, path);
            const Folders folders = Folders::forRun(Console::RunKind::Real);
            QCOMPARE(folders.config, m_home->filePath(u".config/ncp-console"_s));
            QCOMPARE(folders.data, m_home->filePath(u".local/share/ncp-console"_s));
            QCOMPARE(folders.cache, m_home->filePath(u".cache/ncp-console"_s));
        }
    }

    void withoutHomeThePasswordDatabaseCounts()
    {
        const passwd *const entry = ::getpwuid(::geteuid());
        QVERIFY(entry && *entry->pw_dir == '/');
        const QString home = QDir::cleanPath(QFile::decodeName(entry->pw_dir));
        qunsetenv("XDG_DATA_HOME");
        for (const char *const value : {static_cast<const char *>(nullptr), "", "relative", "."}) {
            if (value == nullptr)
                qunsetenv("HOME");
            else
                qputenv("HOME", value);
            QCOMPARE(Folders::homeFolder(), home);
            QCOMPARE(Folders::forRun(Console::RunKind::Real).data,
                     QDir::cleanPath(home + u"/.local/share"_s) + u"/ncp-console"_s);
        }
    }

    void withoutAHomeNothingIsWrittenAnywhere()
    {
        for (const char *const variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qunsetenv(variable);
        for (const auto kind : {Console::RunKind::Real, Console::RunKind::Demo}) {
            const Folders folders = Folders::forRun(kind, {});
            QVERIFY(!folders.prepare());
            for (const QString &path :
                 {folders.journalFile(), folders.settingsFile(), folders.profilesFile(),
                  folders.readinessFile(), folders.runsFolder()}) {
                QVERIFY(Folders::isNowhere(path));
                QVERIFY(!QFile::exists(path));
                QVERIFY(!QFile(path).open(QIODevice::WriteOnly));
            }
        }
        // Who says where needs no home.
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toLocal8Bit());
        const Folders folders = Folders::forRun(Console::RunKind::Real, {});
        QCOMPARE(folders.data, m_home->filePath(u"data/ncp-console"_s));
        QVERIFY(!Folders::isNowhere(folders.data) && Folders::isNowhere(folders.config));
    }

    void aSimulatedCloudIsNotKept()
    {
        for (const auto kind : {Console::RunKind::Demo, Console::RunKind::Drill}) {
            QVERIFY(Folders::forRun(kind).prepare());
            QVERIFY(Folders::forRun(kind).inventoriesFolder().isEmpty());
        }
        QVERIFY(!QFile::exists(m_home->filePath(u"cache"_s)));
    }

    void theCacheIsForItsOwnerOnly()
    {
        const Folders folders = Folders::forRun(Console::RunKind::Real);
        QVERIFY(folders.prepare());
        QCOMPARE(modeOf(folders.cache), 0700U);
        QCOMPARE(modeOf(folders.inventoriesFolder()), 0700U);
    }

    void withoutACacheTheConsoleWorks()
    {
        write(m_home->filePath(u"cache"_s), 0600); // a file where the folder should be
        QVERIFY(Folders::forRun(Console::RunKind::Real).prepare());
    }

    void theDemoHasItsOwn()
    {
        const Folders real = Folders::forRun(Console::RunKind::Real);
        const Folders demo = Folders::forRun(Console::RunKind::Demo);
        QVERIFY(demo.journalFile() != real.journalFile());
        QVERIFY(demo.settingsFile() != real.settingsFile());
        QVERIFY(demo.runsFolder() != real.runsFolder());
        const Folders drill = Folders::forRun(Console::RunKind::Drill);
        QVERIFY(drill.journalFile() != real.journalFile());
        QVERIFY(drill.journalFile() != demo.journalFile());
    }

    void areMadeForTheirOwnerOnly_data()
    {
        QTest::addColumn<Console::RunKind>("kind");
        QTest::newRow("real") << Console::RunKind::Real;
        QTest::newRow("demo") << Console::RunKind::Demo;
        QTest::newRow("drill") << Console::RunKind::Drill;
    }
    void areMadeForTheirOwnerOnly()
    {
        QFETCH(const Console::RunKind, kind);
        const Folders folders = Folders::forRun(kind);
        QVERIFY(folders.prepare());
        for (const QString &folder : {folders.config, folders.data, folders.runsFolder()})
            QCOMPARE(modeOf(folder), 0700U);
    }

    void whatIsFoundIsTightened()
    {
        const Folders folders = Folders::forRun(Console::RunKind::Real);
        QVERIFY(QDir().mkpath(folders.config));
        QVERIFY(QDir().mkpath(folders.runsFolder()));
        QCOMPARE(modeOf(folders.config), 0755U);
        const QStringList files{folders.settingsFile(), folders.journalFile(),
                                folders.journalFile() + u"-wal"_s, folders.data + u"/.hidden"_s,
                                folders.runsFolder() + u"/a.lock"_s};
        for (const QString &file : files)
            write(file, 0644);
        QVERIFY(folders.prepare());
        QCOMPARE(modeOf(folders.config), 0700U);
        QCOMPARE(modeOf(folders.data), 0700U);
        for (const QString &file : files)
            QCOMPARE(modeOf(file), 0600U);
    }

    void newFilesAreForTheirOwnerOnly()
    {
        Console::prepareProcess();
        QFile file(m_home->filePath(u"new"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(modeOf(file.fileName()), 0600U);
        QVERIFY(QDir(m_home->path()).mkdir(u"folder"_s));
        QCOMPARE(modeOf(m_home->filePath(u"folder"_s)), 0700U);
    }

    void aCrashLeavesNoCoreDump()
    {
        Console::prepareProcess();
        struct rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        // Less than a page, so no file; and 1 is what the kernel takes for "none" with a pipe too.
        QCOMPARE(limit.rlim_cur, rlim_t(1));
        QCOMPARE(limit.rlim_max, rlim_t(1));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        write(m_home->filePath(u"data"_s), 0600); // a file where the folder should be
        QVERIFY(!Folders::forRun(Console::RunKind::Real).prepare());
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestFolders)
#include "tst_folders.moc"
