// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/filterterms.h"

namespace Console::Inventory {

// The term at the cursor.
struct FilterPlace {
    int from = 0;   // characters
    int length = 0; // 0: no term
    bool isNot = false;
    QString field = {};    // as typed before the operator, or the word
    QString relation = {}; // as typed; empty: a word
    QString value = {};    // up to the cursor, without quotes
};
FilterPlace filterPlaceAt(const QString &text, int cursor);

struct FilterChoice {
    FilterTerm::Field field = FilterTerm::Field::Word;
    QString value = {}; // empty: field only
    QString term = {};  // text to insert, with - and quotes

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};
// No word: all.
QList<FilterChoice> fieldChoices(const FilterPlace &place);
// Values beginning with the text, then those containing it.
QList<FilterChoice> valueChoices(const FilterPlace &place, const QStringList &values);

// Fixed values, then used ones, most frequent first; none for nearly unique fields. Reads every
// row: use a worker.
QStringList filterValuesIn(const StoreView &view, FilterTerm::Field field);

} // namespace Console::Inventory
