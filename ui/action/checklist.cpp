// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/checklist.h"

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

QFont smallFont(QFont font)
{
    constexpr qreal small = 0.85;
    font.setPointSizeF(font.pointSizeF() * small);
    return font;
}

void setText(QTableWidgetItem *item, const QString &text)
{
    if (item->text() != text) // screen readers report every change
        item->setText(text);
}

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, 3, this)), m_ticks(new QVBoxLayout),
      m_rulesLabel(new QLabel(this))
{
    m_table->setObjectName(QLatin1String("checks"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->viewport()->setAutoFillBackground(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(0);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(verdictColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(sentenceColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(sourceColumn, QHeaderView::ResizeToContents);

    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &CheckList::fitHeight);

    auto *explain = new QShortcut(QKeySequence::WhatsThis, this);
    explain->setContext(Qt::WidgetWithChildrenShortcut);
    connect(explain, &QShortcut::activated, this, &CheckList::explainRow);

    m_rulesLabel->setObjectName(QLatin1String("rulesVersion"));
    m_rulesLabel->setTextFormat(Qt::PlainText);
    m_rulesLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rulesLabel->setWordWrap(true);
    m_rulesLabel->setForegroundRole(QPalette::PlaceholderText);
    m_rulesLabel->setFont(smallFont(font()));

    m_ticks->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_rulesLabel);
    layout->addLayout(m_ticks);
    retranslateUi();
}

void CheckList::setChecks(const QList<Action::Check> &checks)
{
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
    fitHeight();
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
    fitHeight();
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
    source->setFont(smallFont(font()));
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
    box->show();
}

// Not resizeRowsToContents(): before the first layout the columns are too narrow.
void CheckList::fitHeight()
{
    constexpr int padding = 3;
    const int icon = m_table->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_table);
    const int usual = fontMetrics().horizontalAdvance(u'0') * 80;
    const int width = (m_table->isVisible() ? m_table->viewport()->width() : usual)
        - std::max(m_table->columnWidth(verdictColumn), icon) - m_table->columnWidth(sourceColumn)
        - 4 * padding;
    int height = 2 * m_table->frameWidth();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *const item = m_table->item(row, sentenceColumn);
        const QRect text =
            m_table->fontMetrics().boundingRect(QRect(0, 0, std::max(width, 1), 10000),
                                                Qt::TextWordWrap, item ? item->text() : QString());
        const int rowHeight = std::max(text.height(), icon) + 2 * padding;
        m_table->setRowHeight(row, rowHeight);
        height += rowHeight;
    }
    m_table->setFixedHeight(height);
}

} // namespace Console::Ui
