// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"

#include "app/inventory/load/inventory.h"
#include "ui/servers/serverspage.h"
#include "ui/widgets/errorbar.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;

namespace {

constexpr int patienceMs = 60'000;

Act refusal(int status, const char *body, int number)
{
    return {.answer = httpAnswer(status, sample(body), "application/json",
                                 {"x-ncp-trace-id: trace-" + QByteArray::number(number)})};
}

} // namespace

class TestServersPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // A gateway gives each refusal a trace id of its own: that makes no other message of it.
    void aMessageThatWasClosedComesBackOnlyForAnotherFailure()
    {
        FaultServer server;
        server.play({refusal(401, "error-gateway-permission.json", 1),
                     refusal(401, "error-gateway-permission.json", 2),
                     refusal(401, "error-gateway-permission.json", 3),
                     refusal(401, "error-gateway-auth.json", 4)});
        const SystemClock clock;
        const auto client = std::make_shared<Cloud::ApiClient>(connectionTo(server.url()));
        Inventory::Inventory inventory(client, {}, clock);
        Ui::ServersPage page{Console::systemClock()};
        const auto *const bar = page.findChild<Ui::ErrorBar *>();
        const auto read = [&] {
            inventory.refresh();
            if (QTest::qWaitFor([&] { return !inventory.loading(); }, patienceMs))
                page.showStates(inventory);
        };
        read();
        QVERIFY(!bar->isHidden());
        const auto *const facts = bar->findChild<QPlainTextEdit *>();
        QVERIFY(facts->toPlainText().contains(u"trace-1"_s));
        read();
        QVERIFY(!bar->isHidden());
        QVERIFY(facts->toPlainText().contains(u"trace-2"_s)); // the newest, to report it
        bar->findChild<QToolButton *>()->click();
        QVERIFY(bar->isHidden());
        read();
        QVERIFY(bar->isHidden());
        read();
        QVERIFY(!bar->isHidden());
        QVERIFY(facts->toPlainText().contains(u"trace-4"_s));
    }
};

QTEST_MAIN(TestServersPage)
#include "tst_serverspage.moc"
