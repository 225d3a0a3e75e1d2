// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace Console::Ui {

class JournalModel;
class ReportBar;

// The journal in a window of its own, beside the console: show(), never exec().
class JournalPage final : public QDialog
{
    Q_OBJECT
public:
    // The journal outlives this window.
    explicit JournalPage(Journal::Journal &journal, QWidget *parent = nullptr);

    void reload();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void listed(const Result<QList<Journal::Entry>, Journal::Error> &entries);
    void showSelected();
    void showNote();

    Journal::Journal &m_journal;
    JournalModel *m_model;
    bool m_loading = false;
    bool m_stale = false; // something was appended while a list was under way
    bool m_loaded = false;
    QString m_error;
    QLabel *m_note;
    QTableView *m_table;
    QLabel *m_detailCaption;
    QPlainTextEdit *m_detail;
    ReportBar *m_report;
};

} // namespace Console::Ui
