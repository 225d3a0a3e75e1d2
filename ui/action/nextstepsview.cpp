// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/nextstepsview.h"

#include "app/action/follow/nextsteps.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/nextstepwords.h"
#include "ui/words/recordwords.h"
#include "ui/words/times.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

QString numberedSteps(const Action::Interrupt &interrupt)
{
    const QList<Action::NextStep> steps =
        Action::nextStepsAfter(interrupt.verdict(), interrupt.before().os, interrupt.readiness());
    QStringList lines;
    for (const Action::NextStep &step : steps)
        lines += u"%1. "_s.arg(lines.size() + 1) + nextStepSentence(step);
    return lines.join(u'\n');
}

} // namespace

NextStepsView::NextStepsView(QWidget *parent)
    : QGroupBox(parent), m_steps(plainLabel(this, u"careSteps"_s)),
      m_reading(plainLabel(this, u"careReading"_s)), m_readNow(new QPushButton(this)),
      m_readiness(new QPushButton(this)), m_copy(new QPushButton(this))
{
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reading->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_readNow->setObjectName("readNow"_L1);
    m_readNow->setAutoDefault(false);
    m_readiness->setAutoDefault(false);
    m_copy->setObjectName("copyCare"_L1);
    m_copy->setAutoDefault(false);
    m_readNow->setIcon(icon(Icon::Refresh));
    m_readiness->setIcon(icon(Icon::Readiness));
    m_copy->setIcon(icon(Icon::Copy));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_readNow);
    buttons->addWidget(m_readiness);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_steps);
    layout->addWidget(m_reading);
    layout->addLayout(buttons);
    connect(m_readNow, &QPushButton::clicked, this, [this] {
        if (m_interrupt)
            m_interrupt->readNow();
    });
    connect(m_readiness, &QPushButton::clicked, this, &NextStepsView::readinessRequested);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_steps->text()); });
    hide();
    retranslateUi();
}

void NextStepsView::setInterrupt(Action::Interrupt *interrupt)
{
    if (m_interrupt)
        disconnect(m_interrupt, nullptr, this, nullptr);
    m_interrupt = interrupt;
    if (m_interrupt)
        connect(m_interrupt, &Action::Interrupt::changed, this, &NextStepsView::refresh);
    refresh();
}

void NextStepsView::refresh()
{
    const QString text =
        m_interrupt && m_interrupt->outcome() ? numberedSteps(*m_interrupt) : QString();
    if (m_steps->text() != text)
        m_steps->setText(text);
    const QString reading = text.isEmpty() ? QString() : readingText();
    if (m_reading->text() != reading)
        m_reading->setText(reading);
    m_reading->setVisible(!reading.isEmpty());
    // Stays enabled while reading: disabling would lose the keyboard focus.
    m_readNow->setEnabled(m_interrupt && !m_interrupt->locked());
    m_readiness->setVisible(m_interrupt && m_interrupt->readinessBook());
    setVisible(!text.isEmpty());
}

// While following, readings are shown with the outcome.
QString NextStepsView::readingText() const
{
    if (m_interrupt->stage() != Action::Interrupt::Stage::Ended)
        return {};
    if (m_interrupt->following().readingLate())
        return tr("Reading the server…");
    const auto &late = m_interrupt->following().lateReading();
    if (!late)
        return {};
    if (!late->reading)
        return tr("Read at %1: %2")
            .arg(localTime(late->at), explain(late->reading.error()).sentence);
    if (!late->reading.value())
        return tr("Read at %1: the API does not list the server.").arg(localTime(late->at));
    return readingSentence(*late->reading.value(), late->at, m_interrupt->before());
}

void NextStepsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QGroupBox::changeEvent(event);
}

void NextStepsView::retranslateUi()
{
    setTitle(tr("What to do now"));
    m_readNow->setText(tr("Read no&w"));
    m_readNow->setToolTip(tr("Reads the server at once. Nothing is sent to it."));
    m_readiness->setText(tr("Readiness…"));
    m_copy->setText(tr("Copy these steps"));
    refresh();
}

} // namespace Console::Ui
