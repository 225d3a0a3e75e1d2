// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace Console::Inventory {

// The form in which texts are compared when something is looked for: compatibility forms (NFKC)
// and case folded, so that width, case and the way an accent or a Hangul syllable is put together
// make no difference.
QString folded(const QString &text);

// Appends the folded text as UTF-8.
void appendFolded(std::string &key, const QString &text);

// Of a folded text with Hangul syllables: each syllable as its initial consonant, the rest as it
// is; empty for a text without syllables. A consonant typed alone folds to the same character, so
// that ㄱㄴ finds 가나.
QString initialConsonants(const QString &folded);

// Whether a folded text has a consonant that stands for a syllable.
bool hasLoneConsonant(QStringView folded);

// The words of a query, folded, without repetitions and without those inside others.
struct SearchWords {
    static SearchWords fromFolded(std::vector<std::string> words); // may hold spaces

    bool isEmpty() const { return words.empty(); }
    // All words are somewhere in the key.
    bool match(std::string_view key) const;
    // Whatever these words match, the others match as well: only what they left need be looked at.
    bool narrows(const SearchWords &others) const;

    std::vector<std::string> words; // the longest first: it rules out most

    friend bool operator==(const SearchWords &, const SearchWords &) = default;
};

// Whether needle, which is not empty, is in the text.
bool contains(std::string_view text, std::string_view needle);

} // namespace Console::Inventory
