// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>

#include <cstddef>
#include <memory>
#include <utility>

namespace Console {

// Overwrites bytes in a way the compiler may not leave out.
void wipe(char *bytes, std::size_t size) noexcept;

// Owns the bytes of a secret key; wipes them when it dies and when it is moved from.
class Secret
{
public:
    Secret() = default;
    // Copies the bytes; the caller wipes what it handed over (see takeFrom).
    explicit Secret(QByteArrayView bytes);
    // Takes the bytes over and wipes the array, which must not be shared.
    static Secret takeFrom(QByteArray &bytes);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    bool isEmpty() const noexcept { return m_size == 0; }
    // Valid as long as this object lives and is not moved.
    QByteArrayView bytes() const noexcept;

private:
    std::unique_ptr<char[]> m_bytes; // NOLINT(modernize-avoid-c-arrays): fixed address, no spare copies
    qsizetype m_size = 0;
};

QDebug operator<<(QDebug debug, const Secret &secret); // always "<secret>"

// One secret that several users share, so that it can be taken away from all of them at once (the
// console is locked) and be put back. To be used in one thread.
class SecretSlot
{
public:
    SecretSlot() = default;
    explicit SecretSlot(Secret secret) : m_secret(std::move(secret)) { }
    SecretSlot(const SecretSlot &) = delete;
    SecretSlot &operator=(const SecretSlot &) = delete;
    ~SecretSlot() = default;

    bool isEmpty() const noexcept { return m_secret.isEmpty(); }
    // Valid until the next put() or clear().
    QByteArrayView bytes() const noexcept { return m_secret.bytes(); }
    void put(Secret secret) { m_secret = std::move(secret); } // wipes what was there
    void clear() { put({}); }

private:
    Secret m_secret;
};

} // namespace Console
