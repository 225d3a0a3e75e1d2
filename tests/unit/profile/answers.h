// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"
#include "app/profile/keychain.h"

#include <QString>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>

namespace Console::Test {

// Long enough for a busy machine, in ms.
inline constexpr int answerPatience = 20'000;

using Kind = Profile::KeychainError::Kind;

// Counts the answers of one request and keeps the last; may die before they come.
struct Answered {
    int count = 0;
    std::optional<Profile::KeychainError> error;
    Secret secret;

    bool succeeded() const { return count == 1 && !error; }
    bool failedWith(Kind kind) const { return count == 1 && error && error->kind == kind; }
};
using SharedAnswered = std::shared_ptr<Answered>;

inline Profile::Keychain::Done note(const SharedAnswered &answered)
{
    return [answered](const std::optional<Profile::KeychainError> &error) {
        ++answered->count;
        answered->error = error;
    };
}

inline Profile::Keychain::ReadDone noteSecret(const SharedAnswered &answered)
{
    return [answered](Result<Secret, Profile::KeychainError> answer) {
        ++answered->count;
        if (answer)
            answered->secret = std::move(answer).value();
        else
            answered->error = answer.error();
    };
}

inline std::shared_ptr<const Secret> sharedSecret(QByteArrayView text)
{
    return std::make_shared<const Secret>(text);
}

inline QString textOf(const Answered &answered)
{
    if (!answered.error)
        return QStringLiteral("no error");
    return QStringLiteral("kind %1: %2")
        .arg(static_cast<int>(answered.error->kind))
        .arg(answered.error->technical);
}

} // namespace Console::Test

// For use in a test function; the argument is evaluated once, so it may be the request itself.
#define SUCCEEDS(request) \
    do { \
        const Console::Test::SharedAnswered awaited = (request); \
        QTRY_COMPARE_WITH_TIMEOUT(awaited->count, 1, Console::Test::answerPatience); \
        QVERIFY2(!awaited->error, qPrintable(Console::Test::textOf(*awaited))); \
    } while (false)
#define FAILS_WITH(request, expected) \
    do { \
        const Console::Test::SharedAnswered awaited = (request); \
        QTRY_COMPARE_WITH_TIMEOUT(awaited->count, 1, Console::Test::answerPatience); \
        QVERIFY2(awaited->failedWith(expected), qPrintable(Console::Test::textOf(*awaited))); \
    } while (false)
