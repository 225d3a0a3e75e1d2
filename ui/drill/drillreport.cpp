// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drill/drillreport.h"

#include "ui/widgets/roomfor.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stateicon.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

Action::Verdict iconOf(Truth truth)
{
    switch (truth) {
    case Truth::True:
        return Action::Verdict::Pass;
    case Truth::Untrue:
        return Action::Verdict::Block;
    case Truth::NothingSaid:
        return Action::Verdict::Unknown;
    }
    return Action::Verdict::Unknown;
}

} // namespace

DrillReport::DrillReport(QString name, QWidget *parent)
    : QDialog(parent), m_name(std::move(name)), m_heading(new QLabel(this)),
      m_summary(new QLabel(this)), m_table(new QTableWidget(this)), m_saved(new QLabel(this)),
      m_copy(new QPushButton(this)), m_save(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"drillReport"_s);
    QFont big = font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.2);
    m_heading->setFont(big);
    m_heading->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setWordWrap(true);
    m_saved->hide();
    m_copy->setIcon(icon(Icon::Copy));
    m_save->setIcon(icon(Icon::Save));
    m_table->setColumnCount(4);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    m_close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_saved);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(drillText(m_title, m_rows)); });
    connect(m_save, &QPushButton::clicked, this, &DrillReport::save);
    retranslateUi();
    resize(roomFor(*this, 152, 30));
}

void DrillReport::setRows(const QString &title, const QList<DrillRow> &rows)
{
    if (title == m_title && rows == m_rows)
        return;
    m_title = title;
    m_rows = rows;
    fill();
}

void DrillReport::fill()
{
    m_heading->setText(m_title);
    m_summary->setText(drillSummary(m_rows));
    m_table->setRowCount(int(m_rows.size()));
    for (int i = 0; i < m_rows.size(); ++i) {
        const DrillRow &row = m_rows.at(i);
        int column = 0;
        for (const QString &text : {row.fact, row.atServer, row.console, truthWord(row.truth)})
            m_table->setItem(i, column++, new QTableWidgetItem(text)); // owned by the table
        m_table->item(i, 3)->setIcon(verdictIcon(iconOf(row.truth), palette()));
    }
    m_table->resizeRowsToContents();
}

void DrillReport::save()
{
    const SaveOffer offer{.title = tr("Save the comparison"),
                          .name = u"drill-%1.txt"_s.arg(m_name),
                          .filters = {tr("Text (*.txt)")}};
    saveFile(
        *this, offer,
        [title = m_title, rows = m_rows](const QString &) {
            return drillText(title, rows).toUtf8();
        },
        [this](const QString &problem) {
            m_saved->setText(problem.isEmpty() ? tr("Saved.")
                                               : tr("It could not be saved: %1").arg(problem));
            m_saved->show();
        });
}

void DrillReport::retranslateUi()
{
    setWindowTitle(tr("What really happened"));
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setHorizontalHeaderLabels(
        {tr("Fact"), tr("At the server"), tr("The console said"), tr("True?")});
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save…"));
    m_close->setText(tr("Close"));
}

void DrillReport::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        fill();
    QDialog::changeEvent(event);
}

} // namespace Console::Ui
