// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/interruptdialog.h"

#include "ui/action/nextstepsview.h"
#include "ui/action/checklist.h"
#include "ui/action/outcomeview.h"
#include "ui/action/portwatchbox.h"
#include "ui/action/readinessdialog.h"
#include "ui/widgets/buttonorder.h"
#include "ui/widgets/filledbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/profileband.h"
#include "ui/words/actionwords.h"
#include "ui/words/visibletext.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>
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
      m_scroll(new QScrollArea(this)), m_content(new QWidget),
      m_effect(plainLabel(m_content, u"effect"_s)), m_reading(plainLabel(m_content, u"reading"_s)),
      m_readiness(new QPushButton(m_content)), m_readAgain(new QPushButton(m_content)),
      m_checks(new CheckList(m_content)), m_confirmation(new QWidget(this)),
      m_nameCaption(plainLabel(m_confirmation, u"nameCaption"_s)),
      m_typedName(new QLineEdit(m_confirmation)),
      m_copyNote(plainLabel(m_confirmation, u"copyNote"_s)),
      m_copyName(new QPushButton(m_confirmation)),
      m_reasonCaption(plainLabel(m_confirmation, u"reasonCaption"_s)),
      m_reason(new QLineEdit(m_confirmation)), m_portWatch(new PortWatchBox(m_confirmation)),
      m_requestFold(new QToolButton(m_confirmation)), m_request(new QPlainTextEdit(m_confirmation)),
      m_problemIcon(new QLabel(this)), m_problem(plainLabel(this, u"problem"_s)),
      m_missing(plainLabel(this, u"missing"_s)),
      m_outcome(new OutcomeView(interrupt->clock(), m_content)),
      m_nextSteps(new NextStepsView(m_content)), m_send(new FilledButton(Meaning::Danger, this)),
      m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    buildLayout();
    m_checks->setRules(Action::RuleSet::builtIn());
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &InterruptDialog::refresh);
    connect(m_checks, &CheckList::acceptedChanged, this, &InterruptDialog::updateSend);
    connect(m_typedName, &QLineEdit::textChanged, this, &InterruptDialog::updateSend);
    connect(m_reason, &QLineEdit::textChanged, this, &InterruptDialog::updateSend);
    connect(m_readAgain, &QPushButton::clicked, this, [this] {
        if (m_interrupt)
            m_interrupt->readAgain();
    });
    m_readAgain->setIcon(icon(Icon::Refresh));
    m_readiness->setIcon(icon(Icon::Readiness));
    connect(m_copyName, &QPushButton::clicked, this, [this] {
        if (!m_interrupt)
            return;
        QGuiApplication::clipboard()->setText(m_interrupt->confirmationText());
        m_typedName->setFocus(Qt::OtherFocusReason);
    });
    connect(m_readiness, &QPushButton::clicked, this, &InterruptDialog::openReadiness);
    connect(m_nextSteps, &NextStepsView::readinessRequested, this, &InterruptDialog::openReadiness);
    connect(m_requestFold, &QToolButton::toggled, this, [this](bool open) {
        m_requestFold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_request->setVisible(open);
        showRequest();
        fitSize();
    });
    connect(m_send, &QPushButton::clicked, this, &InterruptDialog::send);
    connect(m_cancel, &QPushButton::clicked, this, &InterruptDialog::cancelOrClose);
    if (m_interrupt) {
        connect(m_interrupt, &Action::Interrupt::changed, this, &InterruptDialog::refresh);
        connect(m_interrupt, &QObject::destroyed, this, &InterruptDialog::close);
    }
    m_outcome->setInterrupt(m_interrupt);
    m_nextSteps->setInterrupt(m_interrupt);
    m_portWatch->setInterrupt(m_interrupt);
    connect(m_portWatch, &PortWatchBox::heightChanged, this, &InterruptDialog::fitSize);
    connect(m_outcome, &OutcomeView::heightChanged, this, &InterruptDialog::fitSize);
    retranslateUi();
    m_typedName->setFocus();
    // Wrapped labels hint at a narrow, tall window.
    const int width = textWidth(*this, 100);
    resize(width, wantedHeight(width));
}

