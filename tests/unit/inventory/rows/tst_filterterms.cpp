// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/rowfilter.h"

#include "app/inventory/store/serverstore.h"
#include "tests/support/serverrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Inventory;
using Field = FilterTerm::Field;
using Problem = FilterTerm::Problem;
using Test::serverRow;

Q_DECLARE_METATYPE(Console::Inventory::FilterTerm::Problem)

namespace {

constexpr qint64 nowMs = 1'700'000'000'000;
constexpr qint64 dayMs = 86'400'000;

QList<ServerRow> fleet()
{
    ServerRow web = serverRow(u"101"_s, u"web-01"_s); // Windows, KVM, KR-2, running
    web.server.memoryBytes = 16LL << 30U;
    web.server.cpuCount = 4;
    web.server.booted = QDateTime::fromMSecsSinceEpoch(nowMs - 40 * dayMs, Qt::UTC);
    web.server.terminationProtected = true;
    ServerRow lab = serverRow(u"202"_s, u"실험 lab web"_s);
    lab.server.memoryBytes = 8LL << 30U;
    lab.server.cpuCount = 2;
    lab.server.booted = QDateTime::fromMSecsSinceEpoch(nowMs - 2 * dayMs, Qt::UTC);
    lab.server.zone = u"KR-1"_s;
    lab.server.terminationProtected = false; // and of the third it is not told
    lab.server.os = Cloud::OsFamily::Linux;
    lab.server.platform = {u"LNX64"_s, u"Linux 64 Bit"_s};
    lab.server.hypervisor = Cloud::Hypervisor::Xen;
    lab.server.hypervisorCode = {u"XEN"_s, u"XEN"_s};
    ServerRow stopped = serverRow(u"303"_s, u"db"_s);
    stopped.server.status = Cloud::ServerStatus::Stopped;
    stopped.server.statusCode = {u"NSTOP"_s, {}};
    stopped.server.statusName = u"stopped"_s;
    stopped.server.booted = QDateTime::fromMSecsSinceEpoch(nowMs - 90 * dayMs, Qt::UTC);
    return {web, lab, stopped};
}

// 101 long ago, 202 twice; 303 in another region, and under another profile.
std::shared_ptr<const InterruptedServers> interruptedLately()
{
    const auto id = [](const QString &region, const QString &number) {
        return Cloud::ServerId{*Cloud::RegionCode::fromText(region),
                               *Cloud::ServerNo::fromText(number)};
    };
    auto servers = std::make_shared<InterruptedServers>();
    servers->add({}, id(u"KR"_s, u"101"_s), nowMs - 31 * dayMs);
    servers->add({}, id(u"KR"_s, u"202"_s), nowMs - 2 * dayMs);
    servers->add({}, id(u"KR"_s, u"202"_s), nowMs - 40 * dayMs);
    servers->add({}, id(u"SGN"_s, u"303"_s), nowMs);
    servers->add(QUuid::createUuid(), id(u"KR"_s, u"303"_s), nowMs);
    return servers;
}

} // namespace

