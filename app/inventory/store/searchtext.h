// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace Console::Inventory {

// For comparing: NFKC and case folded, so width, case and composition make no difference; ㄳ is
// ㄱㅅ.
QString folded(const QString &text);

// As UTF-8.
void appendFolded(std::string &key, const QString &text);

// Each Hangul syllable becomes its initial consonant, so ㄱㄴ finds 가나. Empty: no syllables.
QString initialConsonants(const QString &folded);

// True if a consonant stands for a syllable.
bool hasLoneConsonant(QStringView folded);

// Without repetitions and words inside others.
struct SearchWords {
    static SearchWords fromFolded(std::vector<std::string> words); // may hold spaces

    bool isEmpty() const { return words.empty(); }
    // True if the key has all words.
    bool match(std::string_view key) const;
    // True if `others` match all that these match: only rows accepted by `others` need checking.
    bool narrows(const SearchWords &others) const;

    std::vector<std::string> words; // longest first, because it excludes most

    friend bool operator==(const SearchWords &, const SearchWords &) = default;
};

// `needle` is not empty.
bool contains(std::string_view text, std::string_view needle);

} // namespace Console::Inventory
