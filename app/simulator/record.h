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
    QString serverInstanceNo; // as it was sent
    Time at;
    bool accepted = false; // by the cloud, whatever the gateway answered

    friend bool operator==(const ReceivedInterrupt &, const ReceivedInterrupt &) = default;
};

struct ArrivedRequest {
    Time at;
    QString action; // the last part of the path, whatever was asked for
    QString server; // serverInstanceNo as it was sent; empty: none
    int status = 0; // of the answer
    bool answerLost = false; // it never reached who asked

    friend bool operator==(const ArrivedRequest &, const ArrivedRequest &) = default;
};

// What happened to a server for which an interrupt arrived; of several episodes the last. What is
// empty has not happened.
struct ServerRecord {
    QString number;      // as it was sent
    QList<Time> arrived = {}; // one for each signed interrupt, refused ones too
    int accepted = 0;    // so many of them were taken
    std::optional<Time> dumpBegun = {};
    std::optional<Time> dumpFinished = {};
    std::optional<Time> dumpDestroyed = {}; // by a second interrupt
    std::optional<Time> leftRunning = {};
    std::optional<Time> rebooted = {}; // the boot time that the API shows

    friend bool operator==(const ServerRecord &, const ServerRecord &) = default;
};

// What really happened, whoever believed what. All times are the gateway's own.
struct Record {
    Time asOf;
    std::chrono::milliseconds clockAhead{0}; // the gateway's clock minus the machine's
    QList<ArrivedRequest> requests;          // in order, the newest 2000
    QList<ReceivedInterrupt> interrupts;     // signed ones, refused ones too, all of them
    QList<ServerRecord> servers;             // in the order in which they were first hit

    friend bool operator==(const Record &, const Record &) = default;
};

} // namespace Console::Simulator
