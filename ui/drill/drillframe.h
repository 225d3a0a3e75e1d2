// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Console::Ui {

// What makes a window of a drill look like no real one: hazard stripes all round, and a banner on
// top. It takes its place from the window's contents margins, and dies with the window.
class DrillFrame final : public QWidget
{
    Q_OBJECT
public:
    explicit DrillFrame(QWidget &window);

    // A second line in the banner, and the button beside it; without: the first line only.
    void setTask(const QString &task);

Q_SIGNALS:
    void comparisonWanted();

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

// Frames every dialog of the program as it is made, and marks the titles of all windows.
class DrillFrames final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    static void mark(QWidget &window); // its title
    // To be installed on the application.
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Console::Ui
