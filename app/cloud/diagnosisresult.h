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

// The steps of a connection test, in their order.
enum class Step {
    Proxy,          // which one, and (https) whether it opens the way to the gateway
    NameResolution, // the proxy's, where there is one
    TcpConnection,  // likewise
    Tls,
    // These three come out of one getRegionList.
    ClockSkew,
    Signature,
    RegionList,
    ServerList // one getServerInstanceList of one row
};
inline constexpr std::array allSteps{Step::Proxy,      Step::NameResolution, Step::TcpConnection,
                                     Step::Tls,        Step::ClockSkew,      Step::Signature,
                                     Step::RegionList, Step::ServerList};

enum class StepState { Waiting, Running, Passed, Warned, Failed, Skipped };

enum class SkipReason {
    None,      // it was not skipped
    NotNeeded, // no proxy is in use; plain http on the loopback interface has no TLS
    DoneByProxy,
    EarlierFailure,
    NotTold,  // the answer had no Date header, or does not tell whether the key was accepted
    NoRegion, // the profile has none and the list is empty
    Cancelled
};

struct ProxyFacts {
    QString host;
    quint16 port = 0;
    bool fromDesktop = false; // else the profile's own

    friend bool operator==(const ProxyFacts &, const ProxyFacts &) = default;
};

// One step as it is now. Which facts are there depends on the step and on how far it came.
struct StepResult {
    Step step = Step::Proxy;
    StepState state = StepState::Waiting;
    SkipReason skipped = SkipReason::None;
    std::chrono::milliseconds took{0};    // when it has ended; steps of one answer share their time
    std::optional<ProxyFacts> proxy = {}; // Proxy; empty: direct
    QList<QHostAddress> addresses = {};   // NameResolution: found; TcpConnection: the one in use
    quint16 port = 0;                     // TcpConnection: the gateway's
    std::optional<TlsFacts> tls = {};     // Tls
    std::optional<std::chrono::milliseconds> skew = {}; // ClockSkew: see GatewayClock::skew()
    QList<Region> regions = {};                         // RegionList: as listed
    bool regionMissing = false;                 // RegionList: the profile's region is not listed
    std::optional<RegionCode> askedRegion = {}; // ServerList
    std::optional<int> servers = {};            // ServerList: of that region, if the provider tells
    int httpStatus = 0;                         // RegionList, ServerList; 0: no answer
    std::optional<ApiError> cause = {};         // Failed

    friend bool operator==(const StepResult &, const StepResult &) = default;
};

} // namespace Console::Cloud

Q_DECLARE_METATYPE(Console::Cloud::StepResult)
