// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Cloud {

// A virtual private cloud; servers tell its number only.
// Source: https://api.ncloud-docs.com/docs/common-vapidatatype-vpc
struct Vpc {
    QString number = {};
    QString name = {};
    QString ipv4Block = {}; // CIDR, as sent

    friend bool operator==(const Vpc &, const Vpc &) = default;
};

// A subnet of a VPC; servers and network interfaces tell its number only.
// Source: the model of the provider's Go SDK (vpc, 2023-04-19)
struct Subnet {
    QString number = {};
    QString vpcNo = {};
    QString name = {};
    QString block = {}; // CIDR, as sent
    QString zone = {};

    friend bool operator==(const Subnet &, const Subnet &) = default;
};

} // namespace Console::Cloud
