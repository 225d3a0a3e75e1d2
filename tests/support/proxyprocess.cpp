// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/proxyprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace Console::Test {

namespace {
constexpr int ProxyTimeoutMs = 30000;
}

ProxyProcess::ProxyProcess(const ProxyOptions &options)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"PROXY_LOGIN"_s);
    if (!options.login.isEmpty())
        environment.insert(u"PROXY_LOGIN"_s, QString::fromLatin1(options.login));
    QStringList arguments{QStringLiteral(TEST_SUPPORT "/proxy.py")};
    if (options.refuse != 0)
        arguments << u"--refuse"_s << QString::number(options.refuse);
    if (options.upstream)
        arguments << u"--upstream"_s << QString::number(*options.upstream);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(ProxyTimeoutMs)) { }
    m_port = m_process.readLine().trimmed().toUShort();
    if (m_port == 0)
        qFatal("the proxy did not start");
}

ProxyProcess::~ProxyProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(ProxyTimeoutMs))
        kill();
}

QNetworkProxy ProxyProcess::proxy(const QString &user) const
{
    return QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_port, user);
}

QList<ProxyRequest> ProxyProcess::requests()
{
    while (m_process.waitForReadyRead(0)) { } // what is there already
    m_output += m_process.readAll();
    QList<ProxyRequest> all;
    for (const QByteArray &line : m_output.split('\n')) {
        const QJsonObject told = QJsonDocument::fromJson(line).object();
        if (told.isEmpty())
            continue;
        all.append({.method = told.value("method"_L1).toString().toLatin1(),
                    .target = told.value("target"_L1).toString().toLatin1(),
                    .status = told.value("status"_L1).toInt(),
                    .credentials = told.value("credentials"_L1).toBool()});
    }
    return all;
}

void ProxyProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(ProxyTimeoutMs);
}

} // namespace Console::Test
