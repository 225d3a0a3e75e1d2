// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/interruptonce.h"

#include "app/core/clock.h"

#include <QFile>
#include <QTestEventLoop>

using namespace Qt::StringLiterals;

namespace Console::Test {

namespace {
constexpr int OnceTimeoutMs = 30000;
}

Cloud::Connection connectionTo(const QUrl &gateway, const QList<QSslCertificate> &trusted)
{
    static const SystemClock clock;
    auto made = Cloud::Gateway::fromText(gateway.toString());
    if (!made)
        qFatal("not a gateway: %s", qPrintable(gateway.toString()));
    return {.gateway = std::move(made).value(),
            .accessKeyId = accessKeyId,
            .secretKey = std::make_shared<SecretSlot>(Secret(QByteArrayView(secretKey))),
            .clock = std::make_shared<Cloud::GatewayClock>(clock),
            .extraCertificates = trusted};
}

Cloud::ApiRequest anInterrupt()
{
    return Cloud::interruptServerInstance({.region = *Cloud::RegionCode::fromText(u"KR"_s),
                                           .number = *Cloud::ServerNo::fromText(u"10000101"_s)});
}

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/samples/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", name);
    return file.readAll();
}

InterruptOnce::InterruptOnce(const Cloud::Connection &connection, Action::SendLimits limits)
    : m_sender(std::make_unique<Action::ChangeSender>(connection, Profile::GuardLevel::Lab, limits))
{
}

void InterruptOnce::send()
{
    m_sender->send(anInterrupt(), [this](const Action::OutcomeReport &report) {
        m_report = report;
        ++m_outcomes;
        QTestEventLoop::instance().exitLoop();
    });
}

bool InterruptOnce::waitForOutcome()
{
    if (m_outcomes == 0)
        QTestEventLoop::instance().enterLoopMSecs(OnceTimeoutMs);
    return m_outcomes == 1;
}

} // namespace Console::Test
