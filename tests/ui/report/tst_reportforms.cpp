// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/reportjson.h"
#include "tests/support/reportrecords.h"
#include "ui/report/reportbuilder.h"
#include "ui/report/reporthtml.h"
#include "ui/report/reportmarkdown.h"
#include "ui/words/actionwords.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Ui;
using Action::FollowVerdict;
using Action::Outcome;
using Action::OutcomeReason;
using Test::reportHistory;
using Test::reportNight;

namespace {

Action::Report reportFrom(const Journal::InterruptHistory &history,
                          const std::optional<Action::LiveInterrupt> &live = {})
{
    return Action::reportOf(history, live, reportNight(3600), u"9.9"_s);
}

// What a reader of the page sees, and that it is well-formed.
struct Page {
    QString text;
    QStringList elements;
    QString error;
};

Page read(const QByteArray &html)
{
    Page page;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            page.elements << xml.name().toString();
        if (xml.isCharacters() && page.elements.last() != "style"_L1)
            page.text += xml.text();
    }
    if (xml.hasError())
        page.error = u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString());
    return page;
}

// Qt 6.4 waits for the end of an element that has none, and swallows the rest of the text. The
// texts' own "<br>" is escaped, so this is ours.
QString readable(const ReportDocument &document)
{
    return reportMarkdown(document).replace("<br>"_L1, " "_L1);
}

