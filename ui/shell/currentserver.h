// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"

#include <QObject>
#include <QPointer>

namespace Console::Ui {

class DetailPanel;
class ServerTable;

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

    void show();
    void showAge();
    void read(); // replaces an unfinished reading
    void dropReading();

private:
    void showEligibility();

    Session::Services m_services;
    const ServerTable &m_table;
    DetailPanel &m_detail;
    Cloud::CallHandle m_call;
};

} // namespace Console::Ui
