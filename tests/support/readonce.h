// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apiclient.h"
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"

#include <QDateTime>
#include <QSet>

#include <memory>
#include <optional>

namespace Console::Test {

using namespace std::chrono_literals;

inline constexpr Cloud::ReadLimits quick{.backoff = 5ms};
inline constexpr int patienceMs = 30000;
inline constexpr auto json = "application/json";
inline constexpr auto html = "text/html";

// One getRegionList, from the call to its result.
class ReadOnce
{
public:
    explicit ReadOnce(const Cloud::Connection &connection, Cloud::ReadLimits limits = quick);

    void start();
    bool wait(); // false after 30 s
    bool run();  // start() and wait()

    Cloud::CallHandle &handle() { return m_handle; }
    void dropHandle() { m_handle = {}; }
    void dropContext() { m_context.reset(); }
    void dropClient() { m_client.reset(); } // and its open connections
    const Cloud::ApiClient &client() const { return *m_client; }

    int results() const { return m_results; }
    bool succeeded() const { return m_result && m_result->hasValue(); }
    qsizetype rows() const { return succeeded() ? m_result->value().rows.size() : -1; }
    Cloud::ApiError error() const
    {
        return m_result && !*m_result ? m_result->error() : Cloud::ApiError{};
    }

private:
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
    std::unique_ptr<Cloud::ApiClient> m_client;
    Cloud::CallHandle m_handle;
    std::optional<Cloud::ApiResult<Cloud::Page<Cloud::Region>>> m_result;
    int m_results = 0;
};

QByteArray regions(); // an answer with three of them
QByteArray dateHeader(const QDateTime &time);
// As the gateway does it: over the bytes that came in.
bool isSignedRight(const Received &request);
QSet<QByteArray> timestamps(FaultServer &server); // of all requests
void compareError(const Cloud::ApiError &actual, Cloud::ApiError::Kind kind,
                  const QString &code = {});

} // namespace Console::Test
