// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/inventory/views/serverexport.h"
#include "ui/widgets/meaning.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

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
class WrappedLabel;

// Writes the shown or selected servers on another thread, completely or not at all. The rows are
// those at the press of *Save as…*. Closing cancels.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    // Both outlive the dialog.
    ExportDialog(const ServerTable &table, Settings &settings, QWidget *parent = nullptr);
    ~ExportDialog() override;

    // The file states when each region was read.
    void setReadTimes(std::function<Inventory::ReadTimes()> readTimes);
    void exportTo(const QString &file);

Q_SIGNALS:
    void ended(); // written, failed or cancelled

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    struct Job; // shared with the other thread
    struct Done {
        bool cancelled = false;
        QString problem = {}; // from the system; empty: written
    };
    void retranslateUi();
    void updateChoices();
    void askForFile();
    std::shared_ptr<Job> takeJob() const; // null: no servers
    void write(const std::shared_ptr<Job> &job, const QString &file);
    void cancel();
    void showProgress();
    void take(const Done &done, const QString &file);
    void say(const QString &words, std::optional<Meaning> meaning = {});
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
    WrappedLabel *m_said;
    QPushButton *m_save;
    QPushButton *m_close;
    std::function<Inventory::ReadTimes()> m_readTimes;
    QPointer<QFileDialog> m_files;
    std::shared_ptr<Job> m_job;
    BackgroundJob m_writing;
    QTimer m_often;
};

} // namespace Console::Ui
