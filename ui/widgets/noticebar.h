// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace Console::Ui {

// Reports a failure above its content. Never takes the focus or hides data.
class NoticeBar : public QWidget
{
    Q_OBJECT
protected:
    explicit NoticeBar(QWidget *parent);

    QGridLayout &grid() { return *m_grid; } // column 0: icon; column 1 stretches
    // Call once, in Tab order.
    QToolButton *newCloseButton();
    void alert(); // for screen readers
    virtual void retranslateUi();

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcon();

    QGridLayout *m_grid;
    QLabel *m_icon;
    QToolButton *m_close = nullptr;
};

} // namespace Console::Ui
