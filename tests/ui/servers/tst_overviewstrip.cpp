// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/serverrows.h"

#include "app/inventory/store/serverstore.h"
#include "ui/servers/overviewsegment.h"
#include "ui/servers/overviewstrip.h"

#include <QAccessible>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Console;
using Console::Inventory::ServerRow;
using Console::Test::serverRow;
using Console::Ui::OverviewSegment;

namespace {

QList<ServerRow> fleet(const QStringList &regions)
{
    QList<ServerRow> rows;
    int number = 0;
    for (const QString &region : regions) {
        for (const QString &code : {u"RUN"_s, u"RUN"_s, u"NSTOP"_s}) {
            ServerRow row = serverRow(QString::number(++number), u"s"_s);
            row.server.id.region = *Cloud::RegionCode::fromText(region);
            row.server.statusCode = {code, {}};
            row.server.status = Cloud::serverStatusFromCode(code);
            rows.append(row);
        }
    }
    return rows;
}

// The strip and a filter, wired as in the main window.
struct World {
    explicit World(const QList<ServerRow> &rows)
    {
        store.addProfile({}, {});
        store.setRows(0, rows);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(filter);
        layout->addWidget(strip);
        QObject::connect(filter, &QLineEdit::textChanged, strip, &Ui::OverviewStrip::setFilterText);
        QObject::connect(strip, &Ui::OverviewStrip::filterRequested, filter, &QLineEdit::setText);
        strip->setStore(&store);
        window.resize(900, 200);
        window.show();
        window.activateWindow();
        filter->setFocus();
    }
    bool isActive() { return QTest::qWaitForWindowActive(&window, 60'000); }
    QList<OverviewSegment *> segments(bool shownOnly = true) const
    {
        auto all = strip->findChildren<OverviewSegment *>();
        if (shownOnly)
            all.removeIf([](const OverviewSegment *one) { return !one->isVisible(); });
        std::sort(all.begin(), all.end(), [](const OverviewSegment *a, const OverviewSegment *b) {
            return a->x() < b->x();
        });
        return all;
    }

    const SystemClock clock;
    Inventory::ServerStore store{clock};
    QWidget window;
    QLineEdit *filter = new QLineEdit(&window);
    Ui::OverviewStrip *strip = new Ui::OverviewStrip(&window);
};

} // namespace

class TestOverviewStrip final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }

    void aSegmentFiltersAndFiltersNoMore()
    {
        World world(fleet({u"KR"_s, u"SGN"_s}));
        QVERIFY(world.isActive());
        const auto segments = world.segments();
        QCOMPARE(segments.size(), 4);
        QCOMPARE(segments.at(0)->accessibleName(), u"KR, Running: 2 server(s)"_s);
        QCOMPARE(segments.at(3)->accessibleName(), u"SGN, Stopped: 1 server(s)"_s);
        QVERIFY(segments.at(0)->toolTip().contains(u"whatever the filter shows"_s));
        world.filter->setText(u"web"_s);
        QTest::mouseClick(segments.at(0), Qt::LeftButton);
        QCOMPARE(world.filter->text(), u"web region=KR status:running"_s);
        QVERIFY(segments.at(0)->isChecked());
        QTest::mouseClick(segments.at(3), Qt::LeftButton); // one at a time
        QCOMPARE(world.filter->text(), u"web region=SGN status:stopped"_s);
        QVERIFY(!segments.at(0)->isChecked());
        QVERIFY(segments.at(3)->isChecked());
        QVERIFY(world.filter->hasFocus()); // the user can go on typing after a click
        QTest::mouseClick(segments.at(3), Qt::LeftButton);
        QCOMPARE(world.filter->text(), u"web"_s);
        QVERIFY(!segments.at(3)->isChecked());
        world.filter->setText(u"status=nstop region=kr"_s); // typed by hand
        QVERIFY(segments.at(1)->isChecked());
    }