void InterruptDialog::buildLayout()
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    big.setBold(true);
    m_name->setFont(big);
    for (QLabel *const label : {m_name, m_where})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_typedName->setObjectName("typedName"_L1);
    m_reason->setObjectName("reason"_L1);
    m_reason->setMaxLength(200);
    m_send->setObjectName("sendInterrupt"_L1);
    m_cancel->setObjectName("cancel"_L1);
    m_readAgain->setObjectName("readAgain"_L1);
    // Enter must never send.
    m_send->setAutoDefault(false);
    m_readAgain->setAutoDefault(false);
    m_readiness->setObjectName("readiness"_L1);
    m_readiness->setAutoDefault(false);
    m_copyName->setObjectName("copyName"_L1);
    m_copyName->setAutoDefault(false);
    m_cancel->setDefault(true);
    m_nameCaption->setBuddy(m_typedName);
    m_reasonCaption->setBuddy(m_reason);
    m_nameCaption->setWordWrap(false);
    m_reasonCaption->setWordWrap(false);
    m_requestFold->setAutoRaise(true);
    m_requestFold->setCheckable(true);
    m_requestFold->setArrowType(Qt::RightArrow);
    m_requestFold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_request->setReadOnly(true);
    m_request->setTabChangesFocus(true);
    m_request->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_request->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_request->setFixedHeight(QFontMetrics(m_request->font()).lineSpacing() * 12);
    m_request->hide();
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_problemIcon->setPixmap(
        style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this).pixmap(icon));

    auto *reading = new QHBoxLayout;
    reading->addWidget(m_reading, 1);
    reading->addWidget(m_readiness);
    reading->addWidget(m_readAgain);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_effect);
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

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(m_nameCaption, m_typedName);
    form->addRow(m_reasonCaption, m_reason);
    auto *copying = new QHBoxLayout;
    copying->addWidget(m_copyNote, 1);
    copying->addWidget(m_copyName);
    auto *confirmation = new QVBoxLayout(m_confirmation);
    confirmation->setContentsMargins(0, 0, 0, 0);
    confirmation->addLayout(copying);
    confirmation->addLayout(form);
    confirmation->addWidget(m_portWatch);
    confirmation->addWidget(m_requestFold);
    confirmation->addWidget(m_request);

    auto *problem = new QHBoxLayout;
    problem->addWidget(m_problemIcon);
    problem->addWidget(m_problem, 1);

    // No QDialogButtonBox: it would put Cancel after Send in Tab order.
    const bool sendFirst = acceptsFirst(*this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(sendFirst ? m_send : m_cancel);
    buttons->addWidget(sendFirst ? m_cancel : m_send);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_profile);
    layout->addWidget(m_name);
    layout->addWidget(m_where);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_confirmation);
    layout->addLayout(problem);
    layout->addLayout(buttons);
    // In reading order: Send follows all it depends on. The harmless Cancel precedes it where the
    // desktop places it first.
    setTabOrder(m_scroll, m_readiness);
    setTabOrder(m_readiness, m_readAgain);
    setTabOrder(m_readAgain, m_checks);
    setTabOrder(m_checks, m_copyName);
    setTabOrder(m_copyName, m_typedName);
    setTabOrder(m_typedName, m_reason);
    setTabOrder(m_reason, m_portWatch);
    setTabOrder(m_portWatch, m_requestFold);
    setTabOrder(m_requestFold, m_request);
    setTabOrder(m_request, m_outcome);
    setTabOrder(m_outcome, m_nextSteps);
    setTabOrder(m_nextSteps, m_cancel);
    setTabOrder(m_cancel, m_send);
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
        if (focusWidget() == m_reason && m_send->isEnabled())
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
    m_copyNote->setText(tr("This name cannot be typed as it is shown. Copy it, then paste it."));
    m_copyName->setText(tr("Copy the name"));
    m_typedName->setAccessibleName(tr("Server name"));
    m_reason->setAccessibleName(tr("Reason"));
    m_requestFold->setText(tr("The exact request"));
    m_request->setAccessibleName(tr("The exact request, without secret and signature"));
    m_send->setText(tr("Send interrupt"));
    showRequest();
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
    m_portWatch->refresh();
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

