// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;
class QTableWidget;

namespace Console::Ui {

// Interrupts with unknown outcome: facts, a new reading and the user's judgement. Use show(), never
// exec().
class UnresolvedPage final : public QDialog
{
    Q_OBJECT
public:
    explicit UnresolvedPage(const Session::Services &services, QWidget *parent = nullptr);

    void select(const QUuid &action); // if it is listed

protected:
    void changeEvent(QEvent *event) override;

private:
    // Why a server cannot be read, or Nothing. OtherKey can read, perhaps another account.
    enum class Hindrance { Nothing, OtherKey, Locked, NotOpen, OtherProfile, NoProfile };
    struct Reading {
        std::optional<Cloud::ServerInstance> server = {};
        std::optional<Cloud::ApiError> error = {};
        QDateTime at = {};     // without server and error: no longer listed
        bool otherKey = false; // not the key that sent it
    };

    void retranslateUi();
    void showItems();
    void showSelected();
    void readNow();
    void resolve();
    const Journal::InterruptHistory *selected() const; // null: no selection
    // Of the profile recorded as sender; null: not open or deleted.
    const Session::Session *sessionFor(const Journal::InterruptHistory &history) const;
    Hindrance hindrance(const Journal::InterruptHistory &history, QString *profile) const;
    QString senderText(const Journal::InterruptHistory &history) const;
    QStringList knownLines(const Journal::InterruptHistory &history) const;
    QStringList readingLines(const Journal::InterruptHistory &history) const;
    std::optional<Reading> newestReading(const QUuid &action) const; // empty: no reading
    // Advice before reading; empty: none.
    QString adviceFor(const Journal::InterruptHistory &history) const;

    Session::Services m_services;
    QHash<QUuid, Reading> m_readings;
    QUuid m_readingOf; // interrupt of the current reading
    Cloud::CallHandle m_call;
    QLabel *m_note;
    QTableWidget *m_table;
    QLabel *m_known;
    QLabel *m_advice;
    QPushButton *m_read;
    QPushButton *m_resolve;
    QPushButton *m_close;
};

} // namespace Console::Ui
