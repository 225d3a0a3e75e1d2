// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/readonce.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Cloud;
using namespace Console::Test;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(Console::Test::Act)

namespace {

// Nothing else tells from outside that a call waits for its next attempt.
int repeatsAnnounced = 0;
void countRepeats(QtMsgType type, const QMessageLogContext & /*context*/, const QString &text)
{
    if (text.contains(u"is repeated in"))
        ++repeatsAnnounced;
    else if (type == QtWarningMsg)
        QTest::qFail(qPrintable(text), __FILE__, __LINE__);
}

// Cancels just before the event after `events` others arrives in this thread.
class CancelBefore final : public QObject
{
public:
    CancelBefore(ReadOnce &read, int events) : m_read(read), m_events(events)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    bool eventFilter(QObject * /*receiver*/, QEvent * /*event*/) override
    {
        if (m_read.results() == 0 && m_events-- == 0) {
            cancelled = true;
            m_read.handle().cancel();
        }
        return false;
    }

    bool cancelled = false;

private:
    ReadOnce &m_read;
    int m_events;
};

} // namespace

// What is cancelled is told once; what is dropped is silent.
class TestReadCancelled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cancelIsToldOnce_data();
    void cancelIsToldOnce();
    void cancelWinsAtAnyMoment();
    void whatIsDroppedIsSilent();
};

void TestReadCancelled::cancelIsToldOnce_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("begun");
    QTest::addColumn<int>("repeats");
    QTest::newRow("before the first attempt")
        << Act{.answer = httpAnswer(200, regions())} << 0 << 0;
    QTest::newRow("while waiting for the answer") << Act{.at = BreakAt::Silence} << 1 << 0;
    QTest::newRow("while waiting for the next attempt")
        << Act{.answer = httpAnswer(429, sample("error-gateway-throttle.json"), json,
                                    {"Retry-After: 50"})}
        << 1 << 1;
}

void TestReadCancelled::cancelIsToldOnce()
{
    QFETCH(Act, act);
    QFETCH(int, begun);
    QFETCH(int, repeats);
    QLoggingCategory::setFilterRules(u"*.info=true"_s);
    repeatsAnnounced = 0;
    const auto restored = qScopeGuard([before = qInstallMessageHandler(countRepeats)] {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
    });
    FaultServer server;
    server.play({act});
    ReadOnce read(connectionTo(server.url()));
    read.start();
    QVERIFY(read.handle().running());
    if (begun > 0) {
        QTRY_COMPARE(server.complete(), begun);
        QTRY_COMPARE(repeatsAnnounced, repeats); // the refusal has come in, if there is one
    }
    read.handle().cancel();
    read.handle().cancel();
    QCOMPARE(read.results(), 0); // never from inside cancel()
    QVERIFY(read.wait());
    QCOMPARE(read.error().kind, Kind::Cancelled);
    read.handle().cancel();
    QCoreApplication::processEvents();
    QCOMPARE(read.results(), 1);
    read.dropClient();
    QVERIFY(server.listener().settle());
    QCOMPARE(server.begun(), begun);
}

// While it is parsed, too.
void TestReadCancelled::cancelWinsAtAnyMoment()
{
    FaultServer server;
    server.play({{.answer = httpAnswer(200, regions())}});
    int cancelled = 0;
    int finished = 0;
    constexpr int most = 1000; // events of one reading
    for (int events = 0; events < most && finished < 3; ++events) {
        ReadOnce read(connectionTo(server.url()));
        read.start();
        CancelBefore cancel(read, events);
        QVERIFY(read.wait());
        QCOMPARE(read.results(), 1);
        if (cancel.cancelled)
            QCOMPARE(read.error().kind, Kind::Cancelled);
        else
            QVERIFY(read.succeeded());
        cancelled += cancel.cancelled ? 1 : 0;
        finished += cancel.cancelled ? 0 : 1;
    }
    QVERIFY(cancelled > 3);
    QCOMPARE(finished, 3);
}

void TestReadCancelled::whatIsDroppedIsSilent()
{
    using Drop = void (ReadOnce::*)();
    for (const Drop drop : {&ReadOnce::dropHandle, &ReadOnce::dropContext, &ReadOnce::dropClient}) {
        for (const bool atOnce : {true, false}) {
            FaultServer server;
            server.play({{.at = BreakAt::Silence, .answer = httpAnswer(200, regions())}});
            ReadOnce read(connectionTo(server.url()));
            read.start();
            if (!atOnce)
                QTRY_COMPARE(server.complete(), 1);
            (read.*drop)();
            server.release();

            // Another one has its whole exchange meanwhile.
            ReadOnce next(connectionTo(server.url()));
            QVERIFY(next.run());
            QVERIFY(next.succeeded());
            QCOMPARE(read.results(), 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestReadCancelled)
#include "tst_readcancelled.moc"
