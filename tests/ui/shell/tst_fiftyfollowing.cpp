// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/interruptrecord.h"
#include "tests/support/readingsgateway.h"
#include "tests/support/testservices.h"
#include "ui/action/interruptdialog.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Test;
using Action::Interrupt;

namespace {

// Microseconds in one go; what a sanitizer adds is not the program's.
#if defined(CONSOLE_SANITIZED)
constexpr qint64 longestUs = 100'000;
#else
constexpr qint64 longestUs = 16'000;
#endif

constexpr int count = 50;
const QStringList regions{u"KR"_s, u"JPN"_s, u"SGN"_s};

// Knows how long the longest event took the GUI thread. Its own processor time: what other
// programs take of the machine is not the console's doing.
class MeasuringApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool result = QApplication::notify(receiver, event);
            --m_depth;
            return result;
        }
        const qint64 before = usedMicroseconds();
        const bool result = QApplication::notify(receiver, event);
        worst = std::max(worst, usedMicroseconds() - before);
        --m_depth;
        return result;
    }
    qint64 worst = 0; // µs

private:
    static qint64 usedMicroseconds()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
    }
    int m_depth = 0;
};

QString regionOf(int number) { return regions.at(number % regions.size()); }

QByteArray answerTo(const ArrivedReading &request, std::chrono::steady_clock::time_point start)
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: ";
    const auto page = [&ok](const QByteArray &body) {
        return ok + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    if (request.target.contains("getRegionList"))
        return page("<getRegionListResponse><returnCode>0</returnCode><regionList><region>"
                    "<regionCode>KR</regionCode><regionName>Korea</regionName></region>"
                    "</regionList></getRegionListResponse>");
    if (request.target.contains("getNetworkInterfaceList"))
        return page("<getNetworkInterfaceListResponse><returnCode>0</returnCode>"
                    "<networkInterfaceList/></getNetworkInterfaceListResponse>");
    // Down after 2 s, up again between 5 and 8 s; every seventh server is only known to the detail.
    const auto since = std::chrono::steady_clock::now() - start;
    QList<ListedServer> listed;
    for (const QString &text : request.numbers) {
        const int number = text.toInt();
        if (request.list && number % 7 == 0)
            continue;
        ListedServer server{.number = text, .region = regionOf(number).toLatin1()};
        if (since > 5s + 60ms * (number % count)) {
            server.booted = "2026-10-22T04:00:13+0900";
        } else if (since > 2s) {
            server.status = "NSTOP";
            server.operation = "START";
        }
        listed.append(server);
    }
    return ReadingsGateway::listing(request, listed);
}

} // namespace

