// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/ids.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Console::Cloud {

// Decide on the enums below, never on these texts.
struct Code {
    QString code = {}; // as sent, e.g. "RUN"
    QString name = {}; // trimmed, e.g. "Server run state"

    friend bool operator==(const Code &, const Code &) = default;
};

// serverInstanceStatus.code; unlisted codes are Unknown. Source:
// https://api.ncloud-docs.com/docs/en/common-vapidatatype-fabricclusterserverinstance
enum class ServerStatus {
    Unknown,
    Initialized,     // INIT
    Created,         // CREAT
    Running,         // RUN
    Stopped,         // NSTOP
    Terminated,      // TERMT
    FailureStopped,  // FSTOP
    ShutdownFailure, // SD_FL
    RestartFailure,  // RS_FL
    StartFailure     // ST_FL
};

// serverInstanceOperation.code; None is the literal NULL.
enum class ServerOperation {
    Unknown,
    None,           // NULL
    Start,          // START
    Shutdown,       // SHTDN
    Restart,        // RESTA
    Terminate,      // TERMT
    Migrate,        // MIGRA
    Copy,           // COPY
    SetUp,          // SETUP
    ForcedRestart,  // HREST
    ForcedShutdown, // HSHTD
    SpecChange,     // CHNG
    Create          // CREAT
};

enum class OsFamily { Unknown, Windows, Linux };

// NotReported: older answers. Other: unknown code.
enum class Hypervisor { NotReported, Xen, Kvm, Rhv, Other };

ServerStatus serverStatusFromCode(QStringView code);
ServerOperation serverOperationFromCode(QStringView code);
Hypervisor hypervisorFromCode(QStringView code);
OsFamily osFamilyOf(QStringView platformCode, QStringView imageProductCode);

// Source: https://api.ncloud-docs.com/docs/en/common-vapidatatype-serverinstance (2026-09-17)
struct ServerInstance {
    ServerId id;
    QString name = {};
    QString description = {};

    ServerStatus status = ServerStatus::Unknown;
    ServerOperation operation = ServerOperation::Unknown;
    OsFamily os = OsFamily::Unknown;
    Hypervisor hypervisor = Hypervisor::NotReported;
    Code statusCode = {};
    Code operationCode = {};
    Code platform = {};
    Code hypervisorCode = {};
    QString statusName = {}; // combined text, e.g. "setting up"

    QDateTime created = {}; // UTC
    QDateTime booted = {};  // UTC; last boot (`uptime`)

    int cpuCount = 0;       // 0: not reported
    qint64 memoryBytes = 0; // 0: not reported
    QString zone = {};
    QString vpcNo = {};
    QString subnetNo = {};
    QString publicIp = {}; // empty: none
    QStringList networkInterfaceNos = {};
    QString loginKeyName = {};
    QString imageNo = {};
    QString imageProductCode = {};
    QString specCode = {};
    QString productCode = {};
    QString placementGroupNo = {};
    QString placementGroupName = {};
    Code type = {};
    std::optional<bool> terminationProtected = {}; // empty: not reported
    bool bareMetal = false;                        // has partitions, or codes with BM

    friend bool operator==(const ServerInstance &, const ServerInstance &) = default;
};

} // namespace Console::Cloud
