// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/exportdialog.h"

#include "app/core/replacefile.h"
#include "app/core/settings.h"
#include "app/core/settingskeys.h"
#include "ui/servers/servertable.h"
#include "ui/servers/servertablemodel.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/wrappedlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Console::Ui {

namespace {

using Inventory::ExportFormat;

} // namespace

struct ExportDialog::Job {
    Inventory::StoreView view;
    std::vector<Inventory::RowId> rows;
    ExportFormat format;
    Inventory::ReadTimes readTimes;
    Inventory::ExportProgress progress;
};

ExportDialog::ExportDialog(const ServerTable &table, Settings &settings, QWidget *parent)
    : QDialog(parent), m_table(table), m_settings(settings), m_which(new QLabel(this)),
      m_shown(new QRadioButton(this)), m_chosen(new QRadioButton(this)), m_form(new QLabel(this)),
      m_csv(new QRadioButton(this)), m_json(new QRadioButton(this)), m_mark(new QCheckBox(this)),
      m_progress(new QProgressBar(this)), m_said(new WrappedLabel(this)),
      m_save(new QPushButton(this)), m_close(new QPushButton(this))
{
    setModal(false);
    for (const auto &[first, second] : {std::pair(m_shown, m_chosen), std::pair(m_csv, m_json)}) {
        auto *group = new QButtonGroup(this);
        group->addButton(first);
        group->addButton(second);
    }
    (m_table.chosenCount() > 1 ? m_chosen : m_shown)->setChecked(true);
    const bool json = m_settings.get(Keys::exportFormat) == Keys::json;
    (json ? m_json : m_csv)->setChecked(true);
    m_mark->setChecked(m_settings.get(Keys::exportByteOrderMark));
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_said->hide();
    m_progress->hide();
    m_save->setDefault(true);
    m_close->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    auto *mark = new QHBoxLayout; // CSV only
    mark->addSpacing(24);
    mark->addWidget(m_mark, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    layout->addWidget(m_which);
    layout->addWidget(m_shown);
    layout->addWidget(m_chosen);
    layout->addSpacing(8);
    layout->addWidget(m_form);
    layout->addWidget(m_csv);
    layout->addLayout(mark);
    layout->addWidget(m_json);
    layout->addSpacing(8);
    layout->addWidget(m_progress);
    layout->addWidget(m_said);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(m_csv, &QRadioButton::toggled, this, &ExportDialog::updateChoices);
    connect(&m_table, &ServerTable::shownCountChanged, this, &ExportDialog::updateChoices);
    connect(&m_table, &ServerTable::chosenChanged, this, &ExportDialog::updateChoices);
    connect(&m_table, &ServerTable::currentChanged, this, &ExportDialog::updateChoices);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_job)
            cancel();
        else
            reject();
    });
    connect(&m_often, &QTimer::timeout, this, &ExportDialog::showProgress);
    retranslateUi();
}

ExportDialog::~ExportDialog()
{
    if (m_job)
        m_job->progress.cancelled = true;
}

void ExportDialog::setReadTimes(std::function<Inventory::ReadTimes()> readTimes)
{
    m_readTimes = std::move(readTimes);
}

Inventory::ExportFormat ExportDialog::format() const
{
    return {.kind = m_csv->isChecked() ? ExportFormat::Kind::Csv : ExportFormat::Kind::Json,
            .byteOrderMark = m_mark->isChecked()};
}

void ExportDialog::updateChoices()
{
    const int shown = m_table.shownCount();
    const int chosen = m_table.chosenCount();
    m_shown->setText(tr("&All %n shown", nullptr, shown));
    m_chosen->setText(tr("The %n s&elected", nullptr, chosen));
    if (chosen == 0 && m_chosen->isChecked())
        m_shown->setChecked(true);
    const bool idle = m_job == nullptr;
    m_shown->setEnabled(idle);
    m_chosen->setEnabled(idle && chosen > 0);
    m_csv->setEnabled(idle);
    m_json->setEnabled(idle);
    m_mark->setEnabled(idle && m_csv->isChecked());
    m_save->setEnabled(idle && shown > 0);
    m_close->setText(idle ? tr("Close") : tr("Cancel"));
}

