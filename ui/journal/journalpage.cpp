// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/journalpage.h"

#include "app/action/record/interruptrecord.h"
#include "app/core/settings.h"
#include "app/core/settingskeys.h"
#include "ui/action/timeline.h"
#include "ui/journal/journalfilter.h"
#include "ui/journal/journalfilterbar.h"
#include "ui/journal/journalmodel.h"
#include "ui/report/reportbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"
#include "ui/widgets/roomyrows.h"
#include "ui/widgets/savefile.h"
#include "ui/words/journalwords.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"

#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Journal::InterruptHistory;

// Records per part: keeps the GUI work far below 16 ms.
constexpr int atOnce = 200;

} // namespace

JournalPage::JournalPage(Journal::Journal &journal, const Clock &clock, QWidget *parent,
                         Settings *settings)
    : QDialog(parent), m_journal(journal), m_model(new JournalModel(this)),
      m_filter(new JournalFilter(*m_model, this)), m_bar(new JournalFilterBar(clock, this)),
      m_note(plainLabel(this, u"journalNote"_s)), m_table(new QTableView(this)),
      m_counts(plainLabel(this, u"journalCounts"_s)), m_timeline(new Timeline(this)),
      m_detailCaption(new QLabel(this)), m_detail(new QPlainTextEdit(this)),
      m_report(new ReportBar(clock, this)), m_result(plainLabel(this, u"journalResult"_s)),
      m_verifyButton(new QPushButton(this)), m_exportButton(new QPushButton(this)),
      m_csv(new QAction(this)), m_json(new QAction(this)), m_mark(new QAction(this))
{
    buildTable();
    buildDetail();
    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addWidget(m_timeline);
    lowerLayout->addWidget(m_detailCaption);
    lowerLayout->addWidget(m_detail, 1);
    lowerLayout->addWidget(m_report);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *menu = new QMenu(m_exportButton);
    menu->addActions({m_csv, m_json});
    menu->addSeparator();
    menu->addAction(m_mark);
    m_mark->setCheckable(true);
    m_mark->setChecked(Keys::exportByteOrderMark.standard);
    if (settings) {
        settings->follow(Keys::exportByteOrderMark, m_mark,
                         [this](bool on) { m_mark->setChecked(on); });
        connect(m_mark, &QAction::toggled, this,
                [settings](bool on) { settings->set(Keys::exportByteOrderMark, on); });
    }
    m_exportButton->setMenu(menu);
    m_exportButton->setIcon(icon(Icon::Export));
    m_verifyButton->setIcon(icon(Icon::Shield));
    for (QPushButton *const button : {m_verifyButton, m_exportButton})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_counts);
    foot->addWidget(m_result, 1);
    foot->addWidget(m_verifyButton);
    foot->addWidget(m_exportButton);
    m_counts->setWordWrap(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    layout->addWidget(splitter, 1);
    layout->addLayout(foot);
    wire();
    resize(roomFor(*this, 180, 42));
    m_table->setFocus(); // reading comes before filtering
    retranslateUi();
    reload();
}

void JournalPage::buildTable()
{
    m_table->setObjectName("journal"_L1);
    m_table->setModel(m_filter);
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
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void JournalPage::buildDetail()
{
    m_detail->setObjectName("journalDetail"_L1);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detailCaption->setBuddy(m_detail);
}

void JournalPage::wire()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &JournalPage::showSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &JournalPage::showSelected);
    connect(m_model, &JournalModel::profilesChanged, this,
            [this] { m_bar->setProfiles(m_model->profiles()); });
    connect(m_bar, &JournalFilterBar::changed, this, [this] {
        m_filter->setWanted(m_bar->wanted());
        showNote();
        showSelected();
    });
    connect(m_csv, &QAction::triggered, this, [this] { askForFile(ExportFormat::Csv); });
    connect(m_json, &QAction::triggered, this, [this] { askForFile(ExportFormat::Json); });
    connect(m_verifyButton, &QPushButton::clicked, this, &JournalPage::verify);
    connect(&m_journal, &Journal::Journal::appended, this, &JournalPage::reload);
}

void JournalPage::reload()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    m_stale = false;
    m_journal.read(m_last, atOnce, this, [this](const Part &part) { arrived(part); });
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
    m_verifyButton->setText(tr("&Verify"));
    m_verifyButton->setToolTip(tr("Check that no record was changed, moved or removed"));
    m_exportButton->setText(tr("&Export"));
    m_exportButton->setToolTip(tr("Save what is shown to a file"));
    m_csv->setText(tr("As a table (CSV)…"));
    m_json->setText(tr("As records (JSON)…"));
    m_mark->setText(tr("&Mark tables as UTF-8 (byte order mark)"));
    m_result->clear(); // it is in the old language
    m_model->retranslate();
    fitColumns(*m_table); // to the headings, too
    showNote();
    showSelected();
}

void JournalPage::arrived(const Part &part)
{
    m_loading = false;
    if (!part) { // keep rows read before
        m_error = part.error();
        showNote();
        return;
    }
    m_error.reset();
    m_last = part.value().last;
    m_model->add(part.value().entries);
    if (!m_sized && m_model->rowCount() > 0) { // the last column stretches
        m_sized = true;
        fitColumns(*m_table);
    }
    if (part.value().more || m_stale)
        reload();
    m_loaded = m_loaded || !part.value().more;
    showNote();
}

