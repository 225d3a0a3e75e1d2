// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drill/drilldialog.h"

#include "ui/widgets/roomfor.h"
#include "ui/widgets/roomyrows.h"
#include "ui/words/drillwords.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

DrillDialog::DrillDialog(QWidget *parent)
    : QDialog(parent), m_what(new QLabel(this)), m_list(new QListWidget(this)),
      m_start(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"drillDialog"_s);
    m_what->setWordWrap(true);
    m_what->setBuddy(m_list);
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setItemDelegate(new RoomyRows(m_list)); // spacing would be outside the selection
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_start->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DrillDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &DrillDialog::start);
    retranslateUi();
    m_list->setCurrentRow(0);
    resize(roomFor(*this, 94, 31));
}

void DrillDialog::start()
{
    const QList<Simulator::Scenario> all = drills();
    const int row = m_list->currentRow();
    if (row < 0 || row >= all.size())
        return;
    Q_EMIT drillRequested(Simulator::nameOf(all.at(row)));
    accept();
}

void DrillDialog::retranslateUi()
{
    setWindowTitle(tr("Drill"));
    m_what->setText(
        tr("A drill opens a separate console with invented servers. No account and no real server "
           "is touched. At the end it compares what really happened with what the console said."));
    m_list->setAccessibleName(tr("Drills"));
    const int row = m_list->currentRow();
    m_list->clear();
    const QList<Simulator::Scenario> all = drills();
    for (const Simulator::Scenario scenario : all) {
        const DrillWords words = drillWords(scenario);
        m_list->addItem(words.title + u'\n' + words.trains);
    }
    m_list->setCurrentRow(row);
    m_start->setText(tr("Start drill"));
    m_cancel->setText(tr("Cancel"));
}

void DrillDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace Console::Ui
