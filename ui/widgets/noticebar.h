// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace Console::Ui {

// Reports a failure above its content. Never takes the focus or hides data.
class NoticeBar : public Card
{
    Q_OBJECT
protected:
    explicit NoticeBar(QWidget *parent);

    QGridLayout &grid() { return *m_grid; } // column 0: icon; column 1 stretches
    // Call once, in Tab order.
    QToolButton *newCloseButton();
    virtual void retranslateUi();

    void changeEvent(QEvent *event) override;

private:
    QGridLayout *m_grid;
    QToolButton *m_close = nullptr;
};

} // namespace Console::Ui
