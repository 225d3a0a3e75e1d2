// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/idlewatch.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;

namespace {

class FakeClock final : public Clock
{
public:
    qint64 wallMs() const override { return m_wall.count(); }
    qint64 monotonicMs() const override { return m_monotonic.count(); }
    void pass(std::chrono::milliseconds time)
    {
        m_wall += time;
        m_monotonic += time;
    }
    void sleep(std::chrono::milliseconds time) { m_wall += time; }
    void putOn(std::chrono::milliseconds time) { m_wall += time; } // back if negative

private:
    std::chrono::milliseconds m_wall = 1'700'000'000s;
    std::chrono::milliseconds m_monotonic = 5s;
};

using Use = std::function<void(QWidget &)>;

} // namespace

class TestIdleWatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsOnceWhenTheTimeIsOver()
    {
        FakeClock clock;
        Desktop::IdleWatch watch(clock);
        const QSignalSpy idle(&watch, &Desktop::IdleWatch::idle);
        QCOMPARE(watch.limit(), 15min);
        clock.pass(15min - 1ms);
        watch.check();
        QCOMPARE(idle.count(), 0);
        clock.pass(1ms);
        watch.check();
        QCOMPARE(idle.count(), 1);
        clock.pass(3h);
        watch.check();
        QCOMPARE(idle.count(), 1);
        watch.noteUse();
        clock.pass(15min);
        watch.check();
        QCOMPARE(idle.count(), 2);
    }

    void timeIsLookedAtByItself()
    {
        FakeClock clock;
        Desktop::IdleWatch watch(clock);
        watch.setLimit(600ms);
        const QSignalSpy idle(&watch, &Desktop::IdleWatch::idle);
        clock.pass(600ms);
        QTRY_COMPARE(idle.count(), 1);
    }

    void sleepCounts()
    {
        FakeClock clock;
        Desktop::IdleWatch watch(clock);
        const QSignalSpy idle(&watch, &Desktop::IdleWatch::idle);
        clock.pass(1min);
        watch.noteUse();
        clock.sleep(14min);
        watch.check();
        clock.pass(59s);
        watch.check();
        QCOMPARE(idle.count(), 0);
        clock.pass(1s);
        watch.check();
        QCOMPARE(idle.count(), 1);
    }

    void aClockPutBackNeitherLocksNorPostpones_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("back");
        QTest::newRow("a second") << std::chrono::milliseconds(1s);
        QTest::newRow("an hour") << std::chrono::milliseconds(1h);
        QTest::newRow("to the beginning") << std::chrono::milliseconds(1'700'000'000s);
    }
    void aClockPutBackNeitherLocksNorPostpones()
    {
        QFETCH(const std::chrono::milliseconds, back);
        FakeClock clock;
        Desktop::IdleWatch watch(clock);
        const QSignalSpy idle(&watch, &Desktop::IdleWatch::idle);
        clock.pass(7min);
        clock.putOn(-back);
        watch.check();
        QCOMPARE(idle.count(), 0);
        clock.pass(8min - 1ms);
        watch.check();
        QCOMPARE(idle.count(), 0);
        clock.pass(1ms);
        watch.check();
        QCOMPARE(idle.count(), 1);
    }

    void aClockPutOnLocks()
    {
        FakeClock clock;
        Desktop::IdleWatch watch(clock);
        const QSignalSpy idle(&watch, &Desktop::IdleWatch::idle);
        clock.putOn(1h);
        watch.check();
        QCOMPARE(idle.count(), 1);
    }

    void anyUsePostpones_data()
    {
        QTest::addColumn<Use>("use");
        QTest::newRow("a key") << Use([](QWidget &w) { QTest::keyClick(&w, Qt::Key_A); });
        QTest::newRow("the pointer") << Use([](QWidget &w) { QTest::mouseMove(&w, {5, 5}); });
        QTest::newRow("a button") << Use([](QWidget &w) { QTest::mouseClick(&w, Qt::LeftButton); });
        QTest::newRow("the wheel") << Use([](QWidget &w) {
            QWheelEvent event({5, 5}, w.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&w, &event);
        });
        QTest::newRow("a finger") << Use([](QWidget &w) {
            static const auto *const device = QTest::createTouchDevice();
            QTest::touchEvent(&w, const_cast<QPointingDevice *>(device)).press(0, {5, 5}, &w);
            QTest::touchEvent(&w, const_cast<QPointingDevice *>(device)).release(0, {5, 5}, &w);
        });
        QTest::newRow("an input method") << Use([](QWidget &w) {
            QInputMethodEvent event(u"한"_s, {});
            QApplication::sendEvent(&w, &event);
        });
    }
    void anyUsePostpones()
    {
        QFETCH(const Use, use);
        QLineEdit edit;
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        FakeClock clock;
        Desktop::IdleWatch watch(clock);
        const QSignalSpy idle(&watch, &Desktop::IdleWatch::idle);
        clock.pass(14min);
        use(edit);
        clock.pass(14min);
        watch.check();
        QCOMPARE(idle.count(), 0);
        clock.pass(1min);
        watch.check();
        QCOMPARE(idle.count(), 1);
    }

    void whatTheProgramDoesIsNoUse()
    {
        QLineEdit edit;
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        QCoreApplication::processEvents();
        FakeClock clock;
        Desktop::IdleWatch watch(clock);
        const QSignalSpy idle(&watch, &Desktop::IdleWatch::idle);
        clock.pass(14min);
        edit.setText(u"refreshed"_s);
        edit.resize(300, 40);
        edit.repaint();
        QCoreApplication::processEvents();
        clock.pass(1min);
        watch.check();
        QCOMPARE(idle.count(), 1);
    }

    void theEventThatWakesComesAfterTheLockAndReachesNobody()
    {
        QLineEdit edit;
        FakeClock clock;
        Desktop::IdleWatch watch(clock);
        QString textAtLock = u"not locked"_s;
        connect(&watch, &Desktop::IdleWatch::idle, this, [&] { textAtLock = edit.text(); });
        QTest::keyClick(&edit, Qt::Key_A);
        QCOMPARE(edit.text(), u"a"_s);
        clock.sleep(8h);
        QTest::keyPress(&edit, Qt::Key_B); // before any timer has run
        QCOMPARE(textAtLock, u"a"_s);
        QCOMPARE(edit.text(), u"a"_s);
        QTest::keyRelease(&edit, Qt::Key_B);
        QTest::keyClick(&edit, Qt::Key_C);
        QCOMPARE(edit.text(), u"ac"_s);
    }

    void mayBeSwitchedOff()
    {
        QLineEdit edit;
        FakeClock clock;
        Desktop::IdleWatch watch(clock);
        const QSignalSpy idle(&watch, &Desktop::IdleWatch::idle);
        watch.setLimit(0ms);
        clock.pass(24h);
        watch.check();
        QTest::keyClick(&edit, Qt::Key_A);
        QCOMPARE(edit.text(), u"a"_s);
        QCOMPARE(idle.count(), 0);
        watch.setLimit(1min); // the day without a limit does not count
        watch.check();
        QCOMPARE(idle.count(), 0);
        clock.pass(1min);
        watch.check();
        QCOMPARE(idle.count(), 1);
    }
};

QTEST_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
