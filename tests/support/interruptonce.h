// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/changesender.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QUrl>

#include <memory>

namespace Console::Test {

inline constexpr auto accessKeyId = "EXAMPLEACCESSKEY0001";
inline constexpr auto secretKey = "ExampleSecretKeyForDocsOnly0123456789abc"; // made up

Cloud::Connection connectionTo(const QUrl &gateway, const QList<QSslCertificate> &trusted = {});
Cloud::ApiRequest anInterrupt();
QByteArray sample(const char *name); // a file of tests/data/samples

// One interrupt, from the click to the outcome.
class InterruptOnce
{
public:
    explicit InterruptOnce(const Cloud::Connection &connection, Action::SendLimits limits = {});

    void send();
    bool waitForOutcome(); // false after 30 s
    void destroySender() { m_sender.reset(); }

    Action::ChangeSender &sender() { return *m_sender; }
    int outcomes() const { return m_outcomes; }
    const Action::OutcomeReport &report() const { return m_report; }
    Action::Outcome outcome() const { return m_report.outcome; }

private:
    std::unique_ptr<Action::ChangeSender> m_sender;
    Action::OutcomeReport m_report;
    int m_outcomes = 0;
};

} // namespace Console::Test
