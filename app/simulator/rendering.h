// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArray>

#include "app/simulator/fleet.h"

namespace Console::Simulator {

enum class Format { Xml, Json };

struct Body {
    QByteArray contentType;
    QByteArray bytes;
};

struct ServerRow {
    const Server *server = nullptr;
    Condition condition;
};

struct NetworkInterfaceRow {
    const Server *server = nullptr;
    const NetworkInterface *interface = nullptr;
};

template <typename Row> struct Listing {
    std::vector<Row> rows;   // of this page
    qsizetype totalRows = 0; // of all pages
};

// Successful answers. action: request name, e.g. "getRegionList".
Body renderRegions(Format format, const std::vector<Region> &regions);
Body renderZones(Format format, const std::vector<Zone> &zones);
Body renderServers(Format format, const QString &action, const Listing<ServerRow> &servers);
Body renderNetworkInterfaces(Format format, const QString &action,
                             const Listing<NetworkInterfaceRow> &interfaces);
Body renderVpcs(Format format, const std::vector<Vpc> &vpcs);
Body renderSubnets(Format format, const Listing<Subnet> &subnets);
// No requestId, as documented.
Body renderInterrupted(Format format, const ServerRow &server);

// From the service behind the gateway.
Body renderServiceError(Format format, const QString &returnCode, const QString &returnMessage);
// From the gateway: always JSON.
Body renderGatewayError(int errorCode, const QString &message, const QString &details);

QString dottedAddress(quint32 address);
QString interfaceName(const Server &server, const NetworkInterface &interface);
// Provider codes such as "XEN", "RUN".
QString hypervisorCode(Hypervisor hypervisor);
QString statusCode(Status status);

} // namespace Console::Simulator
