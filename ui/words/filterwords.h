// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/filterterms.h"

namespace Console::Ui {

// The language of the quick filter in the user's words. Its terms are the same in any language.

QString filterFieldWord(Inventory::FilterTerm::Field field); // "Status"
// A value of a field with a list of codes, as the table says it: "Running" of run; else empty.
QString filterValueWord(Inventory::FilterTerm::Field field, const QString &value);
// Why a term is left out; text is the whole term. Empty: it works.
QString filterProblemWord(const Inventory::FilterTerm &term, const QString &text);

// Everything that can be typed, each with what it finds.
struct FilterExample {
    QString term;
    QString finds;
};
QList<FilterExample> filterExamples();

} // namespace Console::Ui
