// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/interruptbanner.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stateicon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int colouredEdge = 4; // pixels
constexpr Action::Verdict look = Action::Verdict::Warn;

} // namespace

InterruptBanner::InterruptBanner(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_sentence(plainLabel(this)),
      m_show(new QPushButton(this))
{
    setObjectName(u"interruptBanner"_s);
    m_sentence->setObjectName(u"interruptSentence"_s);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_show->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(colouredEdge + 8, 6, 8, 6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_show, 0, Qt::AlignTop);
    connect(m_show, &QPushButton::clicked, this, &InterruptBanner::showRequested);
    retranslateUi();
    updateIcon();
    hide();
}

void InterruptBanner::setSentence(const QString &sentence)
{
    const bool appears = isHidden() && !sentence.isEmpty();
    if (m_sentence->text() != sentence)
        m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (!appears)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InterruptBanner::retranslateUi()
{
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Open the window of this interrupt"));
}

void InterruptBanner::updateIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(verdictIcon(look, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
}

void InterruptBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void InterruptBanner::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QColor colour = verdictColour(look, palette());
    QColor tint = colour;
    constexpr float faint = 0.08F;
    tint.setAlphaF(faint);
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, 0, colouredEdge, height()), colour);
    QWidget::paintEvent(event);
}

} // namespace Console::Ui
