// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/checklist.h"

#include "ui/widgets/measures.h"
#include "ui/widgets/stateicon.h"
#include "ui/words/checkwords.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int verdictColumn = 0;
constexpr int sentenceColumn = 1;
constexpr int sourceColumn = 2;

// True if the user's tick stays valid. A clock's skew varies between answers without changing the
// question.
bool sameQuestion(const Action::Check &a, const Action::Check &b)
{
    return a.rule == b.rule && a.verdict == b.verdict && a.reason == b.reason
        && (a.rule == Action::Rule::Clock || (a.facts == b.facts && a.readiness == b.readiness));
}

int weightOf(Action::Verdict verdict)
{
    switch (verdict) {
    case Action::Verdict::Block:
        return 0;
    case Action::Verdict::Warn:
        return 1;
    case Action::Verdict::Unknown:
        return 2;
    case Action::Verdict::Pass:
        break;
    }
    return 3;
}

QList<Action::Check> worstFirst(QList<Action::Check> checks)
{
    std::stable_sort(checks.begin(), checks.end(), [](const auto &a, const auto &b) {
        return weightOf(a.verdict) < weightOf(b.verdict);
    });
    return checks;
}

void makeList(QTableView &view)
{
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::NoSelection);
    view.setShowGrid(false);
    view.setWordWrap(true);
    view.setTabKeyNavigation(false);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setFrameShape(QFrame::NoFrame);
    view.viewport()->setAutoFillBackground(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setMinimumSectionSize(0);
    QHeaderView *const header = view.horizontalHeader();
    header->hide();
    header->setSectionResizeMode(verdictColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(sentenceColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(sourceColumn, QHeaderView::Fixed);
}

void setText(QTableWidgetItem *item, const QString &text)
{
    if (item->text() != text) // screen readers report every change
        item->setText(text);
}

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, 3, this)), m_fold(new QToolButton(this)),
      m_passed(new QTableView(this)), m_ticks(new QVBoxLayout), m_rulesLabel(new QLabel(this))
{
    m_table->setObjectName(QLatin1String("checks"));
    auto *explain = new QShortcut(QKeySequence::WhatsThis, this);
    explain->setContext(Qt::WidgetWithChildrenShortcut);
    connect(explain, &QShortcut::activated, this, &CheckList::explainRow);
    makeList(*m_table);
    m_passed->setModel(m_table->model());
    makeList(*m_passed);
    m_passed->hide();
    m_fold->setObjectName(QLatin1String("passedFold"));
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::toggled, this, [this] {
        showFold();
        Q_EMIT heightChanged();
    });
    m_rulesLabel->setObjectName(QLatin1String("rulesVersion"));
    m_rulesLabel->setTextFormat(Qt::PlainText);
    m_rulesLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rulesLabel->setWordWrap(true);
    m_rulesLabel->setForegroundRole(QPalette::PlaceholderText);
    m_rulesLabel->setFont(fontFor(TextSize::Secondary));

    m_ticks->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addLayout(m_ticks);
    layout->addWidget(m_fold);
    layout->addWidget(m_passed);
    layout->addWidget(m_rulesLabel);
    retranslateUi();
}

void CheckList::setChecks(const QList<Action::Check> &unordered)
{
    const QList<Action::Check> checks = worstFirst(unordered);
    if (checks == m_checks)
        return;
    const QSet<Action::Rule> before = accepted();
    const bool allBefore = allAccepted();
    for (const Action::Check &old : std::as_const(m_checks)) {
        QCheckBox *const box = m_boxes.value(old.rule);
        const bool stays = std::any_of(checks.begin(), checks.end(), [&](const auto &check) {
            return Action::needsTick(check) && sameQuestion(old, check);
        });
        if (box && !stays) {
            const QSignalBlocker quiet(box);
            box->setChecked(false);
            box->hide();
        }
    }
    m_checks = checks;
    m_table->setRowCount(int(checks.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
    for (const Action::Check &check : std::as_const(m_checks))
        showTick(check);
    showFold();
    if (accepted() != before || allAccepted() != allBefore)
        Q_EMIT acceptedChanged();
}

void CheckList::setRules(const Action::RuleSet &rules)
{
    m_rules = rules;
    retranslateUi();
}

QSet<Action::Rule> CheckList::accepted() const
{
    QSet<Action::Rule> rules;
    for (const Action::Check &check : m_checks) {
        const QCheckBox *const box = m_boxes.value(check.rule);
        if (Action::needsTick(check) && box && box->isChecked())
            rules.insert(check.rule);
    }
    return rules;
}

bool CheckList::allAccepted() const
{
    const QSet<Action::Rule> rules = accepted();
    return std::all_of(m_checks.begin(), m_checks.end(), [&rules](const Action::Check &check) {
        return !Action::needsTick(check) || rules.contains(check.rule);
    });
}

void CheckList::setLocked(bool locked)
{
    m_locked = locked;
    for (QCheckBox *const box : std::as_const(m_boxes))
        box->setEnabled(!locked);
}

void CheckList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        for (int row = 0; row < m_table->rowCount(); ++row)
            showRow(row);
        fitHeight();
    }
    QWidget::changeEvent(event);
}

