// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Console::Ui {

// Asks for the name of a saved view. Not modal; deletes itself when it is closed.
class ViewNameDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Save, Rename };
    // isTaken: whether a name is another view's.
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
    QLabel *m_holds;   // what the view will hold
    QLabel *m_problem; // with the name
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace Console::Ui
