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

class NextStepsView;
class CheckList;
class OutcomeView;
class ReadinessDialog;
class PortWatchBox;
class ProfileBand;

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
    void buildLayout();
    void retranslateUi();
    void refresh();
    void showServer();
    void showStage();
    void updateSend();
    QString missing() const; // why Send is disabled; empty: it is enabled
    void send();
    void cancelOrClose();
    void fitSize(); // fits the content, limited to the screen
    int wantedHeight(int width) const;
    void openReadiness();
    void showRequest(); // only when unfolded

    QPointer<Action::Interrupt> m_interrupt;
    bool m_takeBack = false;                     // cancelled while recording the intention
    bool m_askedBack = false;                    // cancelled while sending
    bool m_wasReady = false;                     // fitted to a first reading
    int m_contentHeight = 0;                     // the window fits this height
    std::optional<Cloud::ServerId> m_requestFor; // the unfolded request's server
    bool m_asking = true;                        // true: confirmation, false: outcome
    QTimer m_tick;
    QPointer<ReadinessDialog> m_readinessDialog;
    ProfileBand *m_profile; // independent of the main window
    QLabel *m_name;
    QLabel *m_where;
    QScrollArea *m_scroll; // around long content, not the buttons
    QWidget *m_content;    // inside m_scroll
    QLabel *m_effect;
    QLabel *m_reading;
    QPushButton *m_readiness;
    QPushButton *m_readAgain;
    CheckList *m_checks;
    QWidget *m_confirmation; // shown before sending
    QLabel *m_nameCaption;
    QLineEdit *m_typedName;
    QLabel *m_copyNote; // why the name is better copied
    QPushButton *m_copyName;
    QLabel *m_reasonCaption;
    QLineEdit *m_reason;
    PortWatchBox *m_portWatch;
    QToolButton *m_requestFold;
    QPlainTextEdit *m_request;
    QLabel *m_problemIcon;
    QLabel *m_problem;
    QLabel *m_missing;
    OutcomeView *m_outcome;
    NextStepsView *m_nextSteps;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace Console::Ui
