// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/serverrows.h"
#include "tests/support/setclock.h"

#include "ui/detail/detailpanel.h"
#include "ui/detail/overviewtab.h"
#include "ui/detail/rawview.h"
#include "ui/detail/readinesstab.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateicon.h"

#include <QApplication>
#include <QClipboard>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Console::Inventory::ServerRow;
using Console::Test::serverRow;
using Console::Ui::cachedColour;
using Console::Ui::DetailPanel;
using Console::Ui::ElidedLabel;
using Console::Ui::OverviewTab;
using Console::Ui::prettyXml;
using Console::Ui::RawView;
using Console::Ui::ReadingAge;
using Console::Ui::State;
using Console::Ui::stateColour;
namespace Cloud = Console::Cloud;

class tst_DetailPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }
    void partsHaveTheirNames();
    void nothingIsSaidTwice();
    void theThreeGroupsNeedNoScrolling();
    void valuesBeginAtOneEdge();
    void allDetailsAreCopied();
    void readinessIsSaidWithItsVerdict();
    void textIsShownLiterally();
    void protectionThatIsNotToldIsNotClaimed();
    void agesAreCountedByTheClock();
    void agesGrowWithoutAReading();
    void aVerdictHasItsOwnMark();
    void whatAnEarlierRunHasSeenLooksSo();
    void networkInterfacesComeAndGo();
    void networksAreNamedOnceTheNameIsKnown();
    void noCodeIsCutOff();
    void aSentenceWithoutBlanksIsWrapped();
    void aNewReadingKeepsATextSelection();
    void anotherServerForgetsTheAnswer();
    void theAnswerIsShownWhenAskedFor();
    void rawText_data();
    void rawText();
};

namespace {

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (!label->isHidden() && label->parentWidget() && !label->parentWidget()->isHidden())
            texts << label->text();
    }
    return texts;
}

QGroupBox *group(const DetailPanel &panel, const QString &title)
{
    for (QGroupBox *box : panel.findChildren<QGroupBox *>()) {
        if (box->title() == title)
            return box;
    }
    return nullptr;
}

} // namespace

void tst_DetailPanel::partsHaveTheirNames()
{
    const DetailPanel panel(Console::systemClock());
    QCOMPARE(panel.windowTitle(), u"Server details"_s);
    for (const QString &title : {u"Status"_s, u"Operation"_s, u"Network"_s, u"System"_s}) {
        const QGroupBox *box = group(panel, title);
        QVERIFY2(box, qPrintable(title));
        QVERIFY(!box->isCheckable());
    }
    const auto *const tabs = panel.findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(0), u"Overview"_s);
    QCOMPARE(tabs->tabText(1), u"Dump readiness"_s);
    QCOMPARE(tabs->tabText(2), u"Raw"_s);
}

void tst_DetailPanel::nothingIsSaidTwice()
{
    const Console::Test::SetClock clock;
    DetailPanel panel(clock);
    ServerRow row = serverRow(u"1"_s, u"erp-win"_s);
    row.server.booted = clock.utcNow().addSecs(-3 * 3600);
    panel.showServer(row, {});
    panel.setReading(ReadingAge{.age = std::chrono::seconds(4)});
    QStringList texts = textsOf(panel);
    texts.removeAll(u"–"_s);
    texts.removeAll(QString());
    for (const QString &once : {u"erp-win"_s, u"Running"_s, u"Booted 3 h ago · Read 4 s ago"_s})
        QCOMPARE(texts.count(once), 1);
    texts.removeDuplicates();
    QCOMPARE(texts.filter(u"Running"_s), QStringList(u"Running"_s));
    QCOMPARE(texts.filter(u"3 h ago"_s).size(), 1);
}

