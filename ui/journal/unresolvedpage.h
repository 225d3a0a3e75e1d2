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

// The interrupts whose outcome nobody knows yet: what is known of them, a fresh reading, and the
// judgement of the user. A window beside the console: show(), never exec().
class UnresolvedPage final : public QDialog
{
    Q_OBJECT
public:
    explicit UnresolvedPage(const Session::Services &services, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    // Why a server cannot be read right now, or Nothing. With OtherKey it can, but what is read
    // may be another account's.
    enum class Hindrance { Nothing, OtherKey, Locked, NotOpen, OtherProfile, NoProfile };
    struct Reading {
        std::optional<Cloud::ServerInstance> server = {};
        std::optional<Cloud::ApiError> error = {};
        QDateTime at = {}; // without server and error: it is not there any more
        bool otherKey = false; // read with a key that is not the one that sent it
    };

    void retranslateUi();
    void showItems();
    void showSelected();
    void readNow();
    void resolve();
    const Journal::InterruptHistory *selected() const; // null: none
    // Of the profile that its interrupt was sent with, as far as its record tells; null: it is
    // not open, or there is none.
    const Session::Session *sessionFor(const Journal::InterruptHistory &history) const;
    Hindrance hindrance(const Journal::InterruptHistory &history, QString *profile) const;
    QString senderText(const Journal::InterruptHistory &history) const;
    QStringList knownLines(const Journal::InterruptHistory &history) const;
    QStringList readingLines(const Journal::InterruptHistory &history) const;
    std::optional<Reading> newestReading(const QUuid &action) const; // empty: none was made
    // What to do or to mind about reading it; empty: nothing.
    QString adviceFor(const Journal::InterruptHistory &history) const;

    Session::Services m_services;
    QHash<QUuid, Reading> m_readings;
    QUuid m_readingOf; // the interrupt whose server is being read
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
