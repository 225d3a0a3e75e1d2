// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <functional>

class QObject;

// What the desktop's Secret Service (org.freedesktop.secrets) can be asked over D-Bus without
// seeing a secret and without opening a prompt. QtKeychain hides all of it: it calls an item of a
// locked collection "not found", and reports its removal as done.
// Source: Secret Service API draft, specifications.freedesktop.org/secret-service.
namespace Console::Profile {

struct StoreState {
    enum class Service {
        NotAsked, // this back end is no Secret Service
        Open,     // it answers, and neither the item nor the default collection is locked
        Locked,   // the item and its collection, or the one new items go to, is locked
        Refused,  // the item is kept from us in an open collection, or the bus lets no call through
        Missing,  // no session bus, or nobody on it has the name or can be started for it
        NoAnswer  // it is there, and does not answer as it should
    };
    Service service = Service::NotAsked;
    bool hasItem = false; // of the asked server and user, locked or not

    friend bool operator==(const StoreState &, const StoreState &) = default;
};

// True if QtKeychain (0.13, 0.14) will use libsecret: it does whenever that library can be loaded.
bool usesSecretService();

// The bus name of the process that is the Secret Service now; empty: none, or no bus, or this back
// end is no Secret Service. Starts nothing. `done` is called once, later; never if the context has
// died. Each call here waits no longer than `limit`.
void ownerOfSecretService(std::chrono::milliseconds limit, QObject *context,
                          std::function<void(QString)> done);

// Makes libsecret open a session anew for its next job. It keeps the one it has for as long as the
// program runs (0.20), also when the service was restarted and knows nothing of it: then each job
// fails with "The session wrapping the secret does not exist". Jobs under way keep the old one.
void forgetSecretSession();

// Asks for the item with libsecret's attributes `server` and `user`, then for its collection if it
// is locked, else for the default collection, in at most three calls. Starts the service if D-Bus can. `done` as above.
void askSecretService(const QString &server, const QString &user, std::chrono::milliseconds limit,
                      QObject *context, std::function<void(StoreState)> done);

// The technical name of the store in use: "Secret Service (gnome-keyring)", "Secret Service" if
// nobody owns the name now, "KWallet", "macOS Keychain", "Windows Credential Manager". Starts
// nothing. `done` as above.
void nameOfStore(std::chrono::milliseconds limit, QObject *context,
                 std::function<void(QString)> done);

} // namespace Console::Profile