class TestFiftyFollowing final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { leaveTheDesktop(); }

    void allGetTheirVerdict()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"runs"_s));
        TestServices services(folder.path());
        const auto start = std::chrono::steady_clock::now();
        ReadingsGateway gateway(
            [start](const ArrivedReading &request) { return answerTo(request, start); });
        const Profile::Profile profile{.id = QUuid::createUuid(),
                                       .name = u"Fifty"_s,
                                       .gateway = Cloud::Gateway::fromText(gateway.url()).value(),
                                       .accessKeyId = u"KEY"_s};
        QVERIFY(!services.book.put(profile));
        services.credentials.keepForThisRun(profile.id, Profile::SecretKind::SecretKey,
                                            Secret(QByteArrayView("secret")));
        leaveBehind(services, profile);

        Ui::MainWindow window(services.services(), services.languages);
        window.show();
        services.sessions.open(profile.id);
        QTRY_COMPARE(services.interrupts.all().size(), count);
        // Some are looked at, too.
        for (int i = 0; i < 5; ++i)
            (new Ui::InterruptDialog(services.interrupts.all().at(i * 9), &window))->show();
        QTest::qWait(0);
        auto &application = static_cast<MeasuringApplication &>(*qApp);
        application.worst = 0;

        const auto ended = [&services] {
            const auto &all = services.interrupts.all();
            return std::count_if(all.begin(), all.end(), [](const Interrupt *one) {
                return one->stage() == Interrupt::Stage::Ended;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(ended(), count, 100'000);
        for (const Interrupt *const one : services.interrupts.all()) {
            QCOMPARE(one->verdict(), Action::FollowVerdict::Rebooted);
            QVERIFY(!one->following().readingFailure());
        }
        QVERIFY2(application.worst < longestUs, qPrintable(QString::number(application.worst)));
        qInfo("The longest event took the GUI thread %lld µs.",
              static_cast<long long>(application.worst));

        QTRY_COMPARE(verdictsOnRecord(services), count);
        // Only what follows; the table reads its regions by itself.
        QVERIFY2(gateway.mostInASecond() <= 5,
                 qPrintable(QString::number(gateway.mostInASecond())));
        const auto arrived = gateway.arrived();
        QSet<QByteArray> signatures;
        for (const ArrivedReading &one : arrived) {
            QCOMPARE(one.method, "GET"_ba); // nothing is sent again
            signatures.insert(one.signature);
        }
        QCOMPARE(signatures.size(), arrived.size());
        qInfo("%lld readings, at most %d in a second.", static_cast<long long>(arrived.size()),
              gateway.mostInASecond());
    }

private:
    // What a run that was killed left in the journal.
    static void leaveBehind(TestServices &services, const Profile::Profile &profile)
    {
        const Action::InterruptContext context{
            .profile = profile,
            .connection = {.gateway = profile.gateway,
                           .accessKeyId = profile.accessKeyId.toUtf8(),
                           .secretKey = {},
                           .clock = {},
                           .extraCertificates = {}},
            .journal = &services.journal,
            .clock = &services.clock,
            .rules = &Action::RuleSet::builtIn()};
        const QUuid run = QUuid::createUuid();
        int written = 0;
        const auto counted = [&written](const auto &) {
            ++written;
        };
        for (int i = 0; i < count; ++i) {
            const int number = 10'000 + i;
            Cloud::ServerInstance before{
                .id = {.region = *Cloud::RegionCode::fromText(regionOf(number)),
                       .number = *Cloud::ServerNo::fromText(QString::number(number))},
                .name = u"vm-%1"_s.arg(number)};
            before.statusCode.code = u"RUN"_s;
            before.operationCode.code = u"NULL"_s;
            before.booted = QDateTime({2026, 10, 1}, {19, 0, 13}, Qt::UTC);
            const QUuid action = QUuid::createUuid();
            services.journal.append({.action = action,
                                     .run = run,
                                     .kind = Journal::Kind::Intention,
                                     .at = QDateTime::currentDateTimeUtc(),
                                     .facts = Action::intentionFacts(
                                         Action::intentionOf(context, before, {}, {}, u"POST"_s))},
                                    &services.interrupts, counted);
            services.journal.append({.action = action,
                                     .run = run,
                                     .kind = Journal::Kind::Outcome,
                                     .at = QDateTime::currentDateTimeUtc(),
                                     .facts = Action::outcomeFacts({.traceId = u"T"_s})},
                                    &services.interrupts, counted);
        }
        QTRY_COMPARE(written, 2 * count);
    }

    static int verdictsOnRecord(TestServices &services)
    {
        int verdicts = -1;
        services.journal.list(&services.interrupts, [&verdicts](const auto &entries) {
            verdicts = 0;
            if (!entries)
                return;
            for (const auto &history : Journal::histories(entries.value()))
                verdicts += history.verdict ? 1 : 0;
        });
        [&verdicts] {
            QTRY_VERIFY(verdicts >= 0);
        }();
        return verdicts;
    }
};

int main(int argc, char *argv[])
{
    MeasuringApplication application(argc, argv);
    TestFiftyFollowing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fiftyfollowing.moc"
