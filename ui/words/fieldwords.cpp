// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/fieldwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::FieldWords)
};

QString emptySentence(Profile::ProfileField field)
{
    using Field = Profile::ProfileField;
    switch (field) {
    case Field::Name:
        return FieldWords::tr("A profile needs a name.");
    case Field::GatewayUrl:
        return FieldWords::tr("A custom environment needs its gateway's URL.");
    case Field::AccessKeyId:
        return FieldWords::tr("The access key ID is missing.");
    case Field::SecretKey:
        return FieldWords::tr("The secret key is missing.");
    default:
        return FieldWords::tr("This is missing.");
    }
}

} // namespace

QString fieldCaption(Profile::ProfileField field)
{
    using Field = Profile::ProfileField;
    switch (field) {
    case Field::Name:
        return FieldWords::tr("Name");
    case Field::Environment:
        return FieldWords::tr("Environment");
    case Field::GatewayUrl:
        return FieldWords::tr("Gateway URL");
    case Field::Region:
        return FieldWords::tr("Region");
    case Field::AccessKeyId:
        return FieldWords::tr("Access key ID");
    case Field::SecretKey:
        return FieldWords::tr("Secret key");
    case Field::CaFile:
        return FieldWords::tr("CA file");
    case Field::ProxyKind:
        return FieldWords::tr("Proxy");
    case Field::ProxyHost:
        return FieldWords::tr("Proxy host");
    case Field::ProxyPort:
        return FieldWords::tr("Proxy port");
    case Field::ProxyUser:
        return FieldWords::tr("Proxy user");
    case Field::ProxyPassword:
        return FieldWords::tr("Proxy password");
    case Field::Colour:
        return FieldWords::tr("Colour");
    case Field::Guard:
        return FieldWords::tr("Guard level");
    case Field::Id:
        break;
    }
    return {};
}

QString faultSentence(const Profile::FieldProblem &problem)
{
    using Fault = Profile::FieldFault;
    switch (problem.fault) {
    case Fault::Empty:
        return emptySentence(problem.field);
    case Fault::TooLong:
        return FieldWords::tr("This is too long.");
    case Fault::Blank:
        return FieldWords::tr("It contains a space or a line break.");
    case Fault::UnusableCharacter:
        return FieldWords::tr("It contains a character that cannot be used here.");
    case Fault::NotPrintableAscii:
        return FieldWords::tr("A key contains only ASCII letters, digits and symbols.");
    case Fault::Duplicate:
        return FieldWords::tr("Another profile has this name.");
    case Fault::NotAUrl:
        return FieldWords::tr("This is not a URL such as https://host.");
    case Fault::NotHttps:
        return FieldWords::tr("It must begin with https; http is for this computer only.");
    case Fault::HasExtras:
        return FieldWords::tr("It must not have a user, a query or a fragment.");
    case Fault::NotARegion:
        return FieldWords::tr("This is not a region's code such as KR.");
    case Fault::NotAHost:
        return FieldWords::tr("This is a host's name or address, without scheme and port.");
    case Fault::NotAPort:
        return FieldWords::tr("A port is a number from 1 to 65535.");
    case Fault::NotUnderstood:
        return FieldWords::tr("This value is not valid.");
    }
    return {};
}

QString unknownRegionSentence(const QString &typed, const QStringList &codes, bool found)
{
    const QString all = codes.join(u", "_s);
    return found
        ? FieldWords::tr("The gateway has no region “%1”. Its regions: %2.").arg(typed, all)
        : FieldWords::tr("The region “%1” is not documented. Documented regions: %2.")
              .arg(typed, all);
}

QString trimmedSentence(bool blanks, bool lineEnds)
{
    if (blanks && lineEnds)
        return FieldWords::tr("Spaces and line breaks around it were removed.");
    if (lineEnds)
        return FieldWords::tr("Line breaks around it were removed.");
    return blanks ? FieldWords::tr("Spaces around it were removed.") : QString();
}

} // namespace Console::Ui
