// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QByteArrayView>
#include <QString>

#include "app/core/result.h"

namespace Console::Simulator {

// Passes TCP connections of 127.0.0.1 on to another port of it, and cuts some of them while they
// are being answered: a network that fails at the worst moment.
class Relay
{
public:
    // Asked once per answer, with the beginning of the request (up to 8 KiB): how many bytes of
    // the answer still arrive before the connection is closed; nothing: all of them.
    // Called on the relay's thread.
    using CutRule = std::function<std::optional<qsizetype>(QByteArrayView request)>;

    Relay(quint16 targetPort, CutRule rule);
    ~Relay(); // closes all connections
    Q_DISABLE_COPY_MOVE(Relay)

    // Port 0 takes a free one. The port that was taken, or why there is none.
    Result<quint16, QString> start(quint16 port);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Console::Simulator
