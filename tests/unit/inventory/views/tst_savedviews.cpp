// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/views/savedviews.h"

#include "app/core/writelock.h"

#include "app/inventory/rows/filterterms.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console::Inventory;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

qsizetype threadsOfThisProcess()
{
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

QStringList idsOf(const SavedViews &views)
{
    QStringList ids;
    for (const SavedView &view : views.all())
        ids += view.id;
    return ids;
}

const QStringList builtIn{u"all"_s,     u"windows-running"_s, u"in-operation"_s,
                          u"stopped"_s, u"unprotected"_s,     u"interrupted"_s};

} // namespace

class TestSavedViews final : public QObject
{
    Q_OBJECT
private:
    qsizetype m_threads = 0; // without any writing

private Q_SLOTS:
    void initTestCase() { m_threads = threadsOfThisProcess(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void beginsWithTheBuiltInOnes()
    {
        const QTemporaryDir folder;
        const SavedViews views(folder.filePath(u"views.json"_s));
        QVERIFY(views.problem().isEmpty());
        QCOMPARE(idsOf(views), builtIn);
        for (const SavedView &view : views.all()) {
            QCOMPARE(view.columns, ColumnLayout::standard());
            const auto terms = filterTermsFromText(view.filter);
            for (const FilterTerm &term : terms)
                QCOMPARE(term.problem, FilterTerm::Problem::None);
        }
    }

    void comeBackAsTheyWere()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"views.json"_s);
        ColumnLayout layout = ColumnLayout::standard();
        QVERIFY(layout.move(8, 0));
        QVERIFY(layout.setHidden(ServerColumn::Zone, true));
        layout.columns[2].width = 321;
        layout.sortedBy = ServerColumn::Memory;
        layout.descending = true;
        QString id;
        {
            SavedViews views(file);
            const QSignalSpy changed(&views, &SavedViews::changed);
            id = views.add(u"  Big\n ones "_s, u"memory>=64GiB"_s, layout);
            QCOMPARE(changed.count(), 1);
            views.setColumns(BuiltInView::stopped, layout);
            QCOMPARE(changed.count(), 1); // its columns concern nobody else
        }
        const SavedViews again(file);
        QVERIFY(again.problem().isEmpty());
        QCOMPARE(idsOf(again), builtIn + QStringList{id});
        QCOMPARE(
            *again.find(id),
            (SavedView{
                .id = id, .name = u"Big ones"_s, .filter = u"memory>=64GiB"_s, .columns = layout}));
        QCOMPARE(again.find(BuiltInView::stopped)->columns, layout);
        QCOMPARE(again.find(BuiltInView::stopped)->filter, u"status:stopped"_s);
        QCOMPARE(again.find(BuiltInView::allServers)->columns, ColumnLayout::standard());
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void whatIsBuiltInStays()
    {
        const QTemporaryDir folder;
        SavedViews views(folder.filePath(u"views.json"_s));
        QCOMPARE(views.remove(BuiltInView::stopped), -1);
        views.rename(BuiltInView::stopped, u"Halted"_s);
        views.setFilter(BuiltInView::stopped, u"web"_s);
        QCOMPARE(idsOf(views), builtIn);
        QVERIFY(views.find(BuiltInView::stopped)->name.isEmpty());
        QCOMPARE(views.find(BuiltInView::stopped)->filter, u"status:stopped"_s);
    }

    void aDeletedOneIsBroughtBack()
    {
        const QTemporaryDir folder;
        SavedViews views(folder.filePath(u"views.json"_s));
        const QString one = views.add(u"One"_s, u"web"_s, ColumnLayout::standard());
        const QString two = views.add(u"Two"_s, u"db"_s, ColumnLayout::standard());
        QVERIFY(views.isTaken(u" oNE "_s));
        QVERIFY(!views.isTaken(u"One"_s, one));
        const SavedView kept = *views.find(one);
        const qsizetype place = views.remove(one);
        QCOMPARE(idsOf(views), builtIn + QStringList{two});
        views.insert(place, kept);
        QCOMPARE(idsOf(views), builtIn + (QStringList{one, two}));
        views.insert(place, kept); // is there
        QCOMPARE(views.all().size(), builtIn.size() + 2);
    }

    void hasItsLimits()
    {
        const QTemporaryDir folder;
        SavedViews views(folder.filePath(u"views.json"_s));
        QVERIFY(views.add(u"  "_s, {}, ColumnLayout::standard()).isEmpty());
        QVERIFY(
            views
                .add(u"x"_s, QString(SavedViews::longestFilter + 1, u'x'), ColumnLayout::standard())
                .isEmpty());
        for (int i = 0; i < SavedViews::mostViews; ++i)
            QVERIFY(!views.add(u"view %1"_s.arg(i), {}, ColumnLayout::standard()).isEmpty());
        QVERIFY(views.add(u"one more"_s, {}, ColumnLayout::standard()).isEmpty());
    }

    void aDamagedFileCostsNoStart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("own");
        const QByteArray whole = R"({"format":1,"builtIn":{},"views":[
            {"id":"a","name":"A","filter":"web","layout":{}},
            {"id":"b","name":"B","filter":"db","layout":{"columns":"no","sortedBy":7}}]})";
        QTest::newRow("cut off") << whole.left(whole.size() / 2) << 0;
        QTest::newRow("garbage") << QByteArray("\x00\xff garbage", 10) << 0;
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("another version's")
            << QByteArray(whole).replace("\"format\":1", "\"format\":9") << 0;
        QTest::newRow("a view without a name")
            << QByteArray(whole).replace("\"name\":\"A\"", "\"name\":\" \"") << 1;
        QTest::newRow("twice the same id")
            << QByteArray(whole).replace("\"id\":\"b\"", "\"id\":\"a\"") << 1;
        QTest::newRow("the id of a built-in one")
            << QByteArray(whole).replace("\"id\":\"b\"", "\"id\":\"stopped\"") << 1;
    }
    void aDamagedFileCostsNoStart()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, own);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"views.json"_s);
        write(file, content);
        {
            SavedViews views(file);
            QVERIFY(!views.problem().isEmpty());
            QCOMPARE(views.all().size(), builtIn.size() + own);
            QCOMPARE(contentOf(file), content); // the user has changed nothing yet
            QVERIFY(!views.add(u"New"_s, {}, ColumnLayout::standard()).isEmpty());
        }
        QCOMPARE(contentOf(file + u".damaged-1"_s), content);
        const SavedViews again(file);
        QVERIFY(again.problem().isEmpty());
        QCOMPARE(again.all().size(), builtIn.size() + own + 1);
    }

    // Two consoles on one home: each has read the file before the other wrote.
    void bothConsolesViewsAreKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"views.json"_s);
        QString shared;
        QString gone;
        {
            SavedViews before(file);
            shared = before.add(u"Shared"_s, u"win"_s, ColumnLayout::standard());
            gone = before.add(u"Gone"_s, {}, ColumnLayout::standard());
        }
        SavedViews one(file);
        {
            SavedViews other(file);
            other.add(u"Theirs"_s, u"lin"_s, ColumnLayout::standard());
            other.rename(shared, u"Renamed"_s);
            other.remove(gone);
        }
        const QSignalSpy changed(&one, &SavedViews::changed);
        const QString ours = one.add(u"Ours"_s, u"erp"_s, ColumnLayout::standard());
        one.setFilter(shared, u"win erp"_s);
        QTRY_COMPARE(changed.count(), 3); // with what the other one has written
        const auto namesOf = [](const SavedViews &views) {
            QStringList names;
            for (const SavedView &view : views.all()) {
                if (!view.isBuiltIn())
                    names += view.name;
            }
            return names;
        };
        const QStringList all{u"Renamed"_s, u"Ours"_s, u"Theirs"_s};
        QCOMPARE(namesOf(one), all);
        QCOMPARE(one.find(shared)->filter, u"win erp"_s); // a part each
        QVERIFY(one.find(ours));
        const SavedViews next(file);
        QCOMPARE(next.all(), one.all());
    }

    // It has added a view that we did not see, and we go on while our writing waits.
    void whatIsChangedDuringAWritingStays()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"views.json"_s);
        {
            SavedViews views(file);
            {
                SavedViews other(file);
                other.add(u"Theirs"_s, {}, ColumnLayout::standard());
            }
            std::optional<Console::WriteLock> held(std::in_place, file, Console::WriteLock::forGui);
            QVERIFY(held->isHeld());
            QTRY_COMPARE(threadsOfThisProcess(), m_threads); // those of earlier writings are gone
            const QString first = views.add(u"First"_s, {}, ColumnLayout::standard());
            QTRY_VERIFY(threadsOfThisProcess() > m_threads); // its writing has begun
            views.remove(first);
            views.add(u"Second"_s, {}, ColumnLayout::standard());
            held.reset();
        }
        const SavedViews next(file);
        QCOMPARE(next.all().size(), builtIn.size() + 2);
        QCOMPARE(next.all().at(builtIn.size()).name, u"Second"_s);
        QCOMPARE(next.all().last().name, u"Theirs"_s);
    }

    void isWrittenSoon()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"views.json"_s);
        SavedViews views(file);
        views.add(u"One"_s, {}, ColumnLayout::standard());
        QTRY_VERIFY(contentOf(file).contains("\"One\""));
    }

    void saysThatItCannotBeWritten()
    {
        const QTemporaryDir folder;
        SavedViews views(folder.filePath(u"missing/views.json"_s));
        const QSignalSpy failed(&views, &SavedViews::writeFailed);
        views.add(u"One"_s, {}, ColumnLayout::standard());
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(views.all().size(), builtIn.size() + 1); // works on, for this run
    }

    void anyLayoutIsPutRight()
    {
        const ColumnLayout layout = ColumnLayout::fromJson(
            {{u"columns"_s,
              QJsonArray{QJsonObject{{u"column"_s, u"zone"_s}, {u"width"_s, 5}},
                         QJsonObject{{u"column"_s, u"name"_s}, {u"hidden"_s, true}},
                         QJsonObject{{u"column"_s, u"zone"_s}, {u"hidden"_s, true}},
                         QJsonObject{{u"column"_s, u"future"_s}}, 7}},
             {u"sortedBy"_s, u"future"_s}});
        QCOMPARE(layout.columns.size(), serverColumns);
        QCOMPARE(layout.columns.at(0).column, ServerColumn::Zone);
        QCOMPARE(layout.columns.at(0).width, 16);
        QVERIFY(!layout.columns.at(0).hidden);
        QCOMPARE(layout.columns.at(1).column, ServerColumn::Name);
        QVERIFY(!layout.columns.at(1).hidden); // a server without a name is nobody
        QCOMPARE(layout.sortedBy, ServerColumn::Name);
        QCOMPARE(ColumnLayout::fromJson({}), ColumnLayout::standard());
        QCOMPARE(ColumnLayout::fromJson(layout.toJson()), layout);
    }

    void oneColumnIsAlwaysShown()
    {
        ColumnLayout layout = ColumnLayout::standard();
        for (int i = 0; i < serverColumns; ++i)
            layout.setHidden(static_cast<ServerColumn>(i), true);
        for (const ColumnLayout::Column &one : layout.columns)
            QCOMPARE(one.hidden, one.column != ServerColumn::Name);
        QVERIFY(!layout.setHidden(ServerColumn::Name, true));
        QVERIFY(!layout.move(0, serverColumns));
        QVERIFY(!layout.move(3, 3));
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