// The program holds the translations; two words of them are enough here.
class Words final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char * /*note*/,
                      int /*n*/) const override
    {
        if (qstrcmp(context, "Console::Ui::ReportWords") == 0 && qstrcmp(source, "en") == 0)
            return u"ko"_s;
        return qstrcmp(source, "Rebooted") == 0 ? u"재부팅됨"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestReportForms final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everySectionIsInBothForms()
    {
        const ReportDocument document = documentOf(reportFrom(reportHistory()));
        const Page page = read(reportHtml(document));
        const QString markdown = reportMarkdown(document);
        QCOMPARE(page.error, QString());
        QCOMPARE(document.sections.size(), 7);
        for (const ReportDocument::Section &section : document.sections) {
            QVERIFY2(page.text.contains(section.title), qPrintable(section.title));
            QVERIFY2(markdown.contains(u"## "_s + section.title), qPrintable(section.title));
        }
        for (const QString &word : {u"Rebooted"_s, u"INC-2041"_s, u"Prod KR"_s, u"Government"_s,
                                    u"trace-1"_s, QString(u"61"_s).repeated(32),
                                    u"KST 2026-11-25 03:12:07"_s, u"UTC 2026-11-24 18:12:07"_s}) {
            QVERIFY2(page.text.contains(word), qPrintable(word));
            QVERIFY2(markdown.contains(word), qPrintable(word));
        }
        QCOMPARE(page.elements.count(u"circle"_s), 6); // one for each mark
    }

    void noColumnRepeatsAnotherAndNoTimeIsBroken()
    {
        const ReportDocument document = documentOf(reportFrom(reportHistory()));
        const auto timeline =
            std::find_if(document.sections.begin(), document.sections.end(),
                         [](const ReportDocument::Section &one) { return one.timeline; });
        QVERIFY(timeline != document.sections.end());
        // The desktop's zone is UTC here: the local time says it already.
        QCOMPARE(timeline->table.header,
                 QStringList(
                     {u"No."_s, u"What happened"_s, u"After"_s, u"Time"_s, u"KST"_s, u"Detail"_s}));
        for (const QStringList &row : timeline->table.rows)
            QCOMPARE(row.size(), timeline->table.header.size());
        const QByteArray html = reportHtml(document);
        QVERIFY(html.contains(" +00:00 →<br/>20"));
    }

    void whatWasReadIsSaidInWords()
    {
        Journal::InterruptHistory history = reportHistory();
        const Action::Check unknown{.rule = Action::Rule::Readiness,
                                    .verdict = Action::Verdict::Unknown,
                                    .reason = Action::Reason::ReadinessOfGuest};
        history.intention.facts = Action::intentionFacts(Action::intentionOf(
            Test::reportContext(u"Prod KR"_s), Test::runningServer(), {unknown}, {}, {}));
        const ReportDocument document = documentOf(reportFrom(history));
        QStringList said;
        for (const ReportDocument::Section &section : document.sections) {
            for (const ReportDocument::Fact &fact : section.facts)
                said += fact.label + u'=' + fact.value;
            for (const QStringList &row : section.table.rows)
                said += row.join(u'|');
        }
        const QString all = said.join(u'\n');
        QVERIFY2(all.contains(u"Status at the last reading=Running (RUN)"_s), qPrintable(all));
        QVERIFY2(all.contains(u"OS=Windows (WND64)"_s), qPrintable(all));
        // Nobody was asked for a tick, so none is missing.
        QVERIFY2(all.contains(u"leaves a dump.|–"_s), qPrintable(all));
    }

    void thePageCanDoNothing()
    {
        const QByteArray html = reportHtml(documentOf(reportFrom(reportHistory())));
        const Page page = read(html);
        for (const char *const element :
             {"script", "link", "img", "iframe", "object", "form", "base", "a", "input"})
            QVERIFY2(!page.elements.contains(QLatin1String(element)), element);
        QVERIFY(html.contains("default-src 'none'"));
        QVERIFY(html.contains("<html lang=\"en\">"));
        QVERIFY(!html.contains("url("));
        QVERIFY(!html.contains("@import"));
    }

    void noTextTurnsIntoMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an element") << u"<b>&\"' | ` # * <script>alert(1)</script>"_s;
        QTest::newRow("the end of CDATA") << u"]]><!-- --> </pre></style>"_s;
        QTest::newRow("entities") << u"&lt;&#60;&amp;&nbsp;"_s;
        QTest::newRow("fences") << u"``` ```` ~~~ `x`"_s;
        QTest::newRow("a link and a picture") << u"[x](http://a.example) ![y](http://b.example)"_s;
        QTest::newRow("a bare address") << u"http://a.example www.a.example <http://a.example>"_s;
        QTest::newRow("emphasis") << u"*a* _b_ **c** __d__ ~~e~~ \\*"_s;
        QTest::newRow("cells") << u"a|b \\| c || ---"_s;
        QTest::newRow("place holders") << u"%1 %2 %n %L1"_s;
        QTest::newRow("Korean") << u"한국어 서버 <이름>"_s;
    }
    void noTextTurnsIntoMarkup()
    {
        QFETCH(const QString, text);
        const ReportDocument plain = documentOf(reportFrom(reportHistory()));
        const ReportDocument document = documentOf(reportFrom(reportHistory(text)));
        const Page page = read(reportHtml(document));
        QCOMPARE(page.error, QString());
        QCOMPARE(page.elements, read(reportHtml(plain)).elements);
        QVERIFY(page.text.count(text) >= 14);

        QTextDocument markdown;
        markdown.setMarkdown(readable(document), QTextDocument::MarkdownDialectGitHub);
        QTextDocument plainMarkdown;
        plainMarkdown.setMarkdown(readable(plain), QTextDocument::MarkdownDialectGitHub);
        QCOMPARE(markdown.blockCount(), plainMarkdown.blockCount());
        for (QTextBlock block = markdown.begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part)
                QVERIFY2(!part.fragment().charFormat().isAnchor(),
                         qPrintable(part.fragment().text()));
        }
        QVERIFY2(markdown.toPlainText().count(text) >= 14, qPrintable(markdown.toPlainText()));
    }

    void whatCannotBeSeenIsShown()
    {
        QString text = u"a\x01\x1b[31m\u202e"_s + QChar(0xd800) + QChar(0xffff) + u"\x7f\u0085z"_s;
        text.insert(1, QChar(0));
        const QString seen = u"a␀␁␛[31m⟨U+202E⟩\ufffd\ufffd␡\ufffdz"_s;
        QCOMPARE(visibleText(text), seen);
        QCOMPARE(visibleText(u"a\r\nb\tc"_s), u"a\nb\tc"_s);
        ReportDocument document = documentOf(reportFrom(reportHistory()));
        document.title = text;
        const Page page = read(reportHtml(document));
        QCOMPARE(page.error, QString());
        QVERIFY(page.text.contains(seen));
        QVERIFY(!reportMarkdown(document).contains(u'\x1b'));
    }

    void aLineBreakStaysInItsCell()
    {
        const QString markdown =
            reportMarkdown(documentOf(reportFrom(reportHistory(u"\n# title\n| x |"_s))));
        QVERIFY(markdown.contains("INC-2041<br>\\# title<br>\\| x \\|"_L1));
        QVERIFY(!markdown.section("## Request"_L1, 0, 0).contains("\n# title"_L1));
    }

    void theWordIsNeverMoreThanTheRecordTells_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<FollowVerdict>("verdict");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("accepted, and no more is known")
            << Outcome::Accepted << FollowVerdict::Following << u"Accepted"_s << u"not recorded"_s;
        QTest::newRow("refused") << Outcome::Refused << FollowVerdict::Following << u"Refused"_s
                                 << u"refused the interrupt"_s;
        QTest::newRow("not sent") << Outcome::NotSent << FollowVerdict::Following << u"Not sent"_s
                                  << u"Nothing left"_s;
        QTest::newRow("unknown") << Outcome::Unknown << FollowVerdict::Following << u"Unknown"_s
                                 << u"may or may not have arrived"_s;
        QTest::newRow("rebooted") << Outcome::Accepted << FollowVerdict::Rebooted << u"Rebooted"_s
                                  << u"new boot time"_s;
        QTest::newRow("no reaction") << Outcome::Accepted << FollowVerdict::NoVisibleReaction
                                     << u"No visible reaction"_s << u"no proof"_s;
        QTest::newRow("still down") << Outcome::Unknown << FollowVerdict::StillDown
                                    << u"Still down"_s << u"answer was lost"_s;
        QTest::newRow("not read") << Outcome::Accepted << FollowVerdict::NotRead << u"Accepted"_s
                                  << u"could not be read until following ended"_s;
        QTest::newRow("gone") << Outcome::Unknown << FollowVerdict::Gone << u"Unknown"_s
                              << u"no longer listed the server"_s;
    }
    void theWordIsNeverMoreThanTheRecordTells()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const FollowVerdict, verdict);
        QFETCH(const QString, meaning);
        Journal::InterruptHistory history = reportHistory();
        const OutcomeReason reason = outcome == Outcome::NotSent ? OutcomeReason::NothingSent
            : outcome == Outcome::Unknown                        ? OutcomeReason::NoAnswer
                                                                 : OutcomeReason::Answered;
        history.outcome->facts = Action::outcomeFacts({.outcome = outcome, .reason = reason});
        if (verdict == FollowVerdict::Following)
            history.verdict.reset();
        else
            history.verdict->facts = Action::verdictFacts(verdict, Test::runningServer(), {});
        const ReportDocument document = documentOf(reportFrom(history));
        QTEST(document.word, "word");
        QVERIFY2(document.meaning.contains(meaning), qPrintable(document.meaning));
        QVERIFY(!document.meaning.contains("is being read"_L1)); // of the past
    }

    void theWatchedPortIsToldInEveryForm()
    {
        using Action::PortSightings;
        const Action::WatchedPort port{.address = QHostAddress(u"203.0.113.21"_s), .port = 3389};
        PortSightings::Seen seen{.state = PortSightings::State::Silent,
                                 .since = reportNight(10),
                                 .before = PortSightings::State::Open,
                                 .wentAway = reportNight(10)};
        Journal::InterruptHistory history = reportHistory();
        const Journal::Entry verdict = *history.verdict;
        history.verdict.reset(); // the run was killed
        history.watches = {Test::reportEntry(
            history.intention.action, Journal::Kind::Watch, 12,
            Action::watchRecord(port, PortSightings::resumed(seen),
                                Action::Mark{Action::Mark::Kind::PortAway, reportNight(10)}))};
        const auto told = [&history](const QString &sentence) {
            const Action::Report report = reportFrom(history);
            const ReportDocument document = documentOf(report);
            QVERIFY2(read(reportHtml(document)).text.contains(sentence),
                     qPrintable(read(reportHtml(document)).text));
            QVERIFY(readable(document).contains("Port away"_L1));
            const QJsonObject json = QJsonDocument::fromJson(Action::reportJson(report)).object();
            QCOMPARE(json.value("watchedPort"_L1).toObject().value("port"_L1),
                     u"203.0.113.21:3389"_s);
        };
        told(u"The port 203.0.113.21:3389 went away 18:12:17 +00:00 and is not back yet."_s);
        QCOMPARE(reportFrom(history).records.size(), 4);

        seen.cameBack = reportNight(90);
        history.verdict = verdict;
        history.verdict->facts.insert("watch"_L1,
                                      Action::watchFacts(port, PortSightings::resumed(seen)));
        QJsonArray marks = history.verdict->facts.value("timeline"_L1).toArray();
        marks.append(QJsonObject{{u"mark"_s, u"PortAway"_s}, {u"at"_s, u"2026-11-24T18:12:17Z"_s}});
        history.verdict->facts.insert("timeline"_L1, marks);
        told(
            u"The port 203.0.113.21:3389 went away 18:12:17 +00:00 and came back 18:13:37 +00:00."_s);
    }

    void theReadinessIsASentenceWithItsDate()
    {
        Action::Readiness readiness{.state = Action::Readiness::State::Judged,
                                    .verdict = Action::Verdict::Pass,
                                    .found = Action::Verdict::Pass,
                                    .days = 12,
                                    .verified = reportNight(-12 * 24 * 3600),
                                    .os = Cloud::OsFamily::Windows,
                                    .dump = Action::DumpKind::Complete,
                                    .ramBytes = 17'179'869'184,
                                    .roomBytes = 25'769'803'776};
        const Action::Check check{.rule = Action::Rule::Readiness,
                                  .verdict = Action::Verdict::Pass,
                                  .reason = Action::Reason::ReadinessOfGuest,
                                  .facts = Action::readinessFacts(readiness),
                                  .readiness = readiness};
        Journal::InterruptHistory history = reportHistory();
        history.intention.facts = Action::intentionFacts(Action::intentionOf(
            Test::reportContext(u"Prod KR"_s), Test::runningServer(), {check}, {}, {}));
        const QString text = read(reportHtml(documentOf(reportFrom(history)))).text;
        QVERIFY2(text.contains("Verified 12 day(s) ago: complete dump, page file 24 GiB for 16 GiB "
                               "RAM. Probe from 2026-11-12 18:12:07 +00:00."_L1),
                 qPrintable(text));
    }

    void withoutAnOutcomeNothingIsClaimed()
    {
        Journal::InterruptHistory history = reportHistory();
        history.outcome.reset();
        history.verdict.reset();
        const ReportDocument document = documentOf(reportFrom(history));
        QCOMPARE(document.word, u"Unknown"_s);
        QVERIFY(document.meaning.startsWith("No outcome is recorded"_L1));
        QVERIFY(read(reportHtml(document)).text.contains("No timeline is recorded"_L1));
    }

    void aNewerVersionsWordIsShownAsWritten()
    {
        Journal::InterruptHistory history = reportHistory();
        history.outcome->facts.insert("outcome"_L1, u"Levitated"_s);
        history.verdict.reset();
        const ReportDocument document = documentOf(reportFrom(history));
        QCOMPARE(document.word, u"Levitated"_s);
        QVERIFY(document.meaning.contains("newer version"_L1));
        QCOMPARE(document.tone, ReportDocument::Tone::Attention);
    }

    void networksHaveTheirNamesBesideTheirNumbers()
    {
        Action::Report report = reportFrom(reportHistory());
        report.before->vpcNo = u"4321"_s;
        report.before->subnetNo = u"901"_s;
        report.networkNames.vpc = u"prod|<b>vpc</b>"_s;
        const ReportDocument document = documentOf(report);
        const Page page = read(reportHtml(document));
        QCOMPARE(page.error, QString());
        QVERIFY2(page.text.contains(u"prod|<b>vpc</b> (4321)"_s), qPrintable(page.text));
        QVERIFY(reportMarkdown(document).contains(uR"(prod\|\<b\>vpc\</b\> (4321) |)"_s));
        QVERIFY(reportMarkdown(document).contains(u"| 901 |"_s)); // a name that nobody knows
    }

    void anOldRecordSaysWhatItLacks()
    {
        Journal::InterruptHistory history = reportHistory();
        for (const QLatin1String key : {"login"_L1, "host"_L1, "key"_L1, "console"_L1})
            history.intention.facts.remove(key);
        const Page page = read(reportHtml(documentOf(reportFrom(history))));
        QVERIFY(page.text.count("not recorded"_L1) >= 2);
        QVERIFY(reportMarkdown(documentOf(reportFrom(history))).contains("*not recorded*"_L1));
    }

    void whatIsNotRealOrNotOverStandsFirst()
    {
        Action::Report report = reportFrom(reportHistory());
        report.demo = true;
        report.following = true;
        const ReportDocument document = documentOf(report);
        QVERIFY(document.warnings.first().startsWith("Demo"_L1));
        QVERIFY(document.open);
        const Page page = read(reportHtml(document));
        QVERIFY(page.text.indexOf("Demo:"_L1) < page.text.indexOf("Rebooted"_L1));
    }

    void itSpeaksTheWindowsLanguage()
    {
        Words words;
        QCoreApplication::installTranslator(&words);
        const Action::Report report = reportFrom(reportHistory());
        const QByteArray html = reportHtml(documentOf(report));
        QCoreApplication::removeTranslator(&words);
        QVERIFY(html.contains("<html lang=\"ko\">"));
        const Page page = read(html);
        QCOMPARE(page.error, QString());
        QVERIFY2(page.text.contains(u"재부팅됨"_s), qPrintable(page.text));
        QVERIFY(Action::reportJson(report).contains("\"Rebooted\"")); // never translated
    }

    void noFormTellsASecret()
    {
        const Action::Report report = reportFrom(reportHistory());
        const ReportDocument document = documentOf(report);
        for (const QByteArray &form : {Action::reportJson(report), reportHtml(document),
                                       reportMarkdown(document).toUtf8()}) {
            QVERIFY(!form.contains(Test::reportSecret));
            QVERIFY(!form.contains(Test::reportKeyId));
            QVERIFY(form.contains("EXAM…0001"));
        }
    }
};

QTEST_MAIN(TestReportForms)
#include "tst_reportforms.moc"
