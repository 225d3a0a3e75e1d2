// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/profileopening.h"

namespace Console::Session {

namespace {

using Profile::SecretKind;

OpeningResult connected(Profile::Credentials &credentials, const Clock &clock,
                        const Profile::Profile &profile)
{
    auto made =
        Profile::connectionOf(profile, credentials.slotOf(profile.id, SecretKind::SecretKey),
                              credentials.slotOf(profile.id, SecretKind::ProxyPassword),
                              std::make_shared<Cloud::GatewayClock>(clock));
    if (!made)
        return Failure{OpeningProblem{.caFile = made.error()}};
    return std::move(made).value();
}

void takePassword(Profile::Credentials &credentials, const Clock &clock,
                  const Profile::Profile &profile, QObject *context,
                  const std::function<void(OpeningResult)> &done)
{
    const auto password = credentials.slotOf(profile.id, SecretKind::ProxyPassword);
    if (!Profile::wantsProxyPassword(profile) || !password->isEmpty()) {
        done(connected(credentials, clock, profile));
        return;
    }
    // Without a password the proxy itself reports the problem.
    credentials.fetch(profile.id, SecretKind::ProxyPassword, context,
                      [&credentials, &clock, profile,
                       done](const std::optional<Profile::KeychainError> & /*error*/) {
                          done(connected(credentials, clock, profile));
                      });
}

} // namespace

void openProfile(Profile::Credentials &credentials, const Clock &clock,
                 const Profile::Profile &profile, QObject *context,
                 const std::function<void(OpeningResult)> &done)
{
    if (profile.accessKeyId.isEmpty()) {
        done(Failure{OpeningProblem{.accessKeyIdMissing = true}}); // no secret helps
        return;
    }
    if (!credentials.slotOf(profile.id, SecretKind::SecretKey)->isEmpty()) {
        takePassword(credentials, clock, profile, context, done);
        return;
    }
    if (credentials.onlyThisRun(profile.id, SecretKind::SecretKey)) {
        done(Failure{OpeningProblem{.keyWanted = true}});
        return;
    }
    credentials.fetch(profile.id, SecretKind::SecretKey, context,
                      [&credentials, &clock, profile, context,
                       done](const std::optional<Profile::KeychainError> &error) {
                          if (error)
                              done(Failure{OpeningProblem{.keychain = error}});
                          else
                              takePassword(credentials, clock, profile, context, done);
                      });
}

bool connectsAlike(const Profile::Profile &a, const Profile::Profile &b)
{
    return a.gateway == b.gateway && a.accessKeyId == b.accessKeyId && a.region == b.region
        && a.caFile == b.caFile && a.proxy == b.proxy;
}

} // namespace Console::Session
