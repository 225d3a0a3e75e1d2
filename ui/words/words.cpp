// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/words.h"

#include "ui/words/times.h"
#include "ui/words/visibletext.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Cloud::ApiError;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::Words)
};

constexpr qsizetype longestCode = 60;   // shown of an unknown one
constexpr qsizetype longestBody = 4096; // bytes of an answer in the facts

QString unknownWord(const QString &code)
{
    return code.isEmpty() ? Words::tr("Unknown")
                          : Words::tr("Unknown (%1)").arg(visibleName(code, longestCode));
}

QString hostOf(const ApiError &error)
{
    return error.host.isEmpty() ? Words::tr("the gateway") : error.host;
}

bool isRead(const ApiError &error) { return error.action.startsWith("get"_L1); }

QString retryAdvice() { return Words::tr("Try again in a moment."); }

QString networkAdvice()
{
    return Words::tr("Check the network connection of this computer, then try again.");
}

// The gateway refuses requests whose time differs by this much or more.
constexpr std::chrono::minutes refusedSkew{5};

QString clockAdvice(const std::optional<std::chrono::milliseconds> &skew)
{
    if (!skew)
        return Words::tr("The clock: how much the clock of this computer differs is not known. The "
                         "gateway refuses a difference of 5 minutes or more.");
    if (skew->count() == 0)
        return Words::tr("The clock is not the cause: it agrees with the gateway's.");
    const QString difference = durationText(std::abs(skew->count()));
    if (std::chrono::abs(*skew) < refusedSkew)
        return Words::tr("The clock is not the cause: it differs by %1 from the gateway's, which "
                         "refuses 5 minutes or more.")
            .arg(difference);
    return skew->count() > 0
        ? Words::tr("The clock: this computer is %1 behind the gateway, which refuses a "
                    "difference of 5 minutes or more.")
              .arg(difference)
        : Words::tr("The clock: this computer is %1 ahead of the gateway, which refuses a "
                    "difference of 5 minutes or more.")
              .arg(difference);
}

// The likely cause first.
QStringList authenticationAdvice(const ApiError &error)
{
    QStringList causes{
        Words::tr("The key: are key ID and secret key complete, and do they belong together?"),
        Words::tr("Its state: a disabled or deleted key is refused like a wrong one."),
        Words::tr("The environment: does the key belong to the one behind %1 (public, "
                  "government or financial)?")
            .arg(hostOf(error))};
    const bool clockFirst = error.skew && std::chrono::abs(*error.skew) >= refusedSkew;
    causes.insert(clockFirst ? 0 : causes.size(), clockAdvice(error.skew));
    return causes;
}

QString permissionAdvice(const ApiError &error)
{
    //: %1 is the name of a policy, %2 the name of a permission
    const QString advice = Words::tr("Ask the administrator of the account for the policy %1, or "
                                     "for a policy of your own with %2.");
    return isRead(error)
        ? advice.arg(u"NCP_VPC_SERVER_VIEWER"_s, u"View/%1"_s.arg(error.action))
        : advice.arg(u"NCP_VPC_SERVER_MANAGER"_s, u"Change/%1"_s.arg(error.action));
}

QString throttledAdvice(const ApiError &error)
{
    if (!error.retryAfterSeconds)
        return Words::tr("Wait a little, then try again.");
    return Words::tr("The gateway asks to wait %1.")
        .arg(durationText(qint64{*error.retryAfterSeconds} * 1000));
}

QString malformedSentence(const ApiError &error)
{
    if (error.line <= 0)
        return Words::tr("The answer of %1 cannot be used.").arg(hostOf(error));
    return Words::tr("The answer of %1 cannot be read: line %2, column %3.")
        .arg(hostOf(error))
        .arg(error.line)
        .arg(error.column);
}

QStringList malformedAdvice(const ApiError &error)
{
    if (error.body.isEmpty())
        return isRead(error) ? QStringList(retryAdvice()) : QStringList();
    const QString among = Words::tr("The text of the answer is among the details.");
    const bool isOfTheApi =
        !error.action.isEmpty() && error.body.contains(error.action.toLatin1() + "Response");
    if (isOfTheApi)
        return {among};
    return {Words::tr("This is not an answer of the API: a proxy or another server may have "
                      "answered in its place."),
            among};
}

// Appends the provider's text unchanged.
QString withProvidersText(const QString &sentence, const ApiError &error)
{
    if (error.code.isEmpty() && error.message.isEmpty())
        return sentence;
    if (error.message.isEmpty())
        return Words::tr("%1 Code %2.").arg(sentence, error.code);
    if (error.code.isEmpty())
        return u"%1 %2"_s.arg(sentence, error.message);
    return Words::tr("%1 Code %2: %3").arg(sentence, error.code, error.message);
}

