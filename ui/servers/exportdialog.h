// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/inventory/views/serverexport.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QCheckBox;
class QFileDialog;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace Console {
class Settings;
}

namespace Console::Ui {

class ServerTable;

// Writes the servers that a table shows, or those chosen in it, to a file: away from the GUI
// thread, with progress, and either as a whole or not at all. What is written is what was there
// when *Save as…* was pressed, even if it goes while the file is being named. Closing it cancels.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    // Both outlive it. The settings keep the form.
    ExportDialog(const ServerTable &table, Settings &settings, QWidget *parent = nullptr);
    ~ExportDialog() override;

    // Tells when the regions were read, for the file to say it.
    void setReadTimes(std::function<Inventory::ReadTimes()> readTimes);
    void exportTo(const QString &file); // what is there now

Q_SIGNALS:
    void ended(); // written, failed or cancelled

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    struct Job; // what the other thread works on
    struct Done {
        bool cancelled = false;
        QString problem = {}; // the system's words; empty: written
    };
    void retranslateUi();
    void updateChoices();
    void askForFile();
    std::shared_ptr<Job> takeJob() const; // null: there are no servers
    void write(const std::shared_ptr<Job> &job, const QString &file);
    void cancel();
    void showProgress();
    void take(const Done &done, const QString &file);
    void say(const QString &words);
    Inventory::ExportFormat format() const;

    const ServerTable &m_table;
    Settings &m_settings;
    QLabel *m_which;
    QRadioButton *m_shown;
    QRadioButton *m_chosen;
    QLabel *m_form;
    QRadioButton *m_csv;
    QRadioButton *m_json;
    QCheckBox *m_mark;
    QProgressBar *m_progress;
    QLabel *m_said;
    QPushButton *m_save;
    QPushButton *m_close;
    std::function<Inventory::ReadTimes()> m_readTimes;
    QPointer<QFileDialog> m_files;
    std::shared_ptr<Job> m_job; // runs
    BackgroundJob m_writing;
    QTimer m_often;
};

} // namespace Console::Ui
