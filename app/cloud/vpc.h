// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Cloud {

// Servers report only its number.
// Source: https://api.ncloud-docs.com/docs/common-vapidatatype-vpc
struct Vpc {
    QString number = {};
    QString name = {};
    QString ipv4Block = {}; // CIDR, as sent

    friend bool operator==(const Vpc &, const Vpc &) = default;
};

// Servers and interfaces report only its number. Source: the provider's Go SDK (vpc, 2023-04-19)
struct Subnet {
    QString number = {};
    QString vpcNo = {};
    QString name = {};
    QString block = {}; // CIDR, as sent
    QString zone = {};

    friend bool operator==(const Subnet &, const Subnet &) = default;
};

} // namespace Console::Cloud
