// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/diagnosiswords.h"

#include "ui/words/times.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct DiagnosisWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::DiagnosisWords)
};

using Cloud::SkipReason;
using Cloud::Step;
using Cloud::StepState;
using Cloud::TlsProblem;

QString skipSentence(const Cloud::StepResult &result)
{
    switch (result.skipped) {
    case SkipReason::None:
        return {};
    case SkipReason::NotNeeded:
        return result.step == Step::Proxy
            ? DiagnosisWords::tr("No proxy is in use.")
            : DiagnosisWords::tr("Not needed: plain http on this computer.");
    case SkipReason::DoneByProxy:
        return DiagnosisWords::tr("The proxy does this.");
    case SkipReason::EarlierFailure:
        return DiagnosisWords::tr("An earlier step failed.");
    case SkipReason::NotTold:
        return DiagnosisWords::tr("Not known from the answer.");
    case SkipReason::NoRegion:
        return DiagnosisWords::tr("No region to read.");
    case SkipReason::Cancelled:
        return DiagnosisWords::tr("Cancelled.");
    }
    return {};
}

QString tlsProblemSentence(TlsProblem problem)
{
    switch (problem) {
    case TlsProblem::UntrustedChain:
        return DiagnosisWords::tr("The certificate comes from an authority that is not trusted.");
    case TlsProblem::SelfSigned:
        return DiagnosisWords::tr("The certificate is signed by itself.");
    case TlsProblem::WrongName:
        return DiagnosisWords::tr("The certificate is for another host.");
    case TlsProblem::Expired:
        return DiagnosisWords::tr("The certificate has expired.");
    case TlsProblem::NotYetValid:
        return DiagnosisWords::tr("The certificate is not valid yet.");
    case TlsProblem::BadCertificate:
        return DiagnosisWords::tr("The certificate cannot be used.");
    case TlsProblem::ProtocolTooOld:
        return DiagnosisWords::tr("The gateway offers nothing newer than TLS 1.1.");
    case TlsProblem::NotTls:
        return DiagnosisWords::tr("The other side does not speak TLS.");
    case TlsProblem::HandshakeRefused:
        return DiagnosisWords::tr("The TLS handshake was refused.");
    case TlsProblem::HandshakeTimedOut:
        return DiagnosisWords::tr("The TLS handshake did not finish in time.");
    }
    return {};
}

QString tlsProblemAdvice(TlsProblem problem)
{
    switch (problem) {
    case TlsProblem::UntrustedChain:
    case TlsProblem::SelfSigned:
        return DiagnosisWords::tr(
            "If this is your own gateway or a company proxy, choose its authority as CA file. "
            "Otherwise stop: somebody may be intercepting the connection.");
    case TlsProblem::WrongName:
        return DiagnosisWords::tr("Check the gateway's URL. If it is right, somebody may be "
                                  "intercepting the connection.");
    case TlsProblem::Expired:
    case TlsProblem::NotYetValid:
        return DiagnosisWords::tr("Check the date of this computer; if it is right, the gateway's "
                                  "operator has to renew the certificate.");
    case TlsProblem::BadCertificate:
    case TlsProblem::ProtocolTooOld:
        return DiagnosisWords::tr("The gateway's operator has to fix this.");
    case TlsProblem::NotTls:
    case TlsProblem::HandshakeRefused:
    case TlsProblem::HandshakeTimedOut:
        return DiagnosisWords::tr("Check the gateway's address and port, and whether a firewall "
                                  "stands in between.");
    }
    return {};
}

QString chainText(const Cloud::TlsFacts &tls)
{
    if (tls.chain.isEmpty())
        return {};
    const Cloud::CertificateFacts &own = tls.chain.first();
    return DiagnosisWords::tr("Certificate: %1, from %2, valid until %3.")
        .arg(own.subject, own.issuer,
             QLocale().toString(own.notAfter.date(), QLocale::ShortFormat));
}

QString originText(const Cloud::ProxyFacts &proxy)
{
    if (proxy.fromDesktop)
        return u" ("_s + DiagnosisWords::tr("from the desktop") + u')';
    return proxy.variable.isEmpty()
        ? QString()
        : u" ("_s + DiagnosisWords::tr("from the variable %1").arg(proxy.variable) + u')';
}

