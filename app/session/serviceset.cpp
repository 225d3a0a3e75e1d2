// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/serviceset.h"

#include "app/core/settings.h"
#include "app/core/settingskeys.h"
#include "app/desktop/localuser.h"

#include <utility>

namespace Console::Session {

namespace {

// Without its lock file a run sends nothing: another console could take it for ended.
Action::Run runOf(const Desktop::RunLock &lock)
{
    const Desktop::LocalUser user = Desktop::localUser();
    return {.id = lock.held() ? lock.runId() : QUuid(), .login = user.login, .host = user.host};
}

} // namespace

ServiceSet::ServiceSet(Folders ofThisRun, Settings &theSettings, Profile::ProfileBook &theBook)
    : folders(std::move(ofThisRun)), settings(theSettings), book(theBook),
      lock(folders.runsFolder()), credentials(keychain), journal(folders.journalFile()),
      readiness(folders.readinessFile()),
      interrupts(journal, clock, Action::RuleSet::builtIn(), runOf(lock)),
      inventories(folders.inventoriesFolder()), sessions(book, credentials, clock),
      recovery(sessions, credentials, interrupts, journal, lock, clock)
{
    const auto setFollowLength = [this](int /*minutes*/) {
        interrupts.setFollowLength(Action::FollowLength::fromMinutes(
            settings.get(Keys::followMinutes), settings.get(Keys::followMinutesPer8GiB)));
    };
    settings.follow(Keys::followMinutes, &interrupts, setFollowLength);
    settings.follow(Keys::followMinutesPer8GiB, &interrupts, setFollowLength);
    interrupts.setReadinessBook(&readiness);
    sessions.keepInventoriesIn(inventories);
    QObject::connect(&sessions, &SessionManager::lockedChanged, &sessions,
                     [this] { fromEnvironment.clear(); });
}

Services ServiceSet::services()
{
    return {.book = book,
            .credentials = credentials,
            .sessions = sessions,
            .interrupts = interrupts,
            .recovery = recovery,
            .journal = journal,
            .lock = lock,
            .clock = clock,
            .settings = settings,
            .folders = folders,
            .fromEnvironment = fromEnvironment};
}

} // namespace Console::Session
