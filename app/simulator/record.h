// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QList>
#include <QString>

#include "app/simulator/fleet.h"

namespace Console::Simulator {

struct ReceivedInterrupt {
    QString serverInstanceNo; // as sent
    Time at;
    bool accepted = false; // by the cloud, whatever the gateway answered

    friend bool operator==(const ReceivedInterrupt &, const ReceivedInterrupt &) = default;
};

struct ArrivedRequest {
    Time at;
    QString action;          // last part of the path
    QString server;          // serverInstanceNo as sent; empty: none
    int status = 0;          // of the answer
    bool answerLost = false; // never reached the client

    friend bool operator==(const ArrivedRequest &, const ArrivedRequest &) = default;
};

// The last episode of an interrupted server. Empty: has not happened.
struct ServerRecord {
    QString number;           // as sent
    QList<Time> arrived = {}; // each signed interrupt, refused ones too
    int accepted = 0;         // number of accepted ones
    std::optional<Time> dumpBegun = {};
    std::optional<Time> dumpFinished = {};
    std::optional<Time> dumpDestroyed = {}; // by a second interrupt
    std::optional<Time> leftRunning = {};
    std::optional<Time> rebooted = {}; // boot time shown by the API

    friend bool operator==(const ServerRecord &, const ServerRecord &) = default;
};

// What really happened; all times by the gateway's clock.
struct Record {
    Time asOf;
    std::chrono::milliseconds clockAhead{0}; // the gateway's clock minus the machine's
    QList<ArrivedRequest> requests;          // in order, the newest 2000
    QList<ReceivedInterrupt> interrupts;     // all signed ones, refused too
    QList<ServerRecord> servers;             // by first interrupt

    friend bool operator==(const Record &, const Record &) = default;
};

} // namespace Console::Simulator
