// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/region.h"
#include "app/cloud/tlsfacts.h"

#include <QHostAddress>
#include <QMetaType>

#include <array>
#include <chrono>
#include <optional>

namespace Console::Cloud {

// In test order.
enum class Step {
    Proxy,          // for https also the tunnel
    NameResolution, // the proxy's, if any
    TcpConnection,  // likewise
    Tls,
    // From one getRegionList:
    ClockSkew,
    Signature,
    RegionList,
    ServerList // one row
};
inline constexpr std::array allSteps{Step::Proxy,      Step::NameResolution, Step::TcpConnection,
                                     Step::Tls,        Step::ClockSkew,      Step::Signature,
                                     Step::RegionList, Step::ServerList};

enum class StepState { Waiting, Running, Passed, Warned, Failed, Skipped };

enum class SkipReason {
    None,      // not skipped
    NotNeeded, // no proxy, or no TLS
    DoneByProxy,
    EarlierFailure,
    NotTold,  // no Date header or no verdict
    NoRegion, // neither in the profile nor listed
    Cancelled
};

// Of the profile, the desktop or a variable.
struct ProxyFacts {
    QString host;
    quint16 port = 0;
    bool fromDesktop = false;
    QString variable = {}; // that named it

    friend bool operator==(const ProxyFacts &, const ProxyFacts &) = default;
};

struct StepResult {
    Step step = Step::Proxy;
    StepState state = StepState::Waiting;
    SkipReason skipped = SkipReason::None;
    std::chrono::milliseconds took{0};    // steps of one answer share it
    std::optional<ProxyFacts> proxy = {}; // Proxy; empty: direct
    QList<QHostAddress> addresses = {};   // NameResolution: found; TcpConnection: in use
    quint16 port = 0;                     // TcpConnection
    std::optional<TlsFacts> tls = {};     // Tls
    std::optional<std::chrono::milliseconds> skew = {}; // ClockSkew; see GatewayClock::skew()
    QList<Region> regions = {};                         // RegionList
    bool regionMissing = false;                         // RegionList: profile's region not listed
    std::optional<RegionCode> askedRegion = {};         // ServerList
    std::optional<int> servers = {};                    // ServerList; empty: unknown
    int httpStatus = 0;                                 // RegionList, ServerList; 0: no answer
    std::optional<ApiError> cause = {};                 // Failed

    friend bool operator==(const StepResult &, const StepResult &) = default;
};

} // namespace Console::Cloud

Q_DECLARE_METATYPE(Console::Cloud::StepResult)
