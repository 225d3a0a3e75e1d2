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

namespace Console {
class Settings;
}

namespace Console::Ui {

class JournalFilter;
class JournalFilterBar;
class JournalModel;
class ReportBar;
class Timeline;

// The journal's window: show(), never exec(). Reads in parts, so that long journals do not block
// it.
class JournalPage final : public QDialog
{
    Q_OBJECT
public:
    // Journal, clock and settings (null: options are not kept) outlive it.
    JournalPage(Journal::Journal &journal, const Clock &clock, QWidget *parent = nullptr,
                Settings *settings = nullptr);

    void reload(); // reads new records
    // Writes the shown rows; reports completion.
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
    void showExported(const QString &file, const QString &error); // error: empty if none
    void showVerified(const Verified &found);
    const Journal::InterruptHistory *selected() const; // null: no selection

    Journal::Journal &m_journal;
    JournalModel *m_model;
    JournalFilter *m_filter;
    bool m_loading = false;
    bool m_stale = false; // records were added during a part
    bool m_loaded = false;
    bool m_sized = false; // columns fit the first part
    qint64 m_last = 0;    // last record number read
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
    QLabel *m_result; // of an export or verification
    QPushButton *m_verifyButton;
    QPushButton *m_exportButton;
    QAction *m_csv;
    QAction *m_json;
    QAction *m_mark;
};

} // namespace Console::Ui
