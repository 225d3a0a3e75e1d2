// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/outcomeview.h"

#include "ui/widgets/announcement.h"
#include "ui/action/portwatchbox.h"
#include "ui/action/timeline.h"
#include "ui/report/reportbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/actionwords.h"
#include "ui/words/portwords.h"
#include "ui/words/times.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Stage = Action::Interrupt::Stage;

QLabel *selectableLabel(QWidget *parent)
{
    QLabel *const label = plainLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setTextOrHide(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

Meaning meaningOf(Action::Outcome outcome)
{
    switch (outcome) {
    case Action::Outcome::Accepted:
        return Meaning::Information;
    case Action::Outcome::Refused:
        return Meaning::Danger;
    case Action::Outcome::NotSent:
        return Meaning::Warning;
    case Action::Outcome::Unknown:
        break;
    }
    return Meaning::Unknown;
}

// What was seen replaces what was answered, as in its headline.
Meaning meaningOf(const Action::Interrupt &interrupt)
{
    switch (interrupt.verdict()) {
    case Action::FollowVerdict::Rebooted:
        return Meaning::Success;
    case Action::FollowVerdict::NoVisibleReaction:
        return Meaning::Warning;
    case Action::FollowVerdict::StillDown:
        return Meaning::Danger;
    case Action::FollowVerdict::Following:
    case Action::FollowVerdict::NotRead:
    case Action::FollowVerdict::Gone:
        break;
    }
    return interrupt.outcome() ? meaningOf(interrupt.outcome()->outcome) : Meaning::Unknown;
}

// The failure, the next try and the age of the shown data.
QString failedReadingText(const Cloud::ApiError &failure, qint64 ageMs, qint64 nextMs)
{
    const QString sentence = explain(failure).sentence;
    //: %1 is a sentence that says why, with its full stop
    QString text = nextMs < 0
        ? OutcomeView::tr("Last reading failed: %1 Reading the server…").arg(sentence)
        //: %1 is a sentence that says why, with its full stop
        : OutcomeView::tr("Last reading failed: %1 Next in %2.")
              .arg(sentence, durationText(nextMs));
    if (ageMs >= 0)
        text += u' ' + OutcomeView::tr("Last answered %1.").arg(ageText(ageMs));
    return text;
}

} // namespace

OutcomeView::OutcomeView(const Clock &clock, QWidget *parent)
    : QGroupBox(parent), m_card(new Card(this)), m_icon(new IconLabel(1.5, m_card)),
      m_headline(selectableLabel(m_card)), m_meaning(selectableLabel(m_card)),
      m_cause(selectableLabel(m_card)), m_evidence(selectableLabel(this)),
      m_readings(selectableLabel(this)), m_problem(selectableLabel(m_card)),
      m_timeline(new Timeline(this)), m_portWatch(new PortWatchBox(this)),
      m_copy(new QPushButton(this)), m_details(new QToolButton(this)),
      m_detailsText(new QPlainTextEdit(this)), m_report(new ReportBar(clock, this))
{
    build();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_interrupt)
            QGuiApplication::clipboard()->setText(incidentLine(*m_interrupt));
    });
    connect(m_details, &QToolButton::toggled, this, [this](bool open) {
        m_details->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_detailsText->setVisible(open);
    });
    connect(m_portWatch, &PortWatchBox::heightChanged, this, &OutcomeView::heightChanged);
    retranslateUi();
}

