// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/searchtext.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Console::Inventory {

namespace {

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int syllablesOfAConsonant = 21 * 28;
constexpr char16_t firstConsonant = 0x1100;
constexpr char16_t lastConsonant = 0x1112;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Two consonants in one letter, as an input method shows them while they are typed, and the letters
// they are made of. NFKC would make them a final, which joins the syllable before.
constexpr auto doubleConsonants =
    std::to_array<std::pair<char16_t, std::array<char16_t, 2>>>({{u'ㄳ', {u'ㄱ', u'ㅅ'}},
                                                                 {u'ㄵ', {u'ㄴ', u'ㅈ'}},
                                                                 {u'ㄶ', {u'ㄴ', u'ㅎ'}},
                                                                 {u'ㄺ', {u'ㄹ', u'ㄱ'}},
                                                                 {u'ㄻ', {u'ㄹ', u'ㅁ'}},
                                                                 {u'ㄼ', {u'ㄹ', u'ㅂ'}},
                                                                 {u'ㄽ', {u'ㄹ', u'ㅅ'}},
                                                                 {u'ㄾ', {u'ㄹ', u'ㅌ'}},
                                                                 {u'ㄿ', {u'ㄹ', u'ㅍ'}},
                                                                 {u'ㅀ', {u'ㄹ', u'ㅎ'}},
                                                                 {u'ㅄ', {u'ㅂ', u'ㅅ'}}});

bool mayBeDouble(QChar c) { return c >= u'ㄳ' && c <= u'ㅄ'; }

QString withSingleConsonants(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), mayBeDouble))
        return text;
    QString single;
    for (const QChar c : text) {
        const auto *const found =
            std::find_if(doubleConsonants.begin(), doubleConsonants.end(),
                         [c](const auto &one) { return one.first == c.unicode(); });
        if (found == doubleConsonants.end())
            single += c;
        else
            single += QStringView(found->second.data(), 2);
    }
    return single;
}

bool isSyllable(QChar c) { return c.unicode() >= firstSyllable && c.unicode() <= lastSyllable; }

} // namespace

QString folded(const QString &text)
{
    return isAscii(text)
        ? text.toLower()
        : withSingleConsonants(text).normalized(QString::NormalizationForm_KC).toCaseFolded();
}

void appendFolded(std::string &key, const QString &text)
{
    if (isAscii(text)) {
        for (const QChar c : text) {
            const auto ascii = char(c.unicode());
            key.push_back(ascii >= 'A' && ascii <= 'Z' ? char(ascii | 0x20) : ascii);
        }
        return;
    }
    const QByteArray utf8 = folded(text).toUtf8();
    key.append(utf8.constData(), std::size_t(utf8.size()));
}

QString initialConsonants(const QString &folded)
{
    if (std::none_of(folded.begin(), folded.end(), isSyllable))
        return {};
    QString initials = folded;
    for (QChar &c : initials) {
        if (isSyllable(c))
            c = QChar(
                char16_t(firstConsonant + (c.unicode() - firstSyllable) / syllablesOfAConsonant));
    }
    return initials;
}

bool hasLoneConsonant(QStringView folded)
{
    return std::any_of(folded.begin(), folded.end(), [](QChar c) {
        return c.unicode() >= firstConsonant && c.unicode() <= lastConsonant;
    });
}

SearchWords SearchWords::fromFolded(std::vector<std::string> words)
{
    std::sort(words.begin(), words.end(), [](const std::string &a, const std::string &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    SearchWords needed;
    for (std::string &word : words) {
        if (std::none_of(needed.words.begin(), needed.words.end(),
                         [&](const auto &longer) { return contains(longer, word); }))
            needed.words.push_back(std::move(word));
    }
    return needed;
}

bool SearchWords::match(std::string_view key) const
{
    return std::all_of(words.begin(), words.end(),
                       [key](const std::string &word) { return contains(key, word); });
}

bool SearchWords::narrows(const SearchWords &others) const
{
    return std::all_of(others.words.begin(), others.words.end(), [this](const auto &other) {
        return std::any_of(words.begin(), words.end(),
                           [&](const auto &word) { return contains(word, other); });
    });
}

#ifdef __SSE2__
// Sixteen places at once, by first and last byte.
bool contains(std::string_view text, std::string_view needle)
{
    const std::size_t size = needle.size();
    if (size > text.size())
        return false;
    const char *const begin = text.data();
    const std::size_t places = text.size() - size + 1;
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    std::size_t at = 0;
    for (; at + 16 <= places; at += 16) {
        const auto load = [&](std::size_t offset) {
            return _mm_loadu_si128(
                static_cast<const __m128i *>(static_cast<const void *>(begin + offset)));
        };
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(first, load(at)),
                                           _mm_cmpeq_epi8(last, load(at + size - 1)));
        for (auto fits = unsigned(_mm_movemask_epi8(both)); fits != 0; fits &= fits - 1) {
            const auto bit = std::size_t(__builtin_ctz(fits));
            if (std::memcmp(begin + at + bit, needle.data(), size) == 0)
                return true;
        }
    }
    for (; at < places; ++at) {
        if (begin[at] == needle.front() && std::memcmp(begin + at, needle.data(), size) == 0)
            return true;
    }
    return false;
}
#else
bool contains(std::string_view text, std::string_view needle)
{
    return text.find(needle) != std::string_view::npos;
}
#endif

} // namespace Console::Inventory