void tst_DetailPanel::theThreeGroupsNeedNoScrolling()
{
    DetailPanel panel{Console::systemClock()};
    ServerRow row = serverRow(u"1"_s, u"erp-win"_s);
    row.server.booted = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
    panel.showServer(row, {});
    panel.setProspect({Console::Action::Verdict::Pass, u"A diagnostic interrupt can be sent."_s});
    panel.show();
    panel.resize(380, 620); // beside the table of a window of 1366 × 768
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto &area = *panel.findChild<OverviewTab *>();
    const QGroupBox &network = *group(panel, u"Network"_s);
    QVERIFY(network.isVisible());
    const int bottom = network.mapTo(area.viewport(), network.rect().bottomLeft()).y();
    QVERIFY2(bottom <= area.viewport()->height(),
             qPrintable(u"%1 of %2"_s.arg(bottom).arg(area.viewport()->height())));
}

void tst_DetailPanel::valuesBeginAtOneEdge()
{
    DetailPanel panel{Console::systemClock()};
    panel.showServer(serverRow(u"1"_s, u"erp-win"_s), {});
    panel.show();
    panel.resize(400, 700);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QSet<int> edges;
    const auto &area = *panel.findChild<OverviewTab *>();
    for (const QLabel *const caption : area.findChildren<QLabel *>()) {
        if (const QWidget *const value = caption->buddy(); value && value->isVisible())
            edges += value->mapTo(&area, QPoint()).x();
    }
    QCOMPARE(edges.size(), 1);
}

void tst_DetailPanel::allDetailsAreCopied()
{
    DetailPanel panel{Console::systemClock()};
    ServerRow row = serverRow(u"1"_s, u"erp-win"_s);
    row.server.imageProductCode = u"SW.VSVR.OS.WND64.WND.SVR2019EN.B100"_s;
    panel.showServer(row, u"Prod"_s);
    panel.findChild<QPushButton *>(u"copyDetails"_s)->click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part :
         {u"erp-win (1)\nRunning\n"_s, u"\nPrivate IP: 10.0.3.21\n"_s, u"\nRead with: Prod\n"_s,
          u"\nImage product: SW.VSVR.OS.WND64.WND.SVR2019EN.B100\n"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void tst_DetailPanel::readinessIsSaidWithItsVerdict()
{
    using Console::Action::Readiness;
    using Console::Action::Verdict;
    DetailPanel panel{Console::systemClock()};
    panel.showServer(serverRow(u"1"_s, u"a"_s), {});
    const QWidget &tab = *panel.findChild<Console::Ui::ReadinessTab *>();
    QVERIFY(textsOf(tab).contains(u"Not known"_s));
    Readiness readiness{.state = Readiness::State::Judged,
                        .verdict = Verdict::Pass,
                        .found = Verdict::Pass,
                        .days = 12,
                        .verified = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC),
                        .os = Cloud::OsFamily::Windows,
                        .dump = Console::Action::DumpKind::Complete,
                        .place = uR"(D:\MEMORY.DMP)"_s};
    panel.setReadiness(readiness);
    QVERIFY(textsOf(tab).contains(u"An interrupt would leave a dump"_s));
    QVERIFY(textsOf(tab).contains(uR"(D:\MEMORY.DMP)"_s));
    QCOMPARE(textsOf(tab).filter(u"Verified 12 day"_s).size(), 1);
    readiness.verdict = Verdict::Warn;
    panel.setReadiness(readiness);
    QVERIFY(textsOf(tab).contains(u"An interrupt may leave no dump"_s));
    panel.showServer(serverRow(u"2"_s, u"b"_s), {}); // of which nothing is known
    QVERIFY(textsOf(tab).contains(u"Not known"_s));
    QVERIFY(!textsOf(tab).contains(uR"(D:\MEMORY.DMP)"_s));
}

void tst_DetailPanel::textIsShownLiterally()
{
    DetailPanel panel{Console::systemClock()};
    const QString name = u"<b>erp</b> & <i>co</i> &amp;"_s;
    ServerRow row = serverRow(u"1"_s, name);
    row.server.description = name;
    row.interfaces.first().name = name;
    panel.showServer(row, name);
    int found = 0;
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (!label->text().contains(name))
            continue;
        ++found;
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(label->accessibleName().isEmpty());
        QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByMouse);
    }
    QCOMPARE(found, 4);
}

