// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/timeline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Ui;
using Action::Mark;

namespace {

QDateTime at(int seconds)
{
    return QDateTime({2026, 10, 22}, {18, 12, 7}, Qt::UTC).addSecs(seconds);
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says that of every window with a minimum size.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void aLineTellsTimeWordAndFact()
    {
        Timeline timeline;
        const auto *list = timeline.findChild<QListWidget *>();
        QCOMPARE(list->accessibleName(), u"Timeline"_s);
        timeline.setMarks({{.kind = Mark::Kind::Sent, .at = at(0)}}, std::nullopt, 100);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"18:12:07 +00:00  Sent"_s);
        timeline.setMarks({{.kind = Mark::Kind::Sent, .at = at(0)},
                           {.kind = Mark::Kind::Answered, .at = at(0)},
                           {.kind = Mark::Kind::LeftRunning, .at = at(3), .fact = u"NSTOP"_s}},
                          Action::OutcomeReport{.outcome = Action::Outcome::Accepted}, 3100);
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(1)->text(), u"18:12:07 +00:00  Accepted"_s);
        QVERIFY(list->item(2)->text().startsWith(u"18:12:10 +00:00  Left running"_s));
        QVERIFY(list->item(2)->text().endsWith(u"NSTOP"_s));
        QVERIFY(!list->item(2)->toolTip().isEmpty());
    }

    void aStateIsToldInWords_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("told");
        QTest::newRow("an operation")
            << u"RUN/SHTDN setting up"_s << u": Running · Shutting down"_s;
        QTest::newRow("none") << u"RUN/NULL running"_s << u": Running"_s;
        QTest::newRow("stopped, no words of the provider") << u"NSTOP/NULL "_s << u": Stopped"_s;
        QTest::newRow("codes that nobody knows")
            << u"FLY/HOP in the air"_s << u": Unknown (FLY) · Unknown (HOP)"_s;
        QTest::newRow("something else") << u"10.0.0.7:3389"_s << u": 10.0.0.7:3389"_s;
    }
    void aStateIsToldInWords()
    {
        QFETCH(const QString, fact);
        QFETCH(const QString, told);
        Timeline timeline;
        timeline.setMarks({{.kind = Mark::Kind::Sent, .at = at(0)},
                           {.kind = Mark::Kind::LeftRunning, .at = at(3), .fact = fact}},
                          std::nullopt, 3100);
        const auto *list = timeline.findChild<QListWidget *>();
        QVERIFY2(list->item(1)->text().endsWith(told), qPrintable(list->item(1)->text()));
    }

    void itPaintsAtAnySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(600, 200);
        QTest::newRow("narrower than a word") << QSize(20, 200);
        QTest::newRow("nothing") << QSize(1, 1);
    }
    void itPaintsAtAnySize()
    {
        QFETCH(QSize, size);
        Timeline timeline;
        timeline.resize(size);
        timeline.grab();
        QList<Mark> marks;
        for (int i = 0; i < 40; ++i)
            marks.append({.kind = Mark::Kind::FirstChange, .at = at(i / 10)});
        timeline.setMarks(marks, std::nullopt, 5000);
        QVERIFY(!timeline.grab().isNull());
    }

    void aClockThatJumpsBackDoesNoHarm()
    {
        Timeline timeline;
        timeline.resize(600, 200);
        timeline.setMarks(
            {{.kind = Mark::Kind::Sent, .at = at(0)}, {.kind = Mark::Kind::Back, .at = at(-3600)}},
            std::nullopt, -1);
        QVERIFY(!timeline.grab().isNull());
        QCOMPARE(timeline.findChild<QListWidget *>()->count(), 2);
    }

    void lengthsAreThoseOfTheMonotonicClock()
    {
        Timeline timeline;
        // The wall clock went back an hour between the two.
        timeline.setMarks({{.kind = Mark::Kind::Sent, .at = at(0), .afterMs = 0},
                           {.kind = Mark::Kind::Back, .at = at(65 - 3600), .afterMs = 65'000}},
                          std::nullopt, 65'000);
        const auto *list = timeline.findChild<QListWidget *>();
        QVERIFY(list->item(1)->text().contains(u"1 min 5 s"_s));
    }

    void copyingTakesAllOrWhatIsSelected()
    {
        Timeline timeline;
        timeline.setMarks({{.kind = Mark::Kind::Sent, .at = at(0), .afterMs = 0},
                           {.kind = Mark::Kind::Answered, .at = at(1), .afterMs = 1000},
                           {.kind = Mark::Kind::PortAway, .at = at(5), .afterMs = 5000}},
                          std::nullopt, 5000);
        QClipboard &clipboard = *QGuiApplication::clipboard();
        timeline.copyButton()->click();
        QCOMPARE(clipboard.text(), timeline.text());
        const QStringList lines = timeline.text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first(), u"2026-10-22 18:12:07 +00:00  Sent"_s);
        QVERIFY(lines.last().contains(u"Port away"_s));

        auto *list = timeline.findChild<QListWidget *>();
        timeline.show();
        QVERIFY(QTest::qWaitForWindowActive(&timeline));
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard.text(), lines.at(1));
        list->clearSelection();
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard.text(), timeline.text());
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
