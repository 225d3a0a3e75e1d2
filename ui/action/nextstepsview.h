// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interrupt.h"

#include <QGroupBox>
#include <QPointer>

class QLabel;
class QPushButton;

namespace Console::Ui {

// Advice after the verdict, for the guest's system. Hidden until then.
class NextStepsView final : public QGroupBox
{
    Q_OBJECT
public:
    explicit NextStepsView(QWidget *parent = nullptr);

    void setInterrupt(Action::Interrupt *interrupt); // may die before this widget
    void refresh();

Q_SIGNALS:
    void readinessRequested(); // opens the readiness window

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QString readingText() const;

    QPointer<Action::Interrupt> m_interrupt;
    QLabel *m_steps;
    QLabel *m_reading;
    QPushButton *m_readNow;
    QPushButton *m_readiness;
    QPushButton *m_copy;
};

} // namespace Console::Ui
