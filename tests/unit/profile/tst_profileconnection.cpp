// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/profileconnection.h"
#include "app/session/profileopening.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Profile;

namespace {

using Change = std::function<void(Console::Profile::Profile &)>;

Console::Profile::Profile plain()
{
    return {
        .id = QUuid::createUuid(),
        .name = u"Prod"_s,
        .gateway = Cloud::Gateway::of(Cloud::Environment::Public),
        .accessKeyId = u"AKID0123456789ABCDEF"_s,
        .proxy = {
            .kind = Proxy::Kind::Explicit, .host = u"proxy.test"_s, .port = 3128, .user = u"me"_s}};
}

} // namespace

// From a profile to a connection, and when a changed profile needs another one.
class TestProfileConnection final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherConnection_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("alike");
        const auto row = [](const char *name, bool alike, const Change &change) {
            QTest::newRow(name) << change << alike;
        };
        row("nothing", true, [](auto &) {});
        row("name", true, [](auto &p) { p.name = u"other"_s; });
        row("colour", true, [](auto &p) { p.colour = Colour::Grey; });
        row("guard level", true, [](auto &p) { p.guard = GuardLevel::Lab; });
        row("gateway", false,
            [](auto &p) { p.gateway = Cloud::Gateway::of(Cloud::Environment::Government); });
        row("access key", false, [](auto &p) { p.accessKeyId = u"OTHER"_s; });
        row("region", false, [](auto &p) { p.region = Cloud::RegionCode::fromText(u"KR"_s); });
        row("CA file", false, [](auto &p) { p.caFile = u"/ca.pem"_s; });
        row("kind of proxy", false, [](auto &p) { p.proxy.kind = Proxy::Kind::None; });
        row("proxy's host", false, [](auto &p) { p.proxy.host = u"other.test"_s; });
        row("proxy's port", false, [](auto &p) { p.proxy.port = 1; });
        row("proxy's user", false, [](auto &p) { p.proxy.user = u"you"_s; });
    }
    void anotherConnection()
    {
        QFETCH(const Change, change);
        QFETCH(const bool, alike);
        const auto before = plain();
        auto after = before;
        change(after);
        QCOMPARE(Session::connectsAlike(before, after), alike);
        QCOMPARE(Session::connectsAlike(after, before), alike);
    }

    void theProxysPassword_data()
    {
        QTest::addColumn<Proxy::Kind>("kind");
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("a proxy with a user") << Proxy::Kind::Explicit << u"me"_s << true;
        QTest::newRow("a proxy without one") << Proxy::Kind::Explicit << QString() << false;
        QTest::newRow("the desktop's, a user is left over")
            << Proxy::Kind::System << u"me"_s << false;
        QTest::newRow("none, a user is left over") << Proxy::Kind::None << u"me"_s << false;
    }
    void theProxysPassword()
    {
        QFETCH(const Proxy::Kind, kind);
        QFETCH(const QString, user);
        QFETCH(const bool, wanted);
        auto profile = plain();
        profile.proxy.kind = kind;
        profile.proxy.user = user;
        QCOMPARE(wantsProxyPassword(profile), wanted);
        const SystemClock clock;
        const auto key = std::make_shared<SecretSlot>();
        const auto password = std::make_shared<SecretSlot>();
        const auto made =
            connectionOf(profile, key, password, std::make_shared<Cloud::GatewayClock>(clock));
        QVERIFY(made);
        QVERIFY(made.value().secretKey == key);
        QCOMPARE(made.value().proxyPassword == password, wanted);
        QCOMPARE(made.value().proxy.has_value(), kind != Proxy::Kind::System);
        if (kind == Proxy::Kind::None)
            QCOMPARE(made.value().proxy->type(), QNetworkProxy::NoProxy);
        if (kind == Proxy::Kind::Explicit) {
            QCOMPARE(made.value().proxy->type(), QNetworkProxy::HttpProxy);
            QCOMPARE(made.value().proxy->hostName(), u"proxy.test"_s);
            QCOMPARE(made.value().proxy->port(), quint16(3128));
            QCOMPARE(made.value().proxy->user(), user);
        }
        QCOMPARE(made.value().gateway, profile.gateway);
        QCOMPARE(made.value().accessKeyId, QByteArray("AKID0123456789ABCDEF"));
    }

    void aCaFileThatCannotBeReadMakesNone()
    {
        const QTemporaryDir folder;
        auto profile = plain();
        profile.caFile = folder.filePath(u"missing.pem"_s);
        const SystemClock clock;
        const auto made = connectionOf(profile, std::make_shared<SecretSlot>(), nullptr,
                                       std::make_shared<Cloud::GatewayClock>(clock));
        QVERIFY(!made);
        QCOMPARE(made.error(), Cloud::CaFileError::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestProfileConnection)
#include "tst_profileconnection.moc"
