// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/detailhead.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/stateicon.h"
#include "ui/widgets/valuegrid.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

DetailHead::DetailHead(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_name(valueLabel(this)), m_stateIcon(new QLabel(this)),
      m_state(valueLabel(this)), m_number(valueLabel(this)), m_times(valueLabel(this)),
      m_cached(valueLabel(this)), m_copy(new QPushButton(this)), m_interrupt(new QToolButton(this))
{
    build();
    connect(m_copy, &QPushButton::clicked, this, &DetailHead::copyRequested);
    retranslateUi();
}

void DetailHead::build()
{
    m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_cached->setObjectName(u"cachedAge"_s);
    m_cached->hide();
    m_copy->setObjectName(u"copyDetails"_s);
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setAutoDefault(false);
    m_interrupt->setObjectName(u"interruptShown"_s);
    m_interrupt->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_interrupt->setFocusPolicy(Qt::StrongFocus);
    m_interrupt->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    applyFonts();

    auto *const state = new QHBoxLayout;
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 2);
    state->addWidget(m_number, 1);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_interrupt);
    buttons->addStretch();
    auto *const layout = new QVBoxLayout(this);
    const int gap = gridSteps(*this, 2);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gridSteps(*this, 1));
    layout->addWidget(m_name);
    layout->addLayout(state);
    layout->addWidget(m_times);
    layout->addWidget(m_cached);
    layout->addLayout(buttons);
}

void DetailHead::applyFonts()
{
    m_name->setFont(fontFor(TextSize::Title));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colourOf(Meaning::Muted, muted));
    for (QLabel *const label : {m_number, m_times})
        label->setPalette(muted);
    for (QLabel *const label : {m_times, m_cached})
        label->setFont(fontFor(TextSize::Secondary));
}

void DetailHead::setInterruptAction(QAction &action)
{
    m_interrupt->setDefaultAction(&action);
    m_interrupt->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void DetailHead::showServer(const Cloud::ServerInstance &server)
{
    m_server = server;
    setValue(m_name, visibleName(server.name));
    setValue(m_number, server.id.number.text());
    showState();
    showTime();
}

void DetailHead::setReading(const std::optional<ReadingAge> &reading)
{
    const bool wasCached = m_reading && m_reading->cached;
    m_reading = reading;
    if (wasCached != (reading && reading->cached))
        showState();
    showTime();
}

void DetailHead::showState()
{
    if (!m_server)
        return;
    const bool cached = m_reading && m_reading->cached;
    const State state = stateOf(*m_server);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    setValue(m_state, statusWord(*m_server));
    m_stateIcon->setPixmap((cached ? cachedIcon(palette()) : statusIcon(state, palette()))
                               .pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText,
                      cached ? cachedColour(palette()) : stateColour(state, palette()));
    m_state->setPalette(coloured);
    QFont font = this->font();
    font.setItalic(cached);
    m_state->setFont(font);
}

void DetailHead::showTime()
{
    if (!m_server)
        return;
    QStringList parts;
    if (m_server->booted.isValid()) {
        const qint64 age = m_server->booted.msecsTo(m_clock.utcNow());
        //: %1 is such as "3 h ago"
        parts += age < 0 ? tr("Booted %1").arg(localTime(m_server->booted))
                         : tr("Booted %1").arg(ageText(age));
    }
    const bool cached = m_reading && m_reading->cached;
    if (m_reading && !cached)
        //: %1 is such as "3 s ago"
        parts += tr("Read %1").arg(ageText(m_reading->age.count()));
    setValue(m_times, parts.join(u" · "_s));
    m_times->setVisible(!parts.isEmpty());
    m_cached->setVisible(cached);
    if (cached)
        setValue(m_cached,
                 tr("From cache, read %1. It may have changed since.")
                     .arg(ageText(m_reading->age.count())));
}

QString DetailHead::text() const
{
    QStringList lines{m_name->text() + u" ("_s + m_number->text() + u')', m_state->text()};
    for (const QLabel *const label : {m_times, m_cached}) {
        if (!label->isHidden())
            lines += label->text();
    }
    return lines.join(u'\n');
}

void DetailHead::retranslateUi()
{
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copies all details of the server as text."));
    // The tool bar's button has the action's name.
    m_interrupt->setAccessibleName(tr("Interrupt the shown server…"));
    showState();
    showTime();
}

void DetailHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange) {
        applyFonts();
        showState();
    }
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