void tst_DetailPanel::protectionThatIsNotToldIsNotClaimed()
{
    DetailPanel panel{Console::systemClock()};
    ServerRow row = serverRow(u"1"_s, u"a"_s);
    const auto says = [&panel](const QString &text) {
        return textsOf(panel).contains(text);
    };
    row.server.terminationProtected = false;
    panel.showServer(row, {});
    QVERIFY(says(u"Not protected"_s));
    row.server.terminationProtected = true;
    panel.showServer(row, {});
    QVERIFY(says(u"Protected against termination"_s));
    row.server.terminationProtected.reset();
    panel.showServer(row, {});
    QVERIFY(!says(u"Not protected"_s) && !says(u"Protected against termination"_s));
}

void tst_DetailPanel::agesAreCountedByTheClock()
{
    const Console::Test::SetClock clock;
    DetailPanel panel(clock);
    ServerRow row = serverRow(u"1"_s, u"a"_s);
    row.server.booted = clock.utcNow().addSecs(-3 * 3600);
    panel.showServer(row, {});
    QCOMPARE(textsOf(panel).filter(u"Booted 3 h ago"_s).size(), 1);
}

void tst_DetailPanel::aVerdictHasItsOwnMark()
{
    using Console::Action::Verdict;
    DetailPanel panel{Console::systemClock()};
    panel.showServer(serverRow(u"1"_s, u"a"_s), {});
    QList<QImage> seen;
    for (const Verdict verdict : {Verdict::Pass, Verdict::Warn, Verdict::Block, Verdict::Unknown}) {
        panel.setProspect({.verdict = verdict, .sentence = u"the same sentence"_s});
        const QImage image = group(panel, u"Operation"_s)->grab().toImage();
        QVERIFY(!seen.contains(image));
        seen += image;
    }
}

void tst_DetailPanel::agesGrowWithoutAReading()
{
    Console::Test::SetClock clock;
    DetailPanel panel(clock);
    ServerRow row = serverRow(u"1"_s, u"a"_s);
    row.server.booted = clock.utcNow().addSecs(-7);
    panel.showServer(row, {});
    QCOMPARE(textsOf(panel).filter(u"Booted 7 s ago"_s).size(), 1);
    clock.wall += 13'000;
    panel.showTime();
    QCOMPARE(textsOf(panel).filter(u"Booted 7 s ago"_s).size(), 0);
    QCOMPARE(textsOf(panel).filter(u"Booted 20 s ago"_s).size(), 1);
}

void tst_DetailPanel::whatAnEarlierRunHasSeenLooksSo()
{
    DetailPanel panel{Console::systemClock()};
    panel.showServer(serverRow(u"1"_s, u"a"_s), {});
    const auto state = [&panel] {
        for (const QLabel *const label : panel.findChildren<QLabel *>()) {
            if (label->text() == u"Running"_s)
                return label;
        }
        return static_cast<const QLabel *>(nullptr);
    };
    QVERIFY(state());
    const auto colour = [&state] {
        return state()->palette().color(QPalette::WindowText);
    };
    QCOMPARE(colour(), stateColour(State::Running, panel.palette()));
    QVERIFY(!state()->font().italic());
    panel.setReading(ReadingAge{.age = std::chrono::hours(3), .cached = true});
    QCOMPARE(colour(), cachedColour(panel.palette()));
    QVERIFY(state()->font().italic());
    panel.setReading(std::nullopt);
    QCOMPARE(colour(), stateColour(State::Running, panel.palette()));
}

