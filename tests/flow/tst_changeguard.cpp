// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/send/changesender.h"
#include "app/cloud/apiclient.h"

#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Action;
using namespace Console::Test;

namespace {

// Lets one change through that is allowed, and counts what has arrived by then: had anything left
// before it, it would be there too.
int arrivedWithOneAllowed(FaultServer &server)
{
    server.play({{.answer = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"}});
    ChangeSender allowed(connectionTo(server.url()), Profile::GuardLevel::Lab);
    bool done = false;
    allowed.send(anInterrupt(), [&done](const OutcomeReport &) { done = true; });
    [&] {
        QTRY_VERIFY(done);
    }();
    return server.begun();
}

} // namespace

// The last barrier: whatever the callers have or have not checked, nothing leaves here that the
// profile forbids.
class TestChangeGuard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Every change there is, and some that there may be one day: the barrier does not look at
    // what is asked for.
    void aReadOnlyProfileLetsNothingLeave_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("interrupt") << QByteArray(anInterrupt().action.data());
        QTest::newRow("stop") << QByteArray("stopServerInstances");
        QTest::newRow("reboot") << QByteArray("rebootServerInstances");
        QTest::newRow("terminate") << QByteArray("terminateServerInstances");
    }
    void aReadOnlyProfileLetsNothingLeave()
    {
        QFETCH(const QByteArray, action);
        FaultServer server;
        Cloud::ApiRequest change = anInterrupt();
        change.action = QLatin1String(action);
        ChangeSender sender(connectionTo(server.url()), Profile::GuardLevel::ReadOnly);
        std::optional<OutcomeReport> report;
        sender.send(change, [&report](const OutcomeReport &told) { report = told; });
        QVERIFY(!report); // never from inside send()
        sender.cancel();
        QTRY_VERIFY(report.has_value());
        QCOMPARE(report->outcome, Outcome::NotSent);
        QCOMPARE(report->reason, OutcomeReason::NotAllowed);
        QVERIFY(!sender.mayHaveBeenSent());
        QCOMPARE(arrivedWithOneAllowed(server), 1);
    }

    void everyOtherGuardLevelSends_data()
    {
        QTest::addColumn<Profile::GuardLevel>("guard");
        QTest::newRow("production") << Profile::GuardLevel::Production;
        QTest::newRow("standard") << Profile::GuardLevel::Standard;
        QTest::newRow("lab") << Profile::GuardLevel::Lab;
    }
    void everyOtherGuardLevelSends()
    {
        QFETCH(const Profile::GuardLevel, guard);
        FaultServer server;
        server.play({{.answer = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"}});
        ChangeSender sender(connectionTo(server.url()), guard);
        bool done = false;
        sender.send(anInterrupt(), [&done](const OutcomeReport &) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(server.complete(), 1);
    }

    void withoutTheSecretNothingLeaves()
    {
        FaultServer server;
        Cloud::Connection connection = connectionTo(server.url());
        const auto slot = std::make_shared<SecretSlot>(Secret(QByteArrayView("anything")));
        connection.secretKey = slot;
        ChangeSender sender(connection, Profile::GuardLevel::Lab);
        slot->clear(); // the console is locked
        std::optional<OutcomeReport> report;
        sender.send(anInterrupt(), [&report](const OutcomeReport &told) { report = told; });
        QTRY_VERIFY(report.has_value());
        QCOMPARE(report->outcome, Outcome::NotSent);
        QCOMPARE(report->reason, OutcomeReason::Locked);
        QCOMPARE(arrivedWithOneAllowed(server), 1);
    }

    void aReadWithoutTheSecretIsNotSentEither()
    {
        FaultServer server;
        Cloud::Connection connection = connectionTo(server.url());
        connection.secretKey = std::make_shared<SecretSlot>();
        Cloud::ApiClient client(connection);
        std::optional<Cloud::ApiResult<Cloud::Page<Cloud::Region>>> result;
        const auto call = client.regions(&client, [&result](auto told) { result = told; });
        QTRY_VERIFY(result.has_value());
        QCOMPARE(result->error().kind, Cloud::ApiError::Kind::Locked);
        QCOMPARE(server.listener().connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestChangeGuard)
#include "tst_changeguard.moc"
