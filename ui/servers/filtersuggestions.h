// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/filtercompletion.h"

#include <QTreeWidget>

namespace Console::Ui {

// The list of suggestions under the filter field. Takes no focus and no keys: the field controls
// it.
class FilterSuggestions final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit FilterSuggestions(QWidget &field); // child of the field's window

    void offer(const QList<Inventory::FilterChoice> &choices); // empty: hides
    void move(int rows); // moves the mark; past either end nothing is marked
    std::optional<Inventory::FilterChoice> marked() const;
    std::optional<Inventory::FilterChoice> markedOrFirst() const;

Q_SIGNALS:
    void chosen(const Console::Inventory::FilterChoice &choice); // by the pointer

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();

    QWidget &m_field;
    QList<Inventory::FilterChoice> m_choices;
};

} // namespace Console::Ui
