// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace Console::Ui {

// What the program is, what it was built with, and under which licences.
class AboutWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutWindow(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_name;
    QLabel *m_what;
    QLabel *m_builtCaption;
    QLabel *m_built;
    QLabel *m_links;
    QPushButton *m_close;
};

} // namespace Console::Ui
