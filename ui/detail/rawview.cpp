// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/rawview.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/measures.h"

#include <QClipboard>
#include <QDomDocument>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr qsizetype longest = qsizetype{256} * 1024; // detail answers have about 2 KiB
constexpr int deepest = 64;

// Checked first: QDomDocument recurses by depth and accepts a document type.
bool isHarmless(const QByteArray &text)
{
    QXmlStreamReader xml(text);
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return false;
        case QXmlStreamReader::StartElement:
            if (++depth > deepest)
                return false;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    return !xml.hasError();
}

} // namespace

std::optional<QString> prettyXml(const QByteArray &text)
{
    QDomDocument document;
    if (text.size() > longest || !isHarmless(text) || !document.setContent(text))
        return std::nullopt;
    return document.toString(2);
}

RawView::RawView(QWidget *parent)
    : QWidget(parent), m_view(new QPlainTextEdit(this)), m_note(new QLabel(this)),
      m_copy(new QPushButton(this))
{
    m_view->setReadOnly(true);
    m_view->setTabChangesFocus(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setAutoDefault(false);

    auto *const layout = new QVBoxLayout(this);
    const int gap = gridSteps(*this, 2);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_text)); });
    retranslateUi();
    setText({});
}

void RawView::setText(const QByteArray &text)
{
    m_copy->setEnabled(!text.isEmpty());
    if (text == m_text)
        return;
    m_text = text;
    m_filled = false;
    fill();
}

void RawView::fill()
{
    if (m_filled || !isVisible())
        return;
    m_filled = true;
    m_note->setVisible(m_text.size() > longest);
    const auto pretty = prettyXml(m_text);
    m_view->setPlainText(pretty ? *pretty
                                : QString::fromUtf8(m_text.first(qMin(m_text.size(), longest))));
    retranslateUi();
}

void RawView::retranslateUi()
{
    m_copy->setText(tr("Copy &raw answer"));
    m_view->setAccessibleName(tr("Raw answer"));
    const QLocale locale;
    m_note->setText(
        tr("Only the first %1 of %2 are shown; the copy has all.")
            .arg(locale.formattedDataSize(longest), locale.formattedDataSize(m_text.size())));
}

void RawView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void RawView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
