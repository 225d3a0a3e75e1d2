// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/ids.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Console::Cloud {

// The provider's CommonCode. Decisions are taken on the enums below, never on these texts.
struct Code {
    QString code = {}; // as sent, e.g. "RUN"
    QString name = {}; // as sent, trimmed, e.g. "Server run state"

    friend bool operator==(const Code &, const Code &) = default;
};

// serverInstanceStatus.code; an unlisted code is Unknown and never looks like a known one.
// Source: https://api.ncloud-docs.com/docs/en/common-vapidatatype-fabricclusterserverinstance
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

// serverInstanceOperation.code; None is the provider's literal word NULL.
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

// NotReported: the field is absent, as in older answers. Other: a code we do not know.
enum class Hypervisor { NotReported, Xen, Kvm, Rhv, Other };

ServerStatus serverStatusFromCode(QStringView code);
ServerOperation serverOperationFromCode(QStringView code);
Hypervisor hypervisorFromCode(QStringView code);
// By platformType.code, else by serverImageProductCode, as the fact is documented or inferred.
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
    QString statusName = {}; // the provider's own combined wording, e.g. "setting up"

    QDateTime created = {}; // UTC
    QDateTime booted = {};  // UTC; the field `uptime`, which is the time of the last boot

    int cpuCount = 0;       // 0: not told
    qint64 memoryBytes = 0; // 0: not told
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
    std::optional<bool> terminationProtected = {}; // empty: not told
    bool bareMetal = false; // it has block device partitions, or its codes name BM

    friend bool operator==(const ServerInstance &, const ServerInstance &) = default;
};

} // namespace Console::Cloud
