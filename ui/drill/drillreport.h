// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/drill/drillcomparison.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace Console::Ui {

// Ends a drill: compares events at the server with the console's claims.
class DrillReport final : public QDialog
{
    Q_OBJECT
public:
    // name: as on the command line; title: translated.
    DrillReport(QString name, QWidget *parent);

    void setRows(const QString &title, const QList<DrillRow> &rows);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fill();
    void save();

    QString m_name;
    QString m_title;
    QList<DrillRow> m_rows;
    QLabel *m_heading;
    QLabel *m_summary;
    QTableWidget *m_table;
    QLabel *m_saved;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace Console::Ui
