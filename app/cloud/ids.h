// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace Console::Cloud {

// Text: the provider's length is not documented.
class ServerNo
{
public:
    static std::optional<ServerNo> fromText(const QString &text); // 1 to 40 ASCII digits
    const QString &text() const { return m_text; }

    friend bool operator==(const ServerNo &, const ServerNo &) = default;
    friend size_t qHash(const ServerNo &number, size_t seed = 0)
    {
        return ::qHash(number.m_text, seed);
    }

private:
    explicit ServerNo(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

// E.g. "KR"; never a name.
class RegionCode
{
public:
    static std::optional<RegionCode> fromText(const QString &text); // 1 to 20 of A-Z a-z 0-9 - _
    const QString &text() const { return m_text; }

    friend bool operator==(const RegionCode &, const RegionCode &) = default;
    friend size_t qHash(const RegionCode &region, size_t seed = 0)
    {
        return ::qHash(region.m_text, seed);
    }

private:
    explicit RegionCode(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

// Unique within one profile. Find servers by this, never by row or text.
struct ServerId {
    RegionCode region;
    ServerNo number;

    friend bool operator==(const ServerId &, const ServerId &) = default;
    friend size_t qHash(const ServerId &id, size_t seed = 0)
    {
        return qHashMulti(seed, id.region, id.number);
    }
};

} // namespace Console::Cloud
