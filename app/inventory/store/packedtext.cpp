// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/packedtext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace Console::Inventory {

namespace {

// Low three bits; the rest is the length or value.
enum class Form { Ascii, Utf8, Utf16, Number, Ipv4, Mac };
constexpr unsigned formBits = 3;
constexpr quint64 formMask = (1U << formBits) - 1U;
constexpr qsizetype mostDigits = 18; // fit into 61 bits

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool numberFromText(QStringView text, quint64 &value)
{
    if (text.isEmpty() || text.size() > mostDigits || (text.front() == u'0' && text.size() > 1))
        return false;
    value = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return false;
        value = value * 10 + (c.unicode() - u'0');
    }
    return true;
}

int hexOf(QChar c)
{
    if (isDigit(c))
        return c.unicode() - u'0';
    return c >= u'A' && c <= u'F' ? c.unicode() - u'A' + 10 : -1;
}

bool macFromText(QStringView text, quint64 &value)
{
    if (text.size() != 17)
        return false;
    value = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i % 3 == 2) {
            if (text[i] != u':')
                return false;
            continue;
        }
        const int digit = hexOf(text[i]);
        if (digit < 0)
            return false;
        value = value << 4U | quint64(digit);
    }
    return true;
}

QString macText(quint64 value)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    QString text(17, u':');
    for (qsizetype i = 16; i >= 0; --i) {
        if (i % 3 == 2)
            continue;
        text[i] = QLatin1Char(digits[value & 15U]);
        value >>= 4U;
    }
    return text;
}

QString ipv4Text(quint32 address)
{
    std::array<char, 16> buffer{};
    char *end = buffer.data();
    for (unsigned shift = 32; shift > 0;) {
        shift -= 8;
        end = std::to_chars(end, buffer.data() + buffer.size(), address >> shift & 255U).ptr;
        if (shift > 0)
            *end++ = '.';
    }
    return QString::fromLatin1(buffer.data(), end - buffer.data());
}

// No lone surrogate: UTF-8 restores the text.
bool isValid(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLowSurrogate())
            return false;
        if (text[i].isHighSurrogate() && (++i >= text.size() || !text[i].isLowSurrogate()))
            return false;
    }
    return true;
}

} // namespace

bool ipv4FromText(QStringView text, quint32 &address)
{
    if (text.size() < 7 || text.size() > 15)
        return false;
    address = 0;
    int parts = 0;
    qsizetype i = 0;
    while (true) {
        quint32 part = 0;
        const qsizetype from = i;
        for (; i < text.size() && isDigit(text[i]) && i - from < 3; ++i)
            part = part * 10 + (text[i].unicode() - u'0');
        if (i == from || part > 255 || (text[from] == u'0' && i - from > 1))
            return false;
        address = address << 8U | part;
        if (++parts == 4)
            return i == text.size();
        if (i >= text.size() || text[i] != u'.')
            return false;
        ++i;
    }
}

void PackWriter::number(quint64 value)
{
    for (; value >= 128; value >>= 7U)
        m_bytes.push_back(char(value | 128U));
    m_bytes.push_back(char(value));
}

void PackWriter::text(const QString &text)
{
    const auto head = [this](quint64 value, Form form) {
        number(value << formBits | quint64(form));
    };
    quint64 value = 0;
    quint32 address = 0;
    if (!text.isEmpty() && isDigit(text.front())) {
        if (numberFromText(text, value))
            return head(value, Form::Number);
        if (ipv4FromText(text, address))
            return head(address, Form::Ipv4);
    }
    if (macFromText(text, value))
        return head(value, Form::Mac);
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; })) {
        head(quint64(text.size()), Form::Ascii);
        for (const QChar c : text)
            m_bytes.push_back(char(c.unicode()));
    } else if (isValid(text)) {
        const QByteArray utf8 = text.toUtf8();
        head(quint64(utf8.size()), Form::Utf8);
        raw(utf8.constData(), std::size_t(utf8.size()));
    } else {
        head(quint64(text.size()), Form::Utf16);
        raw(text.constData(), std::size_t(text.size()) * sizeof(QChar));
    }
}

void PackWriter::texts(const QStringList &texts)
{
    number(quint64(texts.size()));
    for (const QString &one : texts)
        text(one);
}

std::string_view PackReader::take(std::size_t size)
{
    const std::string_view taken = m_rest.substr(0, size);
    m_rest.remove_prefix(taken.size());
    return taken;
}

quint64 PackReader::number()
{
    quint64 value = 0;
    unsigned shift = 0;
    while (!m_rest.empty()) {
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        value |= quint64(byte & 127U) << shift;
        if (byte < 128)
            break;
        shift += 7;
    }
    return value;
}

QString PackReader::text()
{
    const quint64 head = number();
    const quint64 value = head >> formBits;
    switch (Form(head & formMask)) {
    case Form::Ascii: {
        const std::string_view bytes = take(value);
        return bytes.empty() ? QString()
                             : QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
    }
    case Form::Utf8: {
        const std::string_view bytes = take(value);
        return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    }
    case Form::Utf16: {
        const std::string_view bytes = take(value * sizeof(QChar));
        QString text(qsizetype(value), Qt::Uninitialized);
        std::copy(bytes.begin(), bytes.end(),
                  static_cast<char *>(static_cast<void *>(text.data()))); // unaligned here
        return text;
    }
    case Form::Number:
        return QString::number(value);
    case Form::Ipv4:
        return ipv4Text(quint32(value));
    case Form::Mac:
        return macText(value);
    }
    return {};
}

QStringList PackReader::texts()
{
    QStringList list;
    for (quint64 left = number(); left > 0; --left)
        list += text();
    return list;
}

std::optional<quint64> PackReader::plainNumber()
{
    const quint64 head = number();
    return Form(head & formMask) == Form::Number ? std::optional(head >> formBits) : std::nullopt;
}

void PackReader::skipText()
{
    const quint64 head = number();
    const auto form = Form(head & formMask);
    if (form == Form::Ascii || form == Form::Utf8)
        take(head >> formBits);
    else if (form == Form::Utf16)
        take((head >> formBits) * sizeof(QChar));
}

} // namespace Console::Inventory