void OutcomeView::build()
{
    m_headline->setObjectName("outcomeHeadline"_L1);
    m_headline->setFont(fontFor(TextSize::Title));
    m_copy->setObjectName("copyIncidentLine"_L1);
    m_copy->setAutoDefault(false);
    m_copy->setIcon(icon(Icon::Copy));
    m_details->setObjectName("outcomeDetails"_L1);
    m_details->setAutoRaise(true);
    m_details->setCheckable(true);
    m_details->setArrowType(Qt::RightArrow);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailsText->setReadOnly(true);
    m_detailsText->setTabChangesFocus(true);
    m_detailsText->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detailsText->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_detailsText->hide();

    m_card->setObjectName("outcomeCard"_L1);
    auto *head = new QHBoxLayout;
    head->setSpacing(gridSteps(*this, 2));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    auto *card = new QVBoxLayout(m_card);
    const int gap = gridSteps(*this, 2);
    card->setContentsMargins(gap, gap, gap, gap);
    card->addLayout(head);
    for (QLabel *const label : {m_meaning, m_cause, m_problem})
        card->addWidget(label);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_details);
    buttons->addStretch();
    buttons->addWidget(m_timeline->copyButton());
    m_timeline->copyButton()->show();
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{m_card, m_evidence, m_timeline, m_readings, m_portWatch})
        layout->addWidget(widget);
    layout->setStretchFactor(m_timeline, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_report);
    layout->addWidget(m_detailsText);

    setTabOrder(m_details, m_timeline->copyButton());
    setTabOrder(m_timeline->copyButton(), m_copy);
}

void OutcomeView::refreshSoon()
{
    if (std::exchange(m_refreshPending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_refreshPending = false;
            refresh();
        },
        Qt::QueuedConnection);
}

void OutcomeView::setInterrupt(Action::Interrupt *interrupt)
{
    if (m_interrupt)
        disconnect(m_interrupt, nullptr, this, nullptr);
    m_interrupt = interrupt;
    if (m_interrupt)
        connect(m_interrupt, &Action::Interrupt::changed, this, &OutcomeView::refreshSoon);
    m_portWatch->setInterrupt(interrupt);
    refresh();
}

void OutcomeView::refresh()
{
    const bool sending = m_interrupt
        && (m_interrupt->stage() == Stage::Sending || m_interrupt->stage() == Stage::Recording);
    setVisible(sending || (m_interrupt && m_interrupt->outcome()));
    if (!m_interrupt || isHidden())
        return;
    const QString headline = sending ? tr("Sending…") : outcomeHeadline(*m_interrupt);
    const bool isNews = m_headline->text() != headline;
    setTextOrHide(m_headline, headline);
    const Meaning meaning = sending ? Meaning::Information : meaningOf(*m_interrupt);
    m_card->setMeaning(meaning);
    m_icon->setIcon(sending ? Icon::Clock : iconOf(meaning), meaning);
    const auto report = m_interrupt->outcome();
    setTextOrHide(m_meaning, report ? outcomeMeaning(*report, m_interrupt->verdict()) : QString());
    if (isNews)
        announce({m_headline, m_meaning});
    m_headline->setToolTip(sending ? QString() : timeToolTip(outcomeTime(*m_interrupt)));
    setTextOrHide(m_problem, problemSentence(*m_interrupt));
    m_timeline->setMarks(m_interrupt->following().marks(), report,
                         m_interrupt->following().elapsedMs());
    m_copy->setEnabled(!sending);
    m_report->setSubject(report ? m_interrupt->journal() : nullptr, m_interrupt->id(), m_interrupt);
    showEvidence();
    showReadings();
    showDetails();
}

void OutcomeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QGroupBox::changeEvent(event);
}

void OutcomeView::retranslateUi()
{
    setTitle(tr("Outcome"));
    m_copy->setText(tr("Copy incident line"));
    m_copy->setToolTip(tr("Copies name, number, region, outcome, time and trace id as one line."));
    m_details->setText(tr("Details"));
    m_detailsText->setAccessibleName(tr("Details of the answer"));
    refresh();
}

