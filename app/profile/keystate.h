// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/keychain.h"

#include <optional>

namespace Console::Profile {

// Where a profile's secret is, as far as this run knows. Every place that says it says this.
struct KeyState {
    enum class Kind {
        NotLooked,  // the keychain was not asked yet
        Asking,     // it may be waiting for the user
        Stored,     // in the keychain
        ThisRun,    // in memory only
        WasThisRun, // likewise, and wiped by a lock
        Missing,    // nowhere
        Locked,     // the keychain is
        Cancelled,  // by the user
        Failed      // see error
    };
    Kind kind = Kind::NotLooked;
    std::optional<KeychainError> error = {}; // Failed

    bool isThere() const { return kind == Kind::Stored || kind == Kind::ThisRun; }
    // The user has to type it.
    bool isLacking() const { return kind == Kind::Missing || kind == Kind::WasThisRun; }
    friend bool operator==(const KeyState &, const KeyState &) = default;
};

// After a request that failed.
KeyState keyStateAfter(const KeychainError &error);
// From a look without secrets.
KeyState keyStateFrom(const StoreState &found);

} // namespace Console::Profile
