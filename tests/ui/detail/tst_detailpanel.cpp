// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/serverrows.h"
#include "tests/support/setclock.h"

#include "ui/detail/detailpanel.h"
#include "ui/detail/rawview.h"
#include "ui/widgets/stateicon.h"

#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using Console::Inventory::ServerRow;
using Console::Test::serverRow;
using Console::Ui::cachedColour;
using Console::Ui::DetailPanel;
using Console::Ui::prettyXml;
using Console::Ui::RawView;
using Console::Ui::State;
using Console::Ui::stateColour;
namespace Cloud = Console::Cloud;

class tst_DetailPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }
    void partsHaveTheirNames();
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
    for (const QString &title :
         {u"Status"_s, u"Operation"_s, u"Network"_s, u"System"_s, u"Raw"_s}) {
        const QGroupBox *box = group(panel, title);
        QVERIFY2(box, qPrintable(title));
        QVERIFY(!box->isCheckable());
    }
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
    QCOMPARE(textsOf(panel).filter(u"(3\u00a0h\u00a0ago)"_s).size(), 1);
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
    QCOMPARE(textsOf(panel).filter(u"(7\u00a0s\u00a0ago)"_s).size(), 1);
    clock.wall += 13'000;
    panel.showTime();
    QCOMPARE(textsOf(panel).filter(u"(7\u00a0s\u00a0ago)"_s).size(), 0);
    QCOMPARE(textsOf(panel).filter(u"(20\u00a0s\u00a0ago)"_s).size(), 1);
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
    panel.setCachedAge(std::chrono::hours(3));
    QCOMPARE(colour(), cachedColour(panel.palette()));
    QVERIFY(state()->font().italic());
    panel.setCachedAge(std::nullopt);
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
    QCOMPARE(shown().count(u"prod-43210 (4321)"_s), 2);
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
    const QWidget &group = *(*label)->parentWidget();
    const auto *const scroll = panel.findChild<QScrollArea *>();
    panel.show();
    for (const double size : {1.0, 1.6, 2.2}) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * size);
        panel.setFont(font);
        for (int width = 300; width < 700; width += 7) {
            panel.resize(width, 600);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const QString where = u"%1 at %2"_s.arg(width).arg(size);
            const QRect place = (*label)->geometry();
            QVERIFY2(place.right() <= group.contentsRect().right() - 2, qPrintable(where));
            // Whole where it has room, otherwise on several lines.
            const int whole = (*label)->fontMetrics().horizontalAdvance((*label)->text());
            QVERIFY2(place.width() >= whole || place.width() >= group.width() * 3 / 4,
                     qPrintable(where));
            QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
            for (const QLabel *const one : labels) {
                if (one->isVisible() && one->wordWrap())
                    QVERIFY2(one->height() >= one->heightForWidth(one->width()),
                             qPrintable(where + u' ' + one->text()));
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
    QVERIFY(textsOf(*group(panel, u"Status"_s)).join(u'\n').contains(u"Stopped"_s));
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
    raw.findChild<QToolButton *>()->click();
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
