// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/filterwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Field = Inventory::FilterTerm::Field;
using Problem = Inventory::FilterTerm::Problem;

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::FilterWords)
};

// A valid example for each field.
QString exampleOf(Field field)
{
    switch (field) {
    case Field::Word:
        return u"web"_s;
    case Field::Name:
        return u"name:web*"_s;
    case Field::Number:
        return u"number:1000"_s;
    case Field::Status:
        return u"status:run"_s;
    case Field::Operation:
        return u"operation:setup"_s;
    case Field::Os:
        return u"os:windows"_s;
    case Field::Hypervisor:
        return u"hypervisor:kvm"_s;
    case Field::Ip:
        return u"ip:10.0."_s;
    case Field::Zone:
        return u"zone:KR-2"_s;
    case Field::Region:
        return u"region:KR"_s;
    case Field::Vpc:
        return u"vpc:\"main vpc\""_s;
    case Field::Subnet:
        return u"subnet:web"_s;
    case Field::Spec:
        return u"spec:s2-g3"_s;
    case Field::Image:
        return u"image:SW.VSVR.OS.WND"_s;
    case Field::Key:
        return u"key:admin"_s;
    case Field::Profile:
        return u"profile:prod"_s;
    case Field::Protected:
        return u"protected:yes"_s;
    case Field::Cpus:
        return u"cpus>=8"_s;
    case Field::Memory:
        return u"memory>=16GiB"_s;
    case Field::Uptime:
        return u"uptime>30d"_s;
    case Field::Created:
        return u"created<7d"_s;
    case Field::Interrupted:
        return u"interrupted<1d"_s;
    }
    return {};
}

QString findsOf(Field field)
{
    switch (field) {
    case Field::Word:
        return FilterWords::tr("the word is somewhere in the row");
    case Field::Name:
        return FilterWords::tr("the name begins with “web”; * stands for anything");
    case Field::Number:
        return FilterWords::tr("the number begins with this");
    case Field::Status:
        return FilterWords::tr("running; also in the words of the table");
    case Field::Operation:
        return FilterWords::tr("being set up");
    case Field::Os:
        return FilterWords::tr("Windows");
    case Field::Hypervisor:
        return FilterWords::tr("on KVM");
    case Field::Ip:
        return FilterWords::tr("any of its addresses begins with this");
    case Field::Zone:
        return FilterWords::tr("in this zone");
    case Field::Region:
        return FilterWords::tr("in this region");
    case Field::Vpc:
        return FilterWords::tr("in this VPC; quotes keep a space");
    case Field::Subnet:
        return FilterWords::tr("in a subnet whose name begins with this");
    case Field::Spec:
        return FilterWords::tr("the spec begins with this");
    case Field::Image:
        return FilterWords::tr("the image code begins with this");
    case Field::Key:
        return FilterWords::tr("with this login key");
    case Field::Profile:
        return FilterWords::tr("in a profile whose name begins with this");
    case Field::Protected:
        return FilterWords::tr("protected from termination (yes or no)");
    case Field::Cpus:
        return FilterWords::tr("8 vCPUs or more; also <, <=, > and =");
    case Field::Memory:
        return FilterWords::tr("16 GiB of memory or more");
    case Field::Uptime:
        return FilterWords::tr("booted more than 30 days ago (s, m, h, d or w)");
    case Field::Created:
        return FilterWords::tr("created in the last 7 days");
    case Field::Interrupted:
        return FilterWords::tr("interrupted from this console in the last day");
    }
    return {};
}

} // namespace

