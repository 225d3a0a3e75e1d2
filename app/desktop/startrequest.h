// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Console::Desktop {

struct StartRequest {
    QString profile = {}; // not checked
    QString server = {};  // not checked
    // XDG_ACTIVATION_TOKEN, DESKTOP_STARTUP_ID; may be empty.
    QByteArray activationToken = {};
    QByteArray startupId = {};

    // Omits oversized tokens.
    static StartRequest ofThisStart(const QString &profile, const QString &server);

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

// Bytes, with line end.
inline constexpr qsizetype startRequestLimit = 4096;

// Empty: over the limit.
QByteArray toLine(const StartRequest &request);

// Untrusted input. Empty: invalid or unknown version.
std::optional<StartRequest> startRequestFromLine(QByteArrayView line);

} // namespace Console::Desktop
