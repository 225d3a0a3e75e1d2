// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"

#include "app/inventory/load/inventory.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;

class TestFailingRegions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // As a real gateway does it: each refusal has a trace id of its own.
    void oneSentenceTellsTheRegionsThatFailAlike()
    {
        constexpr int patienceMs = 30'000;
        constexpr int requests = 30; // more than are made
        FaultServer server;
        QList<Act> acts{{.answer = httpAnswer(200, sample("region-list.xml"))}};
        for (int i = 0; i < requests; ++i)
            acts.append({.answer = httpAnswer(401, sample("error-gateway-permission.json"),
                                              "application/json",
                                              {"x-ncp-trace-id: trace-" + QByteArray::number(i)})});
        server.play(acts);
        const SystemClock clock;
        const auto client = std::make_shared<Cloud::ApiClient>(connectionTo(server.url()));
        Inventory::Inventory inventory(client, {}, clock);
        inventory.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!inventory.loading(), patienceMs);
        QSet<QString> traces;
        for (const Inventory::RegionState &region : inventory.regions()) {
            QVERIFY(region.error);
            QCOMPARE(region.error->kind, Cloud::ApiError::Kind::PermissionDenied);
            traces.insert(region.error->traceId);
        }
        QCOMPARE(traces.size(), 3);
        QCOMPARE(inventory.regionsWithError().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestFailingRegions)
#include "tst_failingregions.moc"
