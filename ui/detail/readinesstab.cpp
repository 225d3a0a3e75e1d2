// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/readinesstab.h"

#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/stateicon.h"
#include "ui/widgets/valuegrid.h"
#include "ui/words/readinesswords.h"
#include "ui/words/times.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Console::Ui {

namespace {

constexpr int verifiedRow = 0;
constexpr int placeRow = 1;

QString headline(Action::Verdict verdict)
{
    switch (verdict) {
    case Action::Verdict::Pass:
        return ReadinessTab::tr("An interrupt would leave a dump");
    case Action::Verdict::Warn:
    case Action::Verdict::Block:
        return ReadinessTab::tr("An interrupt may leave no dump");
    case Action::Verdict::Unknown:
        break;
    }
    return ReadinessTab::tr("Not known");
}

} // namespace

ReadinessTab::ReadinessTab(QWidget *parent)
    : QScrollArea(parent), m_card(new Card), m_icon(new IconLabel(1.3, m_card)),
      m_word(valueLabel(m_card)), m_sentence(valueLabel(m_card)), m_facts(new ValueGrid),
      m_hint(valueLabel(this)), m_open(new QToolButton)
{
    m_word->setFont(fontFor(TextSize::Section));
    m_facts->addRow();
    m_facts->addRow(ValueGrid::Kind::Code);
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setFocusPolicy(Qt::StrongFocus);

    const int gap = gridSteps(*this, 2);
    auto *const head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addWidget(m_word, 1);
    auto *const inCard = new QVBoxLayout(m_card);
    inCard->setContentsMargins(gap, gap, gap, gap);
    inCard->addLayout(head);
    inCard->addWidget(m_sentence);
    auto *const content = new QWidget;
    auto *const layout = new QVBoxLayout(content);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_card);
    layout->addWidget(m_facts);
    layout->addWidget(m_hint);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    retranslateUi();
}

void ReadinessTab::setReadinessAction(QAction &action)
{
    m_open->setDefaultAction(&action);
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void ReadinessTab::setReadiness(const Action::Readiness &readiness)
{
    m_readiness = readiness;
    const Meaning meaning = meaningOf(readiness.verdict);
    m_card->setMeaning(meaning);
    m_icon->setIcon(iconOf(meaning), meaning);
    setValue(m_word, headline(readiness.verdict));
    setValue(m_sentence, readinessSentence(readiness));
    m_facts->setValue(verifiedRow, localTime(readiness.verified), timeToolTip(readiness.verified));
    m_facts->setRowVisible(verifiedRow, readiness.verified.isValid());
    m_facts->setValue(placeRow, readiness.place);
    m_facts->setRowVisible(placeRow, !readiness.place.isEmpty());
    m_facts->setVisible(readiness.verified.isValid() || !readiness.place.isEmpty());
}

void ReadinessTab::retranslateUi()
{
    setAccessibleName(tr("Dump readiness"));
    m_facts->setCaption(verifiedRow, tr("Verified"));
    m_facts->setCaption(placeRow, tr("Dump file"));
    m_hint->setText(tr("A probe tells it. Run it in the guest while the server is healthy."));
    setReadiness(m_readiness);
}

void ReadinessTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QScrollArea::changeEvent(event);
}

} // namespace Console::Ui
