// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/rawview.h"

#include <QClipboard>
#include <QDomDocument>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Console::Ui {

RawView::RawView(QWidget *parent)
    : QWidget(parent), m_fold(new QToolButton(this)), m_copy(new QToolButton(this)),
      m_text(new QPlainTextEdit(this))
{
    m_fold->setCheckable(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    constexpr int lowest = 240;
    m_text->setMinimumHeight(lowest);
    m_text->hide();
    m_copy->hide();

    auto *head = new QHBoxLayout;
    head->addWidget(m_fold);
    head->addStretch();
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_text);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_text->setVisible(open);
        m_copy->setVisible(open);
        showText();
    });
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_body)); });
    retranslateUi();
}

QString RawView::pretty(const QByteArray &body)
{
    QDomDocument document;
    constexpr int indent = 2;
    return document.setContent(body) ? document.toString(indent) : QString::fromUtf8(body);
}

void RawView::setAnswer(const QByteArray &body)
{
    if (body == m_body)
        return;
    m_body = body;
    showText();
}

void RawView::showText()
{
    // Laid out only when somebody looks.
    if (m_fold->isChecked())
        m_text->setPlainText(pretty(m_body));
}

void RawView::retranslateUi()
{
    m_fold->setText(tr("Show the raw answer"));
    m_copy->setText(tr("Copy"));
    m_text->setAccessibleName(tr("Raw answer"));
}

void RawView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
