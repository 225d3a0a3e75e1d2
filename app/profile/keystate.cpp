// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/keystate.h"

namespace Console::Profile {

using Kind = KeyState::Kind;

KeyState keyStateAfter(const KeychainError &error)
{
    switch (error.kind) {
    case KeychainError::Kind::NotFound:
    case KeychainError::Kind::Lost:
        return {.kind = Kind::Missing};
    case KeychainError::Kind::Locked:
        return {.kind = Kind::Locked};
    case KeychainError::Kind::Cancelled:
    case KeychainError::Kind::Dismissed:
        return {.kind = Kind::Cancelled};
    case KeychainError::Kind::NoService:
    case KeychainError::Kind::Denied:
    case KeychainError::Kind::TimedOut:
    case KeychainError::Kind::Failed:
        break;
    }
    return {.kind = Kind::Failed, .error = error};
}

KeyState keyStateFrom(const StoreState &found)
{
    switch (found.service) {
    case StoreState::Service::NotAsked:
        return {};
    case StoreState::Service::Open:
        return {.kind = found.hasItem ? Kind::Stored : Kind::Missing};
    case StoreState::Service::Locked:
        return {.kind = Kind::Locked};
    case StoreState::Service::Refused:
        return keyStateAfter({.kind = KeychainError::Kind::Denied});
    case StoreState::Service::Missing:
        return keyStateAfter({.kind = KeychainError::Kind::NoService});
    case StoreState::Service::NoAnswer:
        return keyStateAfter({.kind = KeychainError::Kind::TimedOut});
    }
    return {};
}

} // namespace Console::Profile
