// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contrast.h"
#include "tests/support/serverrows.h"

#include "ui/widgets/errorbar.h"
#include "ui/widgets/stateicon.h"
#include "ui/words/readingwords.h"
#include "ui/words/times.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Console::Cloud::ApiError;
using Console::Ui::explain;
using Console::Ui::Explanation;
using Console::Ui::State;
namespace Action = Console::Action;
namespace Cloud = Console::Cloud;
namespace Inventory = Console::Inventory;
namespace Ui = Console::Ui;

class tst_Words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A warning is a failure, but for the platform's own about a window that is shown.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }
    void everyKindOfErrorHasASentenceOfItsOwn();
    void authenticationNamesFourThings_data();
    void authenticationNamesFourThings();
    void permissionNamesActionAndPolicy_data();
    void permissionNamesActionAndPolicy();
    void theProvidersTextIsUnchanged();
    void onlyTheKnownCodeHasAMeaning();
    void malformedSaysWhere();
    void onlyAForeignAnswerPointsToAProxy_data();
    void onlyAForeignAnswerPointsToAProxy();
    void everyFailureHasShortWords();
    void whatIsMissingOfAReading_data();
    void whatIsMissingOfAReading();
    void factsTellEverything();
    void anUnknownCodeIsShownAsSent();
    void timesCarryTheirOffset();
    void agesAndDurations();
    void coloursAreReadable_data();
    void coloursAreReadable();
    void everyStateHasAnotherShape();
    void whatCannotBeUsedIsGrey();
    void theErrorBarShowsTextAsItIs();
};

