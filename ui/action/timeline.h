// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/followthrough.h"
#include "app/action/outcome.h"

#include <QWidget>

#include <optional>

class QListWidget;
class QPushButton;

namespace Console::Ui {

class TimelineAxis;

// Events after sending, as a picture and a list.
class Timeline final : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);

    // report: names the mark Answered. elapsedMs: end of the axis.
    void setMarks(const QList<Action::Mark> &marks,
                  const std::optional<Action::OutcomeReport> &report, qint64 elapsedMs);

    QPushButton *copyButton() const { return m_copy; } // to be placed by the owner

    QString text() const; // with dates, for copying

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QString line(const Action::Mark &mark) const;
    qint64 sinceFirst(const Action::Mark &mark) const; // ms; needs a first mark
    void copy(bool selectedOnly);

    QList<Action::Mark> m_marks;
    std::optional<Action::OutcomeReport> m_report;
    TimelineAxis *m_axis;
    QListWidget *m_list;
    QPushButton *m_copy;
};

} // namespace Console::Ui
