// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/inventory/rows/filtercompletion.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>
#include <optional>

namespace Console::Inventory {
class ServerStore;
}

namespace Console::Ui {

class FilterSuggestions;
class WrappedLabel;

// The quick filter. Suggests how a term may continue; underlines mistakes and explains them below.
// Enter takes a suggestion only if one is marked.
class FilterField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);

    // Source of suggested values; null: none.
    void setStoreSource(std::function<Inventory::ServerStore *()> source);
    QString problem() const { return m_problem; } // of ignored terms; empty: none
    // What is seen: the text with what an input method composes in it.
    QString shownText() const;
    void showHelp();

    // Its least width: it takes what the tool bar leaves.
    QSize sizeHint() const override;

Q_SIGNALS:
    void shownTextChanged(const QString &text);
    void tableRequested(); // Down, without suggestions

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void retranslateUi();
    void judge();
    void tellText();
    void showProblem();          // below the field
    void underline();            // marks mistakes
    bool suggestionKey(int key); // false: not handled
    void suggest(bool asked);    // asked: by a key, even in an empty field
    void suggestValues(const Inventory::FilterPlace &place);
    void readValues(Inventory::FilterTerm::Field field);
    void offer(const QList<Inventory::FilterChoice> &choices);
    void hideSuggestions();
    void take(const Inventory::FilterChoice &choice);

    std::function<Inventory::ServerStore *()> m_store;
    FilterSuggestions *m_suggestions = nullptr; // created when first needed
    std::optional<Inventory::FilterTerm::Field> m_valuesOf;
    QStringList m_values;
    BackgroundJob m_readingValues;
    std::optional<Inventory::FilterTerm::Field> m_wantedValuesOf; // empty: ignore late values
    std::vector<Inventory::FilterTerm> m_wrong;
    QString m_problem;
    QAction *m_help;
    QString m_preedit;                     // an input method is composing it
    QString m_told;                        // by shownTextChanged()
    QPointer<WrappedLabel> m_problemLabel; // of the window, since the first show
};

} // namespace Console::Ui