void tst_DetailPanel::networkInterfacesComeAndGo()
{
    DetailPanel panel{Console::systemClock()};
    ServerRow row = serverRow(u"1"_s, u"a"_s);
    Cloud::NetworkInterface second = row.interfaces.first();
    second.deviceName = u"eth1"_s;
    second.ip = u"10.0.4.9"_s;
    row.interfaces << second;
    panel.showServer(row, {});
    const QGroupBox *network = group(panel, u"Network"_s);
    QVERIFY(textsOf(*network).contains(u"10.0.3.21"_s));
    QVERIFY(textsOf(*network).contains(u"10.0.4.9"_s));
    QVERIFY(textsOf(*network).contains(u"F2:20:AF:00:00:01"_s));
    QVERIFY(textsOf(*network).contains(u"11, 12"_s));
    row.interfaces.removeLast();
    panel.showServer(row, {});
    QVERIFY(!textsOf(*network).contains(u"10.0.4.9"_s));
    row.interfaces.clear();
    panel.showServer(row, {});
    QVERIFY(!textsOf(*network).contains(u"10.0.3.21"_s));
}

void tst_DetailPanel::networksAreNamedOnceTheNameIsKnown()
{
    DetailPanel panel{Console::systemClock()};
    ServerRow row = serverRow(u"1"_s, u"a"_s);
    Cloud::NetworkInterface second = row.interfaces.first();
    second.subnetNo = u"902"_s;
    row.interfaces << second;
    panel.showServer(row, {});
    const auto shown = [&] {
        return textsOf(*group(panel, u"Network"_s));
    };
    QVERIFY(shown().contains(u"4321"_s));
    QVERIFY(shown().contains(u"901"_s));
    // The name looks like the number of another one: the own number is beside it all the same.
    const Console::Inventory::NetworkNameMap names{
        .vpcs = {{u"4321"_s, u"prod-43210"_s}},
        .subnets = {{u"901"_s, u"<b>web"_s}, {u"903"_s, u"of another"_s}, {u"902"_s, QString()}}};
    panel.showServer(row, {}, names);
    QCOMPARE(shown().count(u"prod-43210 (4321)"_s), 1);
    QCOMPARE(shown().count(u"<b>web (901)"_s), 1);
    QCOMPARE(shown().count(u"902"_s), 1);
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->text() == u"<b>web (901)"_s)
            QCOMPARE(label->textInteractionFlags(),
                     Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    panel.showServer(serverRow(u"2"_s, u"b"_s), {}); // of whose networks nothing is known
    QVERIFY(shown().contains(u"4321"_s));
    QVERIFY(!shown().join(u'\n').contains(u"prod"_s));
}

void tst_DetailPanel::noCodeIsCutOff()
{
    DetailPanel panel{Console::systemClock()};
    ServerRow row = serverRow(u"1"_s, u"a"_s);
    row.server.booted = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
    row.server.created = row.server.booted;
    row.server.description = QString(300, u'W');
    row.server.imageProductCode = u"SW.VSVR.OS.WND64.WND.SVR2019EN.B100.WITH.MORE"_s;
    panel.showServer(row, {});
    const auto labels = panel.findChildren<QLabel *>();
    const auto label = std::find_if(labels.begin(), labels.end(), [&row](const QLabel *one) {
        return one->text() == row.server.imageProductCode;
    });
    QVERIFY(label != labels.end());
    const auto *const code = qobject_cast<const ElidedLabel *>(*label);
    QVERIFY(code); // all of it is in the tool tip
    const auto &area = *panel.findChild<OverviewTab *>();
    panel.show();
    for (const double size : {1.0, 1.6, 2.2}) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * size);
        panel.setFont(font);
        for (int width = 300; width < 700; width += 7) {
            panel.resize(width, 600);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const QString where = u"%1 at %2"_s.arg(width).arg(size);
            QVERIFY2(area.widget()->width() <= area.viewport()->width(), qPrintable(where));
            QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
            for (const QLabel *const one : labels) {
                if (!one->isVisible())
                    continue;
                const QString what = where + u' ' + one->text();
                QVERIFY2(one->geometry().right() <= one->parentWidget()->contentsRect().right(),
                         qPrintable(what));
                if (one->wordWrap())
                    QVERIFY2(one->height() >= one->heightForWidth(one->width()), qPrintable(what));
                else if (one->buddy())
                    QVERIFY2(one->width() >= one->fontMetrics().horizontalAdvance(one->text()),
                             qPrintable(what));
            }
        }
    }
}

