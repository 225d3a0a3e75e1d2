// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr qint64 skewWorthTellingMs = 2000;

QString orAsSent(const QString &word, const QString &code)
{
    return code.isEmpty() ? word : u"%1 (%2)"_s.arg(word, code);
}

QString skewAdvice(qint64 skewMs)
{
    const qint64 seconds = qAbs(skewMs) / 1000;
    if (qAbs(skewMs) < skewWorthTellingMs)
        return Words::tr("The clock: it agrees with the gateway's.");
    return skewMs > 0
            ? Words::tr("The clock: this machine is %1 s behind the gateway.").arg(seconds)
            : Words::tr("The clock: this machine is %1 s ahead of the gateway.").arg(seconds);
}

QStringList authenticationAdvice(const Cloud::ApiError &error)
{
    return {Words::tr("The key: are access key ID and secret key complete and of one pair?"),
            Words::tr("Its state: is the access key disabled or deleted?"), skewAdvice(error.skewMs),
            Words::tr("The environment: does the key belong to the environment of %1?")
                    .arg(error.host)};
}

QStringList permissionAdvice(const QString &action)
{
    const bool change = !action.startsWith("get"_L1);
    return {Words::tr("Ask for the policy %1, or for the action %2.")
                    .arg(change ? "NCP_VPC_SERVER_MANAGER"_L1 : "NCP_VPC_SERVER_VIEWER"_L1,
                         (change ? "Change/"_L1 : "View/"_L1) + action)};
}

QString asSent(const Cloud::ApiError &error)
{
    return error.message.isEmpty() ? error.code : u"%1: %2"_s.arg(error.code, error.message);
}

// The one service code whose meaning is known from the field.
constexpr auto busyCode = "1100031"_L1;

QString factsOf(const Cloud::ApiError &error)
{
    QStringList lines;
    const auto add = [&lines](QLatin1String name, const QString &value) {
        if (!value.isEmpty())
            lines += u"%1: %2"_s.arg(name, value);
    };
    add("action"_L1, error.action);
    add("host"_L1, error.host);
    if (error.httpStatus != 0)
        add("HTTP status"_L1, QString::number(error.httpStatus));
    add("code"_L1, error.code);
    add("message"_L1, error.message);
    add("details"_L1, error.details);
    add("trace id"_L1, error.traceId);
    if (error.line != 0)
        add("position"_L1, u"line %1, column %2"_s.arg(error.line).arg(error.column));
    if (error.skewMs != 0)
        add("clock skew"_L1, u"%1 ms"_s.arg(error.skewMs));
    add("technical"_L1, error.technical);
    if (!error.body.isEmpty())
        lines += u"answer:\n%1"_s.arg(QString::fromUtf8(error.body));
    return lines.join(u'\n');
}

} // namespace

QString statusWord(const Cloud::ServerInstance &server)
{
    using Cloud::ServerStatus;
    switch (server.status) {
    case ServerStatus::Initialized: return Words::tr("Initialized");
    case ServerStatus::Created: return Words::tr("Created");
    case ServerStatus::Running: return Words::tr("Running");
    case ServerStatus::Stopped: return Words::tr("Stopped");
    case ServerStatus::Terminated: return Words::tr("Terminated");
    case ServerStatus::FailureStopped: return Words::tr("Stopped by failure");
    case ServerStatus::ShutdownFailure: return Words::tr("Shutdown failed");
    case ServerStatus::RestartFailure: return Words::tr("Restart failed");
    case ServerStatus::StartFailure: return Words::tr("Start failed");
    case ServerStatus::Unknown: break;
    }
    return orAsSent(Words::tr("Unknown"), server.statusCode.code);
}

QString operationWord(const Cloud::ServerInstance &server)
{
    using Cloud::ServerOperation;
    switch (server.operation) {
    case ServerOperation::None: return Words::tr("None");
    case ServerOperation::Start: return Words::tr("Starting");
    case ServerOperation::Shutdown: return Words::tr("Shutting down");
    case ServerOperation::Restart: return Words::tr("Restarting");
    case ServerOperation::Terminate: return Words::tr("Terminating");
    case ServerOperation::Migrate: return Words::tr("Migrating");
    case ServerOperation::Copy: return Words::tr("Copying");
    case ServerOperation::SetUp: return Words::tr("Setting up");
    case ServerOperation::ForcedRestart: return Words::tr("Forced restart");
    case ServerOperation::ForcedShutdown: return Words::tr("Forced shutdown");
    case ServerOperation::SpecChange: return Words::tr("Changing spec");
    case ServerOperation::Create: return Words::tr("Creating");
    case ServerOperation::Unknown: break;
    }
    return orAsSent(Words::tr("Unknown"), server.operationCode.code);
}

