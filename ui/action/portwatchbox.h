// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interrupt.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace Console::Ui {

// Chooses whether and which port is watched, before or after sending.
class PortWatchBox final : public QWidget
{
    Q_OBJECT
public:
    explicit PortWatchBox(QWidget *parent = nullptr);

    void setInterrupt(Action::Interrupt *interrupt); // may die before this widget
    void refresh();

Q_SIGNALS:
    void heightChanged(); // after folding or unfolding

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fillAddresses();
    void choose();              // passes the choice on
    quint16 chosenPort() const; // 0: none

    QPointer<Action::Interrupt> m_interrupt;
    bool m_refreshing = false;
    QCheckBox *m_wanted;
    QWidget *m_choice;
    QLabel *m_addressCaption;
    QComboBox *m_address;
    QLabel *m_portCaption;
    QComboBox *m_port;
    QLabel *m_state;
};

} // namespace Console::Ui
