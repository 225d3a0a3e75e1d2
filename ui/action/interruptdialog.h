// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interrupt.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace Console::Ui {

class AfterCare;
class CheckList;
class OutcomeView;
class ReadinessDialog;
class PortWatchBox;
class ProfileBand;

// The confirmation window of one diagnostic interrupt, and afterwards the view of what became of
// it. Show it with show(): the user may want to look at the table meanwhile. It deletes itself
// when closed; the interrupt lives on.
class InterruptDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit InterruptDialog(Action::Interrupt *interrupt, QWidget *parent = nullptr);

    Action::Interrupt *interrupt() const { return m_interrupt; } // null: it has died

    void done(int result) override;

Q_SIGNALS:
    // Closed before anything was sent: nobody needs the interrupt any more.
    void discarded(Console::Action::Interrupt *interrupt);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    void retranslateUi();
    void refresh();
    void showServer();
    void showStage();
    void updateSend();
    QString missing() const; // what keeps Send from being pressed, as a sentence; empty: nothing
    void send();
    void cancelOrClose();
    void fitSize(); // as high as what is shown needs, and no higher than the screen
    int wantedHeight(int width) const;
    void openReadiness();
    void showRequest(); // made only while it is unfolded

    QPointer<Action::Interrupt> m_interrupt;
    bool m_takeBack = false;  // Cancel was pressed while the intention was being recorded
    bool m_askedBack = false; // Cancel was pressed while sending
    bool m_wasReady = false;  // the checks have been fitted to a reading
    int m_contentHeight = 0;  // for which the window was fitted
    std::optional<Cloud::ServerId> m_requestFor; // what is shown unfolded
    bool m_asking = true;     // what is shown: the confirmation, else the outcome
    QTimer m_tick;
    QPointer<ReadinessDialog> m_readinessDialog;
    ProfileBand *m_profile; // its own, whatever is open in the main window
    QLabel *m_name;
    QLabel *m_where;
    QScrollArea *m_scroll; // around all that may be long; the buttons stay in sight
    QWidget *m_content;    // in it
    QLabel *m_effect;
    QLabel *m_reading;
    QPushButton *m_readiness;
    QPushButton *m_readAgain;
    CheckList *m_checks;
    QWidget *m_confirmation; // what is asked before sending
    QLabel *m_nameCaption;
    QLineEdit *m_typedName;
    QLabel *m_reasonCaption;
    QLineEdit *m_reason;
    PortWatchBox *m_portWatch;
    QToolButton *m_requestFold;
    QPlainTextEdit *m_request;
    QLabel *m_problemIcon;
    QLabel *m_problem;
    QLabel *m_missing;
    OutcomeView *m_outcome;
    AfterCare *m_afterCare;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace Console::Ui
