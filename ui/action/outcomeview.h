// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interrupt.h"

#include <QGroupBox>
#include <QPointer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Console::Ui {

class Card;
class IconLabel;
class PortWatchBox;
class ReportBar;
class Timeline;

// An interrupt's outcome, evidence and timeline.
class OutcomeView final : public QGroupBox
{
    Q_OBJECT
public:
    explicit OutcomeView(const Clock &clock, QWidget *parent = nullptr);

    void setInterrupt(Action::Interrupt *interrupt); // may die before this widget
    void refresh();                                  // updates times

Q_SIGNALS:
    void heightChanged(); // after folding or unfolding

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslateUi();
    void refreshSoon(); // once for several changes
    void showEvidence();
    void showReadings();
    void showDetails();

    QPointer<Action::Interrupt> m_interrupt;
    Card *m_card; // in the outcome's colour
    IconLabel *m_icon;
    QLabel *m_headline; // begins with the outcome's word
    QLabel *m_meaning;
    QLabel *m_cause;
    QLabel *m_evidence;
    QLabel *m_readings;
    QLabel *m_problem;
    Timeline *m_timeline;
    PortWatchBox *m_portWatch;
    bool m_refreshPending = false;
    QPushButton *m_copy;
    QToolButton *m_details;
    QPlainTextEdit *m_detailsText;
    ReportBar *m_report;
};

} // namespace Console::Ui
