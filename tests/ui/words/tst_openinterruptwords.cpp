// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/openinterruptwords.h"

#include "tests/support/interruptworld.h"

#include <QRegularExpression>

using namespace Console;
using namespace Console::Test;
using Action::Outcome;
using Session::OpenInterrupt;
using Stage = Interrupt::Stage;

namespace {

Cloud::ServerId idOf(const QString &number)
{
    return {.region = *Cloud::RegionCode::fromText(u"KR"_s),
            .number = *Cloud::ServerNo::fromText(number)};
}

} // namespace

// What is said of an interrupt that is not at its end, and which of several is told about.
class TestOpenInterruptWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theOneOfThisServerIsToldAbout()
    {
        const auto one = idOf(u"1"_s);
        const QUuid older = QUuid::createUuid();
        const QUuid newer = QUuid::createUuid();
        const QList<OpenInterrupt> open{{.server = idOf(u"2"_s), .action = QUuid::createUuid()},
                                        {.server = one, .action = older},
                                        {.server = one, .action = newer},
                                        {.server = idOf(u"3"_s), .action = QUuid::createUuid()}};
        QVERIFY(!Session::openInterruptOf({}, one));
        QVERIFY(!Session::openInterruptOf(open, idOf(u"4"_s)));
        Cloud::ServerId elsewhere = one; // regions may number alike
        elsewhere.region = *Cloud::RegionCode::fromText(u"JPN"_s);
        QVERIFY(!Session::openInterruptOf(open, elsewhere));
        QCOMPARE(Session::openInterruptOf(open, one)->action, newer);
        QCOMPARE(Session::openInterruptOf(open.first(2), one)->action, older);
    }

    void whatIsSeenMeanwhileIsSaid()
    {
        InterruptWorld world(std::chrono::minutes(10));
        Interrupt *const interrupt = world.openInterrupt();
        interrupt->send({.typedName = interrupt->before().name});
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Following, patienceMs);
        OpenInterrupt open{.server = interrupt->before().id,
                           .action = interrupt->id(),
                           .sentAt = interrupt->sentAt(),
                           .outcome = Outcome::Accepted,
                           .live = interrupt};
        const auto said = [&] {
            return Ui::openInterruptSentence(open, world.clock.utcNow());
        };
        QVERIFY2(said().contains(u", accepted, "_s), qPrintable(said()));
        open.outcome = Outcome::Unknown;
        QVERIFY2(said().contains(u", outcome unknown, "_s), qPrintable(said()));
        const auto mark = [&open] {
            return Ui::openInterruptMark(open, open.sentAt.addSecs(40));
        };
        QCOMPARE(mark(), u"Interrupted 40 s ago, unknown"_s);

        interrupt->setLocked(true);
        QVERIFY2(said().endsWith(u"following is paused"_s), qPrintable(said()));
        interrupt->setLocked(false);
        QVERIFY2(!said().contains(u"paused"_s), qPrintable(said()));

        // Even so the next reading is the proof of it.
        world.clock.ahead += 11 * 60'000;
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->verdict(), Action::FollowVerdict::NoVisibleReaction,
                                  patienceMs);
        QVERIFY2(said().contains(u", no visible reaction, "_s), qPrintable(said()));
        QCOMPARE(mark(), u"Interrupted 40 s ago, no reaction seen"_s);
        open.live = nullptr; // another run's
        QCOMPARE(mark(), u"Unresolved"_s);
        open.outcome = Outcome::Accepted;
        QCOMPARE(mark(), u"Interrupted 40 s ago, not followed"_s);
    }

    void anotherDayIsNamed()
    {
        const QDateTime now({2026, 11, 1}, {9, 9, 30}, Qt::UTC);
        OpenInterrupt open{
            .server = idOf(u"1"_s), .sentAt = now.addSecs(-9), .outcome = Outcome::Unknown};
        QVERIFY(Ui::openInterruptSentence(open, now).startsWith(u"Interrupt sent 09:09:21, "_s));
        open.sentAt = now.addDays(-1);
        QVERIFY(Ui::openInterruptSentence(open, now).startsWith(
            u"Interrupt sent 2026-10-31 09:09:30 "_s));
    }
};

QTEST_MAIN(TestOpenInterruptWords)
#include "tst_openinterruptwords.moc"
