// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/importsources.h"
#include "app/session/services.h"

#include <QDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

namespace Console::Ui {

class Banner;
class RegionCombo;

// Previews an import from ~/.ncloud/configure, environment variables or a profile file before
// writing. Masks secrets.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(const Session::Services &services, QWidget *parent = nullptr);
    ~ImportDialog() override; // wipes the secrets

Q_SIGNALS:
    // told: the result for the user, including secrets that the keychain did not store.
    void imported(const QList<QUuid> &profiles, const QString &told);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fromConfigure();
    void fromVariables();
    void fromFile();
    void readFile(const QString &path);
    void take(QList<Profile::ImportCandidate> candidates, const QString &whenEmpty,
              const QList<Profile::LineRemark> &remarks = {});
    static QTableWidgetItem *guardItem(const Profile::ImportCandidate &candidate);
    void fillTable();
    void import();
    void retranslateUi();
    void updateButtons();
    const RegionCombo &regionAt(int row) const;
    QList<Profile::ImportCandidate> chosen() const;

    Session::Services m_services;
    QList<Profile::ImportCandidate> m_candidates;
    QString m_told; // shown without a problem
    QRadioButton *m_configure;
    QRadioButton *m_variables;
    QRadioButton *m_file;
    Banner *m_banner;
    QTableWidget *m_table;
    QWidget *m_space; // in its place when there is nothing to import
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

} // namespace Console::Ui