void ExportDialog::askForFile()
{
    m_settings.set(Keys::exportFormat, m_csv->isChecked() ? Keys::csv : Keys::json);
    m_settings.set(Keys::exportByteOrderMark, m_mark->isChecked());
    const bool isCsv = m_csv->isChecked();
    const SaveOffer offer{.title = tr("Export servers"),
                          .name = isCsv ? u"servers.csv"_s : u"servers.json"_s,
                          .filters = {tr("Comma separated (*.csv)"), tr("JSON (*.json)")},
                          .chosen = isCsv ? 0 : 1};
    // Uses the rows of the moment of the press: rows may go before a file is chosen.
    m_files = askWhereToSave(
        *this, offer, [this, job = takeJob()](const QString &file, qsizetype filter) {
            if (job)
                job->format.kind = filter == 0 ? ExportFormat::Kind::Csv : ExportFormat::Kind::Json;
            write(job, file);
        });
}

std::shared_ptr<ExportDialog::Job> ExportDialog::takeJob() const
{
    Inventory::ServerStore *const store = m_table.model().store();
    if (!store)
        return nullptr;
    auto job = std::make_shared<Job>();
    job->view = store->view();
    job->rows = m_chosen->isChecked() ? m_table.chosenRows() : m_table.model().shown();
    job->format = format();
    if (m_readTimes)
        job->readTimes = m_readTimes();
    return job;
}

void ExportDialog::exportTo(const QString &file) { write(takeJob(), file); }

void ExportDialog::write(const std::shared_ptr<Job> &job, const QString &file)
{
    if (m_job || !job)
        return;
    m_job = job;
    m_progress->setRange(0, int(m_job->rows.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_said->hide();
    m_often.start(100ms);
    updateChoices();
    const auto work = [job, file]() -> Done {
        const auto content = Inventory::exportedServers(job->view, job->rows, job->format,
                                                        job->progress, job->readTimes);
        if (!content)
            return {.cancelled = true};
        return {.problem = replaceFile(file, *content)};
    };
    m_writing.start(work, [this, file](const Done &done) { take(done, file); });
}

void ExportDialog::cancel()
{
    m_job->progress.cancelled = true;
    m_close->setEnabled(false); // until the job has stopped
}

void ExportDialog::showProgress()
{
    if (m_job)
        m_progress->setValue(m_job->progress.rows.load(std::memory_order_relaxed));
}

void ExportDialog::take(const Done &done, const QString &file)
{
    const auto rows = int(std::exchange(m_job, nullptr)->rows.size());
    m_often.stop();
    m_progress->hide();
    m_close->setEnabled(true);
    updateChoices();
    const QString name = QDir::toNativeSeparators(file);
    if (done.cancelled)
        say(tr("Cancelled. Nothing was written."));
    else if (done.problem.isEmpty())
        say(tr("%n server(s) written to %1.", nullptr, rows).arg(name));
    else
        say(tr("%1 could not be written and is unchanged: %2").arg(name, done.problem),
            Meaning::Warning);
    Q_EMIT ended();
}

void ExportDialog::say(const QString &words, std::optional<Meaning> meaning)
{
    m_said->setMeaning(meaning);
    m_said->setText(words);
    m_said->show();
    announce({m_said});
}

void ExportDialog::done(int result)
{
    if (m_job)
        m_job->progress.cancelled = true;
    QDialog::done(result);
}

void ExportDialog::retranslateUi()
{
    setWindowTitle(tr("Export servers"));
    setAccessibleName(tr("Export servers"));
    m_which->setText(tr("Which servers"));
    m_form->setText(tr("As"));
    m_csv->setText(tr("&CSV, for spreadsheets"));
    m_json->setText(tr("&JSON, for programs"));
    m_mark->setText(tr("&Mark the file as UTF-8 (byte order mark)"));
    m_mark->setToolTip(tr("Without the mark some spreadsheets misread Korean; some programs do "
                          "not expect it."));
    m_save->setText(tr("&Save as…"));
    m_progress->setAccessibleName(tr("Progress"));
    updateChoices();
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace Console::Ui
