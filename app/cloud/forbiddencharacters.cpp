// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/forbiddencharacters.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

using namespace std::string_view_literals;

namespace Console::Cloud {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD
constexpr std::string_view cdataBegin = "<![CDATA[";
constexpr std::string_view cdataEnd = "]]>";

// Source: https://www.w3.org/TR/xml/#charsets
bool isAllowed(char32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

bool isUtf8(std::string_view body)
{
    if (body.size() < 2 || body[0] == '\0' || body[1] == '\0' || body.starts_with("\xFF\xFE"sv)
        || body.starts_with("\xFE\xFF"sv))
        return false;
    constexpr std::size_t declaration = 200;
    const std::string_view head = body.substr(0, declaration);
    const std::size_t at = head.find("encoding=");
    if (!head.starts_with("<?xml") || at == std::string_view::npos || at > head.find("?>"))
        return true;
    std::string_view named = head.substr(at + "encoding="sv.size() + 1);
    named = named.substr(0, named.find_first_of("\"'"));
    const auto isSame = [](char a, char b) {
        return (a | 0x20) == (b | 0x20);
    };
    return std::ranges::equal(named, "utf-8"sv, isSame)
        || std::ranges::equal(named, "utf8"sv, isSame);
}

struct Piece {
    std::size_t size = 1; // bytes
    bool allowed = false;
};

Piece characterAt(std::string_view text)
{
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto first = byte(0);
    if (first < 0x80)
        return {.allowed = isAllowed(first)};
    if (first < 0xC0 || first > 0xF7)
        return {};
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    char32_t c = first & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80)
            return {};
        c = c << 6U | (byte(i) & 0x3FU);
    }
    return {.size = size, .allowed = c >= smallest.at(size) && isAllowed(c)};
}

bool isNameCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
        || c == '.' || c == '-' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
}

Piece numericReference(std::string_view text)
{
    const bool isHex = text.size() > 2 && text[2] == 'x';
    char32_t c = 0;
    std::size_t at = isHex ? 3 : 2;
    const std::size_t digits = at;
    for (; at < text.size(); ++at) {
        const char byte = text[at];
        const char lower = char(byte | 0x20);
        char32_t digit = 0;
        if (byte >= '0' && byte <= '9')
            digit = char32_t(byte - '0');
        else if (isHex && lower >= 'a' && lower <= 'f')
            digit = char32_t(lower - 'a' + 10);
        else
            break;
        c = std::min<char32_t>(c * (isHex ? 16 : 10) + digit, 0x110000);
    }
    if (at == digits || at == text.size() || text[at] != ';')
        return {}; // only the ampersand
    return {.size = at + 1, .allowed = isAllowed(c)};
}

// `text` begins with an ampersand.
Piece referenceAt(std::string_view text)
{
    for (const std::string_view known : {"&amp;"sv, "&lt;"sv, "&gt;"sv, "&quot;"sv, "&apos;"sv}) {
        if (text.starts_with(known))
            return {.size = known.size(), .allowed = true};
    }
    if (text.starts_with("&#"))
        return numericReference(text);
    std::size_t end = 1;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    return end > 1 && end < text.size() && text[end] == ';' ? Piece{.size = end + 1} : Piece{};
}

} // namespace

ReplacedCharacters withoutForbiddenCharacters(const QByteArray &body)
{
    std::string_view rest(body.constData(), std::size_t(body.size()));
    ReplacedCharacters replaced{.body = body};
    if (!isUtf8(rest))
        return replaced;
    std::string text;
    std::size_t cdataUntil = 0; // bytes left in the section
    while (!rest.empty()) {
        if (cdataUntil == 0 && rest.starts_with(cdataBegin))
            cdataUntil = std::min(rest.find(cdataEnd), rest.size());
        const bool isReference = rest.front() == '&' && cdataUntil == 0;
        const Piece next = isReference ? referenceAt(rest) : characterAt(rest);
        text += next.allowed ? rest.substr(0, next.size) : replacement;
        replaced.count += next.allowed ? 0 : 1;
        rest.remove_prefix(next.size);
        cdataUntil -= std::min(cdataUntil, next.size);
    }
    if (replaced.count > 0)
        replaced.body = QByteArray(text.data(), qsizetype(text.size()));
    return replaced;
}

} // namespace Console::Cloud
