// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/selectionsummary.h"

#include "app/inventory/serverexport.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

SelectionSummary::SelectionSummary(QWidget *parent)
    : QWidget(parent), m_count(new QLabel(this)), m_states(new QLabel(this)),
      m_why(new QLabel(this)), m_saved(new QLabel(this)), m_copy(new QPushButton(this)),
      m_save(new QPushButton(this))
{
    QFont big = font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.4);
    m_count->setFont(big);
    for (QLabel *const label : {m_count, m_states, m_why, m_saved}) {
        label->setTextFormat(Qt::PlainText); // a status may be the provider's own text
        label->setWordWrap(true);
    }
    m_saved->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_count);
    layout->addWidget(m_states);
    layout->addWidget(m_why);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addWidget(m_saved);
    layout->addStretch();
    connect(m_copy, &QPushButton::clicked, this, &SelectionSummary::copyWanted);
    connect(m_save, &QPushButton::clicked, this, &SelectionSummary::save);
    retranslateUi();
}

void SelectionSummary::setServers(const QList<Inventory::ServerRow> &servers)
{
    if (servers.size() != m_servers.size())
        m_saved->hide(); // it was about others
    m_servers = servers;
    fill();
}

void SelectionSummary::fill()
{
    m_count->setText(tr("%n server(s) selected", nullptr, int(m_servers.size())));
    QMap<QString, int> states; // words in their order
    for (const Inventory::ServerRow &row : std::as_const(m_servers))
        ++states[statusWord(row.server)];
    QStringList lines;
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        lines.append(tr("%1: %2").arg(it.key()).arg(it.value()));
    m_states->setText(lines.join(u'\n'));
}

void SelectionSummary::save()
{
    const SaveOffer offer{.title = tr("Export the selected servers"),
                          .name = u"servers.csv"_s,
                          .filters = {tr("Comma separated (*.csv)"), tr("JSON (*.json)")}};
    saveFile(
        *this, offer,
        [servers = m_servers](const QString &file) {
            return file.endsWith(".json"_L1, Qt::CaseInsensitive)
                ? Inventory::serversAsJson(servers)
                : Inventory::serversAsCsv(servers);
        },
        [this](const QString &problem) {
            m_saved->setText(problem.isEmpty() ? tr("Exported.")
                                               : tr("It could not be exported: %1").arg(problem));
            m_saved->show();
        });
}

void SelectionSummary::retranslateUi()
{
    m_why->setText(tr("One server at a time: an interrupt is for a single server. Select one to "
                      "interrupt it."));
    m_copy->setText(tr("Copy rows"));
    m_save->setText(tr("Export…"));
    fill();
}

void SelectionSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
