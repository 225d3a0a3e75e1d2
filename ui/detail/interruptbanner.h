// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Console::Ui {

// One sentence about this server's unfinished interrupt, and the way to its window.
class InterruptBanner final : public QWidget
{
    Q_OBJECT
public:
    explicit InterruptBanner(QWidget *parent = nullptr);

    // Empty: hidden. A screen reader is told only when it appears: it changes every second.
    void setSentence(const QString &sentence);

Q_SIGNALS:
    void showRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    void updateIcon();

    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_show;
};

} // namespace Console::Ui
