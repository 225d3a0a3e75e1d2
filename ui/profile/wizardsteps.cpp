// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/wizardsteps.h"

#include "ui/words/profilewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct WizardWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::ProfileWizard)
};

} // namespace

QList<Profile::ProfileField> fieldsOf(WizardStep step)
{
    using enum Profile::ProfileField;
    switch (step) {
    case WizardStep::Environment:
        return {Environment, GatewayUrl, Region,    CaFile,       ProxyKind,
                ProxyHost,   ProxyPort,  ProxyUser, ProxyPassword};
    case WizardStep::Keys:
        return {AccessKeyId, SecretKey};
    case WizardStep::Guard:
        return {Name, Guard, Colour};
    case WizardStep::Test:
    case WizardStep::Saved:
        break;
    }
    return {};
}

QStringList wizardStepNames()
{
    return {WizardWords::tr("Environment"), WizardWords::tr("Keys"), WizardWords::tr("Test"),
            WizardWords::tr("Guard level"), WizardWords::tr("Save")};
}

QString titleOf(WizardStep step, const QString &profileName)
{
    switch (step) {
    case WizardStep::Environment:
        return WizardWords::tr("Where are the servers?");
    case WizardStep::Keys:
        return WizardWords::tr("With which key?");
    case WizardStep::Test:
        return WizardWords::tr("Does it connect?");
    case WizardStep::Guard:
        return WizardWords::tr("How careful should the console be?");
    case WizardStep::Saved:
        return WizardWords::tr("“%1” is saved").arg(profileName);
    }
    return {};
}

QString sentenceOf(WizardStep step)
{
    switch (step) {
    case WizardStep::Environment:
        return WizardWords::tr("Choose the environment of your account.");
    case WizardStep::Keys:
        return WizardWords::tr("Type or paste the access key ID and its secret key.");
    case WizardStep::Test:
        return WizardWords::tr("The test only reads. You can go on whatever it finds.");
    case WizardStep::Guard:
        return WizardWords::tr("The guard level decides what a change to a server needs.");
    case WizardStep::Saved:
        break;
    }
    return {};
}

QString proposedName(const Profile::Profile &profile)
{
    const auto environment = profile.gateway.environment();
    const QString place = environment == Cloud::Environment::Custom ? profile.gateway.url().host()
                                                                    : environmentWord(environment);
    return profile.region ? u"%1 %2"_s.arg(place, profile.region->text()) : place;
}

} // namespace Console::Ui
