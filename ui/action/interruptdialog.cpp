// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/interruptdialog.h"

#include "ui/action/checklist.h"
#include "ui/action/confirmationform.h"
#include "ui/action/nextstepsview.h"
#include "ui/action/outcomeview.h"
#include "ui/action/readinessdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttonorder.h"
#include "ui/widgets/filledbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/profileband.h"
#include "ui/words/actionwords.h"
#include "ui/words/visibletext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Stage = Action::Interrupt::Stage;

bool beforeSending(Stage stage)
{
    switch (stage) {
    case Stage::Reading:
    case Stage::Ready:
    case Stage::Rereading:
        return true;
    case Stage::Recording:
    case Stage::Sending:
    case Stage::Following:
    case Stage::Ended:
        return false;
    }
    return false;
}

// Limited to the screen. Digits, as the average width nearly doubles in fonts with Chinese
// characters.
int textWidth(const QWidget &window, int digits)
{
    const int wanted = window.fontMetrics().horizontalAdvance(u'0') * digits;
    const QScreen *const where = window.screen();
    return where ? std::min(wanted, where->availableGeometry().width()) : wanted;
}

void setLabel(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

InterruptDialog::InterruptDialog(Action::Interrupt *interrupt, QWidget *parent)
    : QDialog(parent), m_interrupt(interrupt), m_profile(new ProfileBand(this)),
      m_name(plainLabel(this, u"targetName"_s)), m_where(plainLabel(this, u"targetWhere"_s)),
      m_scroll(new QScrollArea(this)), m_content(new QWidget), m_danger(new Card(m_content)),
      m_effect(plainLabel(m_danger, u"effect"_s)), m_reading(plainLabel(m_content, u"reading"_s)),
      m_readiness(new QPushButton(m_content)), m_readAgain(new QPushButton(m_content)),
      m_checks(new CheckList(m_content)), m_confirmation(new ConfirmationForm(this)),
      m_problem(new Banner(this)), m_missing(plainLabel(this, u"missing"_s)),
      m_outcome(new OutcomeView(interrupt->clock(), m_content)),
      m_nextSteps(new NextStepsView(m_content)), m_send(new FilledButton(Meaning::Danger, this)),
      m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    buildTarget();
    buildContent();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_profile);
    layout->addWidget(m_name);
    layout->addWidget(m_where);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_confirmation);
    layout->addWidget(m_problem);
    layout->addLayout(buildButtons());
    setTabOrders();
    m_checks->setRules(Action::RuleSet::builtIn());
    wire();
    m_outcome->setInterrupt(m_interrupt);
    m_nextSteps->setInterrupt(m_interrupt);
    m_confirmation->setInterrupt(m_interrupt);
    retranslateUi();
    m_confirmation->focusFirst();
    // Wrapped labels hint at a narrow, tall window.
    const int width = textWidth(*this, 100);
    resize(width, wantedHeight(width));
}

void InterruptDialog::wire()
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &InterruptDialog::refresh);
    connect(m_checks, &CheckList::acceptedChanged, this, &InterruptDialog::updateSend);
    connect(m_checks, &CheckList::heightChanged, this, &InterruptDialog::fitSize);
    connect(m_confirmation, &ConfirmationForm::changed, this, &InterruptDialog::updateSend);
    connect(m_confirmation, &ConfirmationForm::heightChanged, this, &InterruptDialog::fitSize);
    connect(m_outcome, &OutcomeView::heightChanged, this, &InterruptDialog::fitSize);
    connect(m_readAgain, &QPushButton::clicked, this, [this] {
        if (m_interrupt)
            m_interrupt->readAgain();
    });
    connect(m_readiness, &QPushButton::clicked, this, &InterruptDialog::openReadiness);
    connect(m_nextSteps, &NextStepsView::readinessRequested, this, &InterruptDialog::openReadiness);
    connect(m_send, &QPushButton::clicked, this, &InterruptDialog::send);
    connect(m_cancel, &QPushButton::clicked, this, &InterruptDialog::cancelOrClose);
    if (m_interrupt) {
        connect(m_interrupt, &Action::Interrupt::changed, this, &InterruptDialog::refresh);
        connect(m_interrupt, &QObject::destroyed, this, &InterruptDialog::close);
    }
}

void InterruptDialog::buildTarget()
{
    m_name->setFont(fontFor(TextSize::Title));
    for (QLabel *const label : {m_name, m_where})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_danger->setObjectName("dangerCard"_L1);
    m_danger->setMeaning(Meaning::Danger);
    m_effect->setFont(fontFor(TextSize::Section));
    auto *const warning = new IconLabel(1.5, m_danger);
    warning->setIcon(Icon::Warning, Meaning::Danger);
    auto *const layout = new QHBoxLayout(m_danger);
    const int gap = gridSteps(*this, 2);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(warning, 0, Qt::AlignTop);
    layout->addWidget(m_effect, 1);
}