QString osWord(const Cloud::ServerInstance &server)
{
    switch (server.os) {
    case Cloud::OsFamily::Windows: return u"Windows"_s;
    case Cloud::OsFamily::Linux: return u"Linux"_s;
    case Cloud::OsFamily::Unknown: break;
    }
    return orAsSent(Words::tr("Unknown"), server.platform.code);
}

QString hypervisorWord(const Cloud::ServerInstance &server)
{
    return server.hypervisor == Cloud::Hypervisor::NotReported ? Words::tr("Not reported")
                                                               : server.hypervisorCode.code;
}

Explanation explain(const Cloud::ApiError &error)
{
    using Kind = Cloud::ApiError::Kind;
    Explanation said{.sentence = {}, .advice = {}, .facts = factsOf(error)};
    switch (error.kind) {
    case Kind::HostNotFound:
        said.sentence = Words::tr("The name %1 was not found.").arg(error.host);
        said.advice = {Words::tr("Check the network and the name server."),
                       Words::tr("The financial environment can be reached over its SSL VPN only.")};
        break;
    case Kind::ConnectionRefused:
        said.sentence = Words::tr("%1 refused the connection.").arg(error.host);
        said.advice = {Words::tr("Check the gateway's address, and whether a firewall is in the way.")};
        break;
    case Kind::Unreachable:
        said.sentence = Words::tr("%1 cannot be reached.").arg(error.host);
        said.advice = {Words::tr("Check the network connection of this machine.")};
        break;
    case Kind::ConnectionLost:
        said.sentence = Words::tr("The connection to %1 was closed before an answer was complete.")
                                .arg(error.host);
        break;
    case Kind::ConnectTimedOut:
        said.sentence = Words::tr("%1 could not be connected in time.").arg(error.host);
        said.advice = {Words::tr("Check the network; is a VPN needed to reach this gateway?")};
        break;
    case Kind::TimedOut:
        said.sentence = Words::tr("%1 did not answer in time.").arg(error.host);
        break;
    case Kind::Untrusted:
        said.sentence = Words::tr("The certificate of %1 is not trusted. Nothing was sent.")
                                .arg(error.host);
        said.advice = {Words::tr("Check the clock of this machine, and whether something "
                                 "between it and the gateway opens the connection.")};
        break;
    case Kind::Proxy:
        said.sentence = Words::tr("The proxy did not let the connection to %1 through.")
                                .arg(error.host);
        said.advice = {Words::tr("Check the proxy settings of the desktop.")};
        break;
    case Kind::Cancelled: said.sentence = Words::tr("Cancelled."); break;
    case Kind::AuthenticationFailed:
        said.sentence = Words::tr("Authentication failed.");
        said.advice = authenticationAdvice(error);
        break;
    case Kind::PermissionDenied:
        said.sentence = Words::tr("The key is good, but it may not use %1.").arg(error.action);
        said.advice = permissionAdvice(error.action);
        break;
    case Kind::Forbidden:
        said.sentence = Words::tr("The gateway forbids %1.").arg(error.action);
        said.advice = {Words::tr("Is the account subscribed to the server service?")};
        break;
    case Kind::Throttled:
        said.sentence = error.retryAfterSeconds
                ? Words::tr("Too many requests; the gateway wants a pause of %1 s.")
                          .arg(*error.retryAfterSeconds)
                : Words::tr("Too many requests; the gateway wants a pause.");
        break;
    case Kind::Gateway:
        said.sentence = Words::tr("The gateway answered with an error: %1.").arg(asSent(error));
        break;
    case Kind::Service:
        said.sentence = Words::tr("The service answered with an error: %1").arg(asSent(error));
        if (error.code == busyCode)
            said.advice = {Words::tr("The server cannot be controlled just now. Read it again in "
                                     "some seconds.")};
        break;
    case Kind::HttpStatus:
        said.sentence = Words::tr("The gateway answered with HTTP status %1.").arg(error.httpStatus);
        break;
    case Kind::Redirected:
        said.sentence = Words::tr("%1 pointed to another address, which is not followed.")
                                .arg(error.host);
        said.advice = {Words::tr("Check the gateway's address; a login page of the network can "
                                 "be in the way.")};
        break;
    case Kind::TooLarge: said.sentence = Words::tr("The answer was too large to be read."); break;
    case Kind::Malformed:
        said.sentence = error.line > 0
                ? Words::tr("The answer could not be read (line %1, column %2).")
                          .arg(error.line)
                          .arg(error.column)
                : Words::tr("The answer could not be read.");
        break;
    }
    return said;
}

} // namespace Console::Ui
