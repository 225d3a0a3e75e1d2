// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Console::Desktop {

// What a second start asks of the console that runs already.
struct StartRequest {
    QString profile = {}; // as given by --profile; empty: none. Not checked
    QString server = {};  // as given by --server; empty: none. Not checked
    // Leave of the desktop for the window to come to the front: XDG_ACTIVATION_TOKEN (Wayland) and
    // DESKTOP_STARTUP_ID (X11) of the second start; empty where there are none.
    QByteArray activationToken = {};
    QByteArray startupId = {};

    // With the two tokens of this process's environment; one that is oversized is left out.
    static StartRequest ofThisStart(const QString &profile, const QString &server);

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

// One request is one line of JSON with a version, at most this many bytes with its line end.
inline constexpr qsizetype startRequestLimit = 4096;

// The line with its line end. Empty: the request does not fit into the limit.
QByteArray toLine(const StartRequest &request);

// Empty: not a request, too long, or of a version that is not known here. The line comes from
// another process and may hold anything; a line end is not needed.
std::optional<StartRequest> startRequestFromLine(QByteArrayView line);

} // namespace Console::Desktop
