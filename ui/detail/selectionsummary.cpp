// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/selectionsummary.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/measures.h"
#include "ui/words/sumwords.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

SelectionSummary::SelectionSummary(QWidget *parent)
    : QWidget(parent), m_count(new QLabel(this)), m_states(new QLabel(this)),
      m_why(new QLabel(this)), m_copy(new QPushButton(this)), m_export(new QPushButton(this))
{
    m_count->setFont(fontFor(TextSize::Title));
    for (QLabel *const label : {m_count, m_states, m_why}) {
        label->setTextFormat(Qt::PlainText); // a status may be provider text
        label->setWordWrap(true);
    }
    m_copy->setIcon(icon(Icon::Copy));
    m_export->setIcon(icon(Icon::Export));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_export);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_count);
    layout->addWidget(m_states);
    layout->addWidget(m_why);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_copy, &QPushButton::clicked, this, &SelectionSummary::copyRequested);
    connect(m_export, &QPushButton::clicked, this, &SelectionSummary::exportRequested);
    retranslateUi();
}

void SelectionSummary::setCount(int servers)
{
    m_servers = servers;
    fill();
}

void SelectionSummary::setSums(const Inventory::ServerSums &sums)
{
    m_sums = sums;
    fill();
}

void SelectionSummary::fill()
{
    m_count->setText(tr("%n server(s) selected", nullptr, m_servers));
    QStringList lines;
    if (m_sums.rows == m_servers) { // not the previous selection's
        QMap<QString, int> counts;  // several codes may share a word
        for (const Inventory::ServerSums::Status &one : std::as_const(m_sums.statuses))
            counts[statusWord(one)] += one.count;
        QList<std::pair<QString, int>> states; // highest count first, in every language
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            states.append({it.key(), it.value()});
        std::stable_sort(states.begin(), states.end(),
                         [](const auto &a, const auto &b) { return a.second > b.second; });
        for (const auto &[word, count] : std::as_const(states))
            lines.append(tr("%1: %2").arg(word).arg(count));
        if (m_sums.cpus > 0 || m_sums.memoryBytes > 0)
            lines.append(sizeWords(m_sums));
    }
    m_states->setText(lines.join(u'\n'));
}

void SelectionSummary::retranslateUi()
{
    m_why->setText(tr("One server at a time: select one to interrupt it."));
    m_copy->setText(tr("Copy rows"));
    m_export->setText(tr("Export…"));
    fill();
}

void SelectionSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
