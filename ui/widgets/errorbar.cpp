// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/errorbar.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/readingwords.h"
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QFontDatabase>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int factLines = 8;
constexpr qsizetype longestSentence = 500; // all of it is among the facts
constexpr auto textFlags = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;

QLabel *selectableLabel(QWidget *parent)
{
    QLabel *const label = plainLabel(parent);
    label->setTextInteractionFlags(textFlags);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

ErrorBar::ErrorBar(QWidget *parent)
    : NoticeBar(parent), m_sentence(selectableLabel(this)), m_advice(selectableLabel(this)),
      m_retry(new QPushButton(this)), m_details(new QPushButton(this)), m_close(newCloseButton()),
      m_facts(new QPlainTextEdit(this))
{
    setObjectName(u"errorBar"_s);
    QFont bold = font();
    bold.setBold(true);
    m_sentence->setFont(bold);
    m_details->setCheckable(true);
    m_facts->setReadOnly(true);
    m_facts->setTabChangesFocus(true);
    m_facts->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_facts->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_facts->setFixedHeight(m_facts->fontMetrics().lineSpacing() * factLines);
    m_facts->hide();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(m_details);
    buttons->addStretch();

    grid().setVerticalSpacing(4);
    grid().addWidget(m_sentence, 0, 1);
    grid().addWidget(m_close, 0, 2, Qt::AlignTop);
    grid().addWidget(m_advice, 1, 1, 1, 2);
    grid().addLayout(buttons, 2, 1, 1, 2);
    grid().addWidget(m_facts, 3, 1, 1, 2);

    connect(m_retry, &QPushButton::clicked, this, &ErrorBar::retryRequested);
    connect(m_details, &QPushButton::toggled, m_facts, &QPlainTextEdit::setVisible);
    connect(m_close, &QToolButton::clicked, this, &ErrorBar::clear);
    retranslateUi();
    hide();
}

void ErrorBar::showError(const Cloud::ApiError &error, const QString &where)
{
    if (m_error != error || m_where != where || isHidden())
        fill(error, {}, where, m_error && isSameFailure(*m_error, error));
}

void ErrorBar::showGaps(const Inventory::ReadingGaps &gaps, const QString &where)
{
    if (gaps.isEmpty())
        clear();
    else if (m_error || m_gaps != gaps || m_where != where || isHidden())
        fill({}, gaps, where, !m_error && isSameGap(m_gaps, gaps));
}

// saysSo: only the facts change.
void ErrorBar::fill(std::optional<Cloud::ApiError> error, const Inventory::ReadingGaps &gaps,
                    const QString &where, bool saysSo)
{
    const bool isNews = !saysSo || isHidden() || m_where != where;
    m_error = std::move(error);
    m_gaps = gaps;
    m_where = where;
    retranslateUi();
    setVisible(true);
    if (isNews)
        announce({m_sentence});
}

void ErrorBar::clear()
{
    m_error.reset();
    m_gaps = {};
    m_details->setChecked(false);
    hide();
}

void ErrorBar::retranslateUi()
{
    NoticeBar::retranslateUi();
    m_retry->setText(tr("Retry"));
    m_details->setText(tr("Details"));
    m_facts->setAccessibleName(tr("Facts about the error"));
    if (!m_error && m_gaps.isEmpty())
        return;
    const Explanation words = m_error ? explain(*m_error) : explain(m_gaps);
    const QString sentence = cutText(visibleText(words.sentence), longestSentence);
    m_sentence->setText(m_where.isEmpty() ? sentence : u"%1: %2"_s.arg(m_where, sentence));
    const QString point = u"• %1"_s;
    QStringList points;
    for (const QString &advice : words.advice)
        points << (words.advice.size() == 1 ? advice : point.arg(advice));
    m_advice->setText(points.join(u'\n'));
    m_advice->setVisible(!points.isEmpty());
    m_facts->setPlainText(words.facts);
    m_details->setVisible(!words.facts.isEmpty());
}

} // namespace Console::Ui
