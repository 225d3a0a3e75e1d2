// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/proxysetting.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

// curl's.
constexpr quint16 proxyPortWithoutOne = 1080;

constexpr std::array proxyVariables{"https_proxy", "HTTPS_PROXY", "all_proxy",
                                    "ALL_PROXY",   "http_proxy",  "HTTP_PROXY"};

// Wiped at the end: may hold a password.
struct Value {
    explicit Value(QByteArray text) : bytes(std::move(text)) { }
    Value(const Value &) = delete;
    Value &operator=(const Value &) = delete;
    ~Value() { wipe(bytes.data(), std::size_t(bytes.size())); }
    QByteArray bytes;
};

struct Place {
    QString host;
    std::optional<quint16> port;
};

// "name", "name:1", "1.2.3.4:1", "[::1]:1".
std::optional<Place> placeIn(const QString &text)
{
    Place place{.host = text, .port = {}};
    QString port;
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        const QString rest = text.mid(close + 1);
        if (close < 0 || (!rest.isEmpty() && !rest.startsWith(u':')))
            return std::nullopt;
        place.host = text.mid(1, close - 1);
        port = rest.mid(1);
        if (QHostAddress(place.host).protocol() != QAbstractSocket::IPv6Protocol)
            return std::nullopt;
    } else {
        const qsizetype colon = text.indexOf(u':');
        if (colon >= 0) {
            place.host = text.left(colon);
            port = text.mid(colon + 1);
        }
        QUrl check;
        check.setHost(place.host, QUrl::StrictMode);
        if (check.host().isEmpty())
            return std::nullopt;
    }
    if (port.isEmpty())
        return place;
    bool ok = false;
    place.port = port.toUShort(&ok);
    return ok && *place.port > 0 ? std::optional(place) : std::nullopt;
}

std::optional<QNetworkProxy> emptyProxy(const QByteArray &scheme)
{
    if (scheme == "http")
        return QNetworkProxy(QNetworkProxy::HttpProxy);
    // GNOME writes socks:// and means version 5.
    if (scheme == "socks5h" || scheme == "socks")
        return QNetworkProxy(QNetworkProxy::Socks5Proxy);
    if (scheme == "socks5") { // names are looked up here
        QNetworkProxy proxy(QNetworkProxy::Socks5Proxy);
        proxy.setCapabilities(proxy.capabilities() & ~QNetworkProxy::HostNameLookupCapability);
        return proxy;
    }
    return std::nullopt;
}

std::shared_ptr<const SecretSlot> slotFrom(QByteArrayView encoded)
{
    QByteArray decoded = QByteArray::fromPercentEncoding(encoded.toByteArray());
    return std::make_shared<const SecretSlot>(Secret::takeFrom(decoded));
}

Result<ProxySetting, ProxyProblem> settingFrom(QByteArrayView value, const QString &variable)
{
    using Kind = ProxyProblem::Kind;
    QByteArray scheme = "http";
    QByteArrayView rest = value;
    if (const qsizetype sign = value.indexOf("://"); sign >= 0) {
        scheme = value.first(sign).toByteArray().toLower();
        rest = value.sliced(sign + 3);
    }
    if (scheme.startsWith("pac+") || scheme == "wpad" || value.startsWith("wpad:"))
        return ProxySetting{.kind = ProxySetting::Kind::Script, .variable = variable};
    if (scheme == "direct")
        return ProxySetting{.kind = ProxySetting::Kind::Direct, .variable = variable};
    std::optional<QNetworkProxy> proxy = emptyProxy(scheme);
    if (!proxy)
        return Failure{ProxyProblem{.kind = Kind::TypeNotUsable,
                                    .variable = variable,
                                    .type = QString::fromUtf8(scheme).left(20)}};
    const auto ends = [](char c) {
        return c == '/' || c == '?' || c == '#';
    };
    rest = rest.first(std::find_if(rest.begin(), rest.end(), ends) - rest.begin());
    ProxySetting setting{.kind = ProxySetting::Kind::Proxy, .variable = variable};
    if (const qsizetype at = rest.lastIndexOf('@'); at >= 0) {
        const QByteArrayView login = rest.first(at);
        const qsizetype colon = login.indexOf(':');
        const QByteArrayView user = colon < 0 ? login : login.first(colon);
        setting.user = QString::fromUtf8(QByteArray::fromPercentEncoding(user.toByteArray()));
        if (colon >= 0)
            setting.password = slotFrom(login.sliced(colon + 1));
        rest = rest.sliced(at + 1);
    }
    const std::optional<Place> place = placeIn(QString::fromUtf8(rest));
    if (!place)
        return Failure{ProxyProblem{.kind = Kind::NotAnAddress, .variable = variable}};
    proxy->setHostName(place->host);
    proxy->setPort(place->port.value_or(proxyPortWithoutOne));
    setting.proxy = *proxy;
    return setting;
}

bool covers(const QString &entry, const QString &host, int port)
{
    const QHostAddress address(host);
    if (!address.isNull()) {
        if (entry.contains(u'/')) {
            const auto network = QHostAddress::parseSubnet(entry);
            return !network.first.isNull() && address.isInSubnet(network);
        }
        if (address == QHostAddress(entry))
            return true;
    }
    const std::optional<Place> place = placeIn(entry);
    if (!place || (place->port && *place->port != port))
        return false;
    if (!address.isNull())
        return address == QHostAddress(place->host);
    return host == place->host || host.endsWith(u'.' + place->host);
}

// Without the dot that ends a full name.
QString bareName(QString name)
{
    name = name.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

bool isExempt(const QString &noProxy, const QString &host, int port)
{
    QString list = noProxy;
    list.replace(u'\t', u',').replace(u' ', u',');
    const QString wanted = bareName(host);
    const QStringList entries = list.split(u',', Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(), [&wanted, port](const QString &one) {
        QString entry = bareName(one);
        if (entry == "*"_L1)
            return true;
        if (entry.startsWith("*."_L1))
            entry.remove(0, 1);
        if (entry.startsWith(u'.'))
            entry.remove(0, 1);
        return !entry.isEmpty() && covers(entry, wanted, port);
    });
}

Result<ProxySetting, ProxyProblem> proxyFromVariables(const QUrl &gateway, const ReadVariable &read)
{
    const int port = gateway.port(gateway.scheme() == "https"_L1 ? 443 : 80);
    for (const char *const name : {"no_proxy", "NO_PROXY"}) {
        const QByteArray exempt = read(name).trimmed();
        if (exempt.isEmpty())
            continue;
        if (isExempt(QString::fromUtf8(exempt), gateway.host(), port))
            return ProxySetting{.kind = ProxySetting::Kind::Direct,
                                .variable = QString::fromLatin1(name)};
        break;
    }
    for (const char *const name : proxyVariables) {
        const Value value(read(name));
        const QByteArrayView inner = QByteArrayView(value.bytes).trimmed();
        if (!inner.isEmpty())
            return settingFrom(inner, QString::fromLatin1(name));
    }
    return ProxySetting{};
}

} // namespace Console::Cloud