void OutcomeView::showEvidence()
{
    const auto report = m_interrupt->outcome();
    const bool followed = report
        && (report->outcome == Action::Outcome::Accepted
            || report->outcome == Action::Outcome::Unknown);
    if (!followed) {
        setTextOrHide(m_evidence, {});
        return;
    }
    const QDateTime before = m_interrupt->before().booted;
    const QString unknown = tr("not known");
    const auto last = m_interrupt->following().lastRead();
    if (!last) {
        const QString old = before.isValid() ? localTime(before) : unknown;
        setTextOrHide(m_evidence,
                      m_interrupt->following().notListed()
                          ? tr("Boot time before sending (API): %1. The last reading no longer "
                               "lists the server.")
                                .arg(old)
                          : tr("Boot time before sending (API): %1. Not read since.").arg(old));
        return;
    }
    const QDateTime now = last->booted;
    setTextOrHide(m_evidence,
                  before == now && before.isValid()
                      ? tr("Boot time (API): %1, unchanged so far.").arg(localTime(before))
                      : tr("Boot time (API): %1 before, %2 now.")
                            .arg(before.isValid() ? localTime(before) : unknown,
                                 now.isValid() ? localTime(now) : unknown));
    if (m_interrupt->following().notListed())
        m_evidence->setText(m_evidence->text() + u' '
                            + tr("The last reading no longer lists the server."));
    const QString ofPort = portEvidence(*m_interrupt);
    if (!ofPort.isEmpty())
        m_evidence->setText(m_evidence->text() + u'\n' + ofPort);
    m_evidence->setToolTip(timeToolTip(now));
}

void OutcomeView::showReadings()
{
    const qint64 age = m_interrupt->following().lastReadingAgeMs();
    const qint64 next = m_interrupt->following().nextReadingInMs();
    QString text;
    if (m_interrupt->stage() == Stage::Following) {
        const auto &failure = m_interrupt->following().readingFailure();
        if (m_interrupt->locked())
            text = tr("Paused: the console is locked.");
        else if (failure)
            text = failedReadingText(*failure, age, next);
        else if (age < 0)
            text = next < 0 ? tr("Reading the server…")
                            : tr("No reading yet, next in %1.").arg(durationText(next));
        else if (next < 0)
            text = tr("Last reading %1, reading the server…").arg(ageText(age));
        else
            text = tr("Last reading %1, next in %2.").arg(ageText(age), durationText(next));
        text = tr("%1 since sending.").arg(durationText(m_interrupt->following().elapsedMs()))
            + u' ' + text;
    }
    setTextOrHide(m_readings, text);
    const auto report = m_interrupt->outcome();
    const bool followed = report
        && (report->outcome == Action::Outcome::Accepted
            || report->outcome == Action::Outcome::Unknown);
    m_portWatch->setVisible(
        followed
        && (m_interrupt->stage() == Stage::Following || m_interrupt->following().watchedPort()));
    m_portWatch->refresh();
}

void OutcomeView::showDetails()
{
    const auto report = m_interrupt->outcome();
    QStringList parts;
    QString cause;
    if (report && report->cause) {
        const Explanation told = explain(*report->cause);
        cause = told.sentence;
        // The provider's words, unchanged.
        if (!report->cause->message.isEmpty())
            cause += u'\n'
                + tr("Provider's message: %1 (code %2)")
                      .arg(report->cause->message, report->cause->code);
        // It says "then try again": wrong if the interrupt may have arrived.
        if (report->outcome != Action::Outcome::Unknown) {
            for (const QString &advice : told.advice)
                cause += u"\n• "_s + advice;
        }
        parts << told.facts;
    }
    setTextOrHide(m_cause, cause);
    if (report && !report->traceId.isEmpty() && !parts.join(u' ').contains(report->traceId))
        parts << tr("Trace id: %1").arg(report->traceId);
    if (report && !report->answer.isEmpty())
        parts << QString::fromUtf8(report->answer);
    const QString text = parts.join(u"\n\n"_s).trimmed();
    if (m_detailsText->toPlainText() != text)
        m_detailsText->setPlainText(text);
    m_details->setVisible(!text.isEmpty());
    m_detailsText->setVisible(!text.isEmpty() && m_details->isChecked());
}

} // namespace Console::Ui
