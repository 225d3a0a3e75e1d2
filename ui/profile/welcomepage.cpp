// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/welcomepage.h"

#include "ui/widgets/applicationicon.h"
#include "ui/widgets/cardbutton.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"
#include "ui/words/profilewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Console::Ui {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_title(plainLabel(this)), m_text(plainLabel(this)),
      m_demo(new CardButton(Icon::Server, this)), m_add(new CardButton(Icon::Key, this)),
      m_import(new CardButton(Icon::Import, this))
{
    constexpr int picture = 64; // pixels
    auto *program = new QLabel(this);
    program->setPixmap(applicationIcon().pixmap(QSize(picture, picture), devicePixelRatioF()));
    m_title->setFont(fontFor(TextSize::Title));
    auto *words = new QVBoxLayout;
    words->setSpacing(gridSteps(*this, 1));
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(gridSteps(*this, 4));
    head->addWidget(program);
    head->addLayout(words, 1);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(gridSteps(*this, 4));
    for (CardButton *const card : {m_demo, m_add, m_import}) {
        clickByEnter(*card);
        cards->addWidget(card, 1);
    }
    constexpr int letters = 108; // three cards with short lines
    QVBoxLayout *const column = addCentredColumn(*this, gridSteps(*this, 6), letters);
    column->addLayout(head);
    column->addLayout(cards);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addRequested);
    connect(m_import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    retranslateUi();
}

void WelcomePage::setProblem(const std::optional<Profile::ProfileFileError> &problem)
{
    m_problem = problem;
    retranslateUi();
}

void WelcomePage::setChoice(bool choice)
{
    m_choice = choice;
    retranslateUi();
}

void WelcomePage::retranslateUi()
{
    m_title->setText(tr("NCP Console"));
    m_text->setText(tr("See your servers at NAVER Cloud, and interrupt the one that hangs."));
    if (m_choice) {
        m_title->setText(tr("No profile is open"));
        m_text->setText(tr("Choose one in the tool bar, or with Ctrl+1 to Ctrl+9."));
    }
    if (m_problem) {
        m_title->setText(tr("The profiles cannot be read"));
        m_text->setText(fileSentence(*m_problem) + u' '
                        + tr("A damaged file is kept beside the new one when a profile is saved."));
        m_text->setToolTip(m_problem->technical);
    }
    m_demo->setText(tr("Try the &demo"));
    m_demo->setLine(tr("40 made-up servers on this computer. One of them hangs."));
    m_add->setText(tr("&Add a profile"));
    m_add->setLine(tr("With your access key. The secret key goes into the keychain."));
    m_import->setText(tr("&Import…"));
    m_import->setLine(tr("From ~/.ncloud/configure, environment variables or a file."));
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