QString filterFieldWord(Field field)
{
    switch (field) {
    case Field::Word:
        return FilterWords::tr("Word");
    case Field::Name:
        return FilterWords::tr("Name");
    case Field::Number:
        return FilterWords::tr("Number");
    case Field::Status:
        return FilterWords::tr("Status");
    case Field::Operation:
        return FilterWords::tr("Operation");
    case Field::Os:
        return FilterWords::tr("Operating system");
    case Field::Hypervisor:
        return FilterWords::tr("Hypervisor");
    case Field::Ip:
        return FilterWords::tr("Any IP address");
    case Field::Zone:
        return FilterWords::tr("Zone");
    case Field::Region:
        return FilterWords::tr("Region");
    case Field::Vpc:
        return FilterWords::tr("VPC");
    case Field::Subnet:
        return FilterWords::tr("Subnet");
    case Field::Spec:
        return FilterWords::tr("Spec");
    case Field::Image:
        return FilterWords::tr("Image");
    case Field::Key:
        return FilterWords::tr("Login key");
    case Field::Profile:
        return FilterWords::tr("Profile");
    case Field::Protected:
        return FilterWords::tr("Termination protection");
    case Field::Cpus:
        return FilterWords::tr("vCPUs");
    case Field::Memory:
        return FilterWords::tr("Memory");
    case Field::Uptime:
        return FilterWords::tr("Time since the last boot");
    case Field::Created:
        return FilterWords::tr("Time since its creation");
    case Field::Interrupted:
        return FilterWords::tr("Time since the last interrupt from this console");
    }
    return {};
}

QString filterValueWord(Field field, const QString &value)
{
    const QString code = value.toUpper();
    Cloud::ServerInstance server{
        .id = {*Cloud::RegionCode::fromText(u"KR"_s), *Cloud::ServerNo::fromText(u"1"_s)}};
    if (field == Field::Status) {
        server.status = Cloud::serverStatusFromCode(code);
        return server.status == Cloud::ServerStatus::Unknown ? QString() : statusWord(server);
    }
    if (field == Field::Operation) {
        server.operation = Cloud::serverOperationFromCode(code);
        return server.operation == Cloud::ServerOperation::Unknown ? QString()
                                                                   : operationWord(server);
    }
    return {};
}

QString filterProblemWord(const Inventory::FilterTerm &term, const QString &text)
{
    switch (term.problem) {
    case Problem::None:
        return {};
    case Problem::UnknownField:
        return FilterWords::tr("%1: unknown term.").arg(text);
    case Problem::NoValue:
        return FilterWords::tr("%1: a value is missing, as in %2.")
            .arg(text, exampleOf(term.field));
    case Problem::OpenQuote:
        return FilterWords::tr("%1: the closing quote is missing.").arg(text);
    case Problem::NotANumber:
        return FilterWords::tr("%1: a whole number is needed, as in %2.")
            .arg(text, exampleOf(term.field));
    case Problem::NotASize:
        return FilterWords::tr("%1: a size is needed, as in %2.").arg(text, exampleOf(term.field));
    case Problem::NotADuration:
        return FilterWords::tr("%1: a time with its unit (s, m, h, d or w) is needed, as in %2.")
            .arg(text, exampleOf(term.field));
    case Problem::NotYesOrNo:
        return FilterWords::tr("%1: yes or no is needed.").arg(text);
    case Problem::NotComparable:
        return FilterWords::tr("%1: < and > are for amounts and times. Use a colon, as in %2.")
            .arg(text, exampleOf(term.field));
    case Problem::NotAnInstant:
        return FilterWords::tr("%1: a time never matches exactly. Use < or >, as in %2.")
            .arg(text, exampleOf(term.field));
    }
    return {};
}

QList<FilterExample> filterExamples()
{
    QList<FilterExample> examples{
        {u"web 01"_s, FilterWords::tr("all words are somewhere in the row, in any order")},
        {u"\"web 01\""_s, FilterWords::tr("exactly these words, spaces included")},
        {u"ㅇㅅㅂ"_s, FilterWords::tr("Hangul by its initial consonants")},
        {u"-kvm"_s, FilterWords::tr("not: a minus excludes, also terms (-zone:KR-2)")},
        {u"region=KR"_s, FilterWords::tr("the whole field; a colon compares only its beginning")}};
    const QStringList names = Inventory::filterFieldNames();
    for (const QString &name : names) {
        if (const auto field = Inventory::filterFieldFromName(name))
            examples += {exampleOf(*field), findsOf(*field)};
    }
    return examples;
}

} // namespace Console::Ui
