// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "ui/journal/journalfilter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace Console::Ui {

// Input for the journal's filter.
class JournalFilterBar final : public QWidget
{
    Q_OBJECT
public:
    // Both dates start as today.
    explicit JournalFilterBar(const Clock &clock, QWidget *parent = nullptr);

    JournalFilter::Wanted wanted() const;
    void setProfiles(const QStringList &names); // keeps the selection

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QDateEdit *dayEdit(const QDate &day);

    QLineEdit *m_server;
    QLabel *m_profileCaption;
    QComboBox *m_profile; // item data: names
    QLabel *m_outcomeCaption;
    QComboBox *m_outcome;
    QCheckBox *m_fromBox;
    QDateEdit *m_from;
    QCheckBox *m_untilBox;
    QDateEdit *m_until; // inclusive
};

} // namespace Console::Ui