    void allByKeyboard()
    {
        World world(fleet({u"KR"_s, u"SGN"_s}));
        QVERIFY(world.isActive());
        const auto segments = world.segments();
        QTest::keyClick(world.filter, Qt::Key_Tab);
        QVERIFY(segments.at(0)->hasFocus());
        QTest::keyClick(segments.at(0), Qt::Key_Left); // the first one
        QVERIFY(segments.at(0)->hasFocus());
        QTest::keyClick(segments.at(0), Qt::Key_Right);
        QVERIFY(segments.at(1)->hasFocus());
        QTest::keyClick(segments.at(1), Qt::Key_Return);
        QCOMPARE(world.filter->text(), u"region=KR status:stopped"_s);
        QTest::keyClick(segments.at(1), Qt::Key_Space);
        QCOMPARE(world.filter->text(), QString());
        QTest::keyClick(segments.at(1), Qt::Key_End);
        QVERIFY(segments.at(3)->hasFocus());
        QTest::keyClick(segments.at(3), Qt::Key_Tab); // one stop, not four
        QVERIFY(world.filter->hasFocus());
        QTest::keyClick(world.filter, Qt::Key_Tab);
        QVERIFY(segments.at(3)->hasFocus()); // where one was
    }

    void aRefreshKeepsTheFocus()
    {
        World world(fleet({u"KR"_s, u"SGN"_s}));
        QVERIFY(world.isActive());
        OverviewSegment *const second = world.segments().at(2);
        QCOMPARE(second->accessibleName(), u"SGN, Running: 2 server(s)"_s);
        second->setFocus();
        QList<ServerRow> rows = fleet({u"JPN"_s, u"KR"_s, u"SGN"_s});
        rows.remove(6); // one that runs in SGN
        world.store.setRows(0, rows);
        QTRY_COMPARE(world.segments().size(), 6);
        QCOMPARE(second->accessibleName(), u"SGN, Running: 1 server(s)"_s);
        QVERIFY(second->hasFocus());
    }

    void isAwayWhereItSaysNothing()
    {
        World world(fleet({u"KR"_s}).mid(0, 2)); // both run
        QVERIFY(!world.strip->isVisible());
        world.store.setRows(0, fleet({u"KR"_s}));
        QTRY_VERIFY(world.strip->isVisible());
        world.strip->toggleViewAction()->trigger();
        QVERIFY(!world.strip->isVisible());
        QVERIFY(!world.strip->isWanted());
        world.strip->toggleViewAction()->trigger();
        QVERIFY(world.strip->isVisible());
        world.strip->setStore(nullptr);
        QVERIFY(!world.strip->isVisible());
    }

    void narrowWindows()
    {
        QStringList regions;
        for (int i = 0; i < 9; ++i)
            regions.append(u"R%1"_s.arg(i));
        World world(fleet(regions));
        auto *const more = world.strip->findChild<QToolButton *>(u"moreSegments"_s);
        QVERIFY(more && world.isActive());
        const int all = int(world.segments(false).size());
        QCOMPARE(all, 18);
        for (int width : {2500, 1500, 900, 500, 300, 120, 60}) {
            world.window.resize(width, 200);
            const auto shown = world.segments();
            // Each one has all the room it needs, none lies over another or leaves the strip.
            int right = 0;
            for (const OverviewSegment *const one : shown) {
                QVERIFY(one->x() >= right);
                right = one->geometry().right();
                QVERIFY(one->width() >= one->widthFor(OverviewSegment::Detail::NumberOnly));
            }
            QVERIFY(right < world.strip->width());
            const bool hides = shown.size() < all;
            QCOMPARE(more->isVisible(), hides);
            if (!hides)
                continue;
            QVERIFY(right <= more->x());
            QCOMPARE(more->text(), u"+%1"_s.arg(all - shown.size()));
            // What is not shown can be reached all the same.
            Q_EMIT more->menu()->aboutToShow();
            const auto actions = more->menu()->actions();
            QCOMPARE(actions.size(), all - shown.size());
            actions.constLast()->trigger();
            QCOMPARE(world.filter->text(), u"region=R8 status:stopped"_s);
            world.filter->clear();
        }
        world.window.resize(2500, 200);
        QCOMPARE(world.segments().size(), all);
    }

    void isReadOut()
    {
        World world(fleet({u"KR"_s, u"SGN"_s}));
        QVERIFY(world.isActive());
        world.segments().at(1)->click();
        QAccessibleInterface *const read =
            QAccessible::queryAccessibleInterface(world.segments().at(1));
        QVERIFY(read);
        QCOMPARE(read->text(QAccessible::Name), u"KR, Stopped: 1 server(s)"_s);
        QVERIFY(read->state().checkable);
        QVERIFY(read->state().checked);
        QVERIFY(read->actionInterface());
        QVERIFY(read->text(QAccessible::Description).contains(u"from the filter"_s));
    }
};

QTEST_MAIN(TestOverviewStrip)
#include "tst_overviewstrip.moc"
