// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/core/result.h"
#include "app/simulator/gateway.h"

namespace Console::Simulator {

// HTTP/1.1 on 127.0.0.1, on its own threads. Only this class uses cpp-httplib.
class HttpServer
{
public:
    // Called on several threads at once.
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;
    using Clock = std::function<Time()>; // for the Date header

    HttpServer(Handler handler, Clock clock);
    ~HttpServer(); // waits for running answers, about a second at most
    Q_DISABLE_COPY_MOVE(HttpServer)

    // Port 0: a free one. Returns the port, or why it failed.
    Result<quint16, QString> start(quint16 port);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Console::Simulator
