// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

EmptyState::EmptyState(Icon name, QWidget *parent)
    : QWidget(parent), m_sentence(plainLabel(this, u"emptySentence"_s)),
      m_action(new QPushButton(this))
{
    auto *picture = new IconLabel(3, this);
    picture->setIcon(name, Meaning::Muted);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_action->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(gridSteps(*this, 4));
    layout->addStretch();
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    setTexts({});
}

void EmptyState::setTexts(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace Console::Ui
