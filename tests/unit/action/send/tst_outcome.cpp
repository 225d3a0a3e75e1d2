// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/send/changesender.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console::Action;

class TestOutcome final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void outcome_data()
    {
        QTest::addColumn<Exchange>("exchange");
        QTest::addColumn<Outcome>("expected");
        const QByteArray success = "<interruptServerInstanceResponse><returnCode>0</returnCode>"
                                   "</interruptServerInstanceResponse>";
        const QByteArray busy = "<interruptServerInstanceResponse><returnCode>1100031</returnCode>"
                                "</interruptServerInstanceResponse>";
        const QByteArray envelope =
            "<responseError><returnCode>1100031</returnCode></responseError>";
        const QByteArray gateway = R"({"error":{"errorCode":"200","message":"no"}})";
        const QByteArray html = "<html><body>proxy</body></html>";
        const auto answer = [](int status, const QByteArray &body, bool complete = true) {
            return Exchange{
                .mayHaveBeenSent = true, .complete = complete, .httpStatus = status, .body = body};
        };
        const auto row = [](const char *name, const Exchange &exchange, Outcome expected) {
            QTest::newRow(name) << exchange << expected;
        };
        row("no byte left", Exchange{}, Outcome::NotSent);
        row("left, and no answer", Exchange{.mayHaveBeenSent = true}, Outcome::Unknown);
        row("a complete success", answer(200, success), Outcome::Accepted);
        row("a complete success with 201", answer(201, success), Outcome::Accepted);
        row("a success in JSON",
            answer(200, R"({"interruptServerInstanceResponse":{"returnCode":"0"}})"),
            Outcome::Accepted);
        row("a success without a return code", answer(200, "<interruptServerInstanceResponse/>"),
            Outcome::Accepted);
        row("a success whose transport broke", answer(200, success, false), Outcome::Unknown);
        row("that root with another code", answer(200, busy), Outcome::Refused);
        row("200 with the service's envelope", answer(200, envelope), Outcome::Refused);
        row("200 with the gateway's envelope", answer(200, gateway), Outcome::Refused);
        row("200 with an envelope whose transport broke", answer(200, envelope, false),
            Outcome::Unknown);
        row("400 with the service's envelope", answer(400, envelope), Outcome::Refused);
        row("401 with the gateway's envelope", answer(401, gateway), Outcome::Refused);
        row("429 with an envelope", answer(429, gateway), Outcome::Refused);
        row("429 without one", answer(429, html), Outcome::Unknown);
        row("400 without an envelope", answer(400, html), Outcome::Unknown);
        row("400 with an envelope that is cut", answer(400, envelope.chopped(3)), Outcome::Unknown);
        row("400 with an envelope whose transport broke", answer(400, envelope, false),
            Outcome::Unknown);
        row("400 with a success", answer(400, success), Outcome::Unknown);
        row("a redirect", answer(307, {}), Outcome::Refused);
        row("a redirect whose transport broke", answer(307, {}, false), Outcome::Refused);
        row("500 with an envelope", answer(500, gateway), Outcome::Unknown);
        row("503 with an envelope", answer(503, gateway), Outcome::Unknown);
        row("504 with the service's envelope", answer(504, envelope), Outcome::Unknown);
        row("500 with a success", answer(500, success), Outcome::Unknown);
        row("an empty 200", answer(200, {}), Outcome::Unknown);
        row("an empty 204", answer(204, {}), Outcome::Unknown);
        row("HTML with 200", answer(200, html), Outcome::Unknown);
        row("a truncated 200", answer(200, success.chopped(1)), Outcome::Unknown);
        row("another action's success",
            answer(200,
                   "<rebootServerInstancesResponse><returnCode>0</returnCode>"
                   "</rebootServerInstancesResponse>"),
            Outcome::Unknown);
        row("a status of no family", answer(102, success), Outcome::Unknown);
        row("a status beyond all", answer(999, success), Outcome::Unknown);
    }
    void outcome()
    {
        QFETCH(const Exchange, exchange);
        QFETCH(const Outcome, expected);
        QCOMPARE(outcomeOf(exchange, "interruptServerInstance"_L1), expected);
    }

    void everyCutOfASuccessIsUnknown()
    {
        const QByteArray success = "<interruptServerInstanceResponse><returnCode>0</returnCode>"
                                   "</interruptServerInstanceResponse>";
        for (qsizetype size = 0; size < success.size(); ++size) {
            const Exchange exchange{.mayHaveBeenSent = true,
                                    .complete = true,
                                    .httpStatus = 200,
                                    .body = success.left(size)};
            QCOMPARE(outcomeOf(exchange, "interruptServerInstance"_L1), Outcome::Unknown);
        }
    }
};

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
