// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/readiness/readiness.h"

#include <QScrollArea>

class QAction;
class QLabel;
class QToolButton;

namespace Console::Ui {

class Card;
class IconLabel;
class ValueGrid;

// Whether an interrupt would leave a dump.
class ReadinessTab final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReadinessTab(QWidget *parent = nullptr);

    void setReadinessAction(QAction &action); // opens the window that judges a probe
    void setReadiness(const Action::Readiness &readiness);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    Action::Readiness m_readiness;
    Card *m_card;
    IconLabel *m_icon;
    QLabel *m_word;
    QLabel *m_sentence;
    ValueGrid *m_facts;
    QLabel *m_hint;
    QToolButton *m_open;
};

} // namespace Console::Ui
