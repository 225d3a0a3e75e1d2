// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspages.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Console::Ui {

// Sections on the left, their settings on the right, and a search over all of them. What is chosen
// takes effect at once.
class SettingsWindow final : public QDialog
{
    Q_OBJECT
public:
    SettingsWindow(const Session::Services &services, const QList<LanguageChoice> &languages,
                   QWidget *parent = nullptr);

    QStringList settingNames() const; // of all pages

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void wire();
    void retranslateUi();
    void search();
    void copySupportInformation();

    Session::Services m_services;
    QLineEdit *m_search;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    QList<SettingsPage *> m_pages;
    QLabel *m_nothing;
    QLabel *m_copied;
    QPushButton *m_support;
    QPushButton *m_close;
    QString m_keychain; // what the keychain calls itself, once it has answered
};

} // namespace Console::Ui
