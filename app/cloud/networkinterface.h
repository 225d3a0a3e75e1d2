// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace Console::Cloud {

// The only source of private addresses.
// Source: https://api.ncloud-docs.com/docs/en/common-vapidatatype-networkinterface (2026-09-17)
struct NetworkInterface {
    QString number = {};
    QString name = {};
    QString deviceName = {}; // eth0 … eth2, or empty
    QString serverNo = {};   // empty: not attached
    QString subnetNo = {};
    QString ip = {};
    QStringList secondaryIps = {};
    QString macAddress = {};
    QStringList accessControlGroupNos = {};
    QString statusCode = {}; // SET UNSET USED NOTUSED
    QString description = {};
    bool isDefault = false;

    friend bool operator==(const NetworkInterface &, const NetworkInterface &) = default;
};

} // namespace Console::Cloud
