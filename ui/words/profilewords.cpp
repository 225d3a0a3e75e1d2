// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/profilewords.h"

#include "ui/words/fieldwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::ProfileWords)
};

} // namespace

QString environmentWord(Cloud::Environment environment)
{
    switch (environment) {
    case Cloud::Environment::Public:
        //: The provider's environment for everybody
        return ProfileWords::tr("Public");
    case Cloud::Environment::Government:
        return ProfileWords::tr("Government");
    case Cloud::Environment::Financial:
        return ProfileWords::tr("Financial");
    case Cloud::Environment::Custom:
        //: A gateway of one's own
        return ProfileWords::tr("Custom");
    }
    return {};
}

QString placeText(const Profile::Profile &profile)
{
    if (profile.demo)
        return ProfileWords::tr("built-in simulator");
    QString environment = environmentWord(profile.gateway.environment());
    if (profile.gateway.environment() == Cloud::Environment::Custom)
        environment += u" (%1)"_s.arg(profile.gateway.url().authority());
    return u"%1 · %2"_s.arg(
        environment, profile.region ? profile.region->text() : ProfileWords::tr("all regions"));
}

QString proxyWord(Profile::Proxy::Kind kind)
{
    switch (kind) {
    case Profile::Proxy::Kind::System:
        //: Proxy: that of the desktop's settings
        return ProfileWords::tr("Desktop settings");
    case Profile::Proxy::Kind::None:
        //: Proxy
        return ProfileWords::tr("None");
    case Profile::Proxy::Kind::Explicit:
        //: Proxy: one of this profile's own
        return ProfileWords::tr("Manual");
    }
    return {};
}

QString guardMeaning(Profile::GuardLevel guard)
{
    switch (guard) {
    case Profile::GuardLevel::ReadOnly:
        return ProfileWords::tr("No change can be sent.");
    case Profile::GuardLevel::Production:
        return ProfileWords::tr("A change needs the typed server name and a reason.");
    case Profile::GuardLevel::Standard:
        return ProfileWords::tr("A change needs the typed server name.");
    case Profile::GuardLevel::Lab:
        return ProfileWords::tr("A change needs one confirmation.");
    }
    return {};
}

QString fileSentence(const Profile::ProfileFileError &error)
{
    using Kind = Profile::ProfileFileError::Kind;
    switch (error.kind) {
    case Kind::Unreadable:
        return ProfileWords::tr("The profiles file cannot be read.");
    case Kind::TooLarge:
        return ProfileWords::tr("The file is too large to be a profiles file.");
    case Kind::NotJson:
        return ProfileWords::tr("The profiles file is damaged from byte %1 on.").arg(error.offset);
    case Kind::NotProfiles:
        return ProfileWords::tr("The file contains no profiles of this console.");
    case Kind::NewerVersion:
        return ProfileWords::tr(
                   "The profiles were written by a newer console (format %1). They are "
                   "left as they are.")
            .arg(error.version);
    case Kind::BadProfile:
        return ProfileWords::tr("Profile %1 in the file (%2) cannot be used. %3")
            .arg(QString::number(error.index + 1), error.name,
                 error.problem ? faultSentence(*error.problem) : QString())
            .trimmed();
    case Kind::CannotWrite:
        return ProfileWords::tr("The profiles could not be saved; the file is unchanged.");
    case Kind::Busy:
        return ProfileWords::tr("Another console is saving profiles. Try again.");
    case Kind::ChangedElsewhere:
        return ProfileWords::tr("Another console has changed “%1”. Nothing was saved; try again to "
                                "overwrite its change.")
            .arg(error.name);
    case Kind::NameElsewhere:
        return ProfileWords::tr("Another console has saved a profile named “%1”. Nothing was "
                                "saved; choose another name.")
            .arg(error.name);
    }
    return {};
}

} // namespace Console::Ui
