// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/interruptrecord.h"
#include "app/core/clock.h"
#include "app/journal/journal.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Console::Ui {

// Asks for the result of an Unknown interrupt and its evidence, and records it. open(), never
// exec().
class ResolveDialog final : public QDialog
{
    Q_OBJECT
public:
    // reading: evidence, if the server was read.
    ResolveDialog(Journal::Journal &journal, Journal::InterruptHistory history, QUuid runId,
                  std::optional<Cloud::ServerInstance> reading, QDateTime readAt,
                  const Clock &clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void check();
    void record();

    Journal::Journal &m_journal;
    Journal::InterruptHistory m_history;
    QUuid m_runId;
    std::optional<Cloud::ServerInstance> m_reading;
    QDateTime m_readAt;
    const Clock &m_clock;
    QLabel *m_question;
    QLabel *m_rests;
    QButtonGroup *m_judgements;
    QLabel *m_evidenceCaption;
    QPlainTextEdit *m_evidence;
    QLabel *m_byCaption;
    QLineEdit *m_by;
    QLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_record;
    QString m_error; // why recording failed
    bool m_recording = false;
};

} // namespace Console::Ui
