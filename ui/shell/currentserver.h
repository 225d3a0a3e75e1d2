// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/serveridentity.h"
#include "app/session/openinterrupts.h"

#include <QObject>
#include <QPointer>

namespace Console::Ui {

class DetailPanel;
class ServerTable;
struct Prospect;
struct ReadingAge;

// Reads the selected server again and shows it in the detail panel.
class CurrentServer final : public QObject
{
    Q_OBJECT
public:
    CurrentServer(const Session::Services &services, const ServerTable &table, DetailPanel &detail,
                  QObject *parent = nullptr);

    Session::Session *session() const;               // of the server's profile; null: no selection
    std::optional<Inventory::ServerRow> row() const; // empty: no selection
    Action::Interrupt *latest() const;               // in this run; null: none

    // Its unfinished one, of any run; empty: none.
    std::optional<Session::OpenInterrupt> unfinished() const;
    // The checks' current result in words; empty: not known.
    const QString &prospect() const { return m_prospect; }

    void show();
    void showTime(); // what changes without a new reading
    void read();     // replaces an unfinished reading
    void dropReading();

private:
    void showEligibility();
    // Why it could not be read since it was read last; empty: it could.
    std::optional<Cloud::ApiError> readError(const Inventory::Inventory &inventory,
                                             const Cloud::ServerId &server) const;
    void showUnfinished();
    std::optional<ReadingAge> readingAge() const; // empty: not known
    void setProspect(const Prospect &prospect);

    Session::Services m_services;
    const ServerTable &m_table;
    DetailPanel &m_detail;
    Cloud::CallHandle m_call;
    std::optional<Inventory::ServerIdentity> m_readAlone; // by read()
    qint64 m_readAloneMs = 0;                             // monotonic
    QString m_prospect;
    std::optional<Cloud::ApiError> m_failure; // of the last reading of this server alone
    qint64 m_failedAtMs = 0;                  // monotonic
};

} // namespace Console::Ui
