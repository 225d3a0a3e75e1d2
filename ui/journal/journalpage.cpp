// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/journalpage.h"

#include "ui/action/reportbar.h"
#include "ui/journal/journalmodel.h"
#include "ui/widgets/times.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

JournalPage::JournalPage(Journal::Journal &journal, QWidget *parent)
    : QDialog(parent), m_journal(journal), m_model(new JournalModel(this)),
      m_note(new QLabel(this)), m_table(new QTableView(this)), m_detailCaption(new QLabel(this)),
      m_detail(new QPlainTextEdit(this)), m_report(new ReportBar(this))
{
    m_note->setObjectName("journalNote"_L1);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_table->setObjectName("journal"_L1);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_detail->setObjectName("journalDetail"_L1);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detailCaption->setBuddy(m_detail);

    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addWidget(m_detailCaption);
    lowerLayout->addWidget(m_detail);
    lowerLayout->addWidget(m_report);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &JournalPage::showSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &JournalPage::showSelected);
    connect(&m_journal, &Journal::Journal::appended, this, &JournalPage::reload);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 34);
    retranslateUi();
    reload();
}

void JournalPage::reload()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    m_stale = false;
    m_journal.list(this, [this](const Result<QList<Journal::Entry>, Journal::Error> &entries) {
        listed(entries);
    });
}

void JournalPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void JournalPage::retranslateUi()
{
    setWindowTitle(tr("Journal"));
    m_table->setAccessibleName(tr("Journal"));
    m_detailCaption->setText(tr("The &record:"));
    m_detail->setAccessibleName(tr("Record"));
    m_detail->setPlaceholderText(tr("Choose a row to read its record."));
    m_model->retranslate();
    showNote();
    showSelected();
}

void JournalPage::listed(const Result<QList<Journal::Entry>, Journal::Error> &entries)
{
    m_loading = false;
    if (entries) { // an error leaves the rows that were read before
        m_error.clear();
        const bool first = !m_loaded;
        m_loaded = true;
        m_model->setHistories(Journal::histories(entries.value()));
        if (first) { // the last one takes what is left
            for (int column = 0; column + 1 < JournalModel::columnTotal; ++column)
                m_table->resizeColumnToContents(column);
        }
    } else {
        m_error = entries.error().technical;
        m_loaded = m_loaded || m_model->rowCount() > 0;
    }
    showNote();
    showSelected();
    if (m_stale)
        reload();
}

void JournalPage::showNote()
{
    QString note;
    if (!m_error.isEmpty())
        note = tr("The journal could not be read: %1").arg(m_error);
    else if (m_loaded && m_model->rowCount() == 0)
        note = tr("Nothing is on record yet. Every interrupt is written here before it is sent.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void JournalPage::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    m_report->setSubject(current.isValid() ? &m_journal : nullptr,
                         current.isValid() ? m_model->history(current.row()).intention.action
                                           : QUuid(),
                         nullptr);
    QString text;
    if (current.isValid()) {
        const Journal::InterruptHistory &history = m_model->history(current.row());
        const auto add = [&text](const QString &title, const Journal::Entry &entry) {
            //: Title of a journal entry, its time, its sequence number
            text += tr("%1 · %2 · entry %3")
                        .arg(title, localTime(entry.at), QString::number(entry.sequence))
                + u'\n'
                + QString::fromUtf8(QJsonDocument(entry.facts).toJson(QJsonDocument::Indented))
                + u'\n';
        };
        //: Journal entry, written before anything is sent
        add(tr("Intention"), history.intention);
        if (history.outcome)
            //: Journal entry
            add(tr("Outcome"), *history.outcome);
        if (history.verdict)
            //: Journal entry, the end of the follow-through
            add(tr("Verdict"), *history.verdict);
    }
    if (m_detail->toPlainText() != text)
        m_detail->setPlainText(text);
}

} // namespace Console::Ui
