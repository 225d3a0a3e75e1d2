// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace Console::Ui {

// A bar over what it belongs to that says what failed, with the edge, tint and icon of failure. It
// never takes the focus and never hides the data.
class NoticeBar : public QWidget
{
    Q_OBJECT
protected:
    explicit NoticeBar(QWidget *parent);

    QGridLayout &grid() { return *m_grid; } // column 0 has the icon, column 1 takes the room
    // Called once, in the order of the Tab key.
    QToolButton *newCloseButton();
    void alert(); // has screen readers say it
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
