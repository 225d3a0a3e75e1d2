// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Console::Ui {

// Marks a drill's window with hazard stripes and a banner, inside the window's contents margins.
// Owned by the window.
class DrillFrame final : public QWidget
{
    Q_OBJECT
public:
    explicit DrillFrame(QWidget &window);

    // Adds a second banner line and the button.
    void setTask(const QString &task);

Q_SIGNALS:
    void comparisonRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    void place();

    QWidget &m_window;
    QWidget *m_banner;
    QLabel *m_title;
    QLabel *m_task;
    QPushButton *m_compare;
};

// Frames each new dialog and marks all window titles.
class DrillFrames final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    static void mark(QWidget &window); // its title
    // Install on the application.
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Console::Ui
