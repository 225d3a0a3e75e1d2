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

// Not removed by the compiler.
void wipe(char *bytes, std::size_t size) noexcept;

// Wiped at destruction and when moved from.
class Secret
{
public:
    Secret() = default;
    // The caller wipes its own bytes (see takeFrom).
    explicit Secret(QByteArrayView bytes);
    // Wipes `bytes`, which must not be shared.
    static Secret takeFrom(QByteArray &bytes);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    bool isEmpty() const noexcept { return m_size == 0; }
    // Valid until moved or destroyed.
    QByteArrayView bytes() const noexcept;

private:
    // NOLINTNEXTLINE(modernize-avoid-c-arrays): fixed address, no spare copies
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

QDebug operator<<(QDebug debug, const Secret &secret); // always "<secret>"

// One secret for several users: removed for all when locked, and restored. One thread only.
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
    void put(Secret secret) { m_secret = std::move(secret); }
    void clear() { put({}); }

private:
    Secret m_secret;
};

} // namespace Console
