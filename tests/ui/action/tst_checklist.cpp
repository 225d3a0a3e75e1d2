// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/checklist.h"
#include "ui/words/checkwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Ui;
using Action::Check;
using Action::Reason;
using Action::Rule;
using Action::Verdict;

namespace {

const Check running{Rule::Status, Verdict::Pass, Reason::StatusRunning, {u"RUN"_s}};
const Check setUp{
    Rule::Operation, Verdict::Warn, Reason::OperationInProgress, {u"SETUP"_s, u"setting up"_s}};
const Check migrating{
    Rule::Operation, Verdict::Warn, Reason::OperationInProgress, {u"MIGRA"_s, u"migrating"_s}};
const Check idle{Rule::Operation, Verdict::Pass, Reason::OperationNone, {}};
const Check skewed{Rule::Clock, Verdict::Warn, Reason::ClockSkewed, {u"70"_s}};
const Check skewedMore{Rule::Clock, Verdict::Warn, Reason::ClockSkewed, {u"71"_s}};
const Check readOnly{Rule::Profile, Verdict::Block, Reason::ProfileReadOnly, {}};
const Check pending{Rule::FreshReading, Verdict::Unknown, Reason::ReadingPending, {}};

QCheckBox *boxFor(const CheckList &list, const QString &word)
{
    const auto boxes = list.findChildren<QCheckBox *>();
    for (QCheckBox *const box : boxes) {
        if (!box->isHidden() && box->text().contains(word))
            return box;
    }
    return nullptr;
}

} // namespace

