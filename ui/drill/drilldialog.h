// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace Console::Ui {

// Lists the drills and asks for one to be started.
class DrillDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit DrillDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void drillRequested(const QString &name); // as on the command line

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void start();

    QLabel *m_what;
    QListWidget *m_list;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

} // namespace Console::Ui
