// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"

#include <QMessageBox>

namespace Console::Ui {

// Asks before a console ends that sends or follows interrupts. Escape: it goes on as it was.
class QuitQuestion final : public QMessageBox
{
    Q_OBJECT
public:
    QuitQuestion(const Session::Services &services, QWidget *parent);

    // The times in it; closes when nothing is followed any more.
    void refresh();

Q_SIGNALS:
    void quitChosen();
    void backgroundChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QString whatComesOfThem(const QList<Action::Interrupt *> &underWay) const;

    Session::Services m_services;
    QAbstractButton *m_quit;
    QAbstractButton *m_background;
    QAbstractButton *m_cancel;
};

QList<Action::Interrupt *> interruptsUnderWay(const Session::Services &services);

} // namespace Console::Ui