class TestFilterTerms final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void accepts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("nothing") << QString() << u"101 202 303"_s;
        QTest::newRow("a field begins with its value") << u"status:run"_s << u"101 202"_s;
        QTest::newRow("any case and width") << u"ＯＳ:WINDOWS"_s << u"101 303"_s;
        QTest::newRow("the zone") << u"zone:kr-2"_s << u"101 303"_s;
        QTest::newRow("a star") << u"name:*web*"_s << u"101 202"_s;
        QTest::newRow("a star holds the whole name") << u"name:web*"_s << u"101"_s;
        QTest::newRow("longer up") << u"uptime>30d"_s << u"101"_s; // the stopped one is not up
        QTest::newRow("shorter up") << u"uptime<=48h"_s << u"202"_s;
        QTest::newRow("memory at least") << u"memory>=16GiB"_s << u"101"_s;
        QTest::newRow("memory in full") << u"memory:8"_s << u"202"_s;
        QTest::newRow("CPUs") << u"cpus<4"_s << u"202"_s;
        QTest::newRow("not a word") << u"-kvm"_s << u"202"_s;
        QTest::newRow("not a field") << u"-zone:KR-2"_s << u"202"_s;
        QTest::newRow("protected") << u"protected:yes"_s << u"101"_s;
        QTest::newRow("not protected") << u"protected:no"_s << u"202"_s;
        QTest::newRow("not known to be protected") << u"-protected:yes"_s << u"202 303"_s;
        QTest::newRow("not told whether protected")
            << u"-protected:yes -protected:no"_s << u"303"_s;
        QTest::newRow("the beginning of a name") << u"name:w"_s << u"101"_s;
        QTest::newRow("not the beginning but the whole") << u"name=w"_s << QString();
        QTest::newRow("the whole name") << u"name=WEB-01"_s << u"101"_s;
        QTest::newRow("a star in the whole name") << u"name=*web"_s << u"202"_s;
        QTest::newRow("the whole code") << u"status=RUN"_s << u"101 202"_s;
        QTest::newRow("a part of a code") << u"status=stop"_s << QString();
        QTest::newRow("a status as people call it") << u"status:running"_s << u"101 202"_s;
        QTest::newRow("stopped") << u"status:Stopped"_s << u"303"_s;
        QTest::newRow("not stopped") << u"-status:stopped"_s << u"101 202"_s;
        QTest::newRow("interrupted lately") << u"interrupted<30d"_s << u"202"_s;
        QTest::newRow("interrupted at all") << u"interrupted>0s"_s << u"101 202"_s;
        QTest::newRow("never interrupted") << u"-interrupted>0s"_s << u"303"_s;
        QTest::newRow("all must hold") << u"status:run os:windows zone:KR-2 name:web* uptime>30d "
                                          "memory>=16GiB -xen"_s
                                       << u"101"_s;
        QTest::newRow("quoted words") << u"\"lab web\""_s << u"202"_s;
        QTest::newRow("quoted words in another order") << u"\"web lab\""_s << QString();
        QTest::newRow("quoted value") << u"name:\"실험 lab\""_s << u"202"_s;
        QTest::newRow("Korean") << u"name:실험"_s << u"202"_s;
        QTest::newRow("initial consonants") << u"ㅅㅎ"_s << u"202"_s;
        QTest::newRow("initial consonants of a name") << u"name:ㅅㅎ"_s << u"202"_s;
        QTest::newRow("not of its middle") << u"name:ㅎ"_s << QString();
        QTest::newRow("wide signs") << u"ｓｔａｔｕｓ：ｒｕｎ　－ｘｅｎ"_s << u"101"_s;
        QTest::newRow("a wide comparison") << u"memory＞＝16GiB"_s << u"101"_s;
        QTest::newRow("an address is a word") << u"ip:10.0.3.21"_s << u"101 202 303"_s;
        QTest::newRow("a MAC address is a word") << u"f2:20:af"_s << QString();
        QTest::newRow("what is wrong is left out") << u"memory>big zone:KR-1"_s << u"202"_s;
        QTest::newRow("only what is wrong") << u"staus:run"_s << u"101 202 303"_s;
    }
    // What an input method makes of two consonants finds what the two find.
    void twoConsonantsInOneLetter_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        const QStringList pairs{u"ㄳㄱㅅ"_s, u"ㄵㄴㅈ"_s, u"ㄶㄴㅎ"_s, u"ㄺㄹㄱ"_s,
                                u"ㄻㄹㅁ"_s, u"ㄼㄹㅂ"_s, u"ㄽㄹㅅ"_s, u"ㄾㄹㅌ"_s,
                                u"ㄿㄹㅍ"_s, u"ㅀㄹㅎ"_s, u"ㅄㅂㅅ"_s};
        for (const QString &pair : pairs)
            QTest::newRow(qPrintable(pair)) << pair.left(1) << pair.mid(1);
    }
    void twoConsonantsInOneLetter()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, two);
        QCOMPARE(folded(one), folded(two));
        QCOMPARE(folded(u"가"_s + one), folded(u"가"_s + two)); // not joined into 갃
        // A name whose syllables begin with the two.
        const QString initials = folded(two);
        QString name;
        for (const QChar c : initials)
            name += QChar(char16_t(0xAC00 + (c.unicode() - 0x1100) * 588));
        const SystemClock clock;
        ServerStore store(clock);
        store.addProfile({}, {});
        store.setRows(0,
                      {Test::serverRow(u"1"_s, name), Test::serverRow(u"2"_s, u"web"_s),
                       Test::serverRow(u"3"_s, two.left(1) + u"x"_s)});
        for (const QString &typed : {one, two, u"name:"_s + one, u"name:"_s + two}) {
            const RowFilter filter = RowFilter::fromText(typed, nowMs);
            QVERIFY2(filter.matches(store.view(), 0), qPrintable(typed));
            QVERIFY2(!filter.matches(store.view(), 1), qPrintable(typed));
            QVERIFY2(!filter.matches(store.view(), 2), qPrintable(typed));
        }
    }

    void aStatusAsPeopleCallItIsItsCode()
    {
        const QStringList codes{u"RUN"_s, u"NSTOP"_s, u"INIT"_s, u"CREAT"_s, u"TERMT"_s};
        for (const QString &code : codes) {
            const QString name = statusFilterName(code);
            QVERIFY(!name.isEmpty());
            const auto named = filterTermsFromText(u"status:"_s + name);
            QVERIFY(named.front().asksTheSame(filterTermsFromText(u"status="_s + code).front()));
            QVERIFY(named.front().isWhole); // else "Stopped by a failure" were "stopped"
        }
        QCOMPARE(statusFilterName(u"FSTOP"_s), QString());
    }

    void accepts()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, numbers);
        const SystemClock clock;
        ServerStore store(clock);
        store.addProfile({}, {});
        store.setRows(0, fleet());
        const RowFilter filter = RowFilter::fromText(
            typed, FilterContext{.nowMs = nowMs, .interrupted = interruptedLately()});
        QStringList left;
        for (RowId row = 0; row < store.view().end(); ++row) {
            if (store.view().isUsed(row) && filter.matches(store.view(), row))
                left += store.view().server(row).number();
        }
        QCOMPARE(left.join(u' '), numbers);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::newRow("none") << u"web"_s << Problem::None << 0 << 3;
        QTest::newRow("unknown field") << u"a staus:run"_s << Problem::UnknownField << 2 << 9;
        QTest::newRow("no value") << u"zone:"_s << Problem::NoValue << 0 << 5;
        QTest::newRow("open quote") << u"x \"web 01"_s << Problem::OpenQuote << 2 << 7;
        QTest::newRow("no number") << u"cpus:many"_s << Problem::NotANumber << 0 << 9;
        QTest::newRow("no size") << u"memory>=16cows"_s << Problem::NotASize << 0 << 14;
        QTest::newRow("no duration") << u"uptime>30"_s << Problem::NotADuration << 0 << 9;
        QTest::newRow("neither") << u"protected:maybe"_s << Problem::NotYesOrNo << 0 << 15;
        QTest::newRow("no order") << u"zone>KR"_s << Problem::NotComparable << 0 << 7;
        QTest::newRow("no instant") << u"uptime:30d"_s << Problem::NotAnInstant << 0 << 10;
        QTest::newRow("no wide instant")
            << u"a ｃｒｅａｔｅｄ＝1d"_s << Problem::NotAnInstant << 2 << 10;
        QTest::newRow("longer than all time")
            << u"uptime>99999999999999d"_s << Problem::NotADuration << 0 << 22;
        QTest::newRow("larger than any memory")
            << u"memory<99999999999999999999b"_s << Problem::NotASize << 0 << 28;
        QTest::newRow("IPv6 is none") << u"fe80::1"_s << Problem::None << 0 << 7;
        QTest::newRow("quoted is none") << u"\"http://x\""_s << Problem::None << 0 << 10;
    }
    void problems()
    {
        QFETCH(const QString, typed);
        QFETCH(const Problem, problem);
        QFETCH(const int, position);
        QFETCH(const int, length);
        const auto terms = filterTermsFromText(typed);
        QVERIFY(!terms.empty());
        QCOMPARE(terms.back().problem, problem);
        QCOMPARE(terms.back().position, position);
        QCOMPARE(terms.back().length, length);
    }

    void oneMoreLetterNarrows()
    {
        const auto filter = [](const QString &text) {
            return RowFilter::fromText(text, nowMs);
        };
        QVERIFY(filter(u"web"_s).narrows(filter(u"we"_s)));
        QVERIFY(!filter(u"we"_s).narrows(filter(u"web"_s)));
        QVERIFY(filter(u"web zone:KR"_s).narrows(filter(u"zone:KR"_s)));
        // Not one that excludes, nor another field.
        QVERIFY(!filter(u"-web"_s).narrows(filter(u"-we"_s)));
        QVERIFY(!filter(u"zone:KR-2"_s).narrows(filter(u"zone:KR"_s))); // not known to
        QVERIFY(filter(u"a  b"_s) == filter(u"b a "_s));
        QVERIFY(!(filter(u"a"_s) == filter(u"-a"_s)));
    }

    void whatIsKnownOfInterruptsCounts()
    {
        const auto filter = [](const QString &text, const auto &interrupted) {
            return RowFilter::fromText(text,
                                       FilterContext{.nowMs = nowMs, .interrupted = interrupted});
        };
        const auto before = interruptedLately();
        const auto after = interruptedLately();
        QVERIFY(filter(u"interrupted<1d"_s, before) == filter(u"interrupted<1d"_s, before));
        QVERIFY(!(filter(u"interrupted<1d"_s, after) == filter(u"interrupted<1d"_s, before)));
        QVERIFY(filter(u"web"_s, after) == filter(u"web"_s, before)); // not asked for
        // Which of them is the newer knowledge is not known: all rows must be looked at.
        QVERIFY(
            !filter(u"web interrupted<1d"_s, after).narrows(filter(u"interrupted<1d"_s, before)));
    }

    void timeCounts()
    {
        const auto filter = [](const QString &text, qint64 at) {
            return RowFilter::fromText(text, at);
        };
        QVERIFY(filter(u"uptime>1d"_s, nowMs) == filter(u"uptime>1d"_s, nowMs));
        QVERIFY(!(filter(u"uptime>1d"_s, nowMs + 1) == filter(u"uptime>1d"_s, nowMs)));
        QVERIFY(filter(u"memory>1"_s, nowMs + 1) == filter(u"memory>1"_s, nowMs));
        QVERIFY(!filter(u"web uptime>1d"_s, nowMs + 1).narrows(filter(u"uptime>1d"_s, nowMs)));
        QVERIFY(filter(u"web uptime>1d"_s, nowMs + 1).narrows(filter(u"web"_s, nowMs)));
    }

    void everyFieldHasAName()
    {
        for (const QString &name : filterFieldNames())
            QVERIFY(filterFieldFromName(name));
        QVERIFY(filterValues(Field::Status).contains(u"run"_s));
        QVERIFY(!filterFieldFromName(u"staus"_s));
    }
};

QTEST_GUILESS_MAIN(TestFilterTerms)
#include "tst_filterterms.moc"
