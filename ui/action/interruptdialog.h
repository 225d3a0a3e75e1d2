// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interrupt.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace Console::Ui {

class Banner;
class Card;
class CheckList;
class ConfirmationForm;
class NextStepsView;
class OutcomeView;
class ProfileBand;
class ReadinessDialog;

// Confirms one diagnostic interrupt, then shows its result. Use show(): the user may need the
// table. Deletes itself when closed; the interrupt lives on.
class InterruptDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit InterruptDialog(Action::Interrupt *interrupt, QWidget *parent = nullptr);

    Action::Interrupt *interrupt() const { return m_interrupt; } // null: already deleted

    void done(int result) override;

Q_SIGNALS:
    // Closed before sending: the interrupt is no longer needed.
    void discarded(Console::Action::Interrupt *interrupt);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTarget();
    void buildContent();
    QHBoxLayout *buildButtons();
    void setTabOrders();
    void wire();
    void retranslateUi();
    void refresh();
    void showServer();
    void showStage();
    void updateSend();
    QString readingText() const;
    QString missing() const; // why Send is disabled; empty: it is enabled
    void send();
    void cancelOrClose();
    void fitSize(); // fits the content, limited to the screen
    int wantedHeight(int width) const;
    void openReadiness();

    QPointer<Action::Interrupt> m_interrupt;
    bool m_takeBack = false;  // cancelled while recording the intention
    bool m_askedBack = false; // cancelled while sending
    bool m_wasReady = false;  // fitted to a first reading
    int m_contentHeight = 0;  // the window fits this height
    bool m_asking = true;     // true: confirmation, false: outcome
    bool m_blocked = false;   // nothing is asked
    QTimer m_tick;
    QPointer<ReadinessDialog> m_readinessDialog;
    ProfileBand *m_profile; // independent of the main window
    QLabel *m_name;
    QLabel *m_where;
    QScrollArea *m_scroll; // around long content, not the buttons
    QWidget *m_content;    // inside m_scroll
    Card *m_danger;
    QLabel *m_effect;
    QLabel *m_reading;
    QPushButton *m_readiness;
    QPushButton *m_readAgain;
    CheckList *m_checks;
    ConfirmationForm *m_confirmation; // shown before sending
    Banner *m_problem;
    QLabel *m_missing;
    OutcomeView *m_outcome;
    NextStepsView *m_nextSteps;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace Console::Ui
