// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/readonce.h"

#include "app/cloud/signer.h"

#include <QLocale>
#include <QTest>
#include <QTestEventLoop>

using namespace Qt::StringLiterals;

namespace Console::Test {

using namespace Cloud;

ReadOnce::ReadOnce(const Connection &connection, ReadLimits limits)
    : m_client(std::make_unique<ApiClient>(connection, limits))
{
}

void ReadOnce::start()
{
    m_handle = m_client->regions(m_context.get(), [this](ApiResult<Page<Region>> result) {
        m_result = std::move(result);
        ++m_results;
        QTestEventLoop::instance().exitLoop();
    });
}

bool ReadOnce::wait()
{
    if (m_results == 0)
        QTestEventLoop::instance().enterLoopMSecs(patienceMs);
    return m_results == 1;
}

bool ReadOnce::run()
{
    start();
    return m_results == 0 && wait(); // never from inside the call
}

QByteArray regions() { return sample("region-list.xml"); }

QByteArray dateHeader(const QDateTime &time)
{
    return "Date: "
        + QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

bool isSignedRight(const Received &request)
{
    const SigningInput input{.method = request.method,
                             .pathAndQuery = request.target,
                             .timestampMs = request.header("x-ncp-apigw-timestamp"),
                             .accessKeyId = request.header("x-ncp-iam-access-key")};
    return input.accessKeyId == accessKeyId
        && request.header("x-ncp-apigw-signature-v2") == signatureFor(input, secretKey);
}

QSet<QByteArray> timestamps(FaultServer &server)
{
    QSet<QByteArray> result;
    for (const Received &request : server.received())
        result.insert(request.header("x-ncp-apigw-timestamp"));
    return result;
}

void compareError(const ApiError &actual, ApiError::Kind kind, const QString &code)
{
    if (actual.kind != kind)
        qInfo() << "technical:" << actual.technical << "status:" << actual.httpStatus;
    QCOMPARE(actual.kind, kind);
    QCOMPARE(actual.code, code);
    QCOMPARE(actual.action, u"getRegionList"_s);
}

} // namespace Console::Test
