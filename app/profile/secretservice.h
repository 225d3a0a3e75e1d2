// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <functional>

class QObject;

// D-Bus questions without secrets or prompts: QtKeychain reports items of locked collections as not
// found, or removed. Source: Secret Service API draft,
// specifications.freedesktop.org/secret-service.
namespace Console::Profile {

struct StoreState {
    enum class Service {
        NotAsked, // no Secret Service back end
        Open,     // item and collection unlocked
        Locked,   // item or default collection
        Refused,  // hidden item, or bus policy
        Missing,  // no session bus, or no service
        NoAnswer  // no valid answer
    };
    Service service = Service::NotAsked;
    bool hasItem = false;      // locked or not
    bool hasCollection = true; // a default one, for new items

    friend bool operator==(const StoreState &, const StoreState &) = default;
};

// QtKeychain (0.13, 0.14) uses libsecret if it can be loaded.
bool usesSecretService();

// Bus name; empty: none. Starts nothing. Below, too: `limit` per call; `done` runs once, later,
// unless the context dies.
void ownerOfSecretService(std::chrono::milliseconds limit, QObject *context,
                          std::function<void(QString)> done);

// libsecret (0.20) keeps a dead session after a service restart; jobs fail with "The session
// wrapping the secret does not exist". Running jobs keep the old one.
void forgetSecretSession();

// Item, its collection if locked, else the default one: at most three calls. May start the service.
void askSecretService(const QString &server, const QString &user, std::chrono::milliseconds limit,
                      QObject *context, std::function<void(StoreState)> done);

// The default collection, then the item if it is open: some stores ask the user to unlock before
// they search. May start the service.
void lookIntoSecretService(const QString &server, const QString &user,
                           std::chrono::milliseconds limit, QObject *context,
                           std::function<void(StoreState)> done);

// E.g. "Secret Service (gnome-keyring)", "Secret Service", "KWallet". Starts nothing.
void nameOfStore(std::chrono::milliseconds limit, QObject *context,
                 std::function<void(QString)> done);

} // namespace Console::Profile
