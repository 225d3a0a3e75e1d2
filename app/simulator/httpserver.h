// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/core/result.h"
#include "app/simulator/gateway.h"

namespace Console::Simulator {

// HTTP/1.1 on 127.0.0.1, on threads of its own. The only place that knows cpp-httplib.
class HttpServer
{
public:
    // Called on several threads at once.
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;
    using Clock = std::function<Time()>; // for the Date header

    HttpServer(Handler handler, Clock clock);
    ~HttpServer(); // waits for the answers under way, at most about a second
    Q_DISABLE_COPY_MOVE(HttpServer)

    // Port 0 takes a free one. The port that was taken, or why there is none.
    Result<quint16, QString> start(quint16 port);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Console::Simulator
