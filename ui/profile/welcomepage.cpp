// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/welcomepage.h"

#include "ui/widgets/card.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/filledbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/roomfor.h"
#include "ui/words/profilewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Console::Ui {

namespace {

// Takes button and text.
Card *doorOf(Icon name, QPushButton *button, QLabel *text)
{
    auto *card = new Card(button->parentWidget());
    auto *picture = new IconLabel(2, card);
    picture->setIcon(name);
    const int margin = gridSteps(*card, 4);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gridSteps(*card, 2));
    layout->addWidget(picture);
    layout->addWidget(text, 1, Qt::AlignTop);
    layout->addWidget(button);
    return card;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_demo(new QPushButton(this)), m_demoText(new QLabel(this)),
      m_add(new FilledButton(Meaning::Information, this)), m_addText(new QLabel(this)),
      m_import(new QPushButton(this)), m_importText(new QLabel(this))
{
    m_title->setFont(fontFor(TextSize::Title));
    for (QLabel *const label : {m_title, m_text, m_demoText, m_addText, m_importText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *doors = new QHBoxLayout;
    doors->setSpacing(gridSteps(*this, 4));
    doors->addWidget(doorOf(Icon::Server, m_demo, m_demoText), 1);
    doors->addWidget(doorOf(Icon::Key, m_add, m_addText), 1);
    doors->addWidget(doorOf(Icon::Import, m_import, m_importText), 1);
    for (QPushButton *const button : {m_demo, m_add, m_import})
        clickByEnter(*button);
    QVBoxLayout *const column = addCentredColumn(*this, 16);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(doors);
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
    m_title->setText(tr("Welcome"));
    m_text->setText(
        tr("The console shows the servers of an account, and sends a diagnostic interrupt to one "
           "that hangs. Add a profile first: an access key for one environment."));
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
    m_demo->setText(tr("Try the demo"));
    m_demoText->setText(tr("40 made-up servers on this computer, one of them hung. No account, no "
                           "network, nothing to break."));
    m_add->setText(tr("Add a profile"));
    m_addText->setText(tr("Type an access key ID and its secret key. The secret key goes into the "
                          "keychain of this computer and nowhere else."));
    m_import->setText(tr("Import…"));
    m_importText->setText(tr("From ~/.ncloud/configure, the environment variables, or a "
                             "colleague's file. You see the profiles before anything is saved."));
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
