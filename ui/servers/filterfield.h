// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/inventory/rows/filtercompletion.h"

#include <QLineEdit>

#include <functional>
#include <optional>

namespace Console::Inventory {
class ServerStore;
}

namespace Console::Ui {

class FilterSuggestions;

// The quick filter. While a term is typed it suggests how it may go on; what is wrong is
// underlined, and why is told. Who types plain words is left alone: Enter takes a suggestion only
// if one is marked.
class FilterField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);

    // Whose values are suggested; null: nobody's.
    void setStoreSource(std::function<Inventory::ServerStore *()> source);
    QString problem() const { return m_problem; } // of the terms that are left out; empty: none
    void showHelp();

Q_SIGNALS:
    void problemChanged(const QString &problem);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void retranslateUi();
    void updateIcon();
    void judge();     // what is typed
    void underline(); // what is wrong of it
    bool suggestionKey(int key); // false: not one, or nothing is suggested
    void suggest(bool asked);    // asked: by a key, also where nothing is typed yet
    void suggestValues(const Inventory::FilterPlace &place);
    void readValues(Inventory::FilterTerm::Field field);
    void offer(const QList<Inventory::FilterChoice> &choices);
    void hideSuggestions();
    void take(const Inventory::FilterChoice &choice);

    std::function<Inventory::ServerStore *()> m_store;
    FilterSuggestions *m_suggestions = nullptr; // made when the first is needed
    std::optional<Inventory::FilterTerm::Field> m_valuesOf;
    QStringList m_values;
    BackgroundJob m_readingValues; // one at a time, however fast the user types
    std::optional<Inventory::FilterTerm::Field> m_wantedValuesOf; // still, when they arrive
    std::vector<Inventory::FilterTerm> m_wrong;
    QString m_problem;
    QAction *m_help;
    bool m_composing = false; // an input method has not yet settled a text
};

} // namespace Console::Ui
