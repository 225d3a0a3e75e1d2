// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportsections.h"

#include "ui/words/actionwords.h"
#include "ui/words/profilewords.h"
#include "ui/words/reportwords.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Console::Ui {

using Action::Report;

namespace {

// Always with the number.
QString networkText(const QString &number, const QString &name)
{
    return number.isEmpty() || name.isEmpty() ? number : u"%1 (%2)"_s.arg(name, number);
}

QString osText(const Cloud::ServerInstance &server)
{
    const QString &code = server.platform.code;
    return server.os == Cloud::OsFamily::Unknown || code.isEmpty()
        ? osWord(server)
        : u"%1 (%2)"_s.arg(osWord(server), code);
}

} // namespace

ReportDocument::Section summarySection(const Report &report)
{
    ReportDocument::Section section{.title = ReportWords::tr("Summary")};
    QString place;
    if (report.before)
        place = report.before->zone.isEmpty()
            ? report.before->id.region.text()
            : u"%1, %2"_s.arg(report.before->id.region.text(), report.before->zone);
    QString environment;
    if (report.environment)
        environment = u"%1 – %2"_s.arg(environmentWord(*report.environment), report.gateway);
    QString profile = report.profile;
    if (report.guard)
        //: %1 is the name of a profile, %2 its guard level such as "Production"
        profile = ReportWords::tr("%1 (guard level: %2)").arg(profile, guardWord(*report.guard));
    QString who = report.login;
    if (!who.isEmpty() && !report.host.isEmpty())
        //: Who sent the interrupt: %1 is a login name, %2 the name of a computer
        who = ReportWords::tr("%1 at the computer %2").arg(report.login, report.host);
    section.facts = {
        {ReportWords::tr("Server"), report.before ? serverLine(*report.before) : QString()},
        {ReportWords::tr("Region and zone"), place},
        {ReportWords::tr("When"), timeToolTip(report.at)},
        {ReportWords::tr("Who"), who},
        {ReportWords::tr("Reason"),
         report.reason.isEmpty() ? ReportWords::tr("none given") : report.reason},
        {ReportWords::tr("Profile"), profile},
        {ReportWords::tr("Environment"), environment},
        {ReportWords::tr("Access key id, masked"), report.key},
    };
    return section;
}

ReportDocument::Section serverSection(const Report &report)
{
    ReportDocument::Section section{.title = ReportWords::tr("The server before sending")};
    if (!report.before) {
        section.note = ReportWords::tr("The record of the server cannot be used.");
        return section;
    }
    const Cloud::ServerInstance &server = *report.before;
    QStringList size;
    if (server.cpuCount > 0)
        size << ReportWords::tr("%n vCPU", nullptr, server.cpuCount);
    if (server.memoryBytes > 0)
        size << QLocale().formattedDataSize(server.memoryBytes, 0);
    section.facts = {
        {ReportWords::tr("Name"), visibleName(server.name)},
        {ReportWords::tr("Number"), server.id.number.text()},
        {ReportWords::tr("Status"), u"%1 (%2)"_s.arg(statusWord(server), server.statusCode.code)},
        {ReportWords::tr("Operation"),
         u"%1 (%2)"_s.arg(operationWord(server), server.operationCode.code)},
        {ReportWords::tr("Boot time"),
         server.booted.isValid() ? timeToolTip(server.booted) : timeOrUntold(server.booted)},
        {ReportWords::tr("OS"), osText(server)},
        {ReportWords::tr("Hypervisor"), hypervisorWord(server)},
        {ReportWords::tr("CPU and memory"), size.join(u", "_s)},
        {ReportWords::tr("Server spec"), server.specCode},
        {ReportWords::tr("VPC"), networkText(server.vpcNo, report.networkNames.vpc)},
        {ReportWords::tr("Subnet"), networkText(server.subnetNo, report.networkNames.subnet)},
        {ReportWords::tr("Public IP"),
         server.publicIp.isEmpty() ? ReportWords::tr("none") : server.publicIp},
    };
    return section;
}

} // namespace Console::Ui
