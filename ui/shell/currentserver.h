// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"

#include <QObject>
#include <QPointer>

namespace Console::Ui {

class DetailPanel;
class ServerTable;

// The server that is selected in the table: reads it again, and shows it in the detail panel.
class CurrentServer final : public QObject
{
    Q_OBJECT
public:
    CurrentServer(const Session::Services &services, const ServerTable &table, DetailPanel &detail,
                  QObject *parent = nullptr);

    Session::Session *session() const; // of its own profile; null: none is selected
    std::optional<Inventory::ServerRow> row() const; // empty: none is selected
    Action::Interrupt *latest() const;       // of that server; null: none in this run

    void show();
    void showAge(); // which grows
    void read(); // a newer reading drops the one before
    void dropReading();

private:
    void showEligibility();

    Session::Services m_services;
    const ServerTable &m_table;
    DetailPanel &m_detail;
    Cloud::CallHandle m_call;
};

} // namespace Console::Ui