void InterruptDialog::buildContent()
{
    m_readAgain->setObjectName("readAgain"_L1);
    m_readAgain->setAutoDefault(false);
    m_readAgain->setIcon(icon(Icon::Refresh));
    m_readiness->setObjectName("readiness"_L1);
    m_readiness->setAutoDefault(false);
    m_readiness->setIcon(icon(Icon::Readiness));
    auto *reading = new QHBoxLayout;
    reading->addWidget(m_reading, 1);
    reading->addWidget(m_readiness);
    reading->addWidget(m_readAgain);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_danger);
    content->addLayout(reading);
    content->addWidget(m_checks);
    content->addWidget(m_outcome, 100);
    content->addWidget(m_nextSteps);
    content->addStretch(1);
    m_scroll->setObjectName("scroll"_L1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_content);
    m_scroll->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    // Takes the focus only if there is something to scroll.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int least, int most) {
                m_scroll->setFocusPolicy(most > least ? Qt::StrongFocus : Qt::NoFocus);
            });
}

// No QDialogButtonBox: it would put Cancel after Send in Tab order.
QHBoxLayout *InterruptDialog::buildButtons()
{
    m_send->setObjectName("sendInterrupt"_L1);
    m_send->setAutoDefault(false); // Enter must never send
    m_cancel->setObjectName("cancel"_L1);
    m_cancel->setDefault(true);
    // Hidden it keeps its place: the other button must not come below the pointer.
    QSizePolicy policy = m_send->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_send->setSizePolicy(policy);
    const bool sendFirst = acceptsFirst(*this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(sendFirst ? m_send : m_cancel);
    buttons->addWidget(sendFirst ? m_cancel : m_send);
    return buttons;
}

// In reading order: Send follows all it depends on. The harmless Cancel precedes it where the
// desktop places it first.
void InterruptDialog::setTabOrders()
{
    const std::initializer_list<QWidget *> order{
        m_scroll,  m_readiness, m_readAgain, m_checks, m_confirmation,
        m_problem, m_outcome,   m_nextSteps, m_cancel, m_send};
    for (const auto *it = order.begin(); it + 1 != order.end(); ++it)
        setTabOrder(*it, *(it + 1));
}

void InterruptDialog::done(int result)
{
    if (m_interrupt) {
        switch (m_interrupt->stage()) {
        case Stage::Reading:
        case Stage::Ready:
        case Stage::Rereading:
            Q_EMIT discarded(m_interrupt);
            break;
        case Stage::Recording:
            m_takeBack = true; // closes once cancelled
            return;
        case Stage::Sending:
            if (!m_askedBack)
                m_interrupt->cancel(); // no effect if a byte may have left
            break;
        case Stage::Following:
        case Stage::Ended:
            break;
        }
    }
    QDialog::done(result);
}

void InterruptDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void InterruptDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter moves to the next field; QDialog would press the default button.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && qobject_cast<QLineEdit *>(focusWidget())) {
        if (m_confirmation->isLastField(focusWidget()) && m_send->isEnabled())
            m_send->setFocus(Qt::TabFocusReason);
        else
            focusNextChild();
        return;
    }
    QDialog::keyPressEvent(event);
}

void InterruptDialog::showEvent(QShowEvent *event)
{
    m_tick.start();
    refresh();
    fitSize();
    QDialog::showEvent(event);
}

void InterruptDialog::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QDialog::hideEvent(event);
}

void InterruptDialog::retranslateUi()
{
    setWindowTitle(tr("Send diagnostic interrupt"));
    setAccessibleName(tr("Send diagnostic interrupt"));
    m_readiness->setText(tr("Readiness…"));
    m_readiness->setToolTip(tr("Find out whether the guest would leave a dump, with a probe to run "
                               "in it."));
    m_readAgain->setText(tr("Read again"));
    m_readAgain->setToolTip(tr("Reads the server and checks the rules again."));
    m_send->setText(tr("Send interrupt"));
    refresh();
}

void InterruptDialog::refresh()
{
    if (!m_interrupt)
        return;
    if (m_takeBack && m_interrupt->stage() != Stage::Recording) {
        m_takeBack = false;
        close(); // cancels if still possible
        return;
    }
    showServer();
    showStage();
    m_outcome->refresh();
    updateSend();
    const bool asking = beforeSending(m_interrupt->stage());
    const int content = m_content->layout()->totalHeightForWidth(m_scroll->viewport()->width());
    // The window may shrink at the first reading, later it must not jump.
    const bool firstChecks = !m_wasReady && m_interrupt->stage() == Stage::Ready;
    if (asking != m_asking || content > m_contentHeight || firstChecks) {
        m_wasReady = m_wasReady || firstChecks;
        m_asking = asking;
        m_contentHeight = content;
        fitSize();
    }
}

