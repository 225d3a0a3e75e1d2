// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/filterterms.h"

namespace Console::Inventory {

// What is being typed at a place of the quick filter's text.
struct FilterPlace {
    int from = 0;   // of the term, in characters: a choice replaces all of it
    int length = 0; // 0: no term is here
    bool isNot = false;
    QString field = {};    // as typed before the operator; the word itself where there is none
    QString relation = {}; // the operator as typed; empty: a word, perhaps to become a field
    QString value = {};    // up to the cursor, without quotes
};
FilterPlace filterPlaceAt(const QString &text, int cursor);

// Something that can stand at a place.
struct FilterChoice {
    FilterTerm::Field field = FilterTerm::Field::Word;
    QString value = {}; // empty: only the field is named, its value is to follow
    QString term = {};  // as it is put into the text, with the - and the quotes it needs

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};
// Fields that begin as the word does, all of them for no word.
QList<FilterChoice> fieldChoices(const FilterPlace &place);
// Those of the values that begin as what is typed does, then those that hold it.
QList<FilterChoice> valueChoices(const FilterPlace &place, const QStringList &values);

// The values of a field that occur, the most frequent first, behind those of a fixed list; none of
// a field that has one for nearly each server. Reads every row: long stores belong to a worker.
QStringList filterValuesIn(const StoreView &view, FilterTerm::Field field);

} // namespace Console::Inventory