void CheckList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void CheckList::retranslateUi()
{
    m_table->setAccessibleName(tr("Checks"));
    m_passed->setAccessibleName(tr("Passed checks"));
    QStringList pages;
    for (const Action::RuleSource &source : std::as_const(m_rules.sources)) {
        if (!source.page.isEmpty() && !pages.contains(source.page))
            pages += source.page;
    }
    m_rulesLabel->setVisible(m_rules.version > 0);
    m_rulesLabel->setText(tr("Rules version %1 of %2. The provider's page: %3")
                              .arg(QString::number(m_rules.version),
                                   m_rules.date.toString(Qt::ISODate), pages.join(u", "_s)));
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
    for (const Action::Check &check : std::as_const(m_checks))
        showTick(check);
    showFold();
}

void CheckList::showRow(int row)
{
    const Action::Check &check = m_checks.at(row);
    for (const int column : {verdictColumn, sentenceColumn, sourceColumn}) {
        if (!m_table->item(row, column)) {
            auto *item = new QTableWidgetItem;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(row, column, item);
        }
    }
    QTableWidgetItem *const verdict = m_table->item(row, verdictColumn);
    verdict->setIcon(verdictIcon(check.verdict, palette()));
    setText(verdict, checkVerdictWord(check.verdict));
    QTableWidgetItem *const sentence = m_table->item(row, sentenceColumn);
    setText(sentence, checkSentence(check));
    const QString explanation = plainToolTip(ruleExplanation(check.rule, m_rules));
    sentence->setToolTip(explanation);
    for (const int column : {verdictColumn, sentenceColumn, sourceColumn})
        m_table->item(row, column)->setWhatsThis(explanation);
    const Action::RuleSource from = m_rules.sources.value(check.rule);
    QTableWidgetItem *const source = m_table->item(row, sourceColumn);
    setText(source, from.date.isValid() ? ruleSourceText(from) : QString());
    source->setToolTip(from.page);
    source->setFont(fontFor(TextSize::Secondary));
    source->setForeground(palette().placeholderText());
}

void CheckList::explainRow()
{
    auto *const view = qobject_cast<QTableView *>(focusWidget());
    if (!view || !isAncestorOf(view))
        return;
    const QModelIndex row = view->currentIndex();
    if (row.isValid())
        QWhatsThis::showText(view->viewport()->mapToGlobal(view->visualRect(row).bottomLeft()),
                             row.data(Qt::WhatsThisRole).toString(), view);
}

void CheckList::showTick(const Action::Check &check)
{
    QCheckBox *box = m_boxes.value(check.rule);
    if (!Action::needsTick(check))
        return;
    if (!box) {
        box = new QCheckBox(this);
        m_boxes.insert(check.rule, box);
        connect(box, &QCheckBox::toggled, this, &CheckList::acceptedChanged);
        m_ticks->addWidget(box);
    }
    box->setText(tickText(check.rule));
    box->setToolTip(plainToolTip(checkSentence(check)));
    box->setEnabled(!m_locked);
    box->setVisible(!Action::blocked(m_checks)); // nothing is asked in vain
}

void CheckList::showFold()
{
    const bool open = m_fold->isChecked();
    int passed = 0;
    for (int row = 0; row < m_checks.size(); ++row) {
        const bool passes = m_checks.at(row).verdict == Action::Verdict::Pass;
        passed += passes ? 1 : 0;
        m_table->setRowHidden(row, passes);
        m_passed->setRowHidden(row, !passes);
    }
    m_fold->setText(tr("%n check(s) passed", nullptr, passed));
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setVisible(passed > 0);
    m_passed->setVisible(open && passed > 0);
    fitHeight();
}

// Not resizeRowsToContents(): before the first layout the columns are too narrow.
void CheckList::fitHeight()
{
    constexpr int padding = 3;
    const int icon = m_table->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_table);
    const QFontMetrics small(fontFor(TextSize::Secondary));
    int verdict = 0;
    int source = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        verdict = std::max(
            verdict, fontMetrics().horizontalAdvance(m_table->item(row, verdictColumn)->text()));
        source =
            std::max(source, small.horizontalAdvance(m_table->item(row, sourceColumn)->text()));
    }
    for (QTableView *const view : {static_cast<QTableView *>(m_table), m_passed}) {
        view->setColumnWidth(verdictColumn, icon + verdict + 8 * padding);
        view->setColumnWidth(sourceColumn, source > 0 ? source + 4 * padding : 0);
    }
    const int usual = fontMetrics().horizontalAdvance(u'0') * 80;
    const int room = isVisible() ? width() : usual;
    const int sentence = room - m_table->columnWidth(verdictColumn)
        - m_table->columnWidth(sourceColumn) - 4 * padding;
    fitHeight(*m_table, sentence);
    fitHeight(*m_passed, sentence);
}

void CheckList::fitHeight(QTableView &view, int width) const
{
    constexpr int padding = 3;
    const int icon = view.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &view);
    int height = 2 * view.frameWidth();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (view.isRowHidden(row))
            continue;
        const QRect text = view.fontMetrics().boundingRect(
            QRect(0, 0, std::max(width, 1), 10000), Qt::TextWordWrap,
            m_table->item(row, sentenceColumn)->text());
        const int rowHeight = std::max(text.height(), icon) + 2 * padding;
        view.setRowHeight(row, rowHeight);
        height += rowHeight;
    }
    view.setFixedHeight(std::max(height, 1)); // without rows it stays where assistive programs look
}

} // namespace Console::Ui
