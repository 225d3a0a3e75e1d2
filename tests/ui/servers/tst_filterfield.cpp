// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/workers.h"
#include "ui/servers/filterfield.h"

#include "app/inventory/store/serverstore.h"
#include "tests/support/busyworkers.h"
#include "tests/support/serverrows.h"
#include "ui/servers/filterhelp.h"
#include "ui/servers/filtersuggestions.h"
#include "ui/words/filterwords.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Console;
using Test::serverRow;
using Ui::FilterField;
using Ui::FilterHelp;
using Ui::FilterSuggestions;

namespace {

// The field over something else that can have the focus, with three servers to choose from.
class Window
{
public:
    explicit Window(int servers = 3) : store(clock)
    {
        store.addProfile({}, {});
        QList<Inventory::ServerRow> rows;
        for (int i = 0; i < servers; ++i) {
            rows += serverRow(QString::number(i + 1), u"s%1"_s.arg(i));
            rows.last().server.zone = i % 3 == 0 ? u"KR-1"_s : u"my zone"_s;
        }
        store.setRows(0, rows);
        auto *layout = new QVBoxLayout(&window);
        field = new FilterField(&window);
        table = new QPushButton(&window);
        layout->addWidget(field);
        layout->addStretch();
        layout->addWidget(table);
        field->setStoreSource([this] { return &store; });
        window.resize(500, 400);
        window.show();
        window.activateWindow();
        field->setFocus();
    }
    FilterSuggestions *suggestions() const { return window.findChild<FilterSuggestions *>(); }
    QStringList offered() const
    {
        QStringList terms;
        if (suggestions() && suggestions()->isVisible()) {
            for (int line = 0; line < suggestions()->topLevelItemCount(); ++line)
                terms += suggestions()->topLevelItem(line)->text(0);
        }
        return terms;
    }
    void type(const QString &text) const { QTest::keyClicks(field, text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(field, key, modifiers);
    }

    const SystemClock clock;
    Inventory::ServerStore store;
    QWidget window;
    FilterField *field;
    QPushButton *table;
};

// So many pixels of the field are red.
int redPixels(FilterField &field)
{
    const QImage image = field.grab().toImage();
    int red = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            red += colour.red() > colour.green() + 60 && colour.red() > colour.blue() + 60 ? 1 : 0;
        }
    }
    return red;
}

} // namespace

