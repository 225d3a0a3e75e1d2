// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/keypage.h"

#include "ui/profile/eyebutton.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"
#include "ui/words/keychainwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

KeyPage::KeyPage(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(2, this)), m_title(plainLabel(this)),
      m_sentence(plainLabel(this)), m_advice(plainLabel(this)), m_goOn(new QPushButton(this)),
      m_cancel(new QPushButton(this)), m_edit(new QPushButton(this)),
      m_keyCaption(new QLabel(this)), m_key(new SecretEdit(this)),
      m_eye(new EyeButton(*m_key, this)), m_useKey(new QPushButton(this)),
      m_details(new QToolButton(this)), m_facts(new QPlainTextEdit(this))
{
    m_title->setFont(fontFor(TextSize::Title));
    m_edit->setIcon(icon(Icon::Profile));
    m_useKey->setIcon(icon(Icon::Key));
    m_keyCaption->setBuddy(m_key);
    for (QPushButton *const button : {m_goOn, m_cancel, m_edit, m_useKey})
        clickByEnter(*button);
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    m_details->setArrowType(Qt::RightArrow);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_facts->setReadOnly(true);
    m_facts->setTabChangesFocus(true);
    m_facts->setFixedHeight(fontMetrics().lineSpacing() * 5);
    m_facts->hide();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_edit);
    buttons->addStretch();
    auto *key = new QHBoxLayout;
    key->addWidget(m_keyCaption);
    key->addWidget(m_key, 1);
    key->addWidget(m_eye);
    key->addWidget(m_useKey);
    auto *head = new QHBoxLayout;
    head->setSpacing(gridSteps(*this, 2));
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    QVBoxLayout *const column = addCentredColumn(*this, gridSteps(*this, 3));
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_advice);
    column->addLayout(buttons);
    column->addLayout(key);
    column->addWidget(m_details, 0, Qt::AlignLeft);
    column->addWidget(m_facts);

    connect(m_goOn, &QPushButton::clicked, this, [this] {
        if (m_subject != Subject::Locked) {
            Q_EMIT retryRequested();
            return;
        }
        m_unlocking = true;
        fill();
        Q_EMIT unlockRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &KeyPage::cancelRequested);
    connect(m_edit, &QPushButton::clicked, this, &KeyPage::editRequested);
    connect(m_useKey, &QPushButton::clicked, this, &KeyPage::keyGiven);
    connect(m_key, &QLineEdit::returnPressed, this, [this] {
        if (!m_key->isEmpty())
            Q_EMIT keyGiven();
    });
    connect(m_key, &QLineEdit::textChanged, this,
            [this] { m_useKey->setEnabled(!m_key->isEmpty()); });
    connect(m_details, &QToolButton::toggled, this, [this](bool open) {
        m_details->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_facts->setVisible(open);
    });
    retranslateUi();
}

void KeyPage::showLocked(const std::optional<Session::OpeningProblem> &problem,
                         const QString &keyOf)
{
    m_subject = Subject::Locked;
    m_keyOf = keyOf;
    m_unlocking = false;
    m_problem = problem;
    fill();
    focusNextStep();
}

void KeyPage::showProblem(const QString &profileName, const Session::OpeningProblem &problem)
{
    const bool waited = m_subject == Subject::Waiting;
    m_subject = Subject::Problem;
    m_keyOf.clear();
    m_profileName = profileName;
    m_problem = problem;
    fill();
    if (waited)
        focusNextStep(); // the focused button is gone
}

void KeyPage::focusNextStep()
{
    if (m_key->isVisibleTo(this))
        m_key->setFocus();
    else
        m_goOn->setFocus();
}

void KeyPage::showWaiting(const QString &profileName)
{
    m_subject = Subject::Waiting;
    m_profileName = profileName;
    m_problem.reset();
    fill();
    m_cancel->setFocus();
}

void KeyPage::fill()
{
    const bool locked = m_subject == Subject::Locked;
    const bool waiting = m_subject == Subject::Waiting || (locked && m_unlocking);
    QString sentence;
    switch (m_subject) {
    case Subject::Locked:
        m_icon->setIcon(Icon::Lock);
        m_title->setText(tr("The console is locked"));
        sentence = tr("Nothing is read or sent. The secret keys have been wiped from "
                      "memory; following pauses.");
        break;
    case Subject::Problem:
        m_icon->setIcon(Icon::Warning, Meaning::Warning);
        m_title->setText(tr("%1 cannot be opened").arg(m_profileName));
        break;
    case Subject::Waiting:
        m_icon->setIcon(Icon::Key);
        m_title->setText(tr("%1 is being opened").arg(m_profileName));
        break;
    }
    QString advice;
    QString facts;
    const bool keychain = !waiting && m_problem && m_problem->keychain;
    if (waiting) {
        advice = keyStateSentence({.kind = Profile::KeyState::Kind::Asking});
    } else if (m_problem && m_problem->keyWanted) {
        advice = keyStateSentence({.kind = Profile::KeyState::Kind::WasThisRun}) + u' '
            + tr("Type it again.");
    } else if (m_problem) {
        sentence = openingSentence(*m_problem);
        if (keychain) {
            advice = keychainAdvice(*m_problem->keychain);
            facts = m_problem->keychain->technical;
        } else if (m_problem->accessKeyIdMissing) {
            advice = tr("Type your access key ID and your secret key in the profile.");
        } else {
            advice = tr("Choose another file in the profile, or none.");
        }
    }
    m_sentence->setText(sentence);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_sentence->setVisible(!sentence.isEmpty());
    m_goOn->setText(locked ? tr("Unlock") : tr("Try again"));
    m_goOn->setVisible(!waiting || locked);
    m_cancel->setVisible(waiting);
    m_edit->setVisible(m_subject == Subject::Problem);
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{m_keyCaption, m_key, m_eye, m_useKey})
        widget->setVisible(keychain || (!waiting && m_problem && m_problem->keyWanted));
    m_keyCaption->setText(
        m_keyOf.isEmpty() ? tr("Secret &key")
                          : tr("Secret &key of %1").arg(QString(m_keyOf).replace(u'&', u"&&"_s)));
    m_useKey->setEnabled(!m_key->isEmpty());
    m_facts->setPlainText(facts);
    m_details->setVisible(!facts.isEmpty());
    if (facts.isEmpty())
        m_details->setChecked(false);
}

void KeyPage::retranslateUi()
{
    m_cancel->setText(tr("Cancel"));
    m_edit->setText(tr("Edit the profile…"));
    m_key->setAccessibleName(tr("Secret key"));
    m_useKey->setText(tr("Use for this run only"));
    m_useKey->setToolTip(tr("The key stays in memory and is written nowhere."));
    m_details->setText(tr("Details"));
    m_facts->setAccessibleName(tr("Details"));
    fill();
}

void KeyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void KeyPage::hideEvent(QHideEvent *event)
{
    m_key->wipe();
    QWidget::hideEvent(event);
}

} // namespace Console::Ui