void JournalPage::showNote()
{
    QString note;
    if (m_error)
        note = tr("The journal could not be read: %1").arg(journalErrorSentence(*m_error));
    else if (m_loaded && m_model->rowCount() == 0)
        note = tr("Nothing is recorded yet. Every interrupt is written here before it is sent.");
    else if (m_loaded && m_filter->rowCount() == 0)
        note = tr("No recorded interrupt matches the filter.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    const int all = m_model->rowCount();
    QString counts = m_filter->rowCount() == all
        ? tr("%n interrupt(s)", nullptr, all)
        : tr("%1 of %n interrupt(s)", nullptr, all).arg(m_filter->rowCount());
    if (!m_loaded && !m_error)
        counts = tr("%1, reading…").arg(counts);
    m_counts->setText(counts);
    m_exportButton->setEnabled(m_filter->rowCount() > 0 && !m_export.isRunning());
}

const InterruptHistory *JournalPage::selected() const
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    return current.isValid() ? &m_model->history(current.row()) : nullptr;
}

void JournalPage::showSelected()
{
    const InterruptHistory *const history = selected();
    m_report->setSubject(history ? &m_journal : nullptr,
                         history ? history->intention.action : QUuid(), nullptr);
    QString text;
    if (history) {
        const auto add = [&text](const QString &title, const Journal::Entry &entry) {
            //: Title of a journal entry, its time, its sequence number
            text += tr("%1 · %2 · entry %3")
                        .arg(title, localTime(entry.at), QString::number(entry.sequence))
                + u'\n'
                + QString::fromUtf8(QJsonDocument(entry.facts).toJson(QJsonDocument::Indented))
                + u'\n';
        };
        //: Journal entry, written before anything is sent
        add(tr("Before sending"), history->intention);
        if (history->outcome)
            //: Journal entry
            add(tr("Outcome"), *history->outcome);
        for (const Journal::Entry &watch : history->watches)
            //: Journal entry, about a TCP port that is watched while following
            add(tr("Watched port"), watch);
        if (history->verdict)
            //: Journal entry, the end of the follow-through
            add(tr("Verdict"), *history->verdict);
        if (history->resolution)
            //: Journal entry, the user judged an Unknown outcome
            add(tr("Judgement"), *history->resolution);
        showTimeline(*history);
    }
    m_timeline->setVisible(history && !Action::recordedTimeline(*history).isEmpty());
    if (const QString shown = visibleText(text); m_detail->toPlainText() != shown)
        m_detail->setPlainText(shown);
}

void JournalPage::showTimeline(const InterruptHistory &history)
{
    const QList<Action::Mark> marks = Action::recordedTimeline(history);
    std::optional<Action::OutcomeReport> report;
    if (history.outcome)
        report = Action::outcomeFrom(*history.outcome);
    m_timeline->setMarks(marks, report,
                         marks.isEmpty() ? 0 : marks.first().at.msecsTo(marks.last().at));
}

void JournalPage::askForFile(ExportFormat format)
{
    const bool csv = format == ExportFormat::Csv;
    const QString tables = tr("Tables (*.csv)");
    const QString records = tr("Records (*.json)");
    const SaveOffer offer{.title = tr("Export the journal"),
                          .name = csv ? u"journal.csv"_s : u"journal.json"_s,
                          .filters = {tables, records},
                          .chosen = csv ? 0 : 1};
    askWhereToSave(*this, offer, [this](const QString &file, qsizetype filter) {
        exportTo(file, filter == 0 ? ExportFormat::Csv : ExportFormat::Json);
    })->setObjectName("journalFile"_L1);
}

void JournalPage::exportTo(const QString &file, ExportFormat format)
{
    if (m_export.isRunning())
        return;
    QList<int> rows;
    rows.reserve(m_filter->rowCount());
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows += m_filter->mapToSource(m_filter->index(row, 0)).row();
    m_export.start(
        [file, format, histories = m_model->histories(), rows, mark = m_mark->isChecked()] {
            return exportJournal(file, format, histories, rows, mark);
        },
        [this, file](const QString &error) { showExported(file, error); });
    m_result->setText(tr("Exporting…"));
    m_exportButton->setEnabled(false);
}

void JournalPage::showExported(const QString &file, const QString &error)
{
    m_result->setText(error.isEmpty() ? tr("Exported to %1.").arg(file)
                                      : tr("%1 could not be written: %2").arg(file, error));
    showNote();
}

void JournalPage::verify()
{
    if (m_verify.isRunning())
        return;
    m_verifyButton->setEnabled(false);
    m_result->setText(tr("Verifying…"));
    m_verify.start([file = m_journal.file()] { return Journal::verified(file); },
                   [this](const Verified &found) { showVerified(found); });
}

void JournalPage::showVerified(const Verified &found)
{
    m_verifyButton->setEnabled(true);
    m_result->setText(
        found
            ? verificationSentence(found.value())
            : tr("The journal could not be verified. %1").arg(journalErrorSentence(found.error())));
}

} // namespace Console::Ui
