// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/filtercompletion.h"

#include <QTreeWidget>

namespace Console::Ui {

// The list under the filter field with what can be typed next. It lies over the window, takes no
// focus and no keys: the field tells it what to do.
class FilterSuggestions final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit FilterSuggestions(QWidget &field); // a child of the field's window

    void offer(const QList<Inventory::FilterChoice> &choices); // none: it goes
    void move(int rows); // the marked line; it leaves the list at both ends
    std::optional<Inventory::FilterChoice> marked() const;
    std::optional<Inventory::FilterChoice> markedOrFirst() const;

Q_SIGNALS:
    void chosen(const Console::Inventory::FilterChoice &choice); // with the pointer

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();

    QWidget &m_field;
    QList<Inventory::FilterChoice> m_choices;
};

} // namespace Console::Ui