QString resultSentence(const Cloud::StepResult &result)
{
    switch (result.step) {
    case Step::Proxy:
        if (!result.proxy)
            return {};
        return u"%1:%2"_s.arg(result.proxy->host).arg(result.proxy->port)
            + originText(*result.proxy);
    case Step::NameResolution:
    case Step::TcpConnection: {
        QStringList addresses;
        for (const QHostAddress &address : result.addresses)
            addresses += address.toString();
        QString text = addresses.join(u", "_s);
        if (result.step == Step::TcpConnection)
            text += DiagnosisWords::tr(" port %1").arg(result.port);
        return text.trimmed();
    }
    case Step::Tls:
        if (!result.tls)
            return {};
        return u"%1 %2"_s.arg(result.tls->cipher, chainText(*result.tls)).trimmed();
    case Step::ClockSkew: {
        const auto skew = result.skew.value_or(std::chrono::milliseconds(0));
        return skew.count() == 0
            ? DiagnosisWords::tr("This computer's clock agrees with the gateway's.")
            : DiagnosisWords::tr("This computer's clock differs by %1; requests are signed with "
                                 "the gateway's time.")
                  .arg(durationText(std::abs(skew.count())));
    }
    case Step::Signature:
        return DiagnosisWords::tr("The gateway accepts the key.");
    case Step::RegionList: {
        QStringList codes;
        for (const Cloud::Region &region : result.regions)
            codes += region.code.text();
        QString text = DiagnosisWords::tr("Regions: %1.").arg(codes.join(u", "_s));
        if (result.regionMissing)
            text += u' ' + DiagnosisWords::tr("The profile's own region is not among them.");
        return text;
    }
    case Step::ServerList: {
        const QString region = result.askedRegion ? result.askedRegion->text() : QString();
        return result.servers
            ? DiagnosisWords::tr("%n server(s) in %1.", nullptr, *result.servers).arg(region)
            : DiagnosisWords::tr("The servers of %1 can be read.").arg(region);
    }
    }
    return {};
}

} // namespace

QString stepWord(Step step)
{
    switch (step) {
    case Step::Proxy:
        return DiagnosisWords::tr("Proxy");
    case Step::NameResolution:
        return DiagnosisWords::tr("Name resolution");
    case Step::TcpConnection:
        return DiagnosisWords::tr("TCP connection");
    case Step::Tls:
        return DiagnosisWords::tr("TLS");
    case Step::ClockSkew:
        return DiagnosisWords::tr("Clock");
    case Step::Signature:
        return DiagnosisWords::tr("Signature");
    case Step::RegionList:
        return DiagnosisWords::tr("Permission: regions");
    case Step::ServerList:
        return DiagnosisWords::tr("Permission: servers");
    }
    return {};
}

QString stepStateWord(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return DiagnosisWords::tr("Waiting");
    case StepState::Running:
        return DiagnosisWords::tr("Running…");
    case StepState::Passed:
        return DiagnosisWords::tr("Passed");
    case StepState::Warned:
        return DiagnosisWords::tr("Warning");
    case StepState::Failed:
        return DiagnosisWords::tr("Failed");
    case StepState::Skipped:
        return DiagnosisWords::tr("Skipped");
    }
    return {};
}

QString stepSentence(const Cloud::StepResult &result)
{
    switch (result.state) {
    case StepState::Waiting:
    case StepState::Running:
        return {};
    case StepState::Skipped:
        return skipSentence(result);
    case StepState::Passed:
    case StepState::Warned:
        return resultSentence(result);
    case StepState::Failed:
        break;
    }
    QStringList parts;
    if (result.tls) {
        for (const TlsProblem problem : result.tls->problems)
            parts += tlsProblemSentence(problem);
        parts += chainText(*result.tls);
    }
    if (parts.join(QString()).isEmpty() && result.cause)
        parts += explain(*result.cause).sentence;
    return parts.join(u' ').trimmed();
}

QString stepAdvice(const Cloud::StepResult &result)
{
    if (result.state == StepState::Warned && result.regionMissing)
        return DiagnosisWords::tr("Choose one of the regions that were found, or all.");
    if (result.state != StepState::Failed)
        return {};
    if (result.tls && !result.tls->problems.isEmpty())
        return tlsProblemAdvice(result.tls->problems.first());
    return result.cause ? explain(*result.cause).advice.join(u'\n') : QString();
}

} // namespace Console::Ui
