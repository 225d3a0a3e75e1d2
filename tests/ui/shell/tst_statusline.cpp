// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"
#include "tests/support/readingsgateway.h"
#include "tests/support/testservices.h"
#include "ui/shell/statusline.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;

namespace {

constexpr int patienceMs = 60'000;

QByteArray servers(const QByteArray &more, int total, const QByteArray &number = "1")
{
    return httpAnswer(
        200,
        "<getServerInstanceListResponse><totalRows>" + QByteArray::number(total)
            + "</totalRows><serverInstanceList><serverInstance><serverInstanceNo>" + number
            + "</serverInstanceNo><serverInstanceStatus><code>RUN</code></serverInstanceStatus>"
              "<serverInstanceOperation><code>NULL</code></serverInstanceOperation><regionCode>KR"
              "</regionCode></serverInstance>"
            + more + "</serverInstanceList></getServerInstanceListResponse>");
}

} // namespace

// What the status line says about a region whose reading failed, or lacks something.
class TestStatusLine final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { leaveTheDesktop(); }

    void itSaysWhatHappened_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("told");
        QTest::addColumn<bool>("problem");
        QTest::newRow("all is there") << servers({}, 1) << u"^KR \\d+ s ago$"_s << false;
        QTest::newRow("a row that cannot be read")
            << servers("<serverInstance/>", 2)
            << u"^KR \\d+ s ago, 1 of 2 server\\(s\\) could not be read$"_s << true;
        QTest::newRow("the only row cannot be read")
            << servers({}, 1, {}) << u"^KR \\d+ s ago, 1 of 1 server\\(s\\) could not be read$"_s
            << true;
        QTest::newRow("a character that is forbidden")
            << servers("<serverInstance><serverInstanceNo>2</serverInstanceNo><serverName>&#x8;"
                       "</serverName><regionCode>KR</regionCode><serverInstanceStatus><code>RUN"
                       "</code></serverInstanceStatus><serverInstanceOperation><code>NULL</code>"
                       "</serverInstanceOperation></serverInstance>",
                       2)
            << u"^KR \\d+ s ago$"_s << false;
        QTest::newRow("a total of more")
            << servers({}, 7) << u"^KR \\d+ s ago, may be incomplete$"_s << true;
        QTest::newRow("an answer that cannot be read")
            << httpAnswer(200, "<getServerInstanceListResponse>")
            << u"^KR: answer cannot be read$"_s << true;
        QTest::newRow("a web page with an error")
            << httpAnswer(404, "<html/>", "text/html") << u"^KR: answered with HTTP status 404$"_s
            << true;
        QTest::newRow("a refusal") << httpAnswer(400, sample("error-service.xml"))
                                   << u"^KR: answered with an error$"_s << true;
        QTest::newRow("a key that may not")
            << httpAnswer(401, sample("error-gateway-permission.json"), "application/json")
            << u"^KR: access denied$"_s << true;
    }
    void itSaysWhatHappened()
    {
        QFETCH(const QByteArray, list);
        QFETCH(const QString, told);
        QFETCH(const bool, problem);
        const ReadingsGateway gateway([&list](const ArrivedReading &request) {
            if (request.list)
                return list;
            if (request.target.contains("getNetworkInterfaceList"))
                return httpAnswer(200, "<getNetworkInterfaceListResponse/>");
            return ReadingsGateway::failure(400); // names are no matter here
        });
        const QTemporaryDir folder;
        TestServices services(folder.path());
        Profile::Profile profile{.name = u"Prod"_s,
                                 .gateway = Cloud::Gateway::fromText(gateway.url()).value(),
                                 .accessKeyId = QString::fromLatin1(accessKeyId),
                                 .region = Cloud::RegionCode::fromText(u"KR"_s)};
        Session::SessionManager &sessions = services.sessions;
        sessions.addTemporary(profile, Secret(QByteArrayView(secretKey)));
        sessions.open(profile.id);
        QTRY_VERIFY_WITH_TIMEOUT(sessions.session(), patienceMs);
        sessions.session()->inventory().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!sessions.session()->inventory().loading(), patienceMs);
        Ui::StatusLine line(services.interrupts.unresolved());
        line.showSessions(sessions, sessions.store()->counts().servers);
        const QString text = line.findChild<QLabel *>(u"ages"_s)->text();
        QVERIFY2(QRegularExpression(told).match(text).hasMatch(), qPrintable(text));
        const QLabel &mark = *line.findChild<QLabel *>(u"problem"_s);
        QCOMPARE(!mark.isHidden(), problem);
        QCOMPARE(mark.accessibleName(), u"Warning"_s);
        const bool empty = sessions.store()->isEmpty();
        const auto labels = line.findChildren<QLabel *>();
        for (const QLabel *const label : labels) // zero would look like a fact
            QVERIFY2(!empty || !label->text().startsWith(u'0'), qPrintable(label->text()));
        const QString note = u"Prod: 1 character(s) that XML forbids are shown as \uFFFD"_s;
        QCOMPARE(line.findChild<QLabel *>(u"ages"_s)->toolTip().contains(note),
                 list.contains("&#x8;"));
        line.setInventoryVisible(false);
        QVERIFY(line.findChild<QLabel *>(u"ages"_s)->toolTip().isEmpty());
        QVERIFY(mark.isHidden());
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
