// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/profileconnection.h"

namespace Console::Profile {

namespace {

std::optional<QNetworkProxy> proxyOf(const Proxy &proxy)
{
    switch (proxy.kind) {
    case Proxy::Kind::System:
        return std::nullopt;
    case Proxy::Kind::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case Proxy::Kind::Explicit:
        return QNetworkProxy(QNetworkProxy::HttpProxy, proxy.host, proxy.port, proxy.user);
    }
    return std::nullopt;
}

} // namespace

bool wantsProxyPassword(const Profile &profile)
{
    return profile.proxy.kind == Proxy::Kind::Explicit && !profile.proxy.user.isEmpty();
}

Result<Cloud::Connection, Cloud::CaFileError>
connectionOf(const Profile &profile, std::shared_ptr<const SecretSlot> secretKey,
             std::shared_ptr<const SecretSlot> proxyPassword,
             std::shared_ptr<Cloud::GatewayClock> clock)
{
    QList<QSslCertificate> authorities;
    if (!profile.caFile.isEmpty()) {
        auto read = Cloud::certificatesFromFile(profile.caFile);
        if (!read)
            return Failure{read.error()};
        authorities = std::move(read).value();
    }
    return Cloud::Connection{.gateway = profile.gateway,
                             .accessKeyId = profile.accessKeyId.toUtf8(),
                             .secretKey = std::move(secretKey),
                             .clock = std::move(clock),
                             .extraCertificates = authorities,
                             .proxy = proxyOf(profile.proxy),
                             .proxyPassword =
                                 wantsProxyPassword(profile) ? std::move(proxyPassword) : nullptr};
}

} // namespace Console::Profile
