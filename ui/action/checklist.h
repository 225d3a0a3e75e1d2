// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/rules/eligibility.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace Console::Ui {

// A row for each rule, the worst first, and a check box for each warning to accept. What passed is
// folded into one line.
class CheckList final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);

    // Ticks stay if the question is unchanged.
    void setChecks(const QList<Action::Check> &unordered);
    void setRules(const Action::RuleSet &rules); // for their sources
    const QList<Action::Check> &checks() const { return m_checks; }
    QSet<Action::Rule> accepted() const; // ticked and still required
    bool allAccepted() const;
    void setLocked(bool locked); // ticks become read-only

Q_SIGNALS:
    void acceptedChanged();
    void heightChanged(); // after folding or unfolding

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateUi();
    void showRow(int row);
    void explainRow(); // What's this, of the row with the focus
    void showTick(const Action::Check &check);
    void showFold();
    void fitHeight();
    void fitHeight(QTableView &view, int width) const;

    QList<Action::Check> m_checks; // the worst first
    Action::RuleSet m_rules;       // no version: not set
    bool m_locked = false;
    QTableWidget *m_table;
    QToolButton *m_fold;
    QTableView *m_passed; // rows of m_table
    QVBoxLayout *m_ticks;
    QHash<Action::Rule, QCheckBox *> m_boxes; // one for each rule that has asked
    QLabel *m_rulesLabel;
};

} // namespace Console::Ui
