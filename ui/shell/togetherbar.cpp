// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/togetherbar.h"

#include "ui/words/keychainwords.h"
#include "ui/widgets/stateicon.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Entry = Session::SessionManager::Entry;

constexpr int edge = 4;                // the coloured one
constexpr qsizetype mostLines = 5; // more would push the servers off a small screen

} // namespace

QStringList missingProfiles(const std::vector<Entry> &entries)
{
    QStringList lines;
    const QString line = u"%1 — %2"_s;
    for (const Entry &entry : entries) {
        if (entry.problem) {
            lines.append(line.arg(entry.profile.name, openingSentence(*entry.problem)));
        } else if (entry.session && !entry.session->inventory().loading()) {
            if (const auto error = entry.session->inventory().error())
                lines.append(line.arg(entry.profile.name, explain(*error).sentence));
        }
    }
    return lines;
}

TogetherBar::TogetherBar(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_retry(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"togetherBar"_s);
    m_text->setObjectName(u"missingProfiles"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(edge + 8, 6, 6, 6);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_retry, 0, 2, Qt::AlignTop);
    layout->addWidget(m_close, 0, 3, Qt::AlignTop);
    connect(m_retry, &QPushButton::clicked, this, &TogetherBar::retryRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    updateIcon();
    retranslateUi();
    hide();
}

void TogetherBar::showMissing(const std::vector<Entry> &entries)
{
    for (const Entry &entry : entries) {
        // What is being tried again is neither missing nor there: no flicker.
        if (entry.state == Entry::State::Opening
            || (entry.session && entry.session->inventory().loading()))
            return;
    }
    setLines(missingProfiles(entries));
}

void TogetherBar::setLines(const QStringList &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    QStringList shown = lines.mid(0, mostLines);
    if (lines.size() > mostLines)
        shown.append(tr("And %n more.", nullptr, int(lines.size() - mostLines)));
    m_text->setText(shown.join(u'\n'));
    setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TogetherBar::retranslateUi()
{
    m_retry->setText(tr("Try again"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void TogetherBar::updateIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(
        statusIcon(State::Failed, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
}

void TogetherBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void TogetherBar::paintEvent(QPaintEvent *event)
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
