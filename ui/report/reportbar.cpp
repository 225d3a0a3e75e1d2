// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportbar.h"

#include "app/action/record/reportjson.h"
#include "app/action/send/liveinterrupt.h"
#include "app/core/backgroundjob.h"
#include "app/core/replacefile.h"
#include "ui/report/reportbuilder.h"
#include "ui/report/reporthtml.h"
#include "ui/report/reportmarkdown.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

QString htmlFilter() { return ReportBar::tr("Web page (*.html)"); }
QString markdownFilter() { return ReportBar::tr("Markdown (*.md)"); }
QString jsonFilter() { return ReportBar::tr("JSON (*.json)"); }

QString suffixOf(const QString &filter)
{
    if (filter == markdownFilter())
        return u"md"_s;
    return filter == jsonFilter() ? u"json"_s : u"html"_s;
}

QByteArray contentOf(const Action::Report &report, const QString &filter)
{
    if (filter == jsonFilter())
        return Action::reportJson(report);
    const ReportDocument document = documentOf(report);
    return filter == markdownFilter() ? reportMarkdown(document).toUtf8() : reportHtml(document);
}

// Ends in the format's suffix, whatever was typed.
QString withSuffix(const QString &file, const QString &filter)
{
    const QString suffix = u'.' + suffixOf(filter);
    if (file.endsWith(suffix, Qt::CaseInsensitive))
        return file;
    for (const QLatin1String other : {".html"_L1, ".md"_L1, ".json"_L1}) {
        if (file.endsWith(other, Qt::CaseInsensitive))
            return file.chopped(other.size()) + suffix;
    }
    return file + suffix;
}

QString shown(const QString &file) { return QDir::toNativeSeparators(file); }

} // namespace

ReportBar::ReportBar(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_export(new QPushButton(this)),
      m_copy(new QPushButton(this)), m_told(new QLabel(this))
{
    m_export->setObjectName("exportReport"_L1);
    m_copy->setObjectName("copyReport"_L1);
    m_export->setIcon(icon(Icon::Export));
    m_copy->setIcon(icon(Icon::Copy));
    m_told->setObjectName("reportTold"_L1);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_told->hide();
    for (QPushButton *const button : {m_export, m_copy})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_told);
    connect(m_export, &QPushButton::clicked, this,
            [this] { make([this](const Action::Report &report) { chooseFile(report); }); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        make([this](const Action::Report &report) {
            QGuiApplication::clipboard()->setText(reportMarkdown(documentOf(report)));
            tell(tr("The report is on the clipboard."));
        });
    });
    retranslateUi();
    setSubject(nullptr, {}, nullptr);
}

void ReportBar::setSubject(Journal::Journal *journal, QUuid action, Action::Interrupt *live)
{
    if (action != m_action)
        tell({}); // the message was about another interrupt
    m_journal = journal;
    m_action = action;
    m_live = live;
    setBusy(m_busy);
}

void ReportBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ReportBar::retranslateUi()
{
    m_export->setText(tr("Export report…"));
    m_export->setToolTip(tr("Writes all that is known of this interrupt into one file, without any "
                            "secret."));
    m_copy->setText(tr("Copy as Markdown"));
    m_copy->setToolTip(tr("Copies the report for a ticket, without any secret."));
}

void ReportBar::setBusy(bool busy)
{
    m_busy = busy;
    const bool possible = m_journal && !m_action.isNull() && !m_busy;
    m_export->setEnabled(possible);
    m_copy->setEnabled(possible);
}

void ReportBar::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void ReportBar::make(Made made)
{
    if (!m_journal)
        return;
    using Entries = Result<QList<Journal::Entry>, Journal::Error>;
    setBusy(true);
    const QUuid action = m_action;
    m_journal->list(this, [this, action, made = std::move(made)](const Entries &entries) {
        setBusy(false);
        if (action != m_action)
            return; // another interrupt is shown meanwhile
        if (!entries) {
            tell(tr("There is no report: the journal could not be read (%1).")
                     .arg(entries.error().technical));
            return;
        }
        const QList<Journal::InterruptHistory> histories = Journal::histories(entries.value());
        const auto found = std::find_if(histories.begin(), histories.end(),
                                        [action](const Journal::InterruptHistory &history) {
                                            return history.intention.action == action;
                                        });
        if (found == histories.end()) {
            tell(tr("There is no report: the journal has no record of this interrupt."));
            return;
        }
        made(Action::reportOf(*found,
                              m_live ? std::optional(Action::liveOf(*m_live)) : std::nullopt,
                              m_clock.utcNow(), QCoreApplication::applicationVersion()));
    });
}

void ReportBar::chooseFile(const Action::Report &report)
{
    // Qt remembers the last directory during this run.
    const QString name = Action::reportFileName(report, report.at.toLocalTime());
    auto *dialog =
        new QFileDialog(this, tr("Export report"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName("reportFile"_L1);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    // Qt's own question would run a nested event loop.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({htmlFilter(), markdownFilter(), jsonFilter()});
    dialog->setDefaultSuffix(suffixOf(htmlFilter()));
    dialog->selectFile(name + u".html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, name](const QString &filter) {
        dialog->setDefaultSuffix(suffixOf(filter));
        const QStringList chosen = dialog->selectedFiles();
        const QString base = chosen.isEmpty() ? name : QFileInfo(chosen.constFirst()).fileName();
        dialog->selectFile(withSuffix(base, filter));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &file) {
        const QString filter = dialog->selectedNameFilter();
        confirm(withSuffix(file, filter), filter);
    });
    dialog->open();
}

void ReportBar::confirm(const QString &file, const QString &filter)
{
    if (!QFileInfo::exists(file)) {
        write(file, filter);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Export report"),
                                tr("The file %1 exists already.").arg(shown(file)),
                                QMessageBox::NoButton, this);
    box->setObjectName("replaceReport"_L1);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const replace = box->addButton(tr("Replace"), QMessageBox::AcceptRole);
    QPushButton *const cancel = box->addButton(QMessageBox::Cancel);
    cancel->setText(tr("Cancel")); // Qt's translations may be missing
    cancel->setIcon({});           // like the other button
    box->setDefaultButton(cancel);
    connect(replace, &QPushButton::clicked, this, [this, file, filter] { write(file, filter); });
    box->open();
}

void ReportBar::write(const QString &file, const QString &filter)
{
    // Made again, as more may have happened since.
    make([this, file, filter](const Action::Report &report) {
        setBusy(true);
        tell(tr("Writing the report…"));
        runInBackground(
            this,
            [file, content = contentOf(report, filter)] { return replaceFile(file, content); },
            [this, file](const QString &problem) {
                setBusy(false);
                tell(problem.isEmpty() ? tr("The report is in %1.").arg(shown(file))
                                       : tr("The report could not be written to %1: %2")
                                             .arg(shown(file), problem));
            });
    });
}

} // namespace Console::Ui
