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
#include "ui/widgets/savefile.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

QByteArray contentOf(const Action::Report &report, ReportBar::Form form)
{
    switch (form) {
    case ReportBar::Form::Html:
        return reportHtml(documentOf(report));
    case ReportBar::Form::Markdown:
        return reportMarkdown(documentOf(report)).toUtf8();
    case ReportBar::Form::Json:
        return Action::reportJson(report);
    }
    return {};
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
    m_export->setToolTip(
        tr("Saves everything known about this interrupt to one file, without secrets."));
    m_copy->setText(tr("Copy as Markdown"));
    m_copy->setToolTip(tr("Copies the report for a ticket, without secrets."));
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
            tell(tr("No report: the journal could not be read (%1).")
                     .arg(entries.error().technical));
            return;
        }
        const QList<Journal::InterruptHistory> histories = Journal::histories(entries.value());
        const auto found = std::find_if(histories.begin(), histories.end(),
                                        [action](const Journal::InterruptHistory &history) {
                                            return history.intention.action == action;
                                        });
        if (found == histories.end()) {
            tell(tr("No report: the journal has no record of this interrupt."));
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
    const SaveOffer offer{
        .title = tr("Export report"),
        .name = Action::reportFileName(report, report.at.toLocalTime()) + u".html"_s,
        .filters = {tr("Web page (*.html)"), tr("Markdown (*.md)"), tr("JSON (*.json)")}, // Form
        .folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    askWhereToSave(*this, offer, [this](const QString &file, qsizetype filter) {
        write(file, Form(filter));
    })->setObjectName("reportFile"_L1);
}

void ReportBar::write(const QString &file, Form form)
{
    // Made again, as more may have happened since.
    make([this, file, form](const Action::Report &report) {
        setBusy(true);
        tell(tr("Saving the report…"));
        runInBackground(
            this, [file, content = contentOf(report, form)] { return replaceFile(file, content); },
            [this, file](const QString &problem) {
                setBusy(false);
                tell(problem.isEmpty() ? tr("The report is in %1.").arg(shown(file))
                                       : tr("The report could not be written to %1: %2")
                                             .arg(shown(file), problem));
            });
    });
}

} // namespace Console::Ui