void tst_Words::everyKindOfErrorHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(ApiError::Kind::Malformed);
    for (int kind = 0; kind <= last; ++kind) {
        const Explanation words = explain({.kind = static_cast<ApiError::Kind>(kind),
                                           .action = u"getServerInstanceList"_s,
                                           .host = u"ncloud.example"_s});
        QVERIFY(!words.sentence.isEmpty());
        QVERIFY(!words.sentence.contains(u'%'));
        QVERIFY(!words.facts.isEmpty());
        sentences.insert(words.sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void tst_Words::authenticationNamesFourThings_data()
{
    using Skew = std::optional<std::chrono::milliseconds>;
    QTest::addColumn<Skew>("skew");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("clock");
    QTest::newRow("our clock is behind")
        << Skew(372'000) << 0 << u"The clock: this computer is 6 min 12 s behind"_s;
    QTest::newRow("our clock is ahead")
        << Skew(-372'000) << 0 << u"The clock: this computer is 6 min 12 s ahead"_s;
    QTest::newRow("less than is refused")
        << Skew(-72'000) << 3 << u"The clock is not the cause: it differs by 1 min 12 s"_s;
    QTest::newRow("our clock agrees")
        << Skew(0) << 3 << u"The clock is not the cause: it agrees with the gateway's."_s;
    QTest::newRow("the difference is not known")
        << Skew() << 3 << u"The clock: how much the clock of this computer differs is not known."_s;
}

void tst_Words::authenticationNamesFourThings()
{
    QFETCH(const std::optional<std::chrono::milliseconds>, skew);
    QFETCH(const int, place);
    QFETCH(const QString, clock);
    const Explanation words = explain({.kind = ApiError::Kind::AuthenticationFailed,
                                       .action = u"getRegionList"_s,
                                       .host = u"ncloud.example"_s,
                                       .httpStatus = 401,
                                       .code = u"200"_s,
                                       .skew = skew});
    QCOMPARE(words.sentence, u"Authentication failed."_s);
    QCOMPARE(words.advice.size(), 4);
    QVERIFY2(words.advice.at(place).startsWith(clock), qPrintable(words.advice.at(place)));
    QStringList others = words.advice;
    others.removeAt(place);
    QVERIFY(others.at(0).contains(u"secret key"_s));
    QVERIFY(others.at(1).contains(u"disabled"_s));
    QVERIFY(others.at(2).contains(u"environment"_s));
}

void tst_Words::permissionNamesActionAndPolicy_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("permission");
    QTest::newRow("a reading") << u"getServerInstanceList"_s << u"NCP_VPC_SERVER_VIEWER"_s
                               << u"View/getServerInstanceList"_s;
    QTest::newRow("a change") << u"interruptServerInstance"_s << u"NCP_VPC_SERVER_MANAGER"_s
                              << u"Change/interruptServerInstance"_s;
}

void tst_Words::permissionNamesActionAndPolicy()
{
    QFETCH(const QString, action);
    QFETCH(const QString, policy);
    QFETCH(const QString, permission);
    const Explanation words = explain({.kind = ApiError::Kind::PermissionDenied, .action = action});
    QVERIFY(words.sentence.contains(action));
    QVERIFY(words.advice.join(u' ').contains(policy));
    QVERIFY(words.advice.join(u' ').contains(permission));
}

void tst_Words::theProvidersTextIsUnchanged()
{
    const QString message = u"100% <b>wrong</b> %1 %2\nsecond line"_s;
    for (const ApiError::Kind kind : {ApiError::Kind::Service, ApiError::Kind::Gateway}) {
        const Explanation words =
            explain({.kind = kind, .httpStatus = 500, .code = u"900"_s, .message = message});
        QVERIFY(words.sentence.contains(message));
        QVERIFY(words.sentence.contains(u"900"_s));
    }
}

void tst_Words::onlyTheKnownCodeHasAMeaning()
{
    QCOMPARE(explain({.kind = ApiError::Kind::Service, .code = u"1100031"_s}).advice.size(), 1);
    QVERIFY(explain({.kind = ApiError::Kind::Service, .code = u"1007009"_s}).advice.isEmpty());
}

void tst_Words::malformedSaysWhere()
{
    const Explanation words = explain({.kind = ApiError::Kind::Malformed, .line = 12, .column = 7});
    QVERIFY(words.sentence.contains(u"line 12, column 7"_s));
}

void tst_Words::onlyAForeignAnswerPointsToAProxy_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("proxy");
    QTest::newRow("a broken answer of the API")
        << "<getServerInstanceListResponse><serverInstanceList>"_ba << false;
    QTest::newRow("one in JSON") << R"({"getServerInstanceListResponse":{}})"_ba << false;
    QTest::newRow("a web page") << "<html><body>Please log in</body></html>"_ba << true;
    QTest::newRow("an answer to something else")
        << "<getRegionListResponse></getRegionListResponse>"_ba << true;
    QTest::newRow("nothing") << QByteArray() << false;
}

void tst_Words::onlyAForeignAnswerPointsToAProxy()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, proxy);
    const Explanation words = explain({.kind = ApiError::Kind::Malformed,
                                       .action = u"getServerInstanceList"_s,
                                       .host = u"ncloud.example"_s,
                                       .httpStatus = 200,
                                       .body = body});
    QCOMPARE(words.sentence, u"The answer of ncloud.example cannot be used."_s);
    const QString advice = words.advice.join(u' ');
    QCOMPARE(advice.contains(u"proxy"_s), proxy);
    QCOMPARE(advice.contains(u"among the details"_s), !body.isEmpty());
    QVERIFY(!advice.isEmpty());
    // A change must not be repeated: no advice to try again.
    const Explanation change = explain(
        {.kind = ApiError::Kind::Malformed, .action = u"interruptServerInstance"_s, .body = {}});
    QVERIFY(change.advice.isEmpty());
}

void tst_Words::everyFailureHasShortWords()
{
    const auto words = [](ApiError::Kind kind) {
        return Ui::failureInShort({.kind = kind, .httpStatus = 502});
    };
    const int last = static_cast<int>(ApiError::Kind::Malformed);
    for (int kind = 0; kind <= last; ++kind)
        QVERIFY(!words(static_cast<ApiError::Kind>(kind)).isEmpty());
    QCOMPARE(words(ApiError::Kind::ConnectionRefused), u"no connection"_s);
    QCOMPARE(words(ApiError::Kind::ConnectTimedOut), u"no connection"_s);
    QCOMPARE(words(ApiError::Kind::TimedOut), u"no answer in time"_s);
    QCOMPARE(words(ApiError::Kind::HttpStatus), u"answered with HTTP status 502"_s);
    // An answer came.
    for (const auto kind : {ApiError::Kind::Malformed, ApiError::Kind::Service,
                            ApiError::Kind::PermissionDenied, ApiError::Kind::Throttled})
        QVERIFY(!words(kind).contains(u"no answer"_s));
}

void tst_Words::whatIsMissingOfAReading_data()
{
    QTest::addColumn<Inventory::ReadingGaps>("gaps");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("sentence");
    using Gaps = Inventory::ReadingGaps;
    QTest::newRow("nothing") << Gaps{.servers = 3} << QString() << QString();
    QTest::newRow("one of three servers")
        << Gaps{.servers = 3, .serversLeftOut = 1} << u"1 of 3 server(s) could not be read"_s
        << u"1 of 3 server(s) could not be read."_s;
    QTest::newRow("the only server")
        << Gaps{.servers = 1, .serversLeftOut = 1} << u"1 of 1 server(s) could not be read"_s
        << u"1 of 1 server(s) could not be read."_s;
    QTest::newRow("a region") << Gaps{.regionsLeftOut = 1} << u"may be incomplete"_s
                              << u"1 region(s) could not be read."_s;
    QTest::newRow("interfaces") << Gaps{.interfacesLeftOut = 2} << u"may be incomplete"_s
                                << u"2 network interface(s) could not be read."_s;
    QTest::newRow("a contradiction")
        << Gaps{.servers = 2500, .contradictsItself = true} << u"may be incomplete"_s
        << u"The list may be incomplete: its answers contradict each other."_s;
}

void tst_Words::whatIsMissingOfAReading()
{
    QFETCH(const Inventory::ReadingGaps, gaps);
    QFETCH(const QString, brief);
    QFETCH(const QString, sentence);
    QCOMPARE(Ui::gapsInShort(gaps), brief);
    QVERIFY(Ui::replacedInShort(gaps).isEmpty());
    Inventory::ReadingGaps withCharacter = gaps;
    withCharacter.replacedCharacters = 1;
    QCOMPARE(Ui::replacedInShort(withCharacter),
             u"1 character(s) that XML forbids are shown as \uFFFD"_s);
    QCOMPARE(Ui::gapsInShort(withCharacter), brief); // hides nothing
    QCOMPARE(Ui::explain(gaps).sentence, sentence);
    QCOMPARE(Ui::explain(gaps).advice.isEmpty(), sentence.isEmpty());
    QVERIFY(Ui::explain(gaps).facts.isEmpty());
    Inventory::ReadingGaps withText = gaps;
    withText.first = ApiError{.kind = ApiError::Kind::Malformed, .body = "<serverInstance/>"};
    if (!gaps.isEmpty())
        QVERIFY(Ui::explain(withText).facts.contains(u"<serverInstance/>"_s));
}

void tst_Words::factsTellEverything()
{
    const QString facts = explain({.kind = ApiError::Kind::Gateway,
                                   .action = u"a-1"_s,
                                   .host = u"h-1"_s,
                                   .httpStatus = 504,
                                   .code = u"510"_s,
                                   .message = u"m-1"_s,
                                   .details = u"d-1"_s,
                                   .traceId = u"t-1"_s,
                                   .technical = u"q-1"_s,
                                   .body = "<b-1/>"})
                              .facts;
    for (const QString &part : {u"a-1"_s, u"h-1"_s, u"504"_s, u"510"_s, u"m-1"_s, u"d-1"_s,
                                u"t-1"_s, u"q-1"_s, u"<b-1/>"_s})
        QVERIFY2(facts.contains(part), qPrintable(part));
}

void tst_Words::anUnknownCodeIsShownAsSent()
{
    Cloud::ServerInstance server = Console::Test::serverRow(u"1"_s, u"a"_s).server;
    server.status = Cloud::ServerStatus::Unknown;
    server.statusCode.code = u"ODD"_s;
    server.operation = Cloud::ServerOperation::Unknown;
    server.operationCode.code = u"NEW"_s;
    server.hypervisor = Cloud::Hypervisor::Other;
    server.hypervisorCode.code = u"ZEN"_s;
    server.os = Cloud::OsFamily::Unknown;
    server.platform.code.clear();
    QCOMPARE(Ui::statusWord(server), u"Unknown (ODD)"_s);
    QCOMPARE(Ui::operationWord(server), u"Unknown (NEW)"_s);
    QCOMPARE(Ui::hypervisorWord(server), u"Unknown (ZEN)"_s);
    QCOMPARE(Ui::osWord(server), u"Unknown"_s);
}

void tst_Words::timesCarryTheirOffset()
{
    const QDateTime utc(QDate(2026, 10, 1), QTime(18, 12, 7), Qt::UTC);
    const QDateTime local = utc.toLocalTime();
    const QString shown = Ui::localTime(utc);
    QVERIFY(shown.startsWith(local.toString(u"yyyy-MM-dd HH:mm:ss"_s)));
    QVERIFY(QRegularExpression(u"[+-]\\d\\d:\\d\\d$"_s).match(shown).hasMatch());
    QVERIFY(Ui::timeToolTip(utc).contains(u"KST 2026-10-02 03:12:07"_s));
    QVERIFY(Ui::timeToolTip(utc).contains(u"UTC 2026-10-01 18:12:07"_s));
    QVERIFY(Ui::localTime({}).isEmpty());
}

void tst_Words::agesAndDurations()
{
    QCOMPARE(Ui::ageText(12'000), u"12 s ago"_s);
    QCOMPARE(Ui::ageText(190'000), u"3 min ago"_s);
    QCOMPARE(Ui::ageText(-1), u"not loaded yet"_s);
    QCOMPARE(Ui::durationText(185'000), u"3 min 5 s"_s);
    QCOMPARE(Ui::durationText(qint64{52} * 24 * 3600 * 1000), u"52 d 0 h"_s);
}

void tst_Words::coloursAreReadable_data()
{
    QTest::addColumn<QColor>("background");
    QTest::newRow("light base") << QColor(0xff, 0xff, 0xff);
    QTest::newRow("light window") << QColor(0xef, 0xef, 0xef);
    QTest::newRow("dark base") << QColor(0x2a, 0x2a, 0x2a);
    QTest::newRow("dark window") << QColor(0x35, 0x35, 0x35);
}

void tst_Words::coloursAreReadable()
{
    QFETCH(const QColor, background);
    QPalette palette;
    palette.setColor(QPalette::Base, background);
    for (const State state :
         {State::Running, State::Busy, State::Off, State::Failed, State::Unknown})
        QVERIFY(contrast(Ui::stateColour(state, palette), background) >= 4.5);
    for (const Action::Verdict verdict : {Action::Verdict::Pass, Action::Verdict::Warn,
                                          Action::Verdict::Block, Action::Verdict::Unknown})
        QVERIFY(contrast(Ui::verdictColour(verdict, palette), background) >= 4.5);
}

void tst_Words::everyStateHasAnotherShape()
{
    QList<QImage> shapes;
    for (const State state :
         {State::Running, State::Busy, State::Off, State::Failed, State::Unknown}) {
        // What is left of it without colour.
        const QImage shape = Ui::statusIcon(state, QPalette())
                                 .pixmap(16)
                                 .toImage()
                                 .convertToFormat(QImage::Format_Alpha8);
        QVERIFY(!shapes.contains(shape));
        shapes << shape;
    }
}

void tst_Words::whatCannotBeUsedIsGrey()
{
    const QIcon icon = Ui::verdictIcon(Action::Verdict::Warn, QPalette());
    const auto colour = [&icon](QIcon::Mode mode) {
        return icon.pixmap(24, mode).toImage().pixelColor(12, 12); // in the exclamation mark
    };
    QCOMPARE(colour(QIcon::Disabled).rgb(),
             QGuiApplication::palette().color(QPalette::Disabled, QPalette::ButtonText).rgb());
    QVERIFY(colour(QIcon::Normal) != colour(QIcon::Disabled));
}

void tst_Words::theErrorBarShowsTextAsItIs()
{
    Ui::ErrorBar bar;
    bar.showError({.kind = ApiError::Kind::Service, .code = u"1"_s, .message = u"<b>x</b>"_s});
    bool found = false;
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        found = found || label->text().contains(u"<b>x</b>"_s);
    }
    QVERIFY(found);
    const QSignalSpy retry(&bar, &Ui::ErrorBar::retryRequested);
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (button->text() == u"Retry"_s)
            button->click();
    }
    QCOMPARE(retry.count(), 1);
    bar.clear();
    QVERIFY(bar.isHidden());
}

QTEST_MAIN(tst_Words)
#include "tst_words.moc"