QString gatewaySentence(const ApiError &error)
{
    const QString host = hostOf(error);
    if (error.httpStatus == 404)
        return Words::tr("%1 does not offer this service under this address.").arg(host);
    if (error.httpStatus == 503)
        return Words::tr("%1 cannot reach the server API behind it.").arg(host);
    if (error.httpStatus == 504)
        return Words::tr("The server API behind %1 did not answer in time.").arg(host);
    if (error.httpStatus >= 500)
        return Words::tr("%1 reports an unexpected error of its own.").arg(host);
    return Words::tr("%1 did not accept the request.").arg(host);
}

QStringList gatewayAdvice(const ApiError &error)
{
    if (error.httpStatus == 404)
        return {Words::tr("Check the gateway's address and the environment of the profile.")};
    return {retryAdvice()};
}

QStringList serviceAdvice(const ApiError &error)
{
    // The only server API code with a known meaning.
    if (error.code == "1100031"_L1)
        return {Words::tr("The server is busy and cannot be controlled now. Refresh, and try again "
                          "when its operation has ended.")};
    return {};
}

void addFact(QStringList &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts << u"%1: %2"_s.arg(name, value);
}

QString factsOf(const ApiError &error)
{
    QStringList facts;
    addFact(facts, Words::tr("Action"), error.action);
    addFact(facts, Words::tr("Host"), error.host);
    if (error.httpStatus > 0)
        addFact(facts, Words::tr("HTTP status"), QString::number(error.httpStatus));
    addFact(facts, Words::tr("Code"), error.code);
    addFact(facts, Words::tr("Message"), error.message);
    addFact(facts, Words::tr("Details"), error.details);
    addFact(facts, Words::tr("Trace ID"), error.traceId);
    if (error.line > 0)
        addFact(facts, Words::tr("Line and column"), u"%1, %2"_s.arg(error.line).arg(error.column));
    if (error.skew)
        addFact(facts, Words::tr("Gateway's clock minus ours"),
                u"%1 ms"_s.arg(error.skew->count()));
    addFact(facts, Words::tr("Cause"), error.technical);
    if (!error.body.isEmpty())
        facts << Words::tr("Answer as received:")
              << QString::fromUtf8(error.body.first(qMin(error.body.size(), longestBody)));
    return facts.join(u'\n');
}

Explanation proxyWords(const Cloud::ProxyProblem &problem)
{
    using Kind = Cloud::ProxyProblem::Kind;
    const QString &variable = problem.variable;
    switch (problem.kind) {
    case Kind::NoAnswer:
        return {.sentence = Words::tr("This computer did not say in time which proxy to use: "
                                      "nothing was sent."),
                .advice = {Words::tr("A proxy script (PAC) may be out of reach. Name the proxy "
                                     "itself in the profile, or try again.")},
                .facts = {}};
    case Kind::NotAnAddress:
        return {.sentence =
                    Words::tr("%1 is not a proxy's address: nothing was sent.").arg(variable),
                .advice = {Words::tr("Write it like http://host:8080, or name the proxy in the "
                                     "profile, and start the console again.")},
                .facts = {}};
    case Kind::TypeNotUsable:
        return {.sentence = Words::tr("%1 names a proxy of the type %2, which cannot be used: "
                                      "nothing was sent.")
                                .arg(variable, problem.type),
                .advice = {Words::tr("Use an http, socks5 or socks5h proxy, or name one in the "
                                     "profile.")},
                .facts = {}};
    case Kind::NoneFromScript:
        return {.sentence = Words::tr("The proxy script (PAC) in %1 named no proxy: nothing was "
                                      "sent.")
                                .arg(variable),
                .advice = {Words::tr("Name the proxy itself in %1 or in the profile, or the "
                                     "gateway's host in no_proxy.")
                               .arg(variable)},
                .facts = {}};
    }
    return {};
}

QString statusWord(Cloud::ServerStatus status, const QString &code)
{
    switch (status) {
    case Cloud::ServerStatus::Unknown:
        return unknownWord(code);
    case Cloud::ServerStatus::Initialized:
        return Words::tr("Initialized", "status of a server");
    case Cloud::ServerStatus::Created:
        return Words::tr("Created", "status of a server");
    case Cloud::ServerStatus::Running:
        return Words::tr("Running", "status of a server");
    case Cloud::ServerStatus::Stopped:
        return Words::tr("Stopped", "status of a server");
    case Cloud::ServerStatus::Terminated:
        return Words::tr("Terminated", "status of a server");
    case Cloud::ServerStatus::FailureStopped:
        return Words::tr("Stopped by a failure", "status of a server");
    case Cloud::ServerStatus::ShutdownFailure:
        return Words::tr("Shutdown failed", "status of a server");
    case Cloud::ServerStatus::RestartFailure:
        return Words::tr("Restart failed", "status of a server");
    case Cloud::ServerStatus::StartFailure:
        return Words::tr("Start failed", "status of a server");
    }
    return {};
}

