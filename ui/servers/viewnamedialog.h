// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Console::Ui {

// Asks for a saved view's name. Not modal; deletes itself when closed.
class ViewNameDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Save, Rename };
    // isTaken: true if another view has the name.
    ViewNameDialog(Purpose purpose, const QString &name, QString filter,
                   std::function<bool(const QString &)> isTaken, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void judge() const;

    Purpose m_purpose;
    QString m_viewFilter;
    std::function<bool(const QString &)> m_isTaken;
    QLabel *m_caption;
    QLineEdit *m_name;
    QLabel *m_holds;
    QLabel *m_problem;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace Console::Ui
