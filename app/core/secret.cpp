// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/secret.h"

#include <algorithm>
#include <utility>

namespace Console {

void wipe(char *bytes, std::size_t size) noexcept
{
    volatile char *p = bytes;
    while (size-- > 0)
        *p++ = 0;
}

Secret::Secret(QByteArrayView bytes)
    // NOLINTNEXTLINE(modernize-avoid-c-arrays): see secret.h
    : m_bytes(std::make_unique<char[]>(static_cast<std::size_t>(bytes.size()))),
      m_size(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

Secret Secret::takeFrom(QByteArray &bytes)
{
    Secret secret{QByteArrayView(bytes)};
    if (!bytes.isEmpty() && bytes.isDetached())
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes); // `other` wipes ours
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret()
{
    if (m_bytes)
        wipe(m_bytes.get(), static_cast<std::size_t>(m_size));
}

QByteArrayView Secret::bytes() const noexcept { return {m_bytes.get(), m_size}; }

QDebug operator<<(QDebug debug, const Secret & /*secret*/)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "<secret>";
    return debug;
}

} // namespace Console
