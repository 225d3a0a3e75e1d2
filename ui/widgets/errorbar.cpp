// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/errorbar.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stateicon.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int edge = 4; // the coloured one
constexpr int factLines = 8;
constexpr auto textFlags = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;

QLabel *selectableLabel(QWidget *parent)
{
    QLabel *const label = plainLabel(parent);
    label->setTextInteractionFlags(textFlags);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

ErrorBar::ErrorBar(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_sentence(selectableLabel(this)),
      m_advice(selectableLabel(this)), m_retry(new QPushButton(this)), m_details(new QPushButton(this)),
      m_close(new QToolButton(this)), m_facts(new QPlainTextEdit(this))
{
    setObjectName(u"errorBar"_s);
    QFont bold = font();
    bold.setBold(true);
    m_sentence->setFont(bold);
    m_details->setCheckable(true);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_facts->setReadOnly(true);
    m_facts->setTabChangesFocus(true);
    m_facts->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_facts->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_facts->setFixedHeight(m_facts->fontMetrics().lineSpacing() * factLines);
    m_facts->hide();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(m_details);
    buttons->addStretch();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(edge + 8, 6, 6, 6);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 0, 1);
    layout->addWidget(m_close, 0, 2, Qt::AlignTop);
    layout->addWidget(m_advice, 1, 1, 1, 2);
    layout->addLayout(buttons, 2, 1, 1, 2);
    layout->addWidget(m_facts, 3, 1, 1, 2);

    connect(m_retry, &QPushButton::clicked, this, &ErrorBar::retryRequested);
    connect(m_details, &QPushButton::toggled, m_facts, &QPlainTextEdit::setVisible);
    connect(m_close, &QToolButton::clicked, this, &ErrorBar::clear);
    updateIcon();
    retranslateUi();
    hide();
}

void ErrorBar::showError(const Cloud::ApiError &error, const QString &where)
{
    if (m_error == error && m_where == where && !isHidden())
        return;
    const bool saysSo = !isHidden() && m_where == where && isSameFailure(*m_error, error);
    m_error = error;
    m_where = where;
    retranslateUi();
    show();
    if (saysSo)
        return; // only the facts are new
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorBar::clear()
{
    m_error.reset();
    m_details->setChecked(false);
    hide();
}

void ErrorBar::retranslateUi()
{
    m_retry->setText(tr("Retry"));
    m_details->setText(tr("Details"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_facts->setAccessibleName(tr("Facts about the error"));
    if (!m_error)
        return;
    const Explanation words = explain(*m_error);
    m_sentence->setText(m_where.isEmpty() ? words.sentence
                                          : u"%1: %2"_s.arg(m_where, words.sentence));
    const QString point = u"• %1"_s;
    QStringList points;
    for (const QString &advice : words.advice)
        points << (words.advice.size() == 1 ? advice : point.arg(advice));
    m_advice->setText(points.join(u'\n'));
    m_advice->setVisible(!points.isEmpty());
    m_facts->setPlainText(words.facts);
}

void ErrorBar::updateIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(
        statusIcon(State::Failed, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
}

void ErrorBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void ErrorBar::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QColor colour = stateColour(State::Failed, palette());
    QColor tint = colour;
    tint.setAlphaF(0.08F);
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, 0, edge, height()), colour);
    QWidget::paintEvent(event);
}

} // namespace Console::Ui