QString operationWord(Cloud::ServerOperation operation, const QString &code)
{
    switch (operation) {
    case Cloud::ServerOperation::Unknown:
        return unknownWord(code);
    case Cloud::ServerOperation::None:
        return Words::tr("None", "no operation in progress");
    case Cloud::ServerOperation::Start:
        return Words::tr("Starting", "operation in progress");
    case Cloud::ServerOperation::Shutdown:
        return Words::tr("Shutting down", "operation in progress");
    case Cloud::ServerOperation::Restart:
        return Words::tr("Restarting", "operation in progress");
    case Cloud::ServerOperation::Terminate:
        return Words::tr("Terminating", "operation in progress");
    case Cloud::ServerOperation::Migrate:
        return Words::tr("Migrating", "operation in progress");
    case Cloud::ServerOperation::Copy:
        return Words::tr("Copying", "operation in progress");
    case Cloud::ServerOperation::SetUp:
        return Words::tr("Setting up", "operation in progress");
    case Cloud::ServerOperation::ForcedRestart:
        return Words::tr("Restarting by force", "operation in progress");
    case Cloud::ServerOperation::ForcedShutdown:
        return Words::tr("Shutting down by force", "operation in progress");
    case Cloud::ServerOperation::SpecChange:
        return Words::tr("Changing the specification", "operation in progress");
    case Cloud::ServerOperation::Create:
        return Words::tr("Being created", "operation in progress");
    }
    return {};
}

} // namespace

QString statusWord(const Cloud::ServerInstance &server)
{
    return statusWord(server.status, server.statusCode.code);
}

QString statusWord(const QString &code)
{
    return statusWord(Cloud::serverStatusFromCode(code), code);
}

QString operationWord(const Cloud::ServerInstance &server)
{
    return operationWord(server.operation, server.operationCode.code);
}

QString operationWord(const QString &code)
{
    return operationWord(Cloud::serverOperationFromCode(code), code);
}

QString withCode(const QString &word, const QString &code)
{
    return code.isEmpty() || word.contains(code) ? word : u"%1 (%2)"_s.arg(word, code);
}

QString osWord(const Cloud::ServerInstance &server)
{
    switch (server.os) {
    case Cloud::OsFamily::Unknown:
        return unknownWord(server.platform.code);
    case Cloud::OsFamily::Windows:
        return u"Windows"_s;
    case Cloud::OsFamily::Linux:
        return u"Linux"_s;
    }
    return {};
}

QString hypervisorWord(const Cloud::ServerInstance &server)
{
    switch (server.hypervisor) {
    case Cloud::Hypervisor::NotReported:
        return server.bareMetal ? Words::tr("Bare metal") : Words::tr("Not reported", "hypervisor");
    case Cloud::Hypervisor::Xen:
        return u"XEN"_s;
    case Cloud::Hypervisor::Kvm:
        return u"KVM"_s;
    case Cloud::Hypervisor::Rhv:
        return u"RHV"_s;
    case Cloud::Hypervisor::Other:
        return unknownWord(server.hypervisorCode.code);
    }
    return {};
}

