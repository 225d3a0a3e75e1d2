// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Console::Ui {

Banner::Banner(QWidget *parent)
    : Card(parent), m_icon(new IconLabel(1, this)),
      m_sentence(plainLabel(this, u"bannerSentence"_s)), m_action(new QPushButton(this))
{
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    const int gap = gridSteps(*this, 2);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    hide();
}

void Banner::say(Meaning meaning, const QString &sentence, const QString &action)
{
    const bool appears = isHidden();
    setMeaning(meaning);
    m_icon->setIcon(iconOf(meaning), meaning);
    if (m_sentence->text() != sentence)
        m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    show();
    if (!appears)
        return;
    announce({m_sentence});
}

void Banner::clear()
{
    hide();
    m_sentence->clear();
    setAccessibleName({});
}

} // namespace Console::Ui