class TestFilterField final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }

    void aKeyForTheWindowWritesNothing()
    {
        const Window w;
        w.press(Qt::Key_9, Qt::AltModifier); // a saved view that does not exist
        QCOMPARE(w.field->text(), QString());
        w.press(Qt::Key_9);
        QCOMPARE(w.field->text(), u"9"_s);
    }

    void plainWordsAreLeftAlone()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        const QSignalSpy enter(w.field, &QLineEdit::returnPressed);
        w.type(u"web 01"_s);
        QCOMPARE(w.offered(), QStringList());
        w.press(Qt::Key_Return);
        QCOMPARE(enter.count(), 1);
        // Also where a field begins like the word: what is not marked is not taken.
        w.type(u" sta"_s);
        QCOMPARE(w.offered(), QStringList({u"status:"_s}));
        w.press(Qt::Key_Return);
        QCOMPARE(enter.count(), 2);
        QCOMPARE(w.field->text(), u"web 01 sta"_s);
        QCOMPARE(w.offered(), QStringList());
        w.press(Qt::Key_Tab);
        QTRY_VERIFY(w.table->hasFocus());
        QCOMPARE(w.field->text(), u"web 01 sta"_s);
    }

    void termsAreCompletedByKeys()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        const QSignalSpy enter(w.field, &QLineEdit::returnPressed);
        w.type(u"web st"_s);
        w.press(Qt::Key_Tab);
        QCOMPARE(w.field->text(), u"web status:"_s);
        QVERIFY(w.offered().contains(u"status:run"_s)); // the values come by themselves
        w.type(u"r"_s);
        QCOMPARE(w.offered().first(), u"status:run"_s);
        w.press(Qt::Key_Down);
        w.press(Qt::Key_Return);
        QCOMPARE(w.field->text(), u"web status:run "_s);
        QCOMPARE(enter.count(), 0);
        w.type(u"-zone:my"_s);
        QCOMPARE(w.offered(), QStringList({u"-zone:\"my zone\""_s}));
        w.press(Qt::Key_Tab);
        QCOMPARE(w.field->text(), u"web status:run -zone:\"my zone\" "_s);
        QVERIFY(w.field->hasFocus());
        w.press(Qt::Key_Z, Qt::ControlModifier); // it can be undone
        QVERIFY(w.field->text() != u"web status:run -zone:\"my zone\" "_s);
    }

    void aTermIsReplacedWhereTheCursorIs()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        w.field->setText(u"os:x web"_s);
        w.field->setCursorPosition(4);
        w.press(Qt::Key_Backspace);
        QVERIFY(w.offered().contains(u"os:windows"_s));
        w.press(Qt::Key_Tab);
        QCOMPARE(w.field->text(), u"os:windows web"_s);
    }

    void escapeClosesTheListOnly()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        w.type(u"zone:"_s);
        QVERIFY(!w.offered().isEmpty());
        w.press(Qt::Key_Escape);
        QCOMPARE(w.offered(), QStringList());
        QCOMPARE(w.field->text(), u"zone:"_s);
        QVERIFY(w.field->hasFocus());
        w.press(Qt::Key_Space, Qt::ControlModifier); // and is there again
        QVERIFY(!w.offered().isEmpty());
        w.table->setFocus();
        QCOMPARE(w.offered(), QStringList());
    }

    void downGoesToTheTable()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        const QSignalSpy table(w.field, &FilterField::tableRequested);
        w.press(Qt::Key_Down);
        QCOMPARE(table.count(), 1);
        QCOMPARE(w.offered(), QStringList());
        w.type(u"sta"_s);
        w.press(Qt::Key_Down); // into the list that is open
        QCOMPARE(table.count(), 1);
        QCOMPARE(w.suggestions()->currentItem()->text(0), u"status:"_s);
        w.press(Qt::Key_Escape);
        w.press(Qt::Key_Down);
        QCOMPARE(table.count(), 2);
        QCOMPARE(w.field->text(), u"sta"_s);
    }

    // A syllable that an input method composes is on the screen, so it counts.
    void whatIsSeenIsFiltered()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        QSignalSpy shown(w.field, &FilterField::shownTextChanged);
        const auto last = [&shown] {
            return shown.takeLast().constFirst().toString();
        };
        const auto compose = [&w](const QString &preedit, const QString &commit = {}) {
            QInputMethodEvent event(preedit, {});
            event.setCommitString(commit);
            QCoreApplication::sendEvent(w.field, &event);
        };
        compose(u"ㅅ"_s);
        QCOMPARE(last(), u"ㅅ"_s);
        compose(u"서"_s);
        QCOMPARE(last(), u"서"_s);
        compose(u"ㅂ"_s, u"서"_s); // commits one, begins the next
        QCOMPARE(last(), u"서ㅂ"_s);
        compose(u"버"_s);
        QCOMPARE(last(), u"서버"_s);
        QCOMPARE(w.field->text(), u"서"_s);
        QCOMPARE(w.field->shownText(), u"서버"_s);
        const qsizetype before = shown.count();
        compose({}, u"버"_s); // Return: nothing changes on the screen
        QCOMPARE(shown.count(), before);
        QCOMPARE(w.field->text(), u"서버"_s);
        // In the middle, and given up.
        w.field->setCursorPosition(1);
        compose(u"울"_s);
        QCOMPARE(last(), u"서울버"_s);
        compose({});
        QCOMPARE(last(), u"서버"_s);
        // Whoever leaves the field in the middle of it leaves what he sees.
        compose(u"울"_s);
        w.table->setFocus();
        QCOMPARE(last(), w.field->text());
    }

    void aMistakeInWhatIsComposedIsTold()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        QInputMethodEvent event(u"가:나 "_s, {});
        w.field->setText(u"uptime:"_s);
        QCoreApplication::sendEvent(w.field, &event);
        QVERIFY2(w.field->problem().contains(u"가:나"_s), qPrintable(w.field->problem()));
        QInputMethodEvent end({}, {});
        QCoreApplication::sendEvent(w.field, &end);
        QVERIFY(!w.field->problem().contains(u"가:나"_s));
    }

    void aMistakeIsExplainedAtTheField()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        w.field->setText(u"staus:run "_s);
        const auto *const label = w.window.findChild<QLabel *>(u"filterProblem"_s);
        QVERIFY(label && label->isVisible());
        QCOMPARE(label->text(), w.field->problem());
        const QRect field(w.field->mapTo(&w.window, QPoint()), w.field->size());
        QCOMPARE(label->y(), field.bottom() + 1);
        QVERIFY(label->x() >= field.left() && label->geometry().right() <= field.right());
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        w.type(u"sta"_s); // its list has the same place
        QVERIFY(!w.offered().isEmpty());
        QVERIFY(!label->isVisible());
        w.press(Qt::Key_Escape);
        QVERIFY(label->isVisible());
        w.field->hide(); // as a locked console does
        QVERIFY(!label->isVisible());
        QVERIFY(label->text().isEmpty()); // it may name a server
        w.field->show();
        QVERIFY(label->isVisible());
        w.field->setText(u"status:run"_s);
        QVERIFY(!label->isVisible());
        w.field->setText(u"x"_s.repeated(5000) + u":y"_s);
        QVERIFY(label->geometry().right() <= w.window.width());
        QVERIFY(label->geometry().bottom() <= w.window.height());
    }

    void everythingIsListedWhenAskedFor()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        w.press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(w.offered().size(), Inventory::filterFieldNames().size());
        w.press(Qt::Key_Up); // round to the last
        QCOMPARE(w.suggestions()->currentItem()->text(0), w.offered().last());
        w.press(Qt::Key_Escape);
        w.press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(w.offered().size(), Inventory::filterFieldNames().size());
        QTest::mouseClick(
            w.suggestions()->viewport(), Qt::LeftButton, Qt::NoModifier,
            w.suggestions()->visualItemRect(w.suggestions()->topLevelItem(2)).center());
        QCOMPARE(w.field->text(), u"status:"_s);
        QVERIFY(w.field->hasFocus());
    }

    void manyServersAreReadElsewhere()
    {
        Window w(6000);
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        w.type(u"zone:"_s);
        QTRY_COMPARE(w.offered(), QStringList({u"zone:\"my zone\""_s, u"zone:KR-1"_s}));
        // What comes too late is not shown.
        w.press(Qt::Key_Escape);
        w.type(u"\b\b\b\b\b"_s);
        w.field->clear();
        w.type(u"region:"_s);
        w.table->setFocus();
        QVERIFY(workers().waitForDone(30'000)); // what was asked for has been found
        QCoreApplication::processEvents();
        QCOMPARE(w.offered(), QStringList());
    }

    // Each letter would begin one of its own; only the last one counts.
    void oneReadingAtATime()
    {
        Window w(6000);
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        std::optional<Test::BusyWorkers> busy(std::in_place);
        for (const QString &term : {u"region:"_s, u"zone:x"_s, u"status:"_s, u"zone:"_s}) {
            w.field->clear();
            w.type(term);
        }
        busy.reset(); // the first one ends, and only then the last one is begun
        busy.emplace();
        QCoreApplication::processEvents();
        QVERIFY(!w.offered().contains(u"zone:KR-1"_s));
        busy.reset();
        QTRY_COMPARE(w.offered(), QStringList({u"zone:\"my zone\""_s, u"zone:KR-1"_s}));
    }

    void whatIsWrongIsUnderlinedAndSaid()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        w.type(u"web status:run"_s);
        QCOMPARE(w.field->problem(), QString());
        const int before = redPixels(*w.field);
        w.type(u" memory>big"_s);
        QTRY_VERIFY(redPixels(*w.field) > before + 10);
        QVERIFY(w.field->problem().contains(u"memory>big"_s));
        QVERIFY(w.field->toolTip().contains(u"memory&gt;big"_s)); // shown as it is
        QCOMPARE(QAccessible::queryAccessibleInterface(w.field)->text(QAccessible::Description),
                 w.field->problem());
        QCOMPARE(QAccessible::queryAccessibleInterface(w.field)->text(QAccessible::Name),
                 u"Filter servers"_s);
        w.field->setText(u"web"_s);
        QCOMPARE(w.field->problem(), QString());
        QTRY_COMPARE(redPixels(*w.field), before);
    }

    // Nobody is told off before the term is finished.
    void whoStillTypesIsNotToldOff()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        w.type(u"vpc:"_s);
        QCOMPARE(w.field->problem(), QString());
        w.type(u"\"my"_s);
        QCOMPARE(w.field->problem(), QString());
        w.press(Qt::Key_Home);
        QVERIFY(!w.field->problem().isEmpty());
        w.press(Qt::Key_End);
        QCOMPARE(w.field->problem(), QString());
        w.table->setFocus();
        QVERIFY(!w.field->problem().isEmpty());
    }

    // Underlining takes nothing from a syllable that is being composed.
    void composingGoesOn()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        w.type(u"staus:x "_s);
        QInputMethodEvent begin(u"ㄱ"_s, {});
        QApplication::sendEvent(w.field, &begin);
        QInputMethodEvent next(u"나"_s, {});
        next.setCommitString(u"가"_s);
        QApplication::sendEvent(w.field, &next);
        QCOMPARE(w.field->text(), u"staus:x 가"_s);
        QInputMethodEvent end(QString(), {});
        end.setCommitString(u"나"_s);
        QApplication::sendEvent(w.field, &end);
        QCOMPARE(w.field->text(), u"staus:x 가나"_s);
        QVERIFY(redPixels(*w.field) > 0);
    }

    void helpListsEveryTerm()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        w.type(u"web"_s);
        w.field->showHelp();
        auto *help = w.field->findChild<FilterHelp *>();
        QVERIFY(help && help->isVisible());
        auto *terms = help->findChild<QTreeWidget *>();
        QTRY_VERIFY(terms->hasFocus());
        QVERIFY(!terms->accessibleName().isEmpty());
        QStringList listed;
        for (int line = 0; line < terms->topLevelItemCount(); ++line) {
            listed += terms->topLevelItem(line)->text(0);
            QVERIFY(!terms->topLevelItem(line)->text(1).isEmpty());
            for (const Inventory::FilterTerm &term : Inventory::filterTermsFromText(listed.last()))
                QVERIFY2(term.problem == Inventory::FilterTerm::Problem::None,
                         qPrintable(listed.last()));
        }
        for (const QString &name : Inventory::filterFieldNames())
            QVERIFY2(!listed.filter(QRegularExpression(u"^%1[:<>]"_s.arg(name))).isEmpty(),
                     qPrintable(name));
        QTest::keyClick(terms, Qt::Key_Escape);
        QTRY_VERIFY(!w.field->findChild<FilterHelp *>());
        QCOMPARE(w.field->text(), u"web"_s);

        w.field->showHelp();
        terms = w.field->findChild<FilterHelp *>()->findChild<QTreeWidget *>();
        terms->setCurrentItem(terms->topLevelItem(int(listed.indexOf(u"status:run"_s))));
        QTest::keyClick(terms, Qt::Key_Return);
        QTRY_VERIFY(!w.field->findChild<FilterHelp *>());
        QCOMPARE(w.field->text(), u"web status:run"_s);
    }

    void everyProblemHasASentence()
    {
        using Problem = Inventory::FilterTerm::Problem;
        for (int problem = int(Problem::None) + 1; problem <= int(Problem::NotAnInstant);
             ++problem) {
            Inventory::FilterTerm term;
            term.problem = Problem(problem);
            QVERIFY(Ui::filterProblemWord(term, u"abc"_s).startsWith(u"abc: "_s));
        }
        QCOMPARE(Ui::filterValueWord(Inventory::FilterTerm::Field::Status, u"run"_s), u"Running"_s);
        QCOMPARE(Ui::filterValueWord(Inventory::FilterTerm::Field::Zone, u"KR-2"_s), QString());
    }
};

QTEST_MAIN(TestFilterField)
#include "tst_filterfield.moc"
