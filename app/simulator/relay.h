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

// Forwards TCP connections within 127.0.0.1 and cuts some answers, like a network failing at the
// worst moment.
class Relay
{
public:
    // On the relay's thread, once per answer. request: its first 8 KiB at most. Returns answer
    // bytes before the cut; empty: all.
    using CutRule = std::function<std::optional<qsizetype>(QByteArrayView request)>;

    Relay(quint16 targetPort, CutRule rule);
    ~Relay(); // closes all connections
    Q_DISABLE_COPY_MOVE(Relay)

    // Port 0: a free one. Returns the port, or why it failed.
    Result<quint16, QString> start(quint16 port);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Console::Simulator
