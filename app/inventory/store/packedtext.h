// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>

namespace Console::Inventory {

// Smallest exact form: decimal number, IPv4, MAC, ASCII, UTF-8, or UTF-16 if not valid Unicode.
class PackWriter
{
public:
    void clear() { m_bytes.clear(); }
    std::string_view bytes() const { return m_bytes; }

    void raw(const void *data, std::size_t size)
    {
        m_bytes.append(static_cast<const char *>(data), size);
    }
    void number(quint64 value); // small values take fewer bytes
    void text(const QString &text);
    void texts(const QStringList &texts);

private:
    std::string m_bytes;
};

class PackReader
{
public:
    explicit PackReader(std::string_view bytes) : m_rest(bytes) { }

    bool atEnd() const { return m_rest.empty(); }
    std::size_t left() const { return m_rest.size(); }
    quint64 number();
    QString text();
    QStringList texts();
    void skipText();
    // Decimal digits without leading zeros; empty: another form.
    std::optional<quint64> plainNumber();

private:
    std::string_view take(std::size_t size);
    std::string_view m_rest;
};

// Accepts only "a.b.c.d" without leading zeros.
bool ipv4FromText(QStringView text, quint32 &address);

} // namespace Console::Inventory
