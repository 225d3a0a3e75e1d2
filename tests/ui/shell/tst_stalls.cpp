// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/stallwatch.h"
#include "tests/support/testservices.h"
#include "ui/servers/servertable.h"
#include "ui/servers/servertablemodel.h"
#include "ui/shell/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;

namespace {

constexpr int servers = 3000;

Bench::WatchedApplication &application()
{
    return *static_cast<Bench::WatchedApplication *>(QCoreApplication::instance());
}

// Prints for how long the window did not answer; how long that is, is the machine's as much as
// ours, so nothing is demanded of it here.
void printStalls(const char *what)
{
    const Bench::Stalls stalls = application().endWatch();
    std::printf("%-8s of %d servers: p50 %.3f ms, p99 %.2f ms, max %.2f ms (worked %.2f ms)\n",
                what, servers, stalls.p50, stalls.p99, stalls.max, stalls.maxWorked);
    std::fflush(stdout);
    QVERIFY(stalls.max > 0); // it was watched
}

} // namespace

// What the user does all day, in the real window, under the stall watch.
class TestStalls final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            u"^(?!This plugin does not support (propagateSizeHints|raise)\\(\\)).*"_s));
    }

    void aDay()
    {
        const QTemporaryDir folder;
        const auto simulator = startedSimulator(servers);
        TestServices services(folder.path());
        const auto profile = services.save(u"Lab"_s, *simulator);
        Ui::MainWindow window(services.services(), services.languages);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto &table = *window.findChild<Ui::ServerTable *>();
        auto &view = *window.findChild<QTableView *>(u"servers"_s);
        auto &filter = *named<QLineEdit>(window, u"Filter servers"_s);
        const auto inventory = [&]() -> Inventory::Inventory & {
            return services.sessions.session()->inventory();
        };
        constexpr int soon = 60'000; // a busy machine loads slowly

        application().startWatch();
        services.sessions.open(profile.id);
        QTRY_VERIFY_WITH_TIMEOUT(services.sessions.session() && !inventory().loading()
                                     && table.shownCount() == servers,
                                 soon);
        printStalls("load");

        application().startWatch();
        inventory().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!inventory().loading(), soon);
        QCOMPARE(table.shownCount(), servers);
        printStalls("refresh");

        application().startWatch();
        filter.setFocus();
        for (const QChar letter : u"web-lnx-"_s) {
            QTest::keyClicks(&filter, QString(letter));
            QTRY_VERIFY(!table.model().isWorking());
        }
        QVERIFY(table.shownCount() > 0 && table.shownCount() < servers);
        while (!filter.text().isEmpty()) {
            QTest::keyClick(&filter, Qt::Key_Backspace);
            QTRY_VERIFY(!table.model().isWorking());
        }
        QTRY_COMPARE(table.shownCount(), servers);
        printStalls("filter");

        application().startWatch();
        for (const auto column : {Inventory::ServerColumn::PrivateIp, Inventory::ServerColumn::Vpc,
                                  Inventory::ServerColumn::Name}) {
            const QSignalSpy sorted(&table.model(), &Ui::ServerTableModel::sorted);
            QTimer::singleShot(0, &view, [&view, column] { // as an event, which is watched
                view.sortByColumn(int(column), Qt::DescendingOrder);
            });
            QTRY_VERIFY(sorted.count() > 0);
        }
        printStalls("sort");

        application().startWatch();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table.chosenCount(), servers);
        auto *const sums = window.statusBar()->findChild<QLabel *>(u"chosenSums"_s);
        QTRY_VERIFY(sums->text().startsWith(u"%L1 selected: "_s.arg(servers)));
        QTest::keyClicks(&view, u"zz"_s); // no name begins so
        printStalls("select");
    }
};

int main(int argc, char **argv)
{
    Bench::WatchedApplication app(argc, argv);
    TestStalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stalls.moc"
