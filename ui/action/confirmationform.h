// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interrupt.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Console::Ui {

class PortWatchBox;

// What the user types before an interrupt is sent, and the request that would be sent.
class ConfirmationForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ConfirmationForm(QWidget *parent = nullptr);

    void setInterrupt(Action::Interrupt *interrupt); // may die before this widget
    void refresh();
    void focusFirst();
    bool isLastField(const QWidget *widget) const;
    QString missing() const; // what is still to be typed; empty: nothing
    QString typedName() const;
    QString reason() const;

Q_SIGNALS:
    void changed();       // what is typed
    void heightChanged(); // after folding or unfolding

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslateUi();
    void showRequest(); // only when unfolded

    QPointer<Action::Interrupt> m_interrupt;
    std::optional<Cloud::ServerId> m_requestFor; // the unfolded request's server
    QLabel *m_copyNote;                          // why the name is better copied
    QPushButton *m_copyName;
    QLabel *m_nameCaption;
    QLineEdit *m_typedName;
    QLabel *m_reasonCaption;
    QLineEdit *m_reason;
    PortWatchBox *m_portWatch;
    QToolButton *m_requestFold;
    QPlainTextEdit *m_request;
};

} // namespace Console::Ui
