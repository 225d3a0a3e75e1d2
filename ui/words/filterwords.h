// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/filterterms.h"

namespace Console::Ui {

// The quick filter in words. Its terms are the same in every language.

QString filterFieldWord(Inventory::FilterTerm::Field field); // "Status"
// The table's word for a code: "Running" for run; empty: not a code.
QString filterValueWord(Inventory::FilterTerm::Field field, const QString &value);
// Why a term is ignored; text: the whole term. Empty: it works.
QString filterProblemWord(const Inventory::FilterTerm &term, const QString &text);

// Examples of all terms, with their meaning.
struct FilterExample {
    QString term;
    QString finds;
};
QList<FilterExample> filterExamples();

} // namespace Console::Ui
