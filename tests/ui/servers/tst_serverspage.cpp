// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"
#include "tests/support/readingsgateway.h"

#include "app/inventory/load/inventory.h"
#include "ui/servers/serverspage.h"
#include "ui/servers/servertablemodel.h"
#include "ui/widgets/errorbar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <atomic>

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

QByteArray listOf(const QByteArray &action, const QByteArray &list, const QByteArray &rows,
                  int total)
{
    return httpAnswer(200,
                      '<' + action + "Response><totalRows>" + QByteArray::number(total)
                          + "</totalRows><" + list + '>' + rows + "</" + list + "></" + action
                          + "Response>");
}

QByteArray server(int number)
{
    return "<serverInstance><serverInstanceNo>" + QByteArray::number(number)
        + "</serverInstanceNo><serverInstanceStatus><code>RUN</code></serverInstanceStatus>"
          "<serverInstanceOperation><code>NULL</code></serverInstanceOperation>"
          "<regionCode>KR</regionCode></serverInstance>";
}

QAbstractButton *button(const QWidget &in, const QString &text)
{
    const auto all = in.findChildren<QAbstractButton *>();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&text](const auto *one) { return one->text() == text; });
    return found == all.end() ? nullptr : *found;
}

QString textOf(const QWidget &in)
{
    QStringList texts;
    const auto labels = in.findChildren<QLabel *>();
    for (const QLabel *const label : labels)
        texts += label->text();
    return texts.join(u' ');
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

    void whatCouldNotBeReadIsToldWithItsText()
    {
        const auto list = [](const QByteArray &rows, int total) {
            return listOf("getServerInstanceList", "serverInstanceList", rows, total);
        };
        const QByteArray odd = "<serverInstance><serverName>odd</serverName></serverInstance>";
        std::atomic<int> turn = 1;
        const ReadingsGateway gateway([&](const ArrivedReading &request) {
            if (request.target.contains("getNetworkInterfaceList"))
                return listOf("getNetworkInterfaceList", "networkInterfaceList", {}, 0);
            if (!request.list)
                return ReadingsGateway::failure(500); // names are no matter here
            switch (turn) {
            case 1:
            case 2:
                return list(server(1) + odd + server(3), 3);
            case 3:
                return list(server(1) + odd + odd + server(3), 4);
            case 4:
                return list(server(1) + server(3), 5);
            default:
                return list(server(1) + server(3), 2);
            }
        });
        const SystemClock clock;
        const auto client = std::make_shared<Cloud::ApiClient>(connectionTo(QUrl(gateway.url())),
                                                               Cloud::ReadLimits{.retries = 0});
        Inventory::Inventory inventory(client, Cloud::RegionCode::fromText(u"KR"_s), clock);
        Ui::ServersPage page{Console::systemClock()};
        page.showStore(inventory.store());
        const auto *const bar = page.findChild<Ui::ErrorBar *>();
        const auto *const facts = bar->findChild<QPlainTextEdit *>();
        auto *const details = button(*bar, u"Details"_s);
        const auto read = [&] {
            inventory.refresh();
            if (QTest::qWaitFor([&] { return !inventory.loading(); }, patienceMs))
                page.showStates(inventory);
        };
        read();
        QCOMPARE(page.table().model().rowCount(), 2);
        QVERIFY(!bar->isHidden());
        QVERIFY2(textOf(*bar).contains(u"1 of 3 server(s) could not be read."_s),
                 qPrintable(textOf(*bar)));
        QVERIFY(facts->isHidden());
        details->click();
        QVERIFY(!facts->isHidden());
        QVERIFY(facts->toPlainText().contains(QString::fromLatin1(odd)));
        bar->findChild<QToolButton *>()->click();
        read(); // the same again
        QVERIFY(bar->isHidden());
        turn = 3;
        read();
        QVERIFY(!bar->isHidden());
        QVERIFY(textOf(*bar).contains(u"2 of 4 server(s) could not be read."_s));
        turn = 4;
        read();
        QVERIFY(textOf(*bar).contains(u"may be incomplete"_s));
        QVERIFY(!details->isVisibleTo(bar)); // no text to show
        turn = 5;
        read();
        QVERIFY(bar->isHidden());
    }

    // Neither that there are no servers, nor that one of them is not listed.
    void whatCouldNotBeReadIsNotSaidToBeMissing()
    {
        std::atomic<bool> odd = true;
        const ReadingsGateway gateway([&odd](const ArrivedReading &request) {
            if (request.target.contains("getNetworkInterfaceList"))
                return listOf("getNetworkInterfaceList", "networkInterfaceList", {}, 0);
            return !request.list ? ReadingsGateway::failure(500)
                : odd
                ? listOf("getServerInstanceList", "serverInstanceList", "<serverInstance/>", 1)
                : listOf("getServerInstanceList", "serverInstanceList", {}, 0);
        });
        const SystemClock clock;
        const auto client = std::make_shared<Cloud::ApiClient>(connectionTo(QUrl(gateway.url())),
                                                               Cloud::ReadLimits{.retries = 0});
        Inventory::Inventory inventory(client, Cloud::RegionCode::fromText(u"KR"_s), clock);
        Ui::ServersPage page{Console::systemClock()};
        page.showStore(inventory.store());
        const QSignalSpy told(&page, &Ui::ServersPage::messageRequested);
        page.selectWhenListed(*Cloud::ServerNo::fromText(u"1"_s));
        for (const bool again : {true, false}) {
            inventory.refresh();
            QTRY_VERIFY_WITH_TIMEOUT(!inventory.loading(), patienceMs);
            page.showStates(inventory);
            page.lookIn({&inventory});
            QCOMPARE(page.table().emptyText(),
                     again ? u"The servers could not be read."_s : u"No servers."_s);
            QCOMPARE(told.count(), again ? 0 : 1);
            odd = false;
        }
    }
};

QTEST_MAIN(TestServersPage)
#include "tst_serverspage.moc"
