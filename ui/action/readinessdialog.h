// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/readiness/readinessbook.h"
#include "app/core/clock.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Console::Ui {

// Whether a server's guest would leave a dump: the probe to run in it, a field for what it prints,
// the judgement at once, and Keep. Show it with show(); it deletes itself when closed. The book
// and the clock outlive it.
class ReadinessDialog final : public QDialog
{
    Q_OBJECT
public:
    ReadinessDialog(Action::ReadinessBook &book, Cloud::Gateway gateway,
                    Cloud::ServerInstance server, const Clock &clock, QWidget *parent = nullptr);

    bool isFor(const Cloud::Gateway &gateway, const Cloud::ServerId &server) const
    {
        return m_gateway == gateway && m_server.id == server;
    }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslateUi();
    void showKept();
    void showProbe();
    void judge(); // what has been pasted
    void keep();
    QDateTime now() const;

    Action::ReadinessBook &m_book;
    const Cloud::Gateway m_gateway;
    const Cloud::ServerInstance m_server;
    const Clock &m_clock;
    QString m_keepProblem; // technical words; empty: nothing went wrong
    bool m_kept = false;   // what is in the field
    bool m_keeping = false; // it is being written
    QLabel *m_title;
    QLabel *m_keptIcon;
    QLabel *m_keptSentence;
    QLabel *m_runCaption;
    QLabel *m_systemCaption;
    QComboBox *m_system;
    QPlainTextEdit *m_probe;
    QPushButton *m_copy;
    QLabel *m_pasteCaption;
    QPlainTextEdit *m_output;
    QLabel *m_icon;
    QLabel *m_judgement; // begins with the verdict's word
    QLabel *m_problem;
    QPushButton *m_keep;
    QPushButton *m_close;
};

} // namespace Console::Ui