int InterruptDialog::wantedHeight(int width) const
{
    // From the inside out: each keeps the size its parts had before.
    for (QWidget *const part : std::initializer_list<QWidget *>{m_checks, m_confirmation}) {
        part->layout()->activate();
        part->updateGeometry();
    }
    layout()->activate();
    m_content->layout()->activate();
    const QMargins margins = layout()->contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const int content = m_content->layout()->totalHeightForWidth(inner);
    const int around = layout()->totalHeightForWidth(width)
        - std::max(m_scroll->sizeHint().height(), m_scroll->minimumHeight());
    return around + std::max(content, m_scroll->minimumHeight());
}

void InterruptDialog::fitSize()
{
    int height = wantedHeight(width());
    if (const QScreen *const where = screen()) {
        const int frame = std::max(frameGeometry().height() - geometry().height(),
                                   style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this));
        height = std::min(height, where->availableGeometry().height() - frame);
    }
    resize(width(), height);
}

void InterruptDialog::openReadiness()
{
    if (!m_interrupt || !m_interrupt->readinessBook())
        return;
    if (!m_readinessDialog)
        m_readinessDialog =
            new ReadinessDialog(*m_interrupt->readinessBook(), m_interrupt->profile().gateway,
                                m_interrupt->before(), m_interrupt->clock(), this);
    m_readinessDialog->show();
    m_readinessDialog->raise();
    m_readinessDialog->activateWindow();
}

void InterruptDialog::showServer()
{
    const Cloud::ServerInstance &server = m_interrupt->before();
    const Profile::Profile &profile = m_interrupt->profile();
    m_profile->setProfile(profile);
    const bool nameless = server.name.isEmpty();
    setLabel(m_name, nameless ? tr("A server without a name") : visibleName(server.name));
    //: Server number, zone, region, name of the profile, its guard level
    setLabel(m_where,
             tr("Number %1 · Zone %2, region %3 · Profile %4 (%5)")
                 .arg(server.id.number.text(), visibleName(server.zone), server.id.region.text(),
                      visibleName(profile.name), guardWord(profile.guard)));
    setLabel(m_effect, interruptEffect(server.os));
    m_confirmation->refresh();
}

void InterruptDialog::showStage()
{
    const Stage stage = m_interrupt->stage();
    const bool asking = beforeSending(stage);
    // Keeps the checks of before sending; the server has changed since.
    if (asking)
        m_checks->setChecks(m_interrupt->checks());
    m_checks->setLocked(stage != Stage::Ready);
    m_checks->setVisible(asking);
    m_danger->setVisible(asking);
    m_reading->setVisible(asking);
    setLabel(m_reading, readingText());
    m_readAgain->setVisible(asking);
    m_readiness->setVisible(asking && m_interrupt->readinessBook());
    m_readAgain->setEnabled(stage == Stage::Ready);
    // While it is read again everything stays where it was.
    if (stage == Stage::Ready)
        m_blocked = Action::blocked(m_checks->checks());
    m_confirmation->setVisible(asking && !m_blocked);
    m_confirmation->setEnabled(stage == Stage::Reading || stage == Stage::Ready);
    m_send->setVisible(asking);

    const QString problem = asking ? problemSentence(*m_interrupt) : QString();
    if (problem.isEmpty())
        m_problem->clear();
    else
        m_problem->say(Meaning::Warning, problem);

    const bool stillOurs =
        asking || stage == Stage::Recording || (stage == Stage::Sending && !m_askedBack);
    m_cancel->setText(stillOurs ? tr("Cancel") : tr("Close"));
}

QString InterruptDialog::readingText() const
{
    switch (m_interrupt->stage()) {
    case Stage::Reading:
        return tr("Reading the server again…");
    case Stage::Rereading:
        return tr("The reading is old; the server is read once more before sending…");
    case Stage::Ready:
        return tr("Checks before sending:");
    case Stage::Recording:
    case Stage::Sending:
    case Stage::Following:
    case Stage::Ended:
        break;
    }
    return {};
}

QString InterruptDialog::missing() const
{
    if (!m_interrupt || !beforeSending(m_interrupt->stage()))
        return {};
    if (m_interrupt->stage() != Stage::Ready)
        return tr("The server is still being read.");
    if (Action::blocked(m_checks->checks()))
        return tr("A check blocks the interrupt.");
    if (!m_checks->allAccepted())
        return tr("Tick the warnings that you accept.");
    return m_confirmation->missing();
}

void InterruptDialog::updateSend()
{
    const QString sentence = missing();
    m_send->setEnabled(m_interrupt && m_interrupt->stage() == Stage::Ready && sentence.isEmpty());
    m_send->setToolTip(sentence);
    setLabel(m_missing, sentence);
}

void InterruptDialog::send()
{
    if (!m_interrupt)
        return;
    m_interrupt->send({.typedName = m_confirmation->typedName(),
                       .reason = m_confirmation->reason(),
                       .accepted = m_checks->accepted()});
}

void InterruptDialog::cancelOrClose()
{
    if (m_interrupt && m_interrupt->stage() == Stage::Sending && !m_askedBack) {
        m_askedBack = true;
        m_interrupt->cancel(); // the outcome shows whether it worked
        refresh();
        return;
    }
    close();
}

} // namespace Console::Ui
