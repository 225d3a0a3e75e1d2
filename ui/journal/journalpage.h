// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/core/clock.h"
#include "app/journal/journal.h"
#include "ui/journal/journalexport.h"

#include <QDialog>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace Console::Ui {

class JournalFilter;
class JournalFilterBar;
class JournalModel;
class ReportBar;
class Timeline;

// The journal in a window of its own, beside the console: show(), never exec(). It is read in
// parts, so that the window never waits for a long one.
class JournalPage final : public QDialog
{
    Q_OBJECT
public:
    // The journal and the clock outlive this window.
    explicit JournalPage(Journal::Journal &journal, QWidget *parent = nullptr,
                         const Clock &clock = systemClock());

    void reload(); // what is new
    // What is shown, into a file; says when it is done.
    void exportTo(const QString &file, ExportFormat format);
    void verify();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Part = Result<Journal::Journal::Part, Journal::Error>;
    using Verified = Result<Journal::Verification, Journal::Error>;

    void buildTable();
    void buildDetail();
    void wire();
    void retranslateUi();
    void arrived(const Part &part);
    void showSelected();
    void showTimeline(const Journal::InterruptHistory &history);
    void showNote();
    void askForFile(ExportFormat format);
    void showExported(const QString &file, const QString &error); // error: empty if there is none
    void showVerified(const Verified &found);
    const Journal::InterruptHistory *selected() const; // null: none

    Journal::Journal &m_journal;
    JournalModel *m_model;
    JournalFilter *m_filter;
    bool m_loading = false;
    bool m_stale = false; // something was appended while a part was under way
    bool m_loaded = false;
    bool m_sized = false; // the columns fit what was read first
    qint64 m_last = 0;    // the number of the last record that was read
    std::optional<Journal::Error> m_error;
    BackgroundJob m_export;
    BackgroundJob m_verify;

    JournalFilterBar *m_bar;
    QLabel *m_note;
    QTableView *m_table;
    QLabel *m_counts;
    Timeline *m_timeline;
    QLabel *m_detailCaption;
    QPlainTextEdit *m_detail;
    ReportBar *m_report;
    QLabel *m_result; // of the last export or verification
    QPushButton *m_verifyButton;
    QPushButton *m_exportButton;
    QAction *m_csv;
    QAction *m_json;
};

} // namespace Console::Ui