class TestCheckList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says that of every window with a minimum size.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void oneRowACheck()
    {
        CheckList list;
        list.setChecks({running, setUp});
        const auto *table = list.findChild<QTableWidget *>();
        QCOMPARE(table->accessibleName(), u"Checks"_s);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), u"Warn"_s);
        QVERIFY(table->item(0, 1)->text().contains(u"Setting up"_s));
        QCOMPARE(table->item(1, 0)->text(), u"Pass"_s);
    }

    void theWorstIsFirstAndWhatPassedIsFolded()
    {
        CheckList list;
        list.show();
        list.setChecks({running, pending, idle, skewed, readOnly});
        const auto *table = list.findChild<QTableWidget *>();
        QStringList verdicts;
        QStringList shown;
        for (int row = 0; row < table->rowCount(); ++row) {
            verdicts += table->item(row, 0)->text();
            if (!table->isRowHidden(row))
                shown += table->item(row, 0)->text();
        }
        QCOMPARE(verdicts,
                 (QStringList{u"Block"_s, u"Warn"_s, u"Unknown"_s, u"Pass"_s, u"Pass"_s}));
        QCOMPARE(shown, verdicts.mid(0, 3));
        auto &fold = *list.findChild<QToolButton *>(u"passedFold"_s);
        QCOMPARE(fold.text(), u"2 check(s) passed"_s);
        const QTableView *passed = nullptr;
        for (const QTableView *const view : list.findChildren<QTableView *>()) {
            if (view->accessibleName() == u"Passed checks"_s)
                passed = view;
        }
        QVERIFY(passed && !passed->isVisible());
        QSignalSpy changed(&list, &CheckList::heightChanged);
        fold.click();
        QVERIFY(passed->isVisible());
        QCOMPARE(changed.count(), 1);
        QVERIFY(passed->isRowHidden(0) && !passed->isRowHidden(3) && !passed->isRowHidden(4));
        fold.click();
        QVERIFY(!passed->isVisible());
        list.setChecks({readOnly});
        QVERIFY(!fold.isVisible());
    }

    void whereSomethingBlocksNoTickIsAskedFor()
    {
        CheckList list;
        list.setChecks({running, setUp, readOnly});
        QVERIFY(!boxFor(list, u"operation"_s));
        list.setChecks({running, setUp});
        QVERIFY(boxFor(list, u"operation"_s));
        boxFor(list, u"operation"_s)->click();
        list.setChecks({running, setUp, readOnly});
        QVERIFY(!boxFor(list, u"operation"_s));
    }

    void everyRowSaysWhereItsRuleComesFrom()
    {
        CheckList list;
        list.setRules(Action::RuleSet::builtIn());
        list.setChecks({running, setUp});
        const auto *table = list.findChild<QTableWidget *>();
        QCOMPARE(table->item(0, 2)->text(), u"Console rule, 2026-11-23"_s);
        QCOMPARE(table->item(1, 2)->text(), u"NCP guide, 2026-10-22"_s);
        QVERIFY(table->item(1, 2)->toolTip().startsWith(u"https://"_s));
        const QString rules = list.findChild<QLabel *>(u"rulesVersion"_s)->text();
        QVERIFY2(rules.startsWith(u"Rules version 3 of 2026-11-25"_s), qPrintable(rules));
        QVERIFY(rules.contains(u"https://"_s));
    }

    void whatsThisExplainsEveryRule()
    {
        const Action::RuleSet &rules = Action::RuleSet::builtIn();
        QSet<QString> explanations;
        for (auto rule = rules.sources.keyBegin(); rule != rules.sources.keyEnd(); ++rule) {
            const QStringList lines = ruleExplanation(*rule, rules).split(u'\n');
            QCOMPARE(lines.at(0), ruleTitle(*rule));
            QVERIFY2(lines.at(1).endsWith(u'.') && !lines.at(1).contains(u'%'),
                     qPrintable(lines.at(1)));
            QVERIFY(lines.at(2).contains(rules.sources.value(*rule).date.toString(Qt::ISODate)));
            explanations.insert(lines.at(1));
        }
        QCOMPARE(explanations.size(), rules.sources.size());
        QVERIFY(ruleExplanation(Rule::Support, rules).contains(u"Windows/XEN, Windows/KVM"_s));

        CheckList list;
        list.setRules(rules);
        list.setChecks({setUp});
        list.show();
        auto *const table = list.findChild<QTableWidget *>();
        const QString text = table->item(0, 0)->whatsThis();
        QVERIFY(text.contains(ruleTitle(Rule::Operation)));
        QCOMPARE(table->item(0, 1)->toolTip(), text);
        list.activateWindow();
        table->setFocus();
        table->setCurrentCell(0, 1);
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_F1, Qt::ShiftModifier);
        const auto windows = QApplication::topLevelWidgets();
        const auto shown = std::find_if(windows.begin(), windows.end(), [](const QWidget *one) {
            return one->isVisible() && qstrcmp(one->metaObject()->className(), "QWhatsThat") == 0;
        });
        QVERIFY(shown != windows.end());
        (*shown)->close();
    }

    void onlyWarningsAndUnknownsAskForATick()
    {
        CheckList list;
        list.setChecks({running});
        QVERIFY(list.allAccepted());
        QVERIFY(list.findChildren<QCheckBox *>().isEmpty());
        list.setChecks({running, setUp, pending});
        QVERIFY(!list.allAccepted());
        boxFor(list, u"operation"_s)->click();
        QCOMPARE(list.accepted(), QSet{Rule::Operation});
        QVERIFY(!list.allAccepted());
        boxFor(list, u"reading"_s)->click();
        QVERIFY(list.allAccepted());
    }

    void aTickStaysWhileTheQuestionStays()
    {
        CheckList list;
        list.setChecks({running, setUp, skewed});
        boxFor(list, u"operation"_s)->click();
        boxFor(list, u"clocks"_s)->click();
        list.setChecks({running, setUp, skewedMore});
        QCOMPARE(list.accepted(), (QSet{Rule::Operation, Rule::Clock}));
    }

    void aTickFallsWithItsQuestion()
    {
        CheckList list;
        list.setChecks({running, setUp});
        boxFor(list, u"operation"_s)->click();
        QSignalSpy changed(&list, &CheckList::acceptedChanged);
        list.setChecks({running, migrating});
        QVERIFY(list.accepted().isEmpty());
        QCOMPARE(changed.count(), 1);
        boxFor(list, u"operation"_s)->click();
        list.setChecks({running, idle});
        QVERIFY(!boxFor(list, u"operation"_s));
        list.setChecks({running, migrating});
        QVERIFY(!boxFor(list, u"operation"_s)->isChecked());
    }

    void namesOfTicksAreUnique()
    {
        CheckList list;
        list.setChecks({setUp, skewed, pending});
        QSet<QString> names;
        const auto boxes = list.findChildren<QCheckBox *>();
        for (const QCheckBox *const box : boxes)
            names.insert(box->text());
        QCOMPARE(names.size(), 3);
    }

    void lockedTicksCannotBeChanged()
    {
        CheckList list;
        list.setChecks({setUp});
        list.setLocked(true);
        QVERIFY(!boxFor(list, u"operation"_s)->isEnabled());
        list.setChecks({setUp, skewed}); // asked while locked
        QVERIFY(!boxFor(list, u"clocks"_s)->isEnabled());
    }

    void unchangedRowsAreNotTouched()
    {
        CheckList list;
        list.setChecks({running, setUp});
        auto *table = list.findChild<QTableWidget *>();
        QSignalSpy changed(table, &QTableWidget::itemChanged);
        list.setChecks({running, setUp});
        QCOMPARE(changed.count(), 0);
    }
};

QTEST_MAIN(TestCheckList)
#include "tst_checklist.moc"