void tst_DetailPanel::aSentenceWithoutBlanksIsWrapped()
{
    DetailPanel panel{Console::systemClock()};
    panel.showServer(serverRow(u"1"_s, u"a"_s), {});
    const QString sentence =
        u"処理が進行中です（rebooting）。プロバイダが割り込みを拒否することがあります。"
        "ハングしたサーバが、処理の途中で止まっている可能性もあります。"_s;
    panel.setProspect({Console::Action::Verdict::Warn, sentence});
    const auto labels = panel.findChildren<QLabel *>();
    const auto label = std::find_if(labels.begin(), labels.end(), [&sentence](const QLabel *one) {
        return one->text() == sentence;
    });
    QVERIFY(label != labels.end());
    QVERIFY((*label)->minimumWidth() < 150);
}

void tst_DetailPanel::aNewReadingKeepsATextSelection()
{
    DetailPanel panel{Console::systemClock()};
    panel.showServer(serverRow(u"1"_s, u"erp-win"_s), {});
    QLabel *name = nullptr;
    for (QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->text() == u"erp-win"_s)
            name = label;
    }
    QVERIFY(name);
    name->setSelection(0, 3);
    ServerRow stopped = serverRow(u"1"_s, u"erp-win"_s);
    stopped.server.status = Cloud::ServerStatus::Stopped;
    panel.showServer(stopped, {});
    QCOMPARE(name->selectedText(), u"erp"_s);
    QVERIFY(textsOf(panel).contains(u"Stopped"_s));
}

void tst_DetailPanel::anotherServerForgetsTheAnswer()
{
    DetailPanel panel{Console::systemClock()};
    panel.showServer(serverRow(u"1"_s, u"a"_s), {});
    panel.showRaw("<a/>");
    panel.setProspect({Console::Action::Verdict::Pass, u"It can be interrupted."_s});
    const auto *raw = panel.findChild<RawView *>();
    panel.showServer(serverRow(u"1"_s, u"a"_s), {});
    QCOMPARE(raw->text(), QByteArray("<a/>"));
    QVERIFY(textsOf(panel).contains(u"It can be interrupted."_s));
    panel.showServer(serverRow(u"2"_s, u"b"_s), {});
    QVERIFY(raw->text().isEmpty());
    QVERIFY(!textsOf(panel).contains(u"It can be interrupted."_s));
}

void tst_DetailPanel::theAnswerIsShownWhenAskedFor()
{
    RawView raw;
    raw.setText("<a><b>1</b></a>");
    const auto *view = raw.findChild<QPlainTextEdit *>();
    QVERIFY(view->toPlainText().isEmpty());
    raw.show();
    QCOMPARE(view->toPlainText(), u"<a>\n  <b>1</b>\n</a>\n"_s);
    raw.setText("{not xml}");
    QCOMPARE(view->toPlainText(), u"{not xml}"_s);
}

void tst_DetailPanel::rawText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPretty");
    QTest::newRow("an answer") << QByteArray("<a><b>웹</b></a>") << true;
    QTest::newRow("cut off") << QByteArray("<a><b>") << false;
    QTest::newRow("JSON") << QByteArray("{\"a\":1}") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a document type")
        << QByteArray("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>") << false;
    QTest::newRow("deep") << QByteArray("<a>").repeated(50000) + QByteArray("</a>").repeated(50000)
                          << false;
    QTest::newRow("large") << "<a>" + QByteArray(1024 * 1024, 'x') + "</a>" << false;
}

void tst_DetailPanel::rawText()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isPretty);
    QCOMPARE(prettyXml(text).has_value(), isPretty);
}

QTEST_MAIN(tst_DetailPanel)
#include "tst_detailpanel.moc"
