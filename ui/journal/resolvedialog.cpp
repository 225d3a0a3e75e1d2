// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/resolvedialog.h"

#include "app/desktop/localuser.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"
#include "ui/words/journalwords.h"
#include "ui/words/recordwords.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr auto judgements = {Action::Judgement::Arrived, Action::Judgement::DidNotArrive,
                             Action::Judgement::CannotBeTold};

} // namespace

ResolveDialog::ResolveDialog(Journal::Journal &journal, Journal::InterruptHistory history,
                             QUuid runId, std::optional<Cloud::ServerInstance> reading,
                             QDateTime readAt, const Clock &clock, QWidget *parent)
    : QDialog(parent), m_journal(journal), m_history(std::move(history)), m_runId(runId),
      m_reading(std::move(reading)), m_readAt(std::move(readAt)), m_clock(clock),
      m_question(plainLabel(this)), m_rests(plainLabel(this)), m_judgements(new QButtonGroup(this)),
      m_evidenceCaption(new QLabel(this)), m_evidence(new QPlainTextEdit(this)),
      m_byCaption(new QLabel(this)), m_by(new QLineEdit(Desktop::localUser().login, this)),
      m_problem(plainLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_evidence->setTabChangesFocus(true);
    m_evidence->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_evidenceCaption->setBuddy(m_evidence);
    m_byCaption->setBuddy(m_by);
    m_problem->setObjectName("problem"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addWidget(m_rests);
    for (const Action::Judgement judgement : judgements) {
        auto *button = new QRadioButton(this);
        m_judgements->addButton(button, int(judgement));
        layout->addWidget(button);
    }
    layout->addWidget(m_evidenceCaption);
    layout->addWidget(m_evidence, 1);
    layout->addWidget(m_byCaption);
    layout->addWidget(m_by);
    layout->addWidget(m_problem);
    auto *box = new QDialogButtonBox(this);
    m_record = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_record->setAutoDefault(false);
    m_cancel->setDefault(true);
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_record, &QPushButton::clicked, this, &ResolveDialog::record);
    connect(m_judgements, &QButtonGroup::idToggled, this, &ResolveDialog::check);
    connect(m_evidence, &QPlainTextEdit::textChanged, this, &ResolveDialog::check);
    connect(m_by, &QLineEdit::textChanged, this, &ResolveDialog::check);
    resize(widthOf(*this, 88), sizeHint().height());
    retranslateUi();
}

void ResolveDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void ResolveDialog::retranslateUi()
{
    setWindowTitle(tr("Resolve"));
    m_question->setText(
        tr("What became of the interrupt sent to %1 (%2, %3) at %4? Your answer is recorded, "
           "cannot be changed, and allows another interrupt to this server.")
            .arg(visibleName(serverField(m_history, "name"_L1)),
                 serverField(m_history, "number"_L1), serverField(m_history, "region"_L1),
                 localTime(m_history.intention.at)));
    m_rests->setText(m_reading ? readingSentence(*m_reading, m_readAt,
                                                 Action::serverFrom(m_history.intention.facts))
                               : tr("The server has not been read for this. Press Read now first, "
                                    "if you can."));
    for (const Action::Judgement judgement : judgements)
        m_judgements->button(int(judgement))->setText(judgementWord(judgement));
    m_evidenceCaption->setText(tr("&Evidence:"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setPlaceholderText(tr("What you saw, and where: the guest's event log, a dump "
                                      "file, the console of the server, somebody's word"));
    m_byCaption->setText(tr("&Judged by:"));
    m_by->setAccessibleName(tr("Judged by"));
    m_record->setText(tr("Record answer"));
    m_cancel->setText(tr("Cancel"));
    check();
}

void ResolveDialog::check()
{
    QString missing;
    if (m_judgements->checkedId() < 0)
        missing = tr("Choose what became of it.");
    else if (m_evidence->toPlainText().trimmed().isEmpty())
        missing = tr("Enter the evidence for your judgement.");
    else if (m_by->text().trimmed().isEmpty())
        missing = tr("Enter who judged.");
    m_problem->setText(missing.isEmpty() ? m_error : missing);
    m_record->setEnabled(missing.isEmpty() && !m_recording);
}

void ResolveDialog::record()
{
    m_recording = true;
    m_error.clear();
    check();
    m_journal.append(
        {.action = m_history.intention.action,
         .run = m_runId,
         .kind = Journal::Kind::Resolution,
         .at = m_clock.utcNow(),
         .facts =
             Action::resolutionFacts({.judgement = Action::Judgement(m_judgements->checkedId()),
                                      .evidence = m_evidence->toPlainText().trimmed(),
                                      .by = m_by->text().trimmed(),
                                      .reading = m_reading,
                                      .readAt = m_readAt})},
        this, [this](const Result<qint64, Journal::Error> &written) {
            m_recording = false;
            if (written) {
                accept();
                return;
            }
            m_error = tr("It could not be recorded. %1").arg(journalErrorSentence(written.error()));
            check();
        });
}

} // namespace Console::Ui