Explanation explain(const Cloud::ApiError &error)
{
    Explanation words;
    words.facts = factsOf(error);
    const QString host = hostOf(error);
    switch (error.kind) {
    case ApiError::Kind::Locked:
        words.sentence =
            Words::tr("The console is locked, or the profile has no secret key: nothing "
                      "was sent.");
        words.advice = {Words::tr("Unlock the console, or open the profile again.")};
        break;
    case ApiError::Kind::HostNotFound:
        words.sentence = Words::tr("The name %1 cannot be found.").arg(host);
        words.advice = {Words::tr("Check the gateway's address and the name service (DNS) of this "
                                  "computer, then try again.")};
        break;
    case ApiError::Kind::ConnectionRefused:
        words.sentence = Words::tr("%1 refused the connection.").arg(host);
        words.advice = {Words::tr("Check the gateway's address and port, and whether a firewall "
                                  "stands in between.")};
        break;
    case ApiError::Kind::Unreachable:
        words.sentence = Words::tr("%1 cannot be reached.").arg(host);
        words.advice = {networkAdvice()};
        break;
    case ApiError::Kind::ConnectionLost:
        words.sentence =
            Words::tr("The connection to %1 was lost before the answer was complete.").arg(host);
        words.advice = {networkAdvice()};
        break;
    case ApiError::Kind::ConnectTimedOut:
        words.sentence = Words::tr("%1 did not accept the connection in time.").arg(host);
        words.advice = {networkAdvice()};
        break;
    case ApiError::Kind::NameTimedOut:
        words.sentence = Words::tr("The address of %1 was not found in time.").arg(host);
        words.advice = {Words::tr("The name service (DNS) of this computer is slow or out of "
                                  "reach. Check the network.")};
        break;
    case ApiError::Kind::TlsTimedOut:
        words.sentence =
            Words::tr("%1 accepted the connection, but the TLS handshake did not finish in time.")
                .arg(host);
        words.advice = {networkAdvice()};
        break;
    case ApiError::Kind::TimedOut:
        words.sentence = Words::tr("%1 did not answer in time.").arg(host);
        words.advice = {retryAdvice()};
        break;
    case ApiError::Kind::Untrusted:
        words.sentence =
            Words::tr("The certificate of %1 is not trusted, so nothing was sent.").arg(host);
        words.advice = {
            Words::tr("Check the date of this computer. If a company proxy opens "
                      "secure connections, its certificate has to be installed first.")};
        break;
    case ApiError::Kind::Proxy:
        words.sentence = Words::tr("The proxy did not let the connection to %1 through.").arg(host);
        words.advice = {Words::tr("Check the proxy settings of this computer, then try again.")};
        break;
    case ApiError::Kind::NoSuchRegion:
        words.sentence = Words::tr("%1 has no region %2.").arg(host, error.code);
        words.advice = {Words::tr("Its regions are %1. Choose one in the profile, or in "
                                  "NCLOUD_REGION.")
                            .arg(error.details)};
        break;
    case ApiError::Kind::ProxySetting: {
        const Explanation proxy = proxyWords(error.proxyProblem.value_or(Cloud::ProxyProblem{}));
        words.sentence = proxy.sentence;
        words.advice = proxy.advice;
        break;
    }
    case ApiError::Kind::Cancelled:
        words.sentence = Words::tr("The request was cancelled.");
        break;
    case ApiError::Kind::AuthenticationFailed:
        words.sentence = Words::tr("Authentication failed.");
        words.advice = authenticationAdvice(error);
        break;
    case ApiError::Kind::PermissionDenied:
        words.sentence = Words::tr("Permission denied: this key is valid, but it may not call %1.")
                             .arg(error.action);
        words.advice = {permissionAdvice(error)};
        break;
    case ApiError::Kind::Forbidden:
        words.sentence = Words::tr("%1 forbids the call %2.").arg(host, error.action);
        words.advice = {Words::tr("Check that the account has subscribed to the service."),
                        permissionAdvice(error)};
        break;
    case ApiError::Kind::Throttled:
        words.sentence = Words::tr("%1 received too many requests and asks for a pause.").arg(host);
        words.advice = {throttledAdvice(error)};
        break;
    case ApiError::Kind::Gateway:
        words.sentence = withProvidersText(gatewaySentence(error), error);
        words.advice = gatewayAdvice(error);
        break;
    case ApiError::Kind::Service:
        words.sentence = withProvidersText(Words::tr("The server API refused the request."), error);
        words.advice = serviceAdvice(error);
        break;
    case ApiError::Kind::HttpStatus:
        words.sentence = Words::tr("%1 answered with HTTP status %2 and nothing that can be used.")
                             .arg(host)
                             .arg(error.httpStatus);
        words.advice = {Words::tr("A proxy or another server may have answered in its place. Check "
                                  "the gateway's address.")};
        break;
    case ApiError::Kind::Redirected:
        words.sentence =
            Words::tr("%1 sent the request on to another address, which is not followed.")
                .arg(host);
        words.advice = {Words::tr("Check the gateway's address.")};
        break;
    case ApiError::Kind::TooLarge:
        words.sentence = Words::tr("The answer of %1 is too large and was not read.").arg(host);
        break;
    case ApiError::Kind::Malformed:
        words.sentence = malformedSentence(error);
        words.advice = malformedAdvice(error);
        break;
    }
    return words;
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    constexpr qsizetype longest = 2000;
    constexpr int longestWord = 60;
    QString shown;
    int letters = 0; // without a place to break
    const QString visible = visibleText(cutText(text, longest));
    for (const QChar c : visible) {
        letters = c.isSpace() ? 0 : letters + 1;
        if (letters > longestWord && !c.isLowSurrogate()) {
            shown += QChar(0x200B); // a place to break: a tool tip is as wide as its widest word
            letters = 1;
        }
        shown += c;
    }
    return u"<p style=\"white-space: pre-wrap\">%1</p>"_s.arg(shown.toHtmlEscaped());
}

} // namespace Console::Ui
