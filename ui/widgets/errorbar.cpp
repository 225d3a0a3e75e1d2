// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/errorbar.h"

#include "ui/widgets/stateicon.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>

namespace Console::Ui {

ErrorBar::ErrorBar(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_retry(new QToolButton(this)), m_details(new QToolButton(this)),
      m_facts(new QPlainTextEdit(this))
{
    constexpr int iconPixels = 16;
    m_icon->setPixmap(verdictIcon(Action::Verdict::Warn, palette()).pixmap(iconPixels));
    m_icon->setAlignment(Qt::AlignTop);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setCheckable(true);
    m_retry->setFocusPolicy(Qt::StrongFocus);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_facts->setReadOnly(true);
    m_facts->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    constexpr int factsHeight = 140;
    m_facts->setMaximumHeight(factsHeight);
    m_facts->hide();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_retry, 0, 2, Qt::AlignTop);
    layout->addWidget(m_details, 0, 3, Qt::AlignTop);
    layout->addWidget(m_facts, 1, 1, 1, 3);

    connect(m_retry, &QToolButton::clicked, this, &ErrorBar::retryRequested);
    connect(m_details, &QToolButton::toggled, m_facts, &QWidget::setVisible);
    retranslateUi();
    hide();
}

void ErrorBar::showError(const Cloud::ApiError &error)
{
    // The same error again must not fold the details or lose a selection in the text.
    if (m_error == error && !isHidden())
        return;
    m_error = error;
    retranslateUi();
    show();
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
    m_facts->setAccessibleName(tr("Details of the error"));
    if (!m_error)
        return;
    const Explanation said = explain(*m_error);
    m_text->setText((QStringList(said.sentence) + said.advice).join(u'\n'));
    m_facts->setPlainText(said.facts);
}

void ErrorBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
