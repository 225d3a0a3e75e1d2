// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/proxyroute.h"

#include "app/cloud/proxysetting.h"

#include <QNetworkProxyFactory>
#include <QPointer>

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

std::atomic<int> threadsAsking = 0;

// First that carries any connection.
QNetworkProxy proxyFrom(const QList<QNetworkProxy> &offered)
{
    const auto able = std::find_if(offered.cbegin(), offered.cend(), [](const QNetworkProxy &one) {
        return one.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
    });
    return able == offered.cend() || able->type() == QNetworkProxy::DefaultProxy
        ? QNetworkProxy(QNetworkProxy::NoProxy)
        : *able;
}

// Qt would first try the name without a password.
QNetworkProxy withoutLogin(QNetworkProxy proxy)
{
    proxy.setUser({});
    proxy.setPassword({});
    return proxy;
}

Route desktopRoute(const QNetworkProxy &proxy)
{
    Route route{.proxy = withoutLogin(proxy), .user = proxy.user(), .fromDesktop = true};
    QByteArray password = proxy.password().toUtf8();
    if (!password.isEmpty())
        route.password = std::make_shared<const SecretSlot>(Secret::takeFrom(password));
    return route;
}

Route profileRoute(const QNetworkProxy &proxy, const Connection &connection)
{
    const bool plain = connection.gateway.url().scheme() != "https"_L1;
    if (plain && isProxy(proxy) && !isLoopback(proxy.hostName()))
        return {};
    return {
        .proxy = withoutLogin(proxy), .user = proxy.user(), .password = connection.proxyPassword};
}

// One question to the desktop; those who want the same answer share it.
class DesktopProxyLookup final : public QObject
{
public:
    using Answered = std::function<void(const QNetworkProxy &)>;

    static void ask(const QUrl &gateway, QObject *context, Answered answered)
    {
        DesktopProxyLookup *&question = running()[gateway];
        const bool isNew = !question;
        if (isNew)
            question = new DesktopProxyLookup(gateway);
        question->m_waiting.emplace_back(context, std::move(answered));
        if (isNew)
            question->start();
    }

private:
    explicit DesktopProxyLookup(QUrl gateway) : m_gateway(std::move(gateway)) { }

    static std::map<QUrl, DesktopProxyLookup *> &running()
    {
        static std::map<QUrl, DesktopProxyLookup *> all;
        return all;
    }

    void start()
    {
        ++threadsAsking;
        std::thread([this, gateway = m_gateway] {
            const QNetworkProxy found =
                proxyFrom(QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(gateway)));
            --threadsAsking;
            QMetaObject::invokeMethod(
                this, [this, found] { deliver(found); }, Qt::QueuedConnection);
        }).detach();
    }

    void deliver(const QNetworkProxy &found)
    {
        running().erase(m_gateway);
        deleteLater();
        for (const auto &[context, answered] : std::exchange(m_waiting, {})) {
            if (context)
                answered(found);
        }
    }

    const QUrl m_gateway;
    std::vector<std::pair<QPointer<QObject>, Answered>> m_waiting;
};

} // namespace

bool proxyLookupRunning() { return threadsAsking > 0; }

RouteSearch::RouteSearch(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_limit(limit)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        conclude(Failure{ProxyProblem{.kind = ProxyProblem::Kind::NoAnswer, .variable = m_script}});
    });
}

RouteSearch::~RouteSearch() = default;

void RouteSearch::cancel()
{
    ++m_generation;
    m_timer.stop();
    m_found = {};
}

void RouteSearch::find(const Connection &connection, Found found)
{
    cancel();
    m_found = std::move(found);
    const QUrl &gateway = connection.gateway.url();
    if (connection.proxy && connection.proxy->type() != QNetworkProxy::DefaultProxy) {
        conclude(profileRoute(*connection.proxy, connection));
        return;
    }
    if (isLoopback(gateway.host())) {
        conclude(Route{});
        return;
    }
    const auto setting =
        proxyFromVariables(gateway, [](const char *name) { return qgetenv(name); });
    if (!setting) {
        conclude(Failure{setting.error()});
        return;
    }
    const ProxySetting &told = setting.value();
    switch (told.kind) {
    case ProxySetting::Kind::Direct:
        conclude(Route{});
        return;
    case ProxySetting::Kind::Proxy:
        conclude(Route{.proxy = told.proxy,
                       .user = told.user,
                       .password = told.password,
                       .variable = told.variable});
        return;
    case ProxySetting::Kind::Script:
    case ProxySetting::Kind::Unset:
        break;
    }
    m_script = told.variable;
    askDesktop(gateway);
}

void RouteSearch::askDesktop(const QUrl &gateway)
{
    m_timer.start(m_limit);
    DesktopProxyLookup::ask(
        gateway, this, [this, generation = m_generation](const QNetworkProxy &found) {
            if (generation != m_generation)
                return;
            if (!isProxy(found) && !m_script.isEmpty())
                conclude(Failure{ProxyProblem{.kind = ProxyProblem::Kind::NoneFromScript,
                                              .variable = m_script}});
            else
                conclude(desktopRoute(found));
        });
}

void RouteSearch::conclude(const RouteResult &result)
{
    ++m_generation;
    m_timer.stop();
    if (const auto found = std::exchange(m_found, {}))
        found(result);
}

} // namespace Console::Cloud
