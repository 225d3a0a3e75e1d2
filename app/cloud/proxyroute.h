// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/connection.h"
#include "app/cloud/proxyproblem.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Console::Cloud {

using RouteResult = Result<Route, ProxyProblem>;

inline constexpr std::chrono::milliseconds longestProxySearch{10'000};

// Finds the way to a gateway: the profile's proxy, else the variables', else the desktop's. Only
// the desktop is waited for; it is asked in another thread, since its script's server may be
// silent.
class RouteSearch final : public QObject
{
    Q_OBJECT
public:
    using Found = std::function<void(const RouteResult &)>;

    explicit RouteSearch(std::chrono::milliseconds limit = longestProxySearch,
                         QObject *parent = nullptr);
    ~RouteSearch() override;

    // `found` comes once: at once where nobody is asked, else later. It may destroy this.
    void find(const Connection &connection, Found found);
    void cancel();
    bool isRunning() const { return bool(m_found); }

private:
    void askDesktop(const QUrl &gateway);
    void conclude(const RouteResult &result);

    const std::chrono::milliseconds m_limit;
    QTimer m_timer;
    Found m_found;
    QString m_script; // the variable that names one
    quint64 m_generation = 0;
};

// True: a thread still waits for the desktop, so that the process must not wait at its end.
bool proxyLookupRunning();

} // namespace Console::Cloud
