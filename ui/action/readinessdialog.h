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

// Shows the probe command, judges its pasted output and keeps it. Use show(); deletes itself when
// closed. Book and clock outlive it.
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
    void judge(); // the pasted text
    void keep();
    QDateTime now() const;

    Action::ReadinessBook &m_book;
    const Cloud::Gateway m_gateway;
    const Cloud::ServerInstance m_server;
    const Clock &m_clock;
    QString m_keepProblem;  // technical; empty: no error
    bool m_kept = false;    // the current text is saved
    bool m_keeping = false; // saving
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
