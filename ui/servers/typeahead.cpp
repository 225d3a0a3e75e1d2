// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/typeahead.h"

#include "app/inventory/store/searchtext.h"
#include "ui/servers/servertablemodel.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>
#include <utility>

namespace Console::Ui {

namespace {

// Hangul initial consonants after folding; a lone one stands for any syllable.
bool isConsonant(QChar c) { return c.unicode() >= 0x1100 && c.unicode() <= 0x1112; }

bool mayBeHangul(std::string_view key)
{
    return !key.empty() && static_cast<unsigned char>(key.front()) >= 0xEA;
}

// Reads a UTF-8 character and advances `place`.
char32_t characterAt(std::string_view text, std::size_t &place)
{
    const auto first = static_cast<unsigned char>(text[place++]);
    char32_t character = first < 0x80 ? first
        : first < 0xE0                ? first & 0x1FU
        : first < 0xF0                ? first & 0x0FU
                                      : first & 0x07U;
    for (; place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0U) == 0x80;
         ++place)
        character = character << 6U | (static_cast<unsigned char>(text[place]) & 0x3FU);
    return character;
}

// The initial consonant of a syllable; other characters unchanged.
char32_t initialOf(char32_t character)
{
    constexpr char32_t firstSyllable = 0xAC00;
    constexpr char32_t lastSyllable = 0xD7A3;
    constexpr char32_t perInitial = 588;
    return character < firstSyllable || character > lastSyllable
        ? character
        : 0x1100 + (character - firstSyllable) / perInitial;
}

// A consonant matches any syllable beginning with it. Must not allocate: called for very many
// names.
bool beginsByConsonants(std::string_view name, std::u32string_view begin)
{
    std::size_t place = 0;
    return std::all_of(begin.begin(), begin.end(), [&](char32_t wanted) {
        if (place >= name.size())
            return false;
        const char32_t character = characterAt(name, place);
        return character == wanted || initialOf(character) == wanted;
    });
}

} // namespace

int TypeAhead::find(const QString &begin, int from) const
{
    const auto rows = m_model.shown().size();
    if (rows == 0)
        return -1;
    const Inventory::StoreView &view = m_model.store()->view();
    const std::string wanted = begin.toStdString();
    const std::u32string characters = begin.toStdU32String();
    const bool consonants = std::any_of(begin.begin(), begin.end(), isConsonant);
    const auto begins = [&](std::string_view key) { // the name is its first line
        if (key.starts_with(wanted))
            return true;
        if (!consonants || !mayBeHangul(key))
            return false;
        return beginsByConsonants(key.substr(0, key.find('\n')), characters);
    };
    for (std::size_t i = 0; i < rows; ++i) {
        const auto row = (std::size_t(std::max(from, 0)) + i) % rows;
        if (begins(view.searchKey(m_model.rowId(int(row)))))
            return int(row);
    }
    return -1;
}

int TypeAhead::next(const QString &typed, bool settled, int from, qint64 nowMs)
{
    const bool continues = !m_typed.isEmpty()
        && nowMs - m_lastMs < QGuiApplication::styleHints()->keyboardInputInterval();
    if (!continues) {
        m_typed.clear();
        m_nothing = false;
    }
    const QString begin = m_typed + Inventory::folded(typed);
    if (begin.trimmed().isEmpty() || !m_model.store())
        return -1;
    const bool stays = continues || m_previewed; // the current row may match
    const bool same = begin.size() > 1 && begin.count(begin.front()) == begin.size();
    if (settled) {
        m_typed = begin;
        m_lastMs = nowMs;
    }
    m_previewed = !settled;
    if (m_nothing && continues)
        return -1; // longer text cannot match either
    int row = find(begin, stays ? from : from + 1);
    if (row < 0 && same)
        row = find(begin.left(1), from + 1);
    m_nothing = settled && row < 0 && !same;
    return row;
}

} // namespace Console::Ui
