// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/report.h"
#include "app/action/send/interrupt.h"
#include "app/core/clock.h"
#include "app/journal/journal.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace Console::Ui {

// Saves or copies an interrupt's report; shows success or the error beside the buttons.
class ReportBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Form { Html, Markdown, Json };

    explicit ReportBar(const Clock &clock, QWidget *parent = nullptr);

    // From the journal, which outlives this widget, and the running interrupt, which may be null or
    // die first. No journal or null id: no report.
    void setSubject(Journal::Journal *journal, QUuid action, Action::Interrupt *live);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Made = std::function<void(const Action::Report &)>;

    void retranslateUi();
    void make(Made made); // reads the journal; not called on failure
    void chooseFile(const Action::Report &report);
    void write(const QString &file, Form form);
    void tell(const QString &sentence);
    void setBusy(bool busy);

    const Clock &m_clock;
    Journal::Journal *m_journal = nullptr;
    QUuid m_action;
    QPointer<Action::Interrupt> m_live;
    bool m_busy = false;
    QPushButton *m_export;
    QPushButton *m_copy;
    QLabel *m_told;
};

} // namespace Console::Ui