void InterruptDialog::showRequest()
{
    m_requestFor.reset();
    if (!m_interrupt || !m_requestFold->isChecked())
        return;
    //: In the place of a request's time and signature
    m_request->setPlainText(m_interrupt->requestPreview(tr("(made when sending)")));
    m_requestFor = m_interrupt->before().id;
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
    m_typedName->setPlaceholderText(tr("As shown above"));
    const bool production = profile.guard == Profile::GuardLevel::Production;
    setLabel(m_reasonCaption, production ? tr("&Reason (required):") : tr("&Reason (optional):"));
    m_reason->setPlaceholderText(tr("For example a ticket number"));
    const bool typed = profile.guard != Profile::GuardLevel::Lab;
    setLabel(m_nameCaption,
             nameless ? tr("Type the &number of the server:")
                      : tr("Type the &name of the server:"));
    m_nameCaption->setVisible(typed);
    m_typedName->setVisible(typed);
    const QString wanted = m_interrupt->confirmationText();
    constexpr int usualLength = 32767;
    m_typedName->setMaxLength(std::max(usualLength, int(wanted.size())));
    const bool copied = typed && !isTypeable(wanted);
    m_copyNote->setVisible(copied);
    m_copyName->setVisible(copied);
    if (m_requestFor != server.id)
        showRequest();
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
    m_effect->setVisible(asking);
    m_reading->setVisible(asking);
    m_readAgain->setVisible(asking);
    m_readiness->setVisible(asking && m_interrupt->readinessBook());
    m_readAgain->setEnabled(stage == Stage::Ready);
    m_confirmation->setVisible(asking);
    m_confirmation->setEnabled(stage == Stage::Reading || stage == Stage::Ready);
    m_send->setVisible(asking);

    QString reading;
    switch (stage) {
    case Stage::Reading:
        reading = tr("Reading the server again…");
        break;
    case Stage::Rereading:
        reading = tr("The reading is old; the server is read once more before sending…");
        break;
    case Stage::Ready:
        reading = tr("Checks before sending:");
        break;
    case Stage::Recording:
    case Stage::Sending:
    case Stage::Following:
    case Stage::Ended:
        break;
    }
    setLabel(m_reading, reading);

    const QString problem = asking ? problemSentence(*m_interrupt) : QString();
    setLabel(m_problem, problem);
    m_problem->setVisible(!problem.isEmpty());
    m_problemIcon->setVisible(!problem.isEmpty());

    const bool stillOurs =
        asking || stage == Stage::Recording || (stage == Stage::Sending && !m_askedBack);
    m_cancel->setText(stillOurs ? tr("Cancel") : tr("Close"));
}

QString InterruptDialog::missing() const
{
    if (!m_interrupt || !beforeSending(m_interrupt->stage()))
        return {};
    if (m_interrupt->stage() != Stage::Ready)
        return tr("The server is still being read.");
    const Profile::GuardLevel guard = m_interrupt->profile().guard;
    if (Action::blocked(m_checks->checks()))
        return tr("A check blocks the interrupt.");
    if (!m_checks->allAccepted())
        return tr("Tick the warnings that you accept.");
    if (guard != Profile::GuardLevel::Lab && !m_interrupt->isConfirmedBy(m_typedName->text())) {
        const bool nothing = m_typedName->text().isEmpty();
        if (m_interrupt->before().name.isEmpty())
            return nothing ? tr("Type the number of the server.")
                           : tr("The typed number is not the server's number.");
        return nothing ? tr("Type the name of the server.")
                       : tr("The typed name is not the server's name.");
    }
    if (guard == Profile::GuardLevel::Production && m_reason->text().trimmed().isEmpty())
        return tr("This profile asks for a reason.");
    return {};
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
    m_interrupt->send({.typedName = m_typedName->text(),
                       .reason = m_reason->text(),
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
